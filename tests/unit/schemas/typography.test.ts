import { expect, test } from 'vitest';
import { typographic } from '../../../src/schemas/typography.ts';

test.each([
  [`She said "no" twice.`, 'She said “no” twice.'],
  [`"Is it on?" ("Yes.")`, '“Is it on?” (“Yes.”)'],
  ["the members' group isn't ours", 'the members’ group isn’t ours'],
  [`He wrote, "It's 'urgent'."`, 'He wrote, “It’s ‘urgent’.”'],
  ["back in the '90s", 'back in the ’90s'],
  ['Wait ...', 'Wait …'],
  ['“Set” already', '“Set” already'],
  ['', ''],
])('%s', (straight, set) => {
  expect(typographic(straight)).toBe(set);
});
