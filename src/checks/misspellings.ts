/** Words that no dictionary has: English, the glossary's, and the project's own list. */
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { listParagraphs } from '../markdown/paragraphs.ts';
import { listWords } from '../model/readability.ts';
import { type ContentFile, isMdx, type Library, WORD_LIST } from './files.ts';
import { textsAt } from './library.ts';
import type { Problem } from './problem.ts';

/** Front matter that readers see; ids, addresses and misspellings are none. */
const WRITTEN = [
  'title',
  'short',
  'summary',
  'audience',
  'groupSize',
  'outcomes.*',
  'room.*',
  'problems.*',
];
const WRITTEN_PARTS = ['items.*.text', 'items.*.why', 'items.*.done', 'steps.*.text'];
const WRITTEN_SEGMENTS = [
  'segments.*.title',
  'segments.*.room',
  'segments.*.online',
  'segments.*.cut.what',
  'segments.*.cut.bridge',
];

/** Every word that is probably misspelled, with what was probably meant. */
export function checkMisspellings(library: Library): Problem[] {
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

const listTexts = (file: ContentFile) => [
  ...[...WRITTEN, ...WRITTEN_PARTS, ...WRITTEN_SEGMENTS].flatMap((path) =>
    textsAt(file.fields, path).map(({ id, line }) => ({ text: id, line })),
  ),
  ...(isMdx(file) && file.tree ? listParagraphs(file.tree) : []),
];

/** What a speller can judge: no figures, no addresses. */
const spelledWords = (text: string): string[] =>
  listWords(text.replaceAll(/\S*(?:@|:\/\/|#)\S*/g, ' '))
    .flatMap((word) => word.split(/[/,:.]/))
    .map((word) => word.replaceAll('’', "'").replace(/'s?$/, ''))
    .filter((word) => /^[\p{L}'-]{2,}$/u.test(word));
