import { describe, expect, test } from 'vitest';
import {
  fold,
  isStopWord,
  readWords,
  root,
  stem,
  type Word,
  wordsOf,
} from '../../../../src/model/search/text.ts';

test.each([
  ['capitals', 'Run SHEET', ['run', 'sheet']],
  ['accents', 'Résumé naïve Ångström', ['resume', 'naive', 'angstrom']],
  ['an accent as a sign of its own', 'cafe\u0301', ['cafe']],
  ['apostrophes of both kinds', "don’t don't", ['dont', 'dont']],
  ['possessives', "the member’s, James's and AT&T’s", ['the', 'member', 'james', 'and', 'att']],
  ['ampersands within a word', 'Q&A', ['qa']],
  ['an ampersand that stands alone', 'questions & answers', ['questions', 'answers']],
  ['dots within a word', 'under 29 U.S.C. 157', ['under', '29', 'usc', '157']],
  ['hyphens, dashes and slashes part words', 'hand-out — and/or', ['hand', 'out', 'and', 'or']],
  ['quotes around words', "“Yes,” ‘no’ and 'maybe'", ['yes', 'no', 'and', 'maybe']],
  ['emoji', '👍🏽 thanks👩‍👩‍👧!', ['thanks']],
  ['right-to-left text', '\u200fשלום, עולם مُحَمَّد', ['שלום', 'עולם', 'محمد']],
  ['ligatures', 'ﬁne oﬃce', ['fine', 'office']],
  [
    'addresses and tags',
    'help@example.org #AnnualMeeting',
    ['help', 'example', 'org', 'annualmeeting'],
  ],
  ['marks alone', '… — ?! &', []],
  ['nothing', '', []],
])('%s', (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('words know where they stand, also behind emoji', () => {
  const text = '👍 The Member’s “Q&A”.';
  const cut = ({ start, end }: Word) => text.slice(start, end);
  expect(readWords(text).map(cut)).toEqual(['The', 'Member’s', 'Q&A']);
});

test('a folded word is folded already', () => {
  for (const word of ['Résumé', 'member’s', 'Q&A', 'İstanbul', 'Straße', 'محمد'])
    expect(fold(fold(word))).toBe(fold(word));
});

describe('the root', () => {
  test.each([
    ['manage', 'manages', 'managed', 'managing'],
    ['plan', 'plans', 'planned', 'planning'],
    ['call', 'calls', 'called', 'calling'],
    ['post', 'posts', 'posted', 'posting'],
    ['vote', 'votes', 'voted', 'voting'],
    ['run', 'runs', 'running'],
    ['staff', 'staffs', 'staffed', 'staffing'],
    ['agree', 'agreeing'],
    ['add', 'adds', 'added', 'adding'],
    ['reply', 'replies', 'replied', 'replying'],
    ['policy', 'policies'],
    ['box', 'boxes'],
    ['process', 'processes', 'processed', 'processing'],
    ['response', 'responses'],
    ['agree', 'agrees', 'agreeing'],
    ['need', 'needs', 'needed', 'needing'],
    ['control', 'controls', 'controlled', 'controlling'],
    ['label', 'labelled', 'labeled'],
    ['enrol', 'enroll', 'enrolled', 'enrolling'],
    ['meeting', 'meetings', 'meet', 'meets'],
    ['training', 'trainings', 'trained'],
    ['cookie', 'cookies'],
    ['bias', 'biased', 'biases'],
    ['canvas', 'canvases'],
    ['embed', 'embeds', 'embedded'],
    ['hundred', 'hundreds'],
  ])('is one for the forms of %s', (word, ...forms) => {
    for (const form of forms) expect([form, root(form)]).toEqual([form, root(word)]);
  });

  test.each([
    ['manage', 'manager'],
    ['manage', 'management'],
    ['moderate', 'moderation'],
    ['organize', 'organization'],
    ['decide', 'decision'],
    ['roll', 'role'],
    ['poll', 'pole'],
    ['fill', 'file'],
    ['comms', 'come'],
    ['filling', 'filing'],
    ['news', 'new'],
  ])('%s is another word than %s', (one, other) => {
    expect(root(one)).not.toBe(root(other));
  });

  test.each([
    'bus',
    'status',
    'process',
    'analysis',
    'need',
    'thing',
    'string',
    'spring',
    'as',
    's',
    'ing',
    'ed',
  ])('%s has no ending to lose', (word) => {
    expect(root(word)).toBe(word);
  });
});

test.each([
  ['manage', 'manager'],
  ['manage', 'management'],
  ['moderate', 'moderation'],
  ['measure', 'measuring'],
])('%s and %s share a stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test('words of other families share no stem', () => {
  expect(stem('moderate')).not.toBe(stem('modern'));
});

test.each(['the', 'how', 'dont', 'im'])('%s tells nothing, as it is folded', (word) => {
  expect(isStopWord(word)).toBe(true);
  expect(wordsOf(word)).toEqual([word]);
});

test.each(['meeting', 'policy', 'qa', ''])('“%s” is no stop word', (word) => {
  expect(isStopWord(word)).toBe(false);
});
