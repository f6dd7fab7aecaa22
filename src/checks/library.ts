/** Looks things up in a library that was read: files, their parts, and who may refer to a draft. */
import { type ContentFile, isMdx, type Library, type MdxFile } from './files.ts';
import type { Kind } from './places.ts';
import { listElements } from './elements.ts';
import { type PositionedYaml, valuesAt } from './yaml.ts';

/** A part of a file that has an id of its own: a slide, an item, a step, a group. */
export interface Part {
  id: string;
  line: number;
}

/** The file of this kind and id. */
export function findFile(library: Library, kind: Kind, id: string): ContentFile | undefined {
  return library.files.find((file) => file.kind === kind && file.id === id);
}

/** Whether a file stays out of the built library; a draft workshop keeps its deck and run sheet out too. */
export function isDraft(library: Library, file: ContentFile): boolean {
  if (file.fields.data['draft'] === true) return true;
  if (file.kind !== 'deck' && file.kind !== 'run-sheet') return false;
  return findFile(library, 'workshop', file.id)?.fields.data['draft'] === true;
}

/** Where each kind keeps the ids of its parts; a deck's stand in its `<Slide />` lines. */
const PARTS: Partial<Record<Kind, { noun: string; pattern: string }>> = {
  checklist: { noun: 'item', pattern: 'items.*.id' },
  exercise: { noun: 'step', pattern: 'steps.*.id' },
  challenges: { noun: 'group', pattern: 'groups.*.id' },
  'run-sheet': { noun: 'segment', pattern: 'segments.*.id' },
};

/** What the parts of a kind are called. */
export const partNoun = (kind: Kind) => (kind === 'deck' ? 'slide' : (PARTS[kind]?.noun ?? 'part'));

/** The parts of a file; undefined where they can't be known because the file has an error of syntax. */
export function listParts(file: ContentFile): Part[] | undefined {
  if (file.kind === 'deck') return isMdx(file) && file.tree ? listSlides(file) : undefined;
  if (file.fields.errors.length > 0) return undefined;
  const pattern = PARTS[file.kind]?.pattern;
  return pattern === undefined ? [] : textsAt(file.fields, pattern);
}

function listSlides(deck: MdxFile): Part[] {
  const blocks = new Set<unknown>(deck.tree?.children);
  return listElements(deck).flatMap(({ name, props, line, node }) => {
    const { id } = props;
    return name === 'Slide' && blocks.has(node) && typeof id === 'string' ? [{ id, line }] : [];
  });
}

/** The texts at a pattern such as `items.*.id`, with their lines; what is not text is left to the schemas. */
export function textsAt(yaml: PositionedYaml, pattern: string): Part[] {
  return valuesAt(yaml, pattern).flatMap(({ value, line }) =>
    typeof value === 'string' ? [{ id: value, line }] : [],
  );
}

/** A workshop's variants in minutes; none where one of them is wrong, since sums would then only confuse. */
export function listVariants(workshop: ContentFile): number[] {
  const values = valuesAt(workshop.fields, 'variants.*').map(({ value }) => value);
  const variants = values.filter((value) => typeof value === 'number');
  const allRight = variants.filter((value) => Number.isInteger(value) && value > 0).length;
  return allRight === values.length ? variants : [];
}
