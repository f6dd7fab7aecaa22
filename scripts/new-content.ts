/** Adds content from a template: names it, checks that the library can have it, and writes its files. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { slug } from 'github-slugger';
import { findFiles, readLibrary, type SourceFile } from '../src/checks/files.ts';
import { checkFiles } from '../src/checks/index.ts';
import { textsAt } from '../src/checks/library.ts';
import { type Kind, KINDS, placeOf } from '../src/checks/places.ts';
import { formatProblems, type Problem } from '../src/checks/problem.ts';
import { OWN_PAGES, shortAddress } from '../src/model/addresses.ts';
import { type NewRequest, quoteParameter } from './new-request.ts';
import { fillTemplate, type TemplateValues } from './templates.ts';

const FOLDER = join(import.meta.dirname, '../templates');

/** A folder's or file's name has room for more, but an address of this length can still be read aloud. */
const LONGEST_ID = 80;

/** The id that a title gives; empty where it has no letters and digits that an address can have. */
export const makeId = (title: string) =>
  slug(title.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replaceAll('_', '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');

/** A free code of two to six letters: initials of the words, or their first letters, or these with others after them. */
export function makeCode(words: string, taken: readonly string[]): string {
  const letters = words.replace(/[^a-z]/g, '') || 'workshop';
  const initials = words.replace(/([a-z])[a-z]*|[^a-z]/g, '$1');
  const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');
  const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  const free = [
    initials.slice(0, 6),
    ...[4, 5, 6, 3, 2].map((length) => letters.slice(0, length)),
    ...alphabet.map((letter) => letters.slice(0, 5) + letter),
    ...pairs.map((pair) => letters.slice(0, 4) + pair),
  ].find(
    (code) => code.length >= 2 && !taken.includes(code) && !OWN_PAGES.includes(shortAddress(code)),
  );
  if (!free) throw new Error('Every code near this title is taken. Choose another title.');
  return free;
}

export interface NewContent {
  /** The files written, relative to the project. */
  files: string[];
  values: TemplateValues;
}

/**
 * Writes the files of a template into a content folder: all of them, or none.
 * @throws Error when one of them exists, when there is no such folder, or when the library could not have them; it says
 * what to do.
 */
export function addContent(
  request: NewRequest,
  { content, day }: { content: string; day: Date },
): NewContent {
  const { name, template } = request;
  const title = request.title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const id = request.id ?? nameTitle(title);
  if (!existsSync(content))
    throw new Error(
      `There is no folder ${relative('.', content)}. CONTENT names the content folder, for example src/content.`,
    );
  const before = findFiles(content);
  const code = makeCode(makeId(title) || id, listCodes(before));
  const values = { title, id, date: formatDay(day), code };
  const added = KINDS.flatMap((kind) => {
    const file = template.files[kind];
    return file ? [fillFile(kind, join(FOLDER, name, file), content, values)] : [];
  });
  refuseExisting(name, added, values);
  refuseProblems(before, added);
  writeAll(added);
  return { files: added.map(({ path }) => path), values };
}

function nameTitle(title: string): string {
  const id = makeId(title);
  if (!id)
    throw new Error(
      `The title "${title}" gives no id: it has no letter from a to z and no digit. Name one: --id sort-your-challenges`,
    );
  if (id.length > LONGEST_ID)
    throw new Error(
      `The title gives an id of ${id.length} characters, which is too long for an address. Name a shorter one: --id ${id.split('-').slice(0, 3).join('-')}`,
    );
  return id;
}

const listCodes = (sources: readonly SourceFile[]) =>
  readLibrary(sources)
    .files.filter(({ kind }) => kind === 'workshop')
    .flatMap(({ fields }) => textsAt(fields, 'code').map((code) => code.id));

/** The day where the author is, as `updated:` has it. */
const formatDay = (day: Date) =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

function fillFile(kind: Kind, template: string, content: string, values: TemplateValues) {
  const place = placeOf(kind, values.id);
  const path = relative('.', join(content, place)).split(sep).join('/');
  return { path, place, text: fillTemplate(readFileSync(template, 'utf8'), template, values) };
}

function refuseExisting(name: string, added: readonly SourceFile[], values: TemplateValues) {
  const existing = added.find(({ path }) => existsSync(path));
  if (existing)
    throw new Error(
      `${existing.path} exists already, so nothing was written. Give the new one an id of its own:\n  npm run new -- ${name} ${quoteParameter(values.title)} --id ${values.id}-2`,
    );
}

/** What else is wrong in the library is for the next check; here only what the new files would bring counts. */
function refuseProblems(before: readonly SourceFile[], added: readonly SourceFile[]) {
  const concerns = ({ file, message }: Problem) =>
    added.some(({ path }) => file === path || message.includes(path));
  const problems = checkFiles([...before, ...added]).filter(concerns);
  if (problems.length > 0)
    throw new Error(
      `The library can't have it like this, so nothing was written.\n\n${formatProblems(problems)}`,
    );
}

function writeAll(added: readonly SourceFile[]) {
  const written: string[] = [];
  try {
    for (const { path, text } of added) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  }
}
