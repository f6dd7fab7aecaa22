/** Articles are as long and as hard to read as readers expect, and none repeats another. */
import { listParagraphs, type Paragraph } from '../markdown/paragraphs.ts';
import { listSentences, listWords, normalSentence, readingGrade } from '../model/readability.ts';
import { site } from '../site.ts';
import { isMdx, type Library, type MdxFile } from './files.ts';
import { isDraft } from './library.ts';
import type { Problem } from './problem.ts';

const WORDS = { least: 400, most: 900 };
const GRADES = { least: 8, most: 10, mostLegal: 12 };
/** Shorter sentences, such as "Ask your supervisor first.", may come back. */
const REPEATED_WORDS = 6;
/** How many words two openings, or two closings, may not share. */
const FORMULA_WORDS = 2;

interface ReadArticle {
  file: MdxFile;
  paragraphs: Paragraph[];
}

interface Sentence {
  text: string;
  file: string;
  line: number;
}

/** Length, school grade, repeated sentences, and openings and closings by one formula. Drafts may be anything. */
export function checkArticles(library: Library): Problem[] {
  const articles = library.files
    .filter(isMdx)
    .filter((file) => file.kind === 'guidance' && !isDraft(library, file))
    .flatMap((file) => (file.tree ? [{ file, paragraphs: listParagraphs(file.tree) }] : []));
  return [
    ...articles.flatMap(checkLength),
    // The formula is made for English.
    ...(new Intl.Locale(site.language).language === 'en' ? articles.flatMap(checkGrade) : []),
    ...findRepeated(articles.flatMap(listFullSentences)),
    ...findFormulas('opens', articles.flatMap(findOpening)),
    ...findFormulas('closes', articles.flatMap(findClosing)),
  ];
}

function checkLength({ file, paragraphs }: ReadArticle): Problem[] {
  const count = paragraphs.flatMap(({ text }) => listWords(text)).length;
  if (count >= WORDS.least && count <= WORDS.most) return [];
  const advice =
    count < WORDS.least
      ? 'Add an example from daily work, or make it part of another article.'
      : 'Cut what readers can do without, or make two articles of it.';
  const message = `The article has ${count} words; ${WORDS.least} to ${WORDS.most} are asked for. ${advice}`;
  return [{ file: file.path, line: firstLine(paragraphs), message }];
}

function checkGrade({ file, paragraphs }: ReadArticle): Problem[] {
  const prose = paragraphs.filter(({ form }) => form === 'prose');
  if (prose.length === 0) return [];
  const grade = readingGrade(prose.map(({ text }) => text));
  const most = file.fields.data['legal'] === true ? GRADES.mostLegal : GRADES.most;
  if (grade >= GRADES.least && grade <= most) return [];
  const advice =
    grade > most
      ? 'Split the longest sentences and use shorter words.'
      : 'Join short sentences that belong together, and take the exact word where it is longer.';
  const message = `The article reads at grade ${grade.toFixed(1)} (Flesch-Kincaid); ${GRADES.least} to ${most} is asked for. ${advice}`;
  return [{ file: file.path, line: firstLine(prose), message }];
}

const firstLine = (paragraphs: readonly Paragraph[]) => paragraphs[0]?.line ?? 1;

const listFullSentences = ({ file, paragraphs }: ReadArticle): Sentence[] =>
  paragraphs
    .filter(({ form }) => form !== 'heading')
    .flatMap(({ text, line }) =>
      listSentences(text).map((sentence) => ({ text: sentence, file: file.path, line })),
    );

function findRepeated(sentences: readonly Sentence[]): Problem[] {
  const first = new Map<string, Sentence>();
  return sentences.flatMap(({ text, file, line }) => {
    if (listWords(text).length < REPEATED_WORDS) return [];
    const key = normalSentence(text);
    const earlier = first.get(key);
    if (!earlier) first.set(key, { text, file, line });
    if (!earlier || earlier.file === file) return [];
    const quoted = text.replaceAll(/[“”]/g, '');
    const message = `The sentence “${quoted}” stands in ${earlier.file}:${earlier.line}, too. Say it in one of them and link to it.`;
    return [{ file, line, message }];
  });
}

function findOpening({ file, paragraphs }: ReadArticle): Sentence[] {
  const paragraph = paragraphs.find(({ form }) => form === 'prose');
  const [text] = paragraph ? listSentences(paragraph.text) : [];
  return paragraph && text !== undefined ? [{ text, file: file.path, line: paragraph.line }] : [];
}

function findClosing({ file, paragraphs }: ReadArticle): Sentence[] {
  const paragraph = paragraphs.findLast(({ form }) => form === 'prose');
  const text = paragraph && listSentences(paragraph.text).at(-1);
  return paragraph && text !== undefined ? [{ text, file: file.path, line: paragraph.line }] : [];
}

function findFormulas(verb: 'opens' | 'closes', sentences: readonly Sentence[]): Problem[] {
  const first = new Map<string, Sentence>();
  return sentences.flatMap((sentence) => {
    const { text, file, line } = sentence;
    const key = listWords(normalSentence(text)).slice(0, FORMULA_WORDS).join(' ');
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, sentence);
      return [];
    }
    const message = `The article ${verb} like ${earlier.file}:${earlier.line}, with “${key} …”. Give each its own way in and out.`;
    return [{ file, line, message }];
  });
}
