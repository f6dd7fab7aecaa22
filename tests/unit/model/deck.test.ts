import { expect, test } from 'vitest';
import { furtherArticles, splitIds } from '../../../src/model/deck.ts';

test.each<[attribute: string | undefined, ids: string[]]>([
  [undefined, []],
  ['', []],
  ['  ', []],
  ['write', ['write']],
  ['write read', ['write', 'read']],
  ['  write \n  read\t', ['write', 'read']],
])('the ids in %j', (attribute, ids) => {
  expect(splitIds(attribute)).toEqual(ids);
});

test('a slide names one article, several, or none', () => {
  expect(furtherArticles({ article: 'managing-time' })).toEqual(['managing-time']);
  expect(furtherArticles({ article: 'managing-time  knowledge' })).toEqual([
    'managing-time',
    'knowledge',
  ]);
  expect(furtherArticles({ article: undefined })).toEqual([]);
});
