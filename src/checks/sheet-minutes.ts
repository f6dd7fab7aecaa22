/** Minutes stand in one place: an exercise that slides show has them from the run sheet. */
import { type ContentFile, isMdx, type Library } from './files.ts';
import { listElements } from './elements.ts';
import type { Problem } from './problem.ts';

/** Handouts that say again how long an exercise takes. */
export function checkSheetMinutes(library: Library): Problem[] {
  const shown = findShown(library);
  return library.files
    .filter(({ kind, fields }) => kind === 'handout' && fields.errors.length === 0)
    .flatMap((file) => explain(file, shown));
}

/** The exercises that slides show, each with the path of a deck that does, also of a draft. */
function findShown(library: Library): Map<unknown, string> {
  const decks = library.files.filter(isMdx).filter(({ kind }) => kind === 'deck');
  return new Map(
    decks.flatMap((deck) =>
      listElements(deck)
        .filter(({ name, props }) => name === 'Slide' && typeof props['exercise'] === 'string')
        .map(({ props }) => [props['exercise'], deck.path] as const),
    ),
  );
}

function explain({ path, fields }: ContentFile, shown: Map<unknown, string>): Problem[] {
  const { exercise, minutes } = fields.data;
  const deck = shown.get(exercise);
  if (deck === undefined || minutes === undefined) return [];
  const message = `\`minutes\` must go: ${deck} shows the exercise '${String(exercise)}', so the run sheet beside it has its minutes.`;
  return [{ file: path, line: fields.lineOf(['minutes']), message }];
}
