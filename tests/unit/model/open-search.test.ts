import { expect, test } from 'vitest';
import { openSearchDescription } from '../../../src/model/open-search.ts';

const describe = (name: string) =>
  openSearchDescription({
    name,
    description: 'Search <here>',
    language: 'en-US',
    search: 'https://library.example.org/search/',
    self: 'https://library.example.org/opensearch.xml',
  });

test('a browser puts its words where the address has them', () => {
  expect(describe('Library')).toContain(
    'template="https://library.example.org/search/?q={searchTerms}"',
  );
  expect(describe('Library')).toContain('<Description>Search &lt;here&gt;</Description>');
});

test('the short name has at most sixteen characters, and the long one all', () => {
  const xml = describe('The Workshop Library of the Coast');
  const [, short = ''] = /<ShortName>(.*)<\/ShortName>/.exec(xml) ?? [];
  expect(short).toBe('Workshop Library');
  expect(xml).toContain('<LongName>The Workshop Library of the Coast</LongName>');
});
