/** What `npm run new` copies: the templates, how they are filled in, and what to do with each afterwards. */
import { stringify } from 'yaml';
import type { Kind } from '../src/checks/places.ts';
import {
  articleAddress,
  checklistAddress,
  deckAddress,
  handoutAddress,
  termAddress,
  workshopAddress,
} from '../src/model/addresses.ts';

export interface Template {
  /** A title that shows what such a file is about. */
  example: string;
  /** The files in `templates/<name>/`, by the kind of content that each becomes. */
  files: Partial<Record<Kind, string>>;
  /** Where the new content shows, without the base path; none where it shows in others. */
  addresses(id: string): string[];
  /** How the rest of the library gets to it, in one step. */
  connect(values: TemplateValues): string;
}

/** What stands for `{{title}}`, `{{id}}`, `{{date}}` and `{{code}}` in a template. */
export type TemplateValues = Readonly<Record<'title' | 'id' | 'date' | 'code', string>>;

export const TEMPLATES: Readonly<Record<string, Template>> = {
  workshop: {
    example: 'Meetings that are worth the hour',
    files: { workshop: 'workshop.mdx', deck: 'slides.mdx', 'run-sheet': 'run-sheet.yaml' },
    addresses: (id) => [workshopAddress(id), deckAddress(id)],
    connect: ({ code }) =>
      `Settle \`code: ${code}\` in workshop.mdx before you print anything: it is the short address /${code}/.`,
  },
  handout: {
    example: 'Sort your challenges',
    files: { handout: 'handout.mdx' },
    addresses: (id) => [handoutAddress(id)],
    connect: ({ id }) => `Name it in the workshop that hands it out: handouts: [${id}]`,
  },
  exercise: {
    example: 'Weigh the two ways',
    files: { exercise: 'exercise.mdx' },
    addresses: () => [],
    connect: ({ id }) =>
      `Name it where it shows: exercise: ${id} in a handout, <Slide id="…" layout="exercise" exercise="${id}" /> in a deck.`,
  },
  challenges: {
    example: 'Where the hours go',
    files: { challenges: 'challenges.yaml' },
    addresses: () => [],
    connect: ({ id }) =>
      `Name it in the workshop that uses it: challenges: ${id}. Its slides then take bucket="first-group".`,
  },
  checklist: {
    example: 'Ready to publish',
    files: { checklist: 'checklist.mdx' },
    addresses: (id) => [checklistAddress(id)],
    connect: ({ id }) => `Name it in the workshop that uses it: checklists: [${id}]`,
  },
  article: {
    example: 'How do meetings end on time?',
    files: { guidance: 'article.mdx' },
    addresses: (id) => [articleAddress(id)],
    connect: ({ id }) =>
      `Name it where people should read on: guidance: [${id}] in a workshop, article="${id}" on a slide.`,
  },
  term: {
    example: 'quorum',
    files: { term: 'term.mdx' },
    addresses: (id) => [termAddress(id)],
    connect: ({ id }) => `Link to it where the word is used: [the word](term:${id})`,
  },
};

/** Fills a template's placeholders in. In YAML one stands in quotes and gives a value that is quoted as it needs to be. */
export function fillTemplate(source: string, file: string, values: TemplateValues): string {
  const end = file.endsWith('.yaml') ? source.length : source.indexOf('\n---\n');
  const yaml = source
    .slice(0, end)
    .replace(/'\{\{(title|id|date|code)\}\}([\w-]*)'/g, (_, name: keyof TemplateValues, rest) =>
      name === 'date' ? values.date : quoteYaml(`${values[name]}${rest}`),
    );
  const words = source
    .slice(end)
    .replace(/\{\{(title|id|date|code)\}\}/g, (_, name: keyof TemplateValues) =>
      escapeMarkdown(values[name]),
    );
  return yaml + words;
}

/** Text as a YAML value that every version of YAML reads as this text: `12`, `no` and `a: b` get quotes. */
function quoteYaml(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
  return stringify(text, {
    schema: 'yaml-1.1',
    lineWidth: 0,
    singleQuote: true,
    defaultStringType: /^\p{L}/u.test(text) ? 'PLAIN' : quote,
  }).trimEnd();
}

/** Text as a line of MDX that shows it unchanged: no markup, no code, and a `#` at the end stays. */
const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_{}[\]<>~|$]|&(?=#?\w+;)|(?<=^|\s)#(?=#*$)/g, String.raw`\$&`);
