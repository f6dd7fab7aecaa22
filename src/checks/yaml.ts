/** YAML read with the line of every field. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** The way to a field: `['variants', 1]`. */
export type Path = readonly (string | number)[];

export interface PositionedYaml {
  document: Document;
  /** The fields as plain data; none where the syntax is wrong. */
  data: Readonly<Record<string, unknown>>;
  /** What is wrong with the syntax, with lines of the file. */
  errors: Omit<Problem, 'file'>[];
  /** The line of a field; where it is missing, of what encloses it. */
  lineOf(path: Path): number;
}

/** A value with its place in a file. */
export interface Found {
  value: unknown;
  path: Path;
  line: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads YAML whose first line is this line of its file. */
export function readYaml(source: string, firstLine = 1): PositionedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const errors: PositionedYaml['errors'] = document.errors.map(({ code, pos, message }) => ({
    line: lineAt(pos[0]),
    message: `YAML: ${message.replace(/\.$/, '')}.`,
    // What the parser calls a nested mapping is nearly always a sentence with a colon in it.
    ...(code === 'BLOCK_AS_IMPLICIT_KEY' && {
      example: "note: 'Text with a colon: it stands in quotes.'",
    }),
  }));
  const data: unknown = errors.length > 0 ? {} : (document.toJS() ?? {});
  if (!isRecord(data))
    errors.push({
      line: firstLine,
      message: 'YAML: there must be fields here, for example title: The late start.',
    });
  return {
    document,
    data: isRecord(data) ? data : {},
    errors,
    lineOf(path) {
      const offset = findOffset(document, path);
      return offset === undefined ? 1 : lineAt(offset);
    },
  };
}

function findOffset(document: Document, path: Path): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    if (isMap(node)) {
      // A key such as 45 is a number in the document and text in the data.
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair || !isNode(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** The values at a pattern such as `segments.*.slides.*`, where `*` stands for every entry of a list or a map. */
export function valuesAt(yaml: PositionedYaml, pattern: string): Found[] {
  const find = (value: unknown, keys: readonly string[], path: Path): Found[] => {
    const [key, ...rest] = keys;
    if (key === undefined) return [{ value, path, line: yaml.lineOf(path) }];
    return childrenOf(value)
      .filter(([name]) => key === '*' || String(name) === key)
      .flatMap(([name, child]) => find(child, rest, [...path, name]));
  };
  return find(yaml.data, pattern.split('.'), []).filter(
    ({ value }) => value !== undefined && value !== null,
  );
}

function childrenOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return isRecord(value) ? Object.entries(value) : [];
}

/** A way to a field as authors read it: `segments[0].minutes.45`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    '',
  );
}
