import { common, fields, listOf, text } from './fields.ts';

const synonym = fields({
  /** The words that the library uses. */
  say: text('measuring progress'),
  /** What other people call it. */
  for: listOf(text('return on investment'), '[ROI, return on investment]'),
});

/** The fields of `synonyms.yaml`: what people type for what the library calls otherwise. */
export const synonymsSchema = fields({
  ...common,
  synonyms: listOf(synonym, '[{ say: measuring progress, for: [ROI, return on investment] }]'),
});
