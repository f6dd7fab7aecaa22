import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/checks/files.ts';
import { checkContent } from '../../../src/checks/index.ts';
import { appending, LIBRARY, replacing, reportAfter } from './report.ts';

test('the fixture library has no problems', () => {
  expect(checkContent(LIBRARY)).toEqual([]);
});

test('files carry their path in the project and in the content folder', () => {
  const [first] = findFiles(LIBRARY);
  expect(first).toMatchObject({ path: 'tests/fixtures/library/about.mdx', place: 'about.mdx' });
});

describe('paths', () => {
  test('a folder that no kind of content has', () => {
    expect(reportAfter({ 'handout/warm-up.mdx': '' })).toMatchInlineSnapshot(`
      "content/handout/warm-up.mdx:1  No kind of content has this path. Did you mean 'handouts/warm-up.mdx'?

      1 problem in 1 file."
    `);
  });

  test('an id with capitals and a space, and the wrong ending', () => {
    expect(reportAfter({ 'handouts/Warm Up.md': '' })).toMatchInlineSnapshot(`
      "content/handouts/Warm Up.md:1  No kind of content has this path. Did you mean 'handouts/warm-up.mdx'?

      1 problem in 1 file."
    `);
  });

  test('something else entirely', () => {
    expect(reportAfter({ 'pictures/team.jpg': '' })).toMatchInlineSnapshot(`
      "content/pictures/team.jpg:1  No kind of content has this path. Content stands in workshops/*/workshop.mdx, workshops/*/slides.mdx, workshops/*/run-sheet.yaml, challenges/*.yaml, exercises/*.mdx, handouts/*.mdx, checklists/*.mdx, guidance/*.mdx, glossary/*.mdx, about.mdx, synonyms.yaml; each * is an id, lower-case words joined by hyphens.

      1 problem in 1 file."
    `);
  });
});

describe('syntax', () => {
  test('a YAML file with a colon in a sentence', () => {
    const edit = replacing(['room: Start on the minute.', 'room: Start: on the minute.']);
    expect(reportAfter({ 'workshops/better-meetings/run-sheet.yaml': edit }))
      .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/run-sheet.yaml:7  YAML: Nested mappings are not allowed in compact mappings.
          Right: note: 'Text with a colon: it stands in quotes.'

      1 problem in 1 file."
    `);
  });

  test('front matter with an open bracket', () => {
    const edit = replacing(['aliases: [meeting notes]', 'aliases: [meeting notes']);
    expect(reportAfter({ 'glossary/minutes.mdx': edit })).toMatchInlineSnapshot(`
      "content/glossary/minutes.mdx:4  YAML: Flow sequence in block collection must be sufficiently indented and end with a ].

      1 problem in 1 file."
    `);
  });

  test('a field that stands twice', () => {
    const edit = replacing(['topic: Time', 'topic: Time\ntopic: People']);
    expect(reportAfter({ 'guidance/ending-on-time.mdx': edit })).toMatchInlineSnapshot(`
      "content/guidance/ending-on-time.mdx:5  YAML: Map keys must be unique.

      1 problem in 1 file."
    `);
  });

  test('a file without front matter', () => {
    expect(reportAfter({ 'about.mdx': 'We wrote this.\n' })).toMatchInlineSnapshot(`
      "content/about.mdx:1  The file must start with its front matter, between two lines of ---.
          Right: ---
                 updated: 2026-11-24
                 ---

      1 problem in 1 file."
    `);
  });

  test('a component that is never closed', () => {
    const edit = replacing(['</Mistake>', '']);
    expect(reportAfter({ 'handouts/agenda-sheet.mdx': edit })).toMatchInlineSnapshot(`
      "content/handouts/agenda-sheet.mdx:15  MDX: Expected a closing tag for \`<Mistake>\` (15:1).

      1 problem in 1 file."
    `);
  });

  test('a brace that is never closed', () => {
    expect(reportAfter({ 'about.mdx': appending('See {this.') })).toMatchInlineSnapshot(`
      "content/about.mdx:16  MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.

      1 problem in 1 file."
    `);
  });

  test('both at once in one file, each with its line', () => {
    const edit = replacing(
      ['misspellings: [concent]', 'misspellings: [concent'],
      ['A way', 'A <b>way'],
    );
    expect(reportAfter({ 'glossary/consent.mdx': edit })).toMatchInlineSnapshot(`
      "content/glossary/consent.mdx:5  YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
      content/glossary/consent.mdx:9  MDX: Expected a closing tag for \`<b>\` (9:3) before the end of \`paragraph\`.

      2 problems in 1 file."
    `);
  });

  test('a deck that can’t be read says nothing else about its slides', () => {
    const edit = replacing(['</Notes>', '']);
    expect(reportAfter({ 'workshops/better-meetings/slides.mdx': edit })).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:11  MDX: Expected a closing tag for \`<Notes>\` (11:1).

      1 problem in 1 file."
    `);
  });
});
