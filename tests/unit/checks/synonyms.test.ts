import { describe, expect, test } from 'vitest';
import { NOTHING, replacing, reportAfter } from './report.ts';

const LIST = `updated: 2026-11-27
synonyms:
  - say: measuring progress
    for: [ROI, return on investment]
  - { say: poll, for: [survey] }
`;

const after = (...edits: [before: string, after: string][]) =>
  reportAfter({ 'synonyms.yaml': replacing(...edits)(LIST) });

describe('the list of synonyms', () => {
  test('may be there', () => {
    expect(after()).toBe(NOTHING);
  });

  test('may be missing', () => {
    expect(reportAfter({ 'synonyms.yaml': null })).toBe(NOTHING);
  });

  test('lies beside the folders', () => {
    expect(reportAfter({ 'glossary/synonyms.yaml': LIST })).toContain(
      'content/glossary/synonyms.yaml:1',
    );
    expect(reportAfter({ 'synonyms.yml': LIST })).toContain('content/synonyms.yml:1');
  });

  test('says both what we say and what others do', () => {
    expect(after(['    for: [ROI, return on investment]\n', ''], ['say: poll, ', '']))
      .toMatchInlineSnapshot(`
      "content/synonyms.yaml:3  \`synonyms[0].for\` is missing. It must be a list, for example [ROI, return on investment]
      content/synonyms.yaml:4  \`synonyms[1].say\` is missing. It must be text, for example: measuring progress

      2 problems in 1 file."
    `);
  });

  test('has at least one other word, and none that is empty', () => {
    expect(after(['[survey]', '[]'], ['[ROI, return', "['', return"])).toMatchInlineSnapshot(`
      "content/synonyms.yaml:4  \`synonyms[0].for[0]\` must not be empty, for example: return on investment
      content/synonyms.yaml:5  \`synonyms[1].for\` must have at least one entry, for example [ROI, return on investment]

      2 problems in 1 file."
    `);
  });

  test('has words, not figures or a single text', () => {
    expect(after(['[survey]', 'survey'], ['[ROI, ', '[501, '])).toMatchInlineSnapshot(`
      "content/synonyms.yaml:4  \`synonyms[0].for[0]\` must be text, for example: return on investment
      content/synonyms.yaml:5  \`synonyms[1].for\` must be a list, for example [ROI, return on investment]

      2 problems in 1 file."
    `);
  });

  test('has no other fields', () => {
    expect(after(['{ say: poll, for', '{ say: poll, fro: [vote], for'])).toMatchInlineSnapshot(`
      "content/synonyms.yaml:5  \`fro\` is not known in \`synonyms[1]\`. Did you mean 'for'?

      1 problem in 1 file."
    `);
  });

  test('has entries and a date', () => {
    expect(reportAfter({ 'synonyms.yaml': 'synonyms: []\n' })).toMatchInlineSnapshot(`
      "content/synonyms.yaml:1  \`synonyms\` must have at least one entry, for example [{ say: measuring progress, for: [ROI, return on investment] }]
      content/synonyms.yaml:1  \`updated\` is missing. It must be the date of the last change, for example 2026-11-24.

      2 problems in 1 file."
    `);
  });

  test('is YAML', () => {
    expect(after(['[survey] }', '[survey'])).toMatch(/^content\/synonyms\.yaml:\d/);
  });
});

describe('other ways to ask for a page', () => {
  const article = 'guidance/ending-on-time.mdx';
  const asking = (asked: string) =>
    reportAfter({ [article]: replacing(['topic: Time', `topic: Time\nasked: ${asked}`]) });

  test('may be given for articles, handouts and checklists', () => {
    const edit = replacing(['updated:', 'asked: [who locks up, how late is late]\nupdated:']);
    expect(
      reportAfter({
        [article]: edit,
        'handouts/question-signs.mdx': edit,
        'checklists/before-you-invite.mdx': edit,
      }),
    ).toBe(NOTHING);
  });

  test('may be given for a workshop, and not for a term', () => {
    const edit = replacing(['updated:', 'asked: [who locks up]\nupdated:']);
    expect(reportAfter({ 'workshops/better-meetings/workshop.mdx': edit })).toBe(NOTHING);
    const report = reportAfter({ 'glossary/consent.mdx': edit });
    expect(report).toContain('1 problem in 1 file.');
    expect(report).toContain('`asked` is not known');
  });

  test('may be none', () => {
    expect(asking('[]')).toBe(NOTHING);
  });

  test('are a list of short lines', () => {
    expect(asking('who locks up')).toMatchInlineSnapshot(`
      "content/guidance/ending-on-time.mdx:5  \`asked\` must be a list of questions, for example [who answers on a Saturday].

      1 problem in 1 file."
    `);
    expect(asking(`['', ${'a'.repeat(81)}, ${'a'.repeat(80)}]`)).toMatchInlineSnapshot(`
      "content/guidance/ending-on-time.mdx:5  \`asked[0]\` must not be empty, for example: who answers on a Saturday
      content/guidance/ending-on-time.mdx:5  \`asked[1]\` must be at most 80 characters, as somebody types it: who answers on a Saturday.

      2 problems in 1 file."
    `);
  });
});
