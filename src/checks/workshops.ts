/** A workshop is three files: what it is, its deck and its run sheet. */
import { type ContentFile, type Library, nameOf } from './files.ts';
import { findFile, isDraft } from './library.ts';
import { type Kind, placeOf } from './places.ts';
import type { Problem } from './problem.ts';

const NAMES: Partial<Record<Kind, string>> = { deck: 'A deck', 'run-sheet': 'A run sheet' };

/** Workshops without a deck or a run sheet, and these without a workshop. */
export function checkWorkshops(library: Library): Problem[] {
  return library.files.flatMap((file) => {
    const message =
      file.kind === 'workshop' ? explainParts(library, file) : explainOwner(library, file);
    return message.map((text) => ({ file: file.path, line: 1, message: text }));
  });
}

function explainParts(library: Library, workshop: ContentFile): string[] {
  return (['deck', 'run-sheet'] as const).flatMap((kind) => {
    const file = findFile(library, kind, workshop.id);
    const place = placeOf(kind, workshop.id);
    if (!file) return [`${nameOf(workshop)} is incomplete: ${place} does not exist.`];
    if (isDraft(library, workshop) || !isDraft(library, file)) return [];
    return [
      `${nameOf(workshop)} is published, but ${place} is a draft. Put draft: true into workshop.mdx, too.`,
    ];
  });
}

function explainOwner(library: Library, file: ContentFile): string[] {
  const name = NAMES[file.kind];
  if (name === undefined || findFile(library, 'workshop', file.id)) return [];
  return [`${name} needs its workshop: ${placeOf('workshop', file.id)} does not exist.`];
}
