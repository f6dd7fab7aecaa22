import { z } from 'zod';
import { common, fields, id, listOf, text } from './fields.ts';

const challenge = fields({
  id: id('late-start'),
  name: text('The late start'),
  point: text('Ten people wait for two.'),
});

const group = fields({
  id: id('purpose'),
  name: text('Purpose'),
  /** Whom or what the group is about. */
  level: text('the individual'),
  /** The letter that stands for the group where color can't. */
  letter: z
    .string({ error: 'must be one capital letter, for example B.' })
    .regex(/^\p{Lu}$/u, { error: 'must be one capital letter, for example B.' }),
  /** One of six pairs of shape and hue. */
  slot: z.union(
    [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)],
    {
      error: 'must be a number from 1 to 6: a shape and a hue.',
    },
  ),
  challenges: listOf(challenge, '[{ id: late-start, name: The late start, point: … }]'),
});

/** `challenges/<set>.yaml`. */
export const challengeSetSchema = fields({
  ...common,
  title: text('Four questions'),
  groups: listOf(group, '[{ id: purpose, … }]'),
});
export type ChallengeGroup = z.infer<typeof group>;
export type Challenge = z.infer<typeof challenge>;
export type Slot = ChallengeGroup['slot'];
