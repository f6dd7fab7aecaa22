import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  isDeck,
  packedDownload,
  packedPage,
  relativeLink,
} from '../../../src/downloads/package/files.ts';
import { escapeXml, writeChildren } from '../../../src/downloads/book/xhtml.ts';
import { readPage, needElement } from '../../../src/downloads/page-tree.ts';
import { publicAddress, readSiteLink } from '../../../src/downloads/site-links.ts';
import { zipFiles } from '../../../src/downloads/zip.ts';

test('a link is read without the base path, and others stay as they are', () => {
  const link = readSiteLink('/library/glossary/#a', '/about/', '/library/');
  expect(link).toEqual({ address: '/glossary/', query: '', hash: '#a' });
  expect(readSiteLink('https://example.org/', '/about/', '/library/')).toBeUndefined();
  if (!link) throw new Error('no link');
  expect(publicAddress(link, { base: '/library/', publicOrigin: 'https://x.example' })).toBe(
    'https://x.example/library/glossary/#a',
  );
  expect(publicAddress(link, { base: '/library/', publicOrigin: undefined })).toBeUndefined();
});

test('pages and downloads have relative places in the folder', () => {
  expect(packedPage('/workshops/w/', 'w')).toBe('start.html');
  expect(packedPage('/handouts/h/blank/', 'w')).toBe('pages/handouts/h-blank.html');
  expect(packedDownload('/downloads/w/w.zip', 'w')).toBeUndefined();
  expect(packedDownload('/downloads/v/slides.html', 'w')).toBeUndefined();
  expect(relativeLink('pages/handouts/h.html', 'start.html')).toBe('../../start.html');
  expect(isDeck('/workshops/v/slides/', 'w')).toBe(false);
});

test('the same files make the same archive, in whatever order they come', () => {
  const one = zipFiles(
    new Map([
      ['b/ä.txt', 'b'],
      ['a.txt', 'a'],
    ]),
  );
  const two = zipFiles(
    new Map([
      ['a.txt', 'a'],
      ['b/ä.txt', 'b'],
    ]),
  );
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect(Object.keys(unzipSync(one))).toEqual(['a.txt', 'b/ä.txt']);
});

test('HTML becomes XML', () => {
  const body = needElement(
    readPage('<p>a<br>b &amp; c &lt; <svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'),
    ({ tagName }) => tagName === 'body',
    'body',
  );
  expect(writeChildren(body)).toBe(
    '<p>a<br/>b &amp; c &lt; <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg></p>',
  );
  expect(escapeXml('"<&>"')).toBe('&quot;&lt;&amp;&gt;&quot;');
});
