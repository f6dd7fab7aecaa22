/** Pages as schema.org describes them, for search engines and other programs. Source: https://schema.org */
import {
  articleAddress,
  checklistAddress,
  GLOSSARY,
  handoutAddress,
  HOME,
  termAddress,
  workshopAddress,
} from '../model/addresses.ts';
import { site, words } from '../site.ts';
import { listTermNotes } from './glossary.ts';
import { listTerms, type Article, type Checklist, type Handout, type Workshop } from './entries.ts';
import { publicUrl } from './publication.ts';
import { hasBlank } from './sheets.ts';
import { workshopsUsing } from './workshops.ts';

/** What stands in a page's JSON-LD; undefined values are left out of it. */
export type StructuredData = Record<string, unknown>;

const publisher = { '@type': 'Organization', name: site.name };

/** What all pages say alike. */
const describe = (type: string | string[], address: string): StructuredData => ({
  '@context': 'https://schema.org',
  '@type': type,
  url: publicUrl(address),
  license: site.license.href,
});

/** No list rather than an empty one. */
const filled = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

const day = (date: Date) => date.toISOString().slice(0, 10);
const duration = (minutes: number) => `PT${minutes}M`;

/** The workshops that a page belongs to, by name and address. */
const partOf = (workshops: readonly Workshop[]) =>
  filled(
    workshops.map(({ id, data }) => ({
      '@type': 'Course',
      name: data.title,
      url: publicUrl(workshopAddress(id)),
    })),
  );

export const describeLibrary = (): StructuredData => ({
  ...describe('WebSite', HOME),
  publisher,
  name: site.name,
  description: site.description,
});

/** A workshop is a course that anyone may give; the session that it follows took place once, elsewhere. */
export const describeWorkshop = ({ id, data }: Workshop): StructuredData => ({
  ...describe(['Course', 'LearningResource'], workshopAddress(id)),
  name: data.title,
  description: data.summary,
  provider: publisher,
  isAccessibleForFree: true,
  learningResourceType: words.kinds.workshop,
  teaches: data.outcomes,
  audience: { '@type': 'Audience', audienceType: data.audience },
  timeRequired: duration(data.default),
  dateModified: day(data.updated),
  isBasedOn: data.source && { '@type': 'CreativeWork', name: data.source.attribution },
});

export const describeArticle = async ({ id, data }: Article): Promise<StructuredData> => ({
  ...describe('Article', articleAddress(id)),
  headline: data.title,
  isAccessibleForFree: true,
  description: data.summary,
  articleSection: data.topic,
  author: publisher,
  publisher,
  dateModified: day(data.updated),
  isPartOf: partOf(await workshopsUsing('guidance', id)),
  citation: filled(
    data.sources.map(({ title, publisher: name, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name },
      url,
    })),
  ),
});

export const describeHandout = async (handout: Handout): Promise<StructuredData> => ({
  ...describe('LearningResource', handoutAddress(handout.id)),
  ...describeSheet(handout),
  learningResourceType: hasBlank(handout) ? words.sheet.worksheet : words.kinds.handout,
  isPartOf: partOf(await workshopsUsing('handouts', handout.id)),
});

export const describeChecklist = async (checklist: Checklist): Promise<StructuredData> => ({
  ...describe('LearningResource', checklistAddress(checklist.id)),
  ...describeSheet(checklist),
  learningResourceType: words.kinds.checklist,
  isPartOf: partOf(await workshopsUsing('checklists', checklist.id)),
});

const describeSheet = ({ data }: Handout | Checklist): StructuredData => ({
  name: data.title,
  description: data.summary,
  ...(data.minutes !== undefined && { timeRequired: duration(data.minutes) }),
  dateModified: day(data.updated),
});

export const describeGlossary = async (): Promise<StructuredData> => ({
  ...describe('DefinedTermSet', GLOSSARY),
  name: words.lists.glossary.title,
  description: words.lists.glossary.lead,
  hasDefinedTerm: (await listTermNotes((await listTerms()).map(({ id }) => id))).map(
    ({ term: { id, data }, definition }) => ({
      '@type': 'DefinedTerm',
      name: data.title,
      alternateName: filled(data.aliases),
      description: definition,
      url: publicUrl(termAddress(id)),
    }),
  ),
});
