/** Says why a reference leads nowhere. */
import type { ContentFile, Library } from './files.ts';
import { findFile, isDraft, listParts, partNoun, textsAt } from './library.ts';
import { type Kind, placeOf } from './places.ts';
import { suggest } from './spelling.ts';

/**
 * Why a reference leads nowhere, as a sentence: the file or its part does not exist, or is a draft that the published
 * file can't show. Undefined when it leads somewhere, or to a file whose own syntax error is reported anyway.
 */
export function explainMissing(
  library: Library,
  from: ContentFile,
  kind: Kind,
  id: string,
  part = '',
): string | undefined {
  const place = placeOf(kind, id);
  const file = findFile(library, kind, id);
  if (!file) {
    const ids = library.files.filter((other) => other.kind === kind).map((other) => other.id);
    return `${place} does not exist.${suggest(id, ids)}`;
  }
  if (isDraft(library, file) && !isDraft(library, from))
    return `${place} is a draft, which the published library does not have.`;
  return part ? explainMissingPart(file, part) : undefined;
}

/** Why a file has no such part (slide, item, step, group), as a sentence. */
export function explainMissingPart(file: ContentFile, part: string): string | undefined {
  const ids = listParts(file)?.map(({ id }) => id);
  if (!ids || ids.includes(part)) return undefined;
  return `${placeOf(file.kind, file.id)} has no ${partNoun(file.kind)} '${part}'.${suggest(part, ids)}`;
}

/** Why no set has this challenge, as a sentence. */
export function explainMissingChallenge(
  library: Library,
  from: ContentFile,
  challenge: string,
): string | undefined {
  const sets = library.files.filter((file) => file.kind === 'challenges');
  const challengesOf = (set: ContentFile) =>
    textsAt(set.fields, 'groups.*.challenges.*.id').map(({ id }) => id);
  const having = sets.filter((set) => challengesOf(set).includes(challenge));
  // A set that can't be read may well have it.
  if (having.length === 0)
    return sets.some((set) => set.fields.errors.length > 0)
      ? undefined
      : `no file in challenges/ has it.${suggest(challenge, sets.flatMap(challengesOf))}`;
  if (isDraft(library, from) || having.some((set) => !isDraft(library, set))) return undefined;
  return `${having.map((set) => placeOf('challenges', set.id)).join(', ')} is a draft, which the published library does not have.`;
}
