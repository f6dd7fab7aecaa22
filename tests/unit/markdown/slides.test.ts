import { describe, expect, test } from 'vitest';
import { parseMdx, readText } from '../../../src/markdown/mdx.ts';
import {
  readSlideProps,
  readSlides,
  splitColumns,
  splitSlides,
} from '../../../src/markdown/slides.ts';

const FRONT = '---\nupdated: 2026-03-09\n---\n';

const split = (source: string) => splitSlides(parseMdx(source));
const types = (source: string) => split(source).map(({ body }) => body.map(({ type }) => type));

const slide = (id: string, title: string) => `
<Slide id="${id}" />

${title}

<Notes>

Notes of ${id}.

</Notes>
`;

describe('splitting', () => {
  test('puts the line, the title, the notes and the words of each slide apart', () => {
    const [first, second, ...more] = split(
      `${FRONT}${slide('one', '# One')}\n---\n${slide('two', '## Two\n\nWords.')}`,
    );
    expect(more).toEqual([]);
    expect(first?.line).toBe(5);
    expect(first && readSlideProps(first)).toEqual({ id: 'one' });
    expect(first?.titles.map(readText)).toEqual(['One']);
    expect(first?.notes.map(readText)).toEqual(['Notes of one.']);
    expect(second?.line).toBe(17);
    expect(second?.body.map(readText)).toEqual(['Two', 'Words.']);
  });

  test('is the same with line ends of Windows', () => {
    const source = `${FRONT}${slide('one', '# One')}\n---\n${slide('two', '## Two')}`;
    expect(readSlides(source.replaceAll('\n', '\r\n'))).toEqual(readSlides(source));
    expect(split(source.replaceAll('\n', '\r\n')).map(({ line }) => line)).toEqual([5, 17]);
  });

  test('leaves a table with rows of --- whole', () => {
    expect(
      types(`${FRONT}\n## Table\n\n| A | B |\n| --- | --- |\n| --- | 2 |\n\n---\n\n## Next\n`),
    ).toEqual([['heading', 'table'], ['heading']]);
  });

  test('leaves a code block with a --- whole', () => {
    expect(
      types(`${FRONT}\n## Code\n\n\`\`\`yaml\na: 1\n---\nb: 2\n\`\`\`\n\n---\n\n## Next\n`),
    ).toEqual([['heading', 'code'], ['heading']]);
  });

  test('takes a --- right after the front matter for no slide', () => {
    expect(types(`${FRONT}---\n\n# One\n`)).toEqual([['heading']]);
    expect(types(`${FRONT}\n---\n\n# One\n\n---\n`)).toEqual([['heading']]);
  });

  test('takes nothing between two --- for no slide', () => {
    expect(types(`${FRONT}\n# One\n\n---\n\n---\n\n## Two\n`)).toEqual([['heading'], ['heading']]);
  });

  test('keeps a --- inside of notes in the notes', () => {
    const [only, ...more] = split(
      `${FRONT}\n# One\n\n<Notes>\n\nFirst.\n\n---\n\nThen.\n\n</Notes>\n`,
    );
    expect(more).toEqual([]);
    expect(only?.notes.map(readText)).toEqual(['First. Then.']);
  });

  test('finds notes before the words', () => {
    const [only] = split(
      `${FRONT}\n<Slide id="one" />\n\n<Notes>\n\nFirst.\n\n</Notes>\n\n# One\n\nWords.\n`,
    );
    expect(only?.notes).toHaveLength(1);
    expect(only?.body.map(readText)).toEqual(['One', 'Words.']);
  });

  test('keeps nested lists together', () => {
    const [only] = split(`${FRONT}\n# One\n\n- a\n  - b\n    - c\n- d\n`);
    expect(only?.body.map(({ type }) => type)).toEqual(['heading', 'list']);
    expect(only?.body.map(readText)).toEqual(['One', 'a b c d']);
  });

  test('takes headings of the third level for words', () => {
    const [only] = split(`${FRONT}\n## One\n\n### Before\n\na\n\n### After\n\nb\n`);
    expect(only?.titles).toHaveLength(1);
  });

  test('of a file without slides gives none', () => {
    expect(split(FRONT)).toEqual([]);
    expect(split('')).toEqual([]);
  });
});

describe('the columns of a comparison', () => {
  const columnsOf = (body: string) => {
    const [only] = split(`${FRONT}\n${body}`);
    const { head, columns } = splitColumns(only?.body ?? []);
    return { head: head.map(readText), columns: columns.map((nodes) => nodes.map(readText)) };
  };

  test('start at each heading of the third level', () => {
    expect(
      columnsOf('## Two ways\n\nA line.\n\n### Before\n\na\n\n- b\n\n### After\n\nc\n'),
    ).toEqual({
      head: ['Two ways', 'A line.'],
      columns: [
        ['Before', 'a', 'b'],
        ['After', 'c'],
      ],
    });
  });

  test('are none without such headings', () => {
    expect(columnsOf('## One way\n\nA line.\n')).toEqual({
      head: ['One way', 'A line.'],
      columns: [],
    });
  });
});

describe('a deck as data', () => {
  test('has attributes with defaults, words and notes', () => {
    const source = `${FRONT}
<Slide id="time" layout="table" bucket="time" share={2} />

## Three **topics** fit

| Part   | Minutes |
| ------ | ------- |
| Arrive | 5       |

<Notes>

Count *aloud*.

Then wait.

</Notes>
`;
    expect(readSlides(source)).toEqual([
      {
        id: 'time',
        layout: 'table',
        bucket: 'time',
        share: 2,
        title: 'Three topics fit',
        text: 'Part Minutes Arrive 5',
        notes: 'Count aloud. Then wait.',
      },
    ]);
  });

  test('has empty words where there are none', () => {
    expect(readSlides(`${FRONT}\n<Slide id="one" />\n`)).toEqual([
      { id: 'one', layout: 'list', share: 1, title: '', text: '', notes: '' },
    ]);
  });

  test('refuses a wrong line', () => {
    expect(() => readSlides(`${FRONT}\n# No line\n`)).toThrow('must be an id');
  });
});
