import { z } from 'zod';
import { common, fields, id, listOf, minutes, text } from './fields.ts';

const byNumber = <T extends z.ZodType>(value: T, error: string) =>
  z.record(z.string().regex(/^\d+$/, { error }), value, { error });

const SAVED = 'must be a whole number of minutes, for example 3, or 0 where the cut saves none.';

/** What to do when late. */
const cut = fields({
  /** What goes first has 1. */
  order: z
    .int({ error: 'must be a whole number, for example 1: what is cut first.' })
    .min(1, { error: 'must be at least 1: what is cut first.' }),
  what: text('Skip reading aloud; collect the cards.'),
  /** The sentence that the facilitator says instead. */
  bridge: text('We have your cards; you will see them again at the end.'),
  /** The minutes that it saves in each variant; half of the segment's where it says nothing. */
  saves: byNumber(
    z.int({ error: SAVED }).min(0, { error: SAVED }),
    'must give minutes by variant, for example { 45: 2, 75: 3 }.',
  ).optional(),
});

const MINUTES = 'must give minutes for at least one variant, for example { 45: 6, 75: 8 }.';

const segment = fields({
  id: id('opening'),
  title: text('The one biggest challenge'),
  /** Minutes in each variant; a variant that is left out does not have the segment. */
  minutes: byNumber(minutes, MINUTES).refine((times) => Object.keys(times).length > 0, {
    error: MINUTES,
  }),
  slides: z
    .array(id('warm-up'), {
      error: 'must be ids of slides, for example [title, warm-up].',
    })
    .default([]),
  exercise: id('warm-up').optional(),
  /** A pause: no slides needed. */
  break: z.boolean({ error: 'must be true or false, for example break: true.' }).default(false),
  room: text('Hand out two cards each and ask for silence.'),
  online: text('Everyone types into the shared board; nobody sends yet.'),
  /** What differs for a group of this many people. */
  groups: byNumber(
    text('Read every card aloud.'),
    'must be notes by group size, for example { 8: Read every card aloud. }.',
  ).default({}),
  cut: cut.optional(),
});

/** `run-sheet.yaml`. */
export const runSheetSchema = fields({
  ...common,
  segments: listOf(segment, '[{ id: opening, … }]'),
});
export type RunSheetData = z.infer<typeof runSheetSchema>;
export type SegmentData = z.infer<typeof segment>;
