/** The figures below which search may not fall. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Half } from './quality.ts';

export const FIGURES_FILE = 'tests/search/figures.json';

const figures = z.record(z.string(), z.object({ successAt3: z.number(), mrr: z.number() }));
const schema = z.object({ tuning: figures, 'held-back': figures });
/** By half and kind. */
export type KeptFigures = Record<Half, Record<string, { successAt3: number; mrr: number }>>;

/** @throws Error when the file is missing or of another shape */
export const readKeptFigures = (): KeptFigures =>
  schema.parse(JSON.parse(readFileSync(FIGURES_FILE, 'utf8')));
