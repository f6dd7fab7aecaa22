/** Every id in a component's attributes leads somewhere. */
import { splitIds } from '../model/deck.ts';
import { isMdx, type Library, type MdxFile } from './files.ts';
import { findFile, textsAt } from './library.ts';
import { type Kind, placeOf } from './places.ts';
import type { Problem } from './problem.ts';
import { listElements, type WrittenElement } from './elements.ts';
import { explainMissing, explainMissingPart } from './targets.ts';

/** Components that name files, groups or steps that do not exist, or are drafts. */
export function checkComponentReferences(library: Library): Problem[] {
  return library.files
    .filter(isMdx)
    .flatMap((file) =>
      listElements(file).flatMap((element) => checkElement(library, file, element)),
    );
}

/** The attributes that hold ids, by component, each with what to call it and the kind of file. */
const ATTRIBUTES: Readonly<Record<string, Record<string, { noun: string; kind: Kind }>>> = {
  Exercise: { id: { noun: 'exercise', kind: 'exercise' } },
  ChallengeGroups: { set: { noun: 'set of challenges', kind: 'challenges' } },
  ChallengeCards: { set: { noun: 'set of challenges', kind: 'challenges' } },
  GroupSigns: { set: { noun: 'set of challenges', kind: 'challenges' } },
  Slide: {
    article: { noun: 'article', kind: 'guidance' },
    exercise: { noun: 'exercise', kind: 'exercise' },
  },
};

function checkElement(library: Library, file: MdxFile, element: WrittenElement): Problem[] {
  const { name, props, line } = element;
  const files = Object.entries(ATTRIBUTES[name] ?? {}).flatMap(([attribute, { noun, kind }]) => {
    const written = props[attribute];
    const ids = typeof written === 'string' ? splitIds(written) : [];
    return ids.map((id) => ({ noun, id, reason: explainMissing(library, file, kind, id) }));
  });
  return [...files, ...listPartReferences(library, file, element)].flatMap(
    ({ noun, id, reason }) =>
      reason === undefined
        ? []
        : [
            {
              file: file.path,
              line,
              message: `<${name}> names the ${noun} '${id}', but ${reason}`,
            },
          ],
  );
}

interface PartReference {
  noun: string;
  id: string;
  reason: string | undefined;
}

/** The groups and steps that a component names; a file that is missing is reported itself. */
function listPartReferences(
  library: Library,
  file: MdxFile,
  { name, props }: WrittenElement,
): PartReference[] {
  const { set, group, exercise, steps, bucket } = props;
  const listIds = (noun: string, kind: Kind, owner: unknown, parts: unknown): PartReference[] => {
    const target = typeof owner === 'string' ? findFile(library, kind, owner) : undefined;
    if (!target || typeof parts !== 'string') return [];
    return splitIds(parts).map((id) => ({ noun, id, reason: explainMissingPart(target, id) }));
  };
  if (name === 'ChallengeGroups') return listIds('group', 'challenges', set, group);
  if (name !== 'Slide') return [];
  const buckets =
    typeof bucket === 'string'
      ? [{ noun: 'bucket', id: bucket, reason: explainBucket(library, file, bucket) }]
      : [];
  return [...listIds('step', 'exercise', exercise, steps), ...buckets];
}

/** A slide's bucket is a group of the set that its workshop names. */
function explainBucket(library: Library, deck: MdxFile, bucket: string): string | undefined {
  const workshop = findFile(library, 'workshop', deck.id);
  if (!workshop || workshop.fields.errors.length > 0) return undefined;
  const [set] = textsAt(workshop.fields, 'challenges');
  if (!set) return `${placeOf('workshop', deck.id)} names no set of challenges.`;
  const file = findFile(library, 'challenges', set.id);
  return file && explainMissingPart(file, bucket);
}
