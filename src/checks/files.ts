/** Finds and reads all files of a content folder, each with its positions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Root } from 'mdast';
import { parseMdx } from '../markdown/mdx.ts';
import { explainPlace, type Kind, placeOf, readPlace } from './places.ts';
import type { Problem } from './problem.ts';
import { type PositionedYaml, readYaml } from './yaml.ts';

/** A file as it lies on the disk. */
export interface SourceFile {
  /** Relative to the project, with slashes; reports print it. */
  path: string;
  /** Relative to the content folder; it says what kind of content this is. */
  place: string;
  text: string;
}

interface ReadFile<K extends Kind> {
  kind: K;
  /** The id that its path gives it; a deck and a run sheet have their workshop's. */
  id: string;
  path: string;
  source: string;
  /** The front matter, or the whole of a YAML file. */
  fields: PositionedYaml;
}

/** The kinds whose files are YAML as a whole. */
const YAML_KINDS = ['run-sheet', 'challenges', 'synonyms'] as const;
const isYamlKind = (kind: Kind): kind is YamlFile['kind'] =>
  YAML_KINDS.some((yaml) => yaml === kind);

export type YamlFile = ReadFile<(typeof YAML_KINDS)[number]>;
export type MdxFile = ReadFile<Exclude<Kind, YamlFile['kind']>> & {
  /** The file as a tree; undefined where its syntax is wrong, so that nothing more is said about it. */
  tree: Root | undefined;
};

/** A content file, read. */
export type ContentFile = YamlFile | MdxFile;

/** All content files of one folder, read once for all checks. */
export interface Library {
  files: ContentFile[];
  /** Right words that no dictionary has, from the content folder's own list. */
  words: string[];
  /** What kept files, or parts of them, from being read. */
  problems: Problem[];
}

/** The project's own list of words, beside the kinds of content: one a line, `#` starts a comment. */
export const WORD_LIST = 'words.txt';

const readWordList = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '');

/** Whether a file is written in MDX. */
export const isMdx = (file: ContentFile): file is MdxFile => 'tree' in file;

/** The files of a content folder in the order of their paths; hidden files belong to the system, not the authors. */
export function findFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      path: withSlashes(relative('.', path)),
      place: withSlashes(relative(folder, path)),
      text: readFileSync(path, 'utf8'),
    }));
}

const withSlashes = (path: string) => path.split(sep).join('/');

/** Reads files; what can't be read becomes a problem with its line. */
export function readLibrary(sources: readonly SourceFile[]): Library {
  const library: Library = { files: [], words: [], problems: [] };
  for (const { path, place, text } of sources) {
    if (place === WORD_LIST) {
      library.words.push(...readWordList(text));
      continue;
    }
    const found = readPlace(place);
    if (!found) {
      library.problems.push({ file: path, line: 1, message: explainPlace(place) });
      continue;
    }
    const { file, problems } = readFile(found.kind, found.id, path, text);
    library.files.push(file);
    library.problems.push(...problems);
  }
  return library;
}

function readFile(
  kind: Kind,
  id: string,
  path: string,
  source: string,
): { file: ContentFile; problems: Problem[] } {
  if (isYamlKind(kind)) {
    const fields = readYaml(source);
    return {
      file: { kind, id, path, source, fields },
      problems: fields.errors.map((error) => ({ file: path, ...error })),
    };
  }
  const fields = readFrontMatter(source);
  const { tree, errors } = readTree(source);
  const problems = [...fields.errors, ...errors].map((error) => ({ file: path, ...error }));
  return { file: { kind, id, path, source, fields, tree }, problems };
}

type Errors = Omit<Problem, 'file'>[];

/** Reads what stands between the first two lines of `---`. */
export function readFrontMatter(source: string): PositionedYaml {
  const [, yaml] = /^---[ \t]*\r?\n(.*?\r?\n|)---[ \t]*(?:\r?\n|$)/s.exec(source) ?? [];
  if (yaml !== undefined) return readYaml(yaml, 2);
  const message = 'The file must start with its front matter, between two lines of ---.';
  return {
    ...readYaml(''),
    errors: [{ line: 1, message, example: '---\nupdated: 2026-11-24\n---' }],
  };
}

function readTree(source: string): { tree: Root | undefined; errors: Errors } {
  try {
    return { tree: parseMdx(source), errors: [] };
  } catch (error) {
    // The parser's own words: "5:1: Expected a closing tag for `<Notes>` (5:1) (mdx-jsx:unexpected-character)".
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', message = text] =
      /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(text) ?? [];
    return { tree: undefined, errors: [{ line: Number(line), message: `MDX: ${message}.` }] };
  }
}

/** A file's name in messages: `workshops/intro`, `handouts/warm-up`, `workshops/intro/slides`. */
export const nameOf = (file: ContentFile) =>
  placeOf(file.kind, file.id).replace(/(?:\/workshop)?\.\w+$/, '');
