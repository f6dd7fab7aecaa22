import { expect, test } from 'vitest';
import {
  fillDownloads,
  LINK_END,
  linkStart,
  LIST_END,
  LIST_START,
  pagesPlace,
  sizePlace,
} from '../../../src/model/downloads.ts';

const link = (file: string) =>
  `${linkStart(file)}<a href="${file}">PDF (${pagesPlace(file)}, ${sizePlace(file)})</a>${LINK_END}`;
const known = (address: string) =>
  address === '/a.pdf' ? { size: '9 kB', pages: '2 pages' } : undefined;

test('a page says what its download is', () => {
  expect(fillDownloads(`<p>${link('/a.pdf')}</p>`, known)).toBe(
    '<p><a href="/a.pdf">PDF (2 pages, 9 kB)</a></p>',
  );
});

test('a link to a file that does not exist goes', () => {
  expect(fillDownloads(`<p>${link('/b.pdf')} ${link('/a.pdf')}</p>`, known)).toBe(
    '<p> <a href="/a.pdf">PDF (2 pages, 9 kB)</a></p>',
  );
});

test('a list goes with its last link, and stays with one of two', () => {
  const list = (...files: string[]) =>
    `${LIST_START}<h2>Files</h2>${files.map(link).join('')}${LIST_END}<p>More</p>`;
  expect(fillDownloads(list('/b.pdf'), known)).toBe('<p>More</p>');
  expect(fillDownloads(list('/b.pdf', '/a.pdf'), known)).toBe(
    '<h2>Files</h2><a href="/a.pdf">PDF (2 pages, 9 kB)</a><p>More</p>',
  );
});

test('a file that is made later keeps its place until then', () => {
  const page = `${LIST_START}${link('/a.zip')}${LIST_END}`;
  const waiting = fillDownloads(page, () => 'later');
  expect(waiting).toContain(sizePlace('/a.zip'));
  expect(fillDownloads(waiting, () => ({ size: '3 MB' }))).toBe(
    '<a href="/a.zip">PDF (, 3 MB)</a>',
  );
});
