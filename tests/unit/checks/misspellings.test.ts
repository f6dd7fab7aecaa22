import { expect, test } from 'vitest';
import { readLibrary, type SourceFile } from '../../../src/checks/files.ts';
import { checkMisspellings } from '../../../src/checks/misspellings.ts';

const article = (body: string, title = 'On time') => ({
  path: 'content/guidance/on-time.mdx',
  place: 'guidance/on-time.mdx',
  text: `---\ntitle: ${title}\n---\n\n${body}\n`,
});
const term: SourceFile = {
  path: 'content/glossary/smw.mdx',
  place: 'glossary/smw.mdx',
  text: '---\ntitle: Notterism\nmisspellings: [noterizm]\n---\n\nA word.\n',
};
const list: SourceFile = {
  path: 'content/words.txt',
  place: 'words.txt',
  text: 'Zorblatt # a made-up name\n\n# a comment\n',
};
const report = (...sources: SourceFile[]) =>
  checkMisspellings(readLibrary(sources)).map(({ line, message }) => `${line}  ${message}`);

test('a misspelled word is told once with its line and what was meant', () => {
  expect(report(article('All is well.\n\nAsk a collegue, any collegue.'))).toEqual([
    "7  'collegue' is in no dictionary. Did you mean 'colleague'? If it is right, add it to words.txt in the content folder.",
  ]);
});

test('front matter is read, too', () => {
  expect(report(article('All is well.', 'Writen on time'))).toEqual([
    expect.stringContaining("2  'Writen'"),
  ]);
});

test('terms and the project’s own words are known, also with an s', () => {
  expect(report(term, list, article('Notterism and Zorblatt’s case.'))).toEqual([]);
});

test('without the list the word is unknown', () => {
  expect(report(term, article('Zorblatt'))).toHaveLength(1);
});

test.each([
  ['figures and times', 'At 2:15 p.m. the 9-person staff spent $48,000, or 61 percent.'],
  ['addresses and tags', 'Write to help@exampel.org about #AnualMeeting.'],
  ['possessives and contractions', 'The members’ group doesn’t need the director’s yes.'],
  ['hyphens', 'A twenty-two-person, well-kept and state-wide list.'],
])('%s are no misspellings', (_, body) => {
  expect(report(article(body))).toEqual([]);
});
