/** Where each kind of content stands in the content folder. */
import { suggest } from './spelling.ts';

/** The path of each kind, where `*` stands for the id. */
const PLACES = {
  workshop: 'workshops/*/workshop.mdx',
  deck: 'workshops/*/slides.mdx',
  'run-sheet': 'workshops/*/run-sheet.yaml',
  challenges: 'challenges/*.yaml',
  exercise: 'exercises/*.mdx',
  handout: 'handouts/*.mdx',
  checklist: 'checklists/*.mdx',
  guidance: 'guidance/*.mdx',
  term: 'glossary/*.mdx',
  about: 'about.mdx',
  synonyms: 'synonyms.yaml',
} as const;

export type Kind = keyof typeof PLACES;
export const KINDS: readonly Kind[] = [
  'workshop',
  'deck',
  'run-sheet',
  'challenges',
  'exercise',
  'handout',
  'checklist',
  'guidance',
  'term',
  'about',
  'synonyms',
];

/** A kind's path in the content folder: `handouts/warm-up.mdx`. */
export const placeOf = (kind: Kind, id: string) => PLACES[kind].replace('*', id);

/** What stands at a path of the content folder; undefined when no kind of content has this path. */
export function readPlace(place: string): { kind: Kind; id: string } | undefined {
  for (const kind of KINDS) {
    const pattern = PLACES[kind].replaceAll('.', '\\.').replace('*', '([a-z0-9]+(?:-[a-z0-9]+)*)');
    const match = new RegExp(`^${pattern}$`).exec(place);
    if (match) return { kind, id: match[1] ?? kind };
  }
  return undefined;
}

/** Says what is wrong with a path that no kind of content has, and which one was probably meant. */
export function explainPlace(place: string): string {
  const id = guessId(place);
  const meant = suggest(place, id ? KINDS.map((kind) => placeOf(kind, id)) : []);
  const hint =
    meant ||
    ` Content stands in ${Object.values(PLACES).join(', ')}; each * is an id, lower-case words joined by hyphens.`;
  return `No kind of content has this path.${hint}`;
}

function guessId(place: string): string {
  const parts = place.split('/');
  const name =
    (parts.length > 2 && parts[0]?.startsWith('workshop') ? parts[1] : parts.at(-1)) ?? '';
  return name
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
