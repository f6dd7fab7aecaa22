/** Turns what a schema finds into sentences for authors. */
import { z } from 'zod';
import { suggest } from './spelling.ts';
import { formatPath, type Path } from './yaml.ts';

/** One thing wrong with data: where, and a sentence that names the field and shows a right one. */
export interface Issue {
  path: Path;
  message: string;
}

/** All that a schema finds wrong with data, unknown fields with the nearest known one. */
export function listIssues(schema: z.ZodType, data: unknown): Issue[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => describeUnknown(schema, path, key))
      : [{ path, message: describe(path, issue.message, valueAt(data, path) === undefined) }];
  });
}

function describe(path: Path, message: string, missing: boolean): string {
  const rule = message.startsWith('must ') ? message : `is wrong: ${message}`;
  return missing
    ? `\`${formatPath(path)}\` is missing. It ${rule}`
    : `\`${formatPath(path)}\` ${rule}`;
}

function describeUnknown(schema: z.ZodType, path: Path, key: string): Issue {
  const where = path.length > 0 ? ` in \`${formatPath(path)}\`` : '';
  const known = knownFields(schema, path);
  // One of several kinds has the field, only not the one that was chosen.
  const message = known.includes(key)
    ? `\`${key}\` does not go with the rest${where}.`
    : `\`${key}\` is not known${where}.${suggest(key, known)}`;
  return { path: [...path, key], message };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

type JsonSchema = z.core.JSONSchema._JSONSchema | undefined;

/** The names of the fields at a place; JSON Schema is zod's only public view of its shapes through all wrappers. */
function knownFields(schema: z.ZodType, path: Path): string[] {
  let places: JsonSchema[] = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })];
  for (const key of path) {
    places = places
      .flatMap(alternatives)
      .map((place) =>
        typeof key === 'number'
          ? Array.isArray(place.items)
            ? place.items[key]
            : place.items
          : (place.properties?.[key] ?? place.additionalProperties),
      );
  }
  return places.flatMap(alternatives).flatMap((place) => Object.keys(place.properties ?? {}));
}

function alternatives(place: JsonSchema): z.core.JSONSchema.BaseSchema[] {
  if (typeof place !== 'object') return [];
  const inner = [...(place.anyOf ?? []), ...(place.oneOf ?? []), ...(place.allOf ?? [])];
  return [place, ...inner.flatMap(alternatives)];
}
