/** The minutes of a run sheet add up, and its segments make sense. */
import { findDuplicates } from './duplicates.ts';
import type { ContentFile, Library } from './files.ts';
import { findFile, listVariants } from './library.ts';
import type { Problem } from './problem.ts';
import { formatPath, valuesAt } from './yaml.ts';

/** Sums that are wrong, unknown variants, segments without slides, and cuts that save too much or share their order. */
export function checkRunSheets(library: Library): Problem[] {
  return library.files
    .filter((file) => file.kind === 'run-sheet' && file.fields.errors.length === 0)
    .flatMap((file) => [
      ...checkMinutes(library, file),
      ...checkBreaks(file),
      ...checkSaves(file),
      ...findDuplicates(
        'cut order',
        valuesAt(file.fields, 'segments.*.cut.order').map(({ value, line }) => ({
          value: String(value),
          file: file.path,
          line,
        })),
      ),
    ]);
}

function checkMinutes(library: Library, file: ContentFile): Problem[] {
  const workshop = findFile(library, 'workshop', file.id);
  if (!workshop) return [];
  const variants = listVariants(workshop);
  // Without variants, the workshop's own file is what is wrong.
  if (variants.length === 0) return [];
  const minutes = valuesAt(file.fields, 'segments.*.minutes.*').map(({ value, path, line }) => ({
    value,
    path,
    line,
    variant: Number(path.at(-1)),
  }));
  const unknown = minutes
    .filter(({ variant }) => !variants.includes(variant))
    .map(({ path, line, variant }) => ({
      file: file.path,
      line,
      message: `\`${formatPath(path.slice(0, -1))}\` gives minutes for ${variant}, but the workshop's variants are ${variants.join(', ')}.`,
    }));
  const wrong = [...new Set(variants)].flatMap((variant) => {
    const values = minutes.filter((entry) => entry.variant === variant).map(({ value }) => value);
    const numbers = values.filter((value) => typeof value === 'number');
    // What is no number is reported by the schema; a sum without it would only confuse.
    if (numbers.length < values.length) return [];
    const difference = variant - numbers.reduce((sum, value) => sum + value, 0);
    if (difference === 0) return [];
    const remedy = difference > 0 ? `add ${difference}` : `take away ${-difference}`;
    const message = `The minutes for ${variant} add up to ${variant - difference}; ${remedy}.`;
    return [{ file: file.path, line: file.fields.lineOf(['segments']), message }];
  });
  return [...unknown, ...wrong];
}

/** Only a pause has nothing to show. */
function checkBreaks(file: ContentFile): Problem[] {
  return valuesAt(file.fields, 'segments.*').flatMap(({ path, line }) => {
    const segment = path.join('.');
    const [pause] = valuesAt(file.fields, `${segment}.break`);
    if (pause?.value === true || valuesAt(file.fields, `${segment}.slides.*`).length > 0) return [];
    const message = `\`${formatPath(path)}\` shows no slides. Name at least one; only a pause has none.`;
    return [{ file: file.path, line, message, example: 'slides: [warm-up]   or   break: true' }];
  });
}

/** A cut can't save more than its segment takes. */
function checkSaves(file: ContentFile): Problem[] {
  return valuesAt(file.fields, 'segments.*.cut.saves.*').flatMap(({ value, path, line }) => {
    const segment = path.slice(0, 2).join('.');
    const variant = String(path.at(-1));
    const times = valuesAt(file.fields, `${segment}.minutes.*`);
    // Without minutes, the segment itself is what is wrong.
    if (times.length === 0) return [];
    const minutes = times.find((time) => String(time.path.at(-1)) === variant)?.value;
    if (minutes === undefined) {
      const variants = times.map((time) => time.path.at(-1)).join(', ');
      const message = `\`${formatPath(path.slice(0, -1))}\` gives minutes for ${variant}, but the segment has them for ${variants} only. Take ${variant} out.`;
      return [{ file: file.path, line, message }];
    }
    if (typeof value !== 'number' || typeof minutes !== 'number' || value <= minutes) return [];
    const message = `\`${formatPath(path)}\` saves ${value} minutes of ${minutes}. Give at most ${minutes}, which leaves the segment out.`;
    return [{ file: file.path, line, message }];
  });
}
