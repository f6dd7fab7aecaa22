import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeSearchLibrary, type SearchSource } from '../../../src/integrations/search-library.ts';
import { excerpt } from '../../../src/model/search/excerpt.ts';
import { TEXT_OVERLAP, TEXT_STRIDE, textFile } from '../../../src/model/search/library.ts';
import { unpackWords, Vocabulary } from '../../../src/model/search/vocabulary.ts';
import { catalogueSchema } from '../../../src/schemas/catalogue.ts';

interface Written {
  address: string;
  kind?: string;
  title?: string;
  /** What its record in the index has after its title. */
  text?: string;
  headings?: [element: string, id: string, text: string, location: number][];
  also?: string[];
  misspellings?: string[];
  problems?: string[];
  asked?: string[];
  buckets?: string[];
  pdfs?: string[];
  under?: string;
  place?: string;
}

/** A record's name is made from its address: `/guidance/polls/` is `en_guidance-polls`. */
const idOf = (address: string) => `en_${address.split('/').filter(Boolean).join('-')}`;

/** A record as Pagefind writes it. */
function fragmentOf({ address, title = 'Polls', text = '', headings = [] }: Written) {
  const record = {
    url: address,
    content: `${title}. ${text}`.trim(),
    word_count: 1,
    filters: {},
    meta: { title },
    anchors: headings.map(([element, id, words, location]) => ({
      element,
      id,
      text: words,
      location,
    })),
  };
  return {
    path: `fragment/${idOf(address)}.pf_fragment`,
    content: gzipSync(`pagefind_dcd${JSON.stringify(record)}`),
  };
}

const SEARCH_PAGE = '<body><main><div data-answers>\n  <p>Here</p>\n</div></main></body>';

/** What is made of pages and of the index that has them. */
function make(pages: readonly Written[], source: Partial<SearchSource> = {}) {
  const catalogue = catalogueSchema.parse(
    pages.map(({ text: _, headings: _headings, ...page }) => ({
      kind: 'guidance',
      title: 'Polls',
      ...page,
    })),
  );
  return makeSearchLibrary({
    catalogue,
    synonyms: [],
    files: pages.map(fragmentOf),
    searchPage: SEARCH_PAGE,
    base: '/',
    exists: () => true,
    ...source,
  });
}

const counted = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

describe('pages', () => {
  test('have the record of their address, whatever the order', () => {
    const pages = [{ address: '/guidance/polls/' }, { address: '/checklists/polls/' }];
    const { library } = make(pages, { files: pages.toReversed().map(fragmentOf) });
    expect(library.pages.map(({ id, address }) => [id, address])).toEqual([
      ['en_guidance-polls', '/guidance/polls/'],
      ['en_checklists-polls', '/checklists/polls/'],
    ]);
  });

  test('have addresses below the base path', () => {
    const { library } = make(
      [{ address: '/w/slides/#1', kind: 'slide', under: '/w/', pdfs: ['/w/1.pdf'] }],
      { base: '/library/' },
    );
    expect(library.pages[0]).toMatchObject({
      address: '/library/w/slides/#1',
      under: '/library/w/',
      pdf: '/library/w/1.pdf',
    });
  });

  test('carry what is there and nothing else', () => {
    const bare = { address: '/a/', also: [], problems: [], asked: [], buckets: [], pdfs: [] };
    expect(make([bare]).library.pages).toEqual([
      { id: 'en_a', address: '/a/', kind: 'guidance', title: 'Polls' },
    ]);
    const full = {
      also: ['Votes'],
      problems: ['Nobody votes'],
      buckets: ['red'],
      place: 'People',
    };
    expect(make([{ address: '/a/', ...full }]).library.pages[0]).toMatchObject(full);
  });

  test('have the first PDF that there is', () => {
    const page = { address: '/a/', pdfs: ['/a-a4.pdf', '/a-letter.pdf'] };
    const pdfOf = (exists: (address: string) => boolean) =>
      make([page], { exists }).library.pages[0]?.pdf;
    expect(pdfOf((address) => address === '/a-letter.pdf')).toBe('/a-letter.pdf');
    expect(pdfOf(() => true)).toBe('/a-a4.pdf');
    expect(pdfOf(() => false)).toBeUndefined();
  });

  test('that are not in the index are an error that names them and what their layout lacks', () => {
    const [missing, there] = [{ address: '/guidance/lost/' }, { address: '/guidance/polls/' }];
    expect(() => make([there, missing], { files: [fragmentOf(there)] })).toThrow(
      /^\/guidance\/lost\/ .* data-pagefind-body /,
    );
  });

  test('of an index in another form are an error', () => {
    const content = gzipSync('pagefind_dcd{"url":"/a/"}');
    expect(() =>
      make([{ address: '/a/' }], { files: [{ path: 'fragment/en_a.pf_fragment', content }] }),
    ).toThrow('content');
  });
});

test('other files of the index are left alone', () => {
  const page = { address: '/a/' };
  const other = { path: 'index/en_a.pf_index', content: new Uint8Array([1]) };
  expect(make([page], { files: [other, fragmentOf(page)] }).library.pages).toHaveLength(1);
});

test('the filters and answers of the search page come along', () => {
  expect(make([{ address: '/a/' }]).library.parts).toBe('<div data-answers=""> <p>Here</p> </div>');
  expect(() => make([{ address: '/a/' }], { searchPage: '<main></main>' })).toThrow(
    /data-answers.*src\/components\/site\/SearchAnswers\.astro/,
  );
});

test('questions stand by record, before the headings of the page', () => {
  const asked = ['who votes on a Saturday', 'can’t we vote'];
  const { library, questions, words, texts } = make([
    { address: '/a/', asked, text: 'Take one.' },
    { address: '/b/', text: 'Take two.' },
  ]);
  expect(questions).toEqual({ en_a: asked });
  expect(library.pages[0]).not.toHaveProperty('asked');
  expect(texts.get(textFile('en_a', 0))).toBe('[]\nPolls. Take one.');
  expect(words.words.flatMap(unpackWords)).not.toContain('votes');
});

describe('texts', () => {
  const stretch = (file: string | undefined) => {
    const words = file?.split('\n')[1]?.split(' ') ?? [];
    return { first: words[0], last: words.at(-1) };
  };

  test('are cut into files that share some words with their neighbors', () => {
    const length = 2 * TEXT_STRIDE + 100;
    const { texts } = make([{ address: '/a/', title: 'W', text: counted(length - 1) }]);
    expect([...texts.keys()]).toEqual([0, 1, 2].map((part) => textFile('en_a', part)));
    // The title is the first word.
    const word = (at: number) => (at === 0 ? 'W.' : `w${at - 1}`);
    const files = [0, 1, 2].map((part) => stretch(texts.get(textFile('en_a', part))));
    expect(files.map(({ first }) => first)).toEqual([
      word(0),
      word(TEXT_STRIDE - TEXT_OVERLAP),
      word(2 * TEXT_STRIDE - TEXT_OVERLAP),
    ]);
    expect(files.map(({ last }) => last)).toEqual([
      word(TEXT_STRIDE + TEXT_OVERLAP - 1),
      word(2 * TEXT_STRIDE + TEXT_OVERLAP - 1),
      word(length - 1),
    ]);
  });

  test('show any place in the file that its number says', () => {
    const length = 3 * TEXT_STRIDE;
    const { texts } = make([{ address: '/a/', title: 'W', text: counted(length - 1) }]);
    for (const at of [1, TEXT_STRIDE - 1, TEXT_STRIDE, length - 1]) {
      const part = Math.floor(at / TEXT_STRIDE);
      const words = texts.get(textFile('en_a', part))?.split('\n')[1]?.split(' ') ?? [];
      const from = Math.max(0, part * TEXT_STRIDE - TEXT_OVERLAP);
      const marked = excerpt({ words, from }, [{ at, part: 0 }]).find((piece) => piece.marked);
      expect(marked?.text).toBe(`w${at - 1}`);
    }
  });

  test('begin with the headings of the whole text, without its title', () => {
    const { texts } = make([
      {
        address: '/a/',
        text: counted(TEXT_STRIDE),
        headings: [
          ['h1', 'polls', 'Polls', 0],
          ['h2', 'one', 'One', 3],
          ['li', 'item', 'Item', 5],
          ['h6', 'six', 'Six', 300],
        ],
      },
    ]);
    const sections = [...texts.values()].map((file) => file.split('\n')[0]);
    expect(sections).toHaveLength(2);
    for (const each of sections)
      expect(JSON.parse(each ?? '')).toEqual([
        ['one', 'One', 3],
        ['six', 'Six', 300],
      ]);
  });
});

describe('words', () => {
  const pages = Array.from({ length: 12 }, (_, at) => ({
    address: `/${at}/`,
    title: `Part ${at}`,
    text: ['Meeting and meeting.', at < 5 ? 'Budget.' : '', at === 3 ? 'Ombudsman' : ''].join(' '),
  }));
  const classes = make(pages).words.words.map(unpackWords);

  test('are sorted by how many texts have them, not how often', () => {
    const classOf = (word: string) => classes.findIndex((words) => words.includes(word));
    expect(['meeting', 'budget', 'ombudsman'].map(classOf)).toEqual([0, 1, 2]);
  });

  test('are sorted within their class, each once', () => {
    for (const words of classes) expect(words).toEqual([...new Set(words)].toSorted());
    expect(new Set(classes.flat()).size).toBe(classes.flat().length);
  });

  test('are not those that tell nothing, or that nobody types', () => {
    const text = `Of the I x ${'long'.repeat(7)} 日本 2026`;
    const { words } = make([{ address: '/a/', text }]).words;
    expect(words.flatMap(unpackWords)).toEqual(['2026', 'polls', '日本']);
  });

  test('are those of titles and short names, too', () => {
    const page = { address: '/a/', title: 'Voting', also: ['Ballots'], problems: ['Nobody votes'] };
    const files = [fragmentOf({ ...page, title: '' })];
    const { words } = make([page], { files }).words;
    expect(words.flatMap(unpackWords)).toEqual(['ballots', 'votes', 'voting']);
  });

  test('are the same for the same pages', () => {
    expect(make(pages)).toEqual(make(pages));
  });
});

describe('other names of a term', () => {
  const term = {
    address: '/glossary/#roi',
    kind: 'term',
    title: 'Progress',
    also: ['ROI', 'metrics'],
  };

  test('are synonyms, after those of the list', () => {
    const own = { say: 'poll', for: ['survey'] };
    const { library } = make([term, { address: '/a/', also: ['Short'] }], { synonyms: [own] });
    expect(library.synonyms).toEqual([own, { say: 'Progress', for: ['ROI', 'metrics'] }]);
    expect(library.pages[0]).not.toHaveProperty('also');
  });

  test('are none where it has no others', () => {
    expect(make([{ ...term, also: [] }]).library.synonyms).toEqual([]);
  });
});

describe('misspellings', () => {
  const misspell = (misspellings: string[], more: Partial<Written> = {}) =>
    make([
      { address: '/glossary/#x', kind: 'term', title: 'Accessibility', misspellings, ...more },
      { address: '/a/', title: 'Axes', text: 'Ability and axis.' },
    ]).words;

  test('are left out where the words show what is meant', () => {
    expect(misspell(['accessability', 'acessibility']).misspellings).toEqual({});
  });

  test('are listed where the words don’t', () => {
    expect(misspell(['axsesabilty', 'accessability']).misspellings).toEqual({
      axsesabilty: 'accessibility',
    });
  });

  test('lead to the name that is nearest', () => {
    const { misspellings } = misspell(['alyehow', 'axsesabilty'], { also: ['A11y How'] });
    expect(misspellings).toEqual({ alyehow: 'a11y how', axsesabilty: 'accessibility' });
  });

  test('are no words of texts, and no phrases', () => {
    expect(misspell(['ability', 'abilities', 'to axes', '…']).misspellings).toEqual({});
  });

  test('are put right by what is made, listed or not', () => {
    const words = misspell(['axsesabilty', 'accessability']);
    const vocabulary = Vocabulary.read(words, new Set());
    for (const wrong of ['axsesabilty', 'accessability'])
      expect(vocabulary.correct(wrong)).toBe('accessibility');
  });
});
