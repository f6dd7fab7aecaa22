import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { aboutSchema } from './schemas/about.ts';
import { challengeSetSchema } from './schemas/challenges.ts';
import { exerciseSchema } from './schemas/exercise.ts';
import { termSchema } from './schemas/glossary.ts';
import { articleSchema } from './schemas/guidance.ts';
import { runSheetSchema } from './schemas/run-sheet.ts';
import { checklistSchema, handoutSchema } from './schemas/sheets.ts';
import { deckSchema } from './schemas/slide.ts';
import { workshopSchema } from './schemas/workshop.ts';
import { readSettings } from './settings.ts';

const { content } = readSettings();

/** Files by name: the name without its ending is the id. */
const files = (pattern: string) =>
  glob({ base: content, pattern, generateId: ({ entry }) => nameOf(entry) });
/** Files that every workshop has: the folder is the id. */
const perWorkshop = (file: string) =>
  glob({
    base: content,
    pattern: `workshops/*/${file}`,
    generateId: ({ entry }) => entry.split('/')[1] ?? entry,
  });
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

export const collections = {
  workshops: defineCollection({ loader: perWorkshop('workshop.mdx'), schema: workshopSchema }),
  decks: defineCollection({ loader: perWorkshop('slides.mdx'), schema: deckSchema }),
  runSheets: defineCollection({ loader: perWorkshop('run-sheet.yaml'), schema: runSheetSchema }),
  challenges: defineCollection({ loader: files('challenges/*.yaml'), schema: challengeSetSchema }),
  exercises: defineCollection({ loader: files('exercises/*.mdx'), schema: exerciseSchema }),
  handouts: defineCollection({ loader: files('handouts/*.mdx'), schema: handoutSchema }),
  checklists: defineCollection({ loader: files('checklists/*.mdx'), schema: checklistSchema }),
  guidance: defineCollection({ loader: files('guidance/*.mdx'), schema: articleSchema }),
  glossary: defineCollection({ loader: files('glossary/*.mdx'), schema: termSchema }),
  about: defineCollection({ loader: files('about.mdx'), schema: aboutSchema }),
};
