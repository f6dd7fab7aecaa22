/** Words that no dictionary has: English, the glossary's, and the project's own list. */
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { listParagraphs } from '../markdown/paragraphs.ts';
import { listWords } from '../model/readability.ts';
import { type ContentFile, isMdx, type Library, WORD_LIST } from './files.ts';
import { listElements } from './elements.ts';
import { textsAt } from './library.ts';
import { site } from '../site.ts';
import type { Path } from './yaml.ts';
import type { Problem } from './problem.ts';

/** Fields that are no text: ids, addresses, and words that are misspelled on purpose. */
const NO_TEXT = new Set([
  ...['id', 'code', 'letter', 'kind', 'layout', 'orientation', 'for', 'per', 'updated', 'url'],
  ...['sheet', 'exercise', 'slides', 'handouts', 'checklists', 'guidance', 'next', 'see'],
  ...['misspellings', 'aliases', 'bucket', 'article', 'set', 'group', 'answers', 'name'],
]);
/** Lists that are ids in one kind of content and things with words in another. */
const IDS_OR_THINGS = new Set(['challenges', 'items', 'steps']);

/** Every word that is probably misspelled, with what was probably meant. */
export function checkMisspellings(library: Library): Problem[] {
  // The dictionary is English.
  if (new Intl.Locale(site.language).language !== 'en') return [];
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  for (const word of [...library.words, ...listTermWords(library)]) speller.add(word);
  const isKnown = (word: string) =>
    speller.correct(word) || word.split('-').every((part) => part === '' || speller.correct(part));
  return library.files.flatMap((file) => {
    const seen = new Set<string>();
    return listTexts(file).flatMap(({ text, line }) =>
      spelledWords(text)
        .filter((word) => !isKnown(word) && !seen.has(word) && seen.add(word))
        .map((word) => {
          const [meant] = speller.suggest(word);
          const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
          const message = `'${word}' is in no dictionary.${hint} If it is right, add it to ${WORD_LIST} in the content folder.`;
          return { file: file.path, line, message };
        }),
    );
  });
}

const listTermWords = ({ files }: Library) =>
  files
    .filter(({ kind }) => kind === 'term')
    .flatMap(({ fields }) => ['title', 'aliases.*'].flatMap((path) => textsAt(fields, path)))
    .flatMap(({ id }) => spelledWords(id));

interface Text {
  text: string;
  line: number;
}

/** Everything in a file that somebody reads. */
const listTexts = (file: ContentFile): Text[] => [
  ...listStrings(file.fields.data).map(({ text, path }) => ({
    text,
    line: file.fields.lineOf(path),
  })),
  ...(isMdx(file) && file.tree ? listParagraphs(file.tree) : []),
  ...(isMdx(file) ? listElements(file) : []).flatMap(({ props, line }) =>
    listStrings(props).map(({ text }) => ({ text, line })),
  ),
];

/** The strings of some fields with the way to each. */
function listStrings(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') {
    const [list, index] = path.slice(-2);
    const isId = typeof index === 'number' && IDS_OR_THINGS.has(String(list));
    return isId ? [] : [{ text: value, path }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inside]) =>
    !isList && NO_TEXT.has(key) && !isName(key, value)
      ? []
      : listStrings(inside, [...path, isList ? Number(key) : key]),
  );
}

/** A group's and a challenge's name is text; the name of an attribute's element is none. */
const isName = (key: string, fields: object) => key === 'name' && 'id' in fields;

/** What a speller can judge: no figures, no addresses. */
const spelledWords = (text: string): string[] =>
  listWords(text.replaceAll(/\S*(?:@|:\/\/|#)\S*/g, ' '))
    .flatMap((word) => word.split(/[/,:.]/))
    .map((word) => word.replaceAll('’', "'").replace(/'s?$/, ''))
    .filter((word) => /^[\p{L}'-]{2,}$/u.test(word));
