import { describe, expect, test } from 'vitest';
import type { SearchPage, SearchQuestions, Synonym } from '../../../../src/model/search/library.ts';
import { joinWords } from '../../../../src/model/search/join-words.ts';
import { Questions } from '../../../../src/model/search/questions.ts';
import { Names, understand } from '../../../../src/model/search/question.ts';
import { rank, readPages, type TextHit } from '../../../../src/model/search/ranking.ts';
import { isStopWord, readWords, root } from '../../../../src/model/search/text.ts';
import { Vocabulary } from '../../../../src/model/search/vocabulary.ts';
import { libraryOf, page } from './library.ts';

/** A page and its text; as in the index, the title stands before it. */
type Text = [page: SearchPage, text?: string];

/** An index as small as the library: where a word or another form of it stands, scored by how often. */
function indexOf(texts: readonly Text[]) {
  const find = (word: string) =>
    new Map(
      texts.flatMap(([{ id, title }, text = '']): [string, TextHit][] => {
        const places = readWords(`${title}. ${text}`).flatMap((each, at) =>
          root(each.word) === root(word) ? [at] : [],
        );
        return places.length > 0 ? [[id, { score: 4 + places.length, places }]] : [];
      }),
    );
  return (words: readonly string[]) =>
    joinWords(
      words.map((word) => (isStopWord(word) ? undefined : find(word))),
      words.length > 1,
    );
}

/** The words that the library knows of a page. */
const wordsOf = ([{ address, title, also = [], problems = [] }, text = '']: Text) =>
  readWords([address, title, ...also, ...problems, text].join(' ')).map(({ word }) => word);

/** Pages that nobody asks for, so that words are rare. */
const others = Array.from({ length: 20 }, (_, index): Text => [
  page(`/zz-${index}/`, `Elsewhere ${index}`),
  'Nothing of it here.',
]);

/** @param asked the questions that pages answer, by record */
function answer(
  query: string,
  texts: readonly Text[],
  synonyms: readonly Synonym[] = [],
  asked?: SearchQuestions,
) {
  const all = [...texts, ...others];
  const library = libraryOf(
    all.map(([each]) => each),
    synonyms,
  );
  const names = new Names(library);
  const vocabulary = new Vocabulary([all.flatMap(wordsOf)]);
  const question = understand(
    query,
    {
      synonymsOf: (words) => names.synonymsOf(words),
      isInText: (word) => vocabulary.isInText(word),
      isBeginning: (letters) => names.isBeginning(letters),
      correct: () => undefined,
      relatives: () => [],
    },
    true,
  );
  return rank(question, readPages(library), indexOf(all), asked && new Questions(asked));
}

const addresses = (...asked: Parameters<typeof answer>) =>
  answer(...asked).map(({ page: { address } }) => address);

/** Addresses that come second in the alphabet, so that nothing is first by its address. */
const [best, second] = ['/b/', '/a/'];

describe('what comes first', () => {
  test('a title before a text', () => {
    expect(
      addresses('polls', [
        [page(second, 'Meetings'), 'Take polls, and more polls, and polls.'],
        [page(best, 'Polls')],
      ]),
    ).toEqual([best, second]);
  });

  test('a page with all words before pages with more of one', () => {
    expect(
      addresses('polls budget', [
        [page(second, 'Polls'), 'Polls and polls and polls.'],
        [page(best, 'Meetings'), 'Ask in polls what the budget is for.'],
      ])[0],
    ).toBe(best);
  });

  test.each(['guidance', 'checklist'])('%s before a slide with the same words', (kind) => {
    const text = 'Ask for the budget.';
    expect(
      addresses('polls', [
        [page(second, 'Polls', { kind: 'slide' }), text],
        [page(best, 'Polls', { kind }), text],
      ]),
    ).toEqual([best, second]);
  });

  test('the title that is the question before one that has it', () => {
    expect(
      addresses('polls', [
        [page(second, 'Polls and other ways to ask members')],
        [page(best, 'Polls')],
      ]),
    ).toEqual([best, second]);
  });

  test('the very form of a word before a relative', () => {
    expect(
      addresses('manager', [
        [page(second, 'Manage'), 'A manager reads.'],
        [page(best, 'Manager'), 'Some manage.'],
      ]),
    ).toEqual([best, second]);
  });

  test('words that stand together before words far apart', () => {
    const far = Array.from({ length: 60 }, () => 'more').join(' ');
    expect(
      addresses('board budget', [
        [page(second, 'One'), `The board. ${far} The budget.`],
        [page(best, 'Two'), `The board budget. ${far}`],
      ]).slice(0, 1),
    ).toEqual([best]);
  });

  test('words near each other before words less near', () => {
    expect(
      addresses('board budget', [
        [page(second, 'One'), 'The budget that was made by and for the whole of our board.'],
        [page(best, 'Two'), 'The budget for the board that was made by the whole of our.'],
      ]),
    ).toEqual([best, second]);
  });

  test('words in the order of the question before the other order', () => {
    expect(
      addresses('board budget', [
        [page(second, 'One'), 'Of the budget board.'],
        [page(best, 'Two'), 'Of the board budget.'],
      ]),
    ).toEqual([best, second]);
  });

  test('a rare word before a frequent one', () => {
    const frequent = others.map(([{ address }]): Text => [
      page(`/m${address}`, 'More'),
      'A meeting.',
    ]);
    const [first] = answer('meeting ombudsman', [
      [page(second, 'Meeting'), 'A meeting.'],
      [page(best, 'Ombudsman'), 'An ombudsman.'],
      ...frequent,
    ]);
    expect(first?.page.address).toBe(best);
  });

  test('a problem in the reader’s words before a text', () => {
    expect(
      addresses('nobody reads the minutes', [
        [page(second, 'Reports'), 'The one who reads may keep minutes.'],
        [page(best, 'Records', { problems: ['Nobody reads our minutes'] })],
      ]),
    ).toEqual([best, second]);
  });

  test('the address that is first in the alphabet where nothing else decides', () => {
    const texts: Text[] = ['/c/', '/a/', '/b/'].map((address) => [page(address, 'Polls')]);
    const order = texts.map(([each]) => ({ ...each, kind: 'term' }));
    expect(
      addresses(
        'polls',
        order.map((each): Text => [each]),
      ),
    ).toEqual(['/a/', '/b/', '/c/']);
    expect(
      addresses(
        'polls',
        order.toReversed().map((each): Text => [each]),
      ),
    ).toEqual(['/a/', '/b/', '/c/']);
  });
});

describe('questions that pages answer', () => {
  const texts: Text[] = [
    [page(second, 'Meetings'), 'The board votes on the minutes in the spring.'],
    [page(best, 'Records'), 'Keep them for seven years.'],
  ];
  const asked = { [best]: ['may the board vote by mail'] };

  test('the page that answers the same question comes first, and lacks nothing', () => {
    const query = 'may the board vote by mail';
    expect(answer(query, texts)[0]?.page.address).toBe(second);
    const [first] = answer(query, texts, [], asked);
    expect(first).toMatchObject({ page: { address: best }, isWhole: true, missing: [] });
  });

  test('the page that answers a question near it is found, and lacks what that does not say', () => {
    const found = answer('may the board vote by telegram', texts, [], asked);
    expect(found.find(({ page: { address } }) => address === best)).toMatchObject({
      isWhole: false,
      missing: ['telegram'],
    });
    expect(addresses('may the board vote by telegram', texts)).not.toContain(best);
  });

  test('a question that is not near it changes nothing', () => {
    expect(answer('minutes', texts, [], asked).map(({ page: { address } }) => address)).toEqual([
      second,
    ]);
  });
});

test('what has next to nothing of several words is not found', () => {
  const long = Array.from({ length: 400 }, () => 'more').join(' ');
  const texts: Text[] = [
    [page(best, 'Board budget'), 'The board budget. A budget for the board.'],
    [page(second, 'Elsewhere'), `The board. ${long}`],
  ];
  expect(addresses('board budget', texts)).toEqual([best]);
});

test('what a name means is answered by its term, other questions about it by advice', () => {
  const term = page(second, 'Bucket', { kind: 'term' });
  const texts: Text[] = [
    [page(best, 'Bucket'), 'A bucket and a bucket.'],
    [term, 'A group of challenges.'],
  ];
  expect(addresses('what is a bucket', texts)[0]).toBe(second);
  expect(addresses('bucket', texts)[0]).toBe(best);
});

describe('what a page is found by', () => {
  test('another name that is not shown', () => {
    expect(
      addresses('standup', [[page(best, 'Short meetings', { also: ['The standup'] })]]),
    ).toEqual([best]);
  });

  test('the words of its address, but not those of a slide', () => {
    const address = '/guidance/standup/';
    expect(addresses('standup', [[page(address, 'Short meetings')]])).toEqual([address]);
    expect(addresses('standup', [[page(address, 'Short meetings', { kind: 'slide' })]])).toEqual(
      [],
    );
  });

  test('its kind, beside its title and alone', () => {
    const checklist = page(best, 'Meetings', { kind: 'checklist' });
    const elsewhere: Text = [page(second, 'Paper'), 'Each checklist is on paper.'];
    const [found] = answer('meetings checklist', [[checklist], elsewhere]);
    expect(found).toMatchObject({ page: { address: best }, missing: [] });
    expect(addresses('checklist', [[checklist], elsewhere])).toEqual([best, second]);
  });

  test('the beginning of a word of its title', () => {
    expect(addresses('meet', [[page(best, 'Meetings')]])).toEqual([best]);
    expect(addresses('m', [[page(best, 'Meetings')]])).toEqual([]);
  });

  test('a title of stop words, where these are all that is asked', () => {
    const texts: Text[] = [
      [page(second, 'What the board does'), 'Who does what? What does who?'],
      [page(best, 'Who does what')],
    ];
    expect(addresses('Who does what', texts)[0]).toBe(best);
    expect(addresses('who does what?', texts)[0]).toBe(best);
  });

  test('stop words tell titles apart that are alike', () => {
    expect(
      addresses('how to meet', [[page(second, 'Where to meet')], [page(best, 'How to meet')]]),
    ).toEqual([best, second]);
  });
});

describe('other people’s words', () => {
  const synonyms = [{ say: 'measuring progress', for: ['ROI'] }];
  const texts: Text[] = [
    [page(second, 'Measuring progress'), 'Measuring progress takes time.'],
    [page(best, 'ROI'), 'Measuring progress, and measuring progress again.'],
  ];

  test('find our page, and say what we call it', () => {
    const [found, ...more] = answer('roi', texts.slice(0, 1), synonyms);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      page: { address: second },
      synonyms: [{ typed: 'roi', say: 'measuring progress' }],
      missing: [],
    });
  });

  test('find the page with the very word first, which needs no explaining', () => {
    const [literal, ours] = answer('roi', texts, synonyms);
    expect([literal?.page.address, ours?.page.address]).toEqual([best, second]);
    expect(literal?.synonyms).toEqual([]);
    expect(ours?.synonyms).toHaveLength(1);
  });

  test('need all words of ours', () => {
    expect(addresses('roi', [[page(best, 'Progress'), 'Some progress.']], synonyms)).toEqual([]);
  });
});

describe('words that a page does not have', () => {
  const texts: Text[] = [
    [page('/all/', 'Polls'), 'The budget of polls for members.'],
    [page('/some/', 'Polls and budgets'), 'Polls have a budget.'],
  ];

  test('are named as they were typed', () => {
    const [all, some] = answer('polls budget Members', texts);
    expect(all?.missing).toEqual([]);
    expect(some?.missing).toEqual(['Members']);
  });

  test('put it behind all that have everything', () => {
    expect(addresses('polls budget members', texts)).toEqual(['/all/', '/some/']);
  });

  test('are named where no page has them', () => {
    const [found] = answer('polls budget members kubernetes', texts);
    expect(found?.missing).toEqual(['kubernetes']);
  });

  test('are never stop words', () => {
    const [found] = answer('why do the polls', texts);
    expect(found?.missing).toEqual([]);
  });

  test('make it no answer where too little is left', () => {
    const little: Text[] = [[page(best, 'Meetings'), 'A poll is taken.']];
    expect(addresses('poll', little)).toEqual([best]);
    expect(addresses('poll kubernetes terraform ansible', little)).toEqual([]);
  });

  test('are as good as missing where they stand far from each other', () => {
    const far = Array.from({ length: 100 }, () => 'more').join(' ');
    const words = ['board', 'budget', 'lawyer', 'picnic'];
    const query = words.join(' ');
    expect(addresses(query, [[page(best, 'One'), words.join(' of a ')]])).toEqual([best]);
    expect(addresses(query, [[page(best, 'One'), words.join(` ${far} `)]])).toEqual([]);
  });
});

describe('places', () => {
  test('are where the parts stand, in the order of the text', () => {
    const [found] = answer('budget polls', [[page(best, 'Polls'), 'A budget of polls.']]);
    expect(found?.places).toEqual([
      { at: 0, part: 1 },
      { at: 2, part: 0 },
      { at: 4, part: 1 },
    ]);
  });
});

test('what nobody wrote of is not answered', () => {
  const texts: Text[] = [[page(best, 'Polls'), 'Some polls.']];
  expect(answer('kubernetes', texts)).toEqual([]);
  expect(answer('the of and', texts)).toEqual([]);
  expect(answer('polls', [])).toEqual([]);
});

// `rank` divides by the sum of no parts.
test.each(['', '?!'])('nothing answers “%s”', (query) => {
  expect(answer(query, [[page(best, 'Polls'), 'Some polls.']])).toEqual([]);
});

test('titles answer where the texts can’t be asked', () => {
  const pages = readPages(libraryOf([page(best, 'Polls'), page(second, 'Meetings')]));
  const question = understand('polls', {
    synonymsOf: () => [],
    isInText: () => true,
    isBeginning: () => false,
    correct: () => undefined,
    relatives: () => [],
  });
  const found = rank(question, pages, () => new Map());
  expect(found.map(({ page: { address }, places }) => [address, places])).toEqual([[best, []]]);
});
