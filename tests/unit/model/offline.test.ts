import { expect, test } from 'vitest';
import {
  isKept,
  isPresenting,
  isRunning,
  keptAddress,
  readableSize,
  runningLock,
} from '../../../src/model/offline.ts';

test.each([
  'index.html',
  '404.html',
  'workshops/intro/slides/index.html',
  '_astro/site.BxxiR.css',
  'icon.svg',
  'site.webmanifest',
  'pagefind/engine.pagefind',
  'pagefind/list.pf_meta',
  'pagefind/index/en_3f.pf_index',
  'search/library.json',
  'search/texts/en_3f-0.txt',
  'guidance/downloads/index.html',
])('%s is kept', (path) => {
  expect(isKept(path)).toBe(true);
});

test.each([
  'downloads/intro/slides.pdf',
  'pictures/home.png',
  'sitemap-index.xml',
  'sitemap-0.xml',
  'feed.xml',
  'robots.txt',
  'llms.txt',
  'catalogue.json',
  '_headers',
  'sw.js',
])('%s is not kept', (path) => {
  expect(isKept(path)).toBe(false);
});

test('a page is kept under the address that links to it have', () => {
  expect(keptAddress('handouts/index.html')).toBe('handouts/');
  expect(keptAddress('/library/index.html')).toBe('/library/');
  expect(keptAddress('index.html')).toBe('');
  expect(keptAddress('404.html')).toBe('404.html');
  expect(keptAddress('an-index.html')).toBe('an-index.html');
});

test('a deck and its windows are presented, and nothing else is', () => {
  expect(isPresenting('/workshops/intro/slides/')).toBe(true);
  expect(isPresenting('/library/workshops/intro/slides/speaker/')).toBe(true);
  expect(isPresenting('/workshops/intro/')).toBe(false);
  expect(isPresenting('/workshops/slides/')).toBe(false);
});

test('a session runs where its lock is held, in the same library', () => {
  const held = [{ name: 'library:/:deck:intro' }, { name: runningLock('/library/') }];
  expect(isRunning({ held }, '/library/')).toBe(true);
  expect(isRunning({ held }, '/')).toBe(false);
  expect(isRunning({}, '/')).toBe(false);
});

test('a size reads as the language writes it', () => {
  expect(readableSize(2_749_000, 'en-US')).toBe('2.7 MB');
  expect(readableSize(2_000_000, 'de')).toBe('2,0 MB');
});
