import { expect, test } from 'vitest';
import { choiceId, printedPartCss } from '../../../src/model/print-footer.ts';

const part = { id: '_blank-agenda', title: 'Agenda (blank)', attribution: 'After a session' };

test('a part has pages of its own with its own title, and is left out when its box is not ticked', () => {
  const css = printedPartCss({ ...part, landscape: false });
  expect(css).toContain('@page _blank-agenda {');
  expect(css).toContain('content: "Agenda (blank)\\a After a session"');
  expect(css).toContain('#_blank-agenda { page: _blank-agenda; }');
  expect(css).toContain(
    `body:has(#${choiceId(part.id)}:not(:checked)) :is(#_blank-agenda, [data-entry="_blank-agenda"]) { display: none; }`,
  );
  expect(css).not.toContain('size');
});

test('a wide sheet lies on its side', () => {
  expect(printedPartCss({ ...part, landscape: true })).toContain('size: landscape;');
});
