/** Every reference by id in front matter and run sheets leads somewhere. */
import { parseReference } from '../model/addresses.ts';
import { type ContentFile, type Library, nameOf } from './files.ts';
import { findFile, listParts, textsAt } from './library.ts';
import { explainReference } from './links.ts';
import type { Kind } from './places.ts';
import type { Problem } from './problem.ts';
import { explainMissing, explainMissingChallenge, explainMissingPart } from './targets.ts';

/** What an id in a field stands for: a file of a kind, or a thing within one. */
type Target = Kind | 'challenge' | 'item';

/** The fields that hold ids, by the kind of file. */
const REFERENCES: Partial<Record<Kind, Record<string, Target>>> = {
  workshop: {
    challenges: 'challenges',
    'handouts.*': 'handout',
    'checklists.*': 'checklist',
    'guidance.*': 'guidance',
  },
  'run-sheet': { 'segments.*.exercise': 'exercise' },
  handout: { exercise: 'exercise' },
  guidance: {
    'challenges.*': 'challenge',
    'items.*': 'item',
    'handouts.*': 'handout',
    'next.*': 'guidance',
  },
  term: { 'see.*': 'term' },
};

const NOUNS: Partial<Record<Target, string>> = {
  challenges: 'set of challenges',
  guidance: 'article',
};

/** References that lead to nothing, or from a published file to a draft. */
export function checkReferences(library: Library): Problem[] {
  return library.files.flatMap((file) => [
    ...checkFields(library, file),
    ...(file.kind === 'workshop' ? checkSheets(library, file) : []),
    ...(file.kind === 'run-sheet' ? checkSegments(library, file) : []),
  ]);
}

function checkFields(library: Library, file: ContentFile): Problem[] {
  return Object.entries(REFERENCES[file.kind] ?? {}).flatMap(([pattern, target]) =>
    textsAt(file.fields, pattern).flatMap(({ id, line }) => {
      const reason = explain(library, file, target, id);
      if (!reason) return [];
      const verb = pattern.endsWith('*') ? 'lists' : 'names';
      const message = `${nameOf(file)} ${verb} the ${NOUNS[target] ?? target} '${id}', but ${reason}`;
      return [{ file: file.path, line, message }];
    }),
  );
}

function explain(
  library: Library,
  from: ContentFile,
  target: Target,
  id: string,
): string | undefined {
  if (target === 'challenge') return explainMissingChallenge(library, from, id);
  if (target !== 'item') return explainMissing(library, from, target, id);
  const [checklist = '', item] = id.split('/');
  // Without a slash it is no reference at all, which the schema says.
  return item ? explainMissing(library, from, 'checklist', checklist, item) : undefined;
}

/** The sheets among the materials exist. */
function checkSheets(library: Library, file: ContentFile): Problem[] {
  return textsAt(file.fields, 'materials.*.sheet').flatMap(({ id, line }) => {
    const reference = parseReference(id);
    const reason = reference && explainReference(library, file, reference);
    if (!reason) return [];
    const message = `${nameOf(file)} asks for the sheet '${id}', but ${reason}`;
    return [{ file: file.path, line, message }];
  });
}

/** Segments show slides that the deck has, and every slide stands in exactly one segment. */
function checkSegments(library: Library, file: ContentFile): Problem[] {
  const deck = findFile(library, 'deck', file.id);
  if (!deck || file.fields.errors.length > 0) return [];
  const shown = textsAt(file.fields, 'segments.*.slides.*');
  const missing = shown.flatMap(({ id, line }) => {
    const reason = explainMissingPart(deck, id);
    return reason
      ? [{ file: file.path, line, message: `A segment shows the slide '${id}', but ${reason}` }]
      : [];
  });
  const twice = shown.flatMap(({ id, line }, index) => {
    const first = shown.findIndex((other) => other.id === id);
    if (first === index) return [];
    const message = `The slide '${id}' stands in a segment twice: here and in ${file.path}:${shown[first]?.line}. A slide stands in exactly one segment.`;
    return [{ file: file.path, line, message }];
  });
  const ids = new Set(shown.map(({ id }) => id));
  const nowhere = (listParts(deck) ?? [])
    .filter(({ id }) => !ids.has(id))
    .map(({ id, line }) => ({
      file: deck.path,
      line,
      message: `The slide '${id}' stands in no segment of ${file.path}, so nobody would see it. Add it to the slides: of one.`,
    }));
  return [...missing, ...twice, ...nowhere];
}
