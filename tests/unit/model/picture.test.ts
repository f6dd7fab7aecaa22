import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLORS, layOutPicture } from '../../../src/model/picture.ts';

test('the colors of pictures are the light ones of the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const light = (token: string) =>
    new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  expect(COLORS).toEqual({
    paper: light('paper'),
    ink: light('ink'),
    soft: light('ink-soft'),
    accent: light('accent'),
  });
});

test('a long title is set smaller', () => {
  const sizeOf = (title: string) =>
    /"fontSize":(\d+),"lineHeight"/.exec(
      JSON.stringify(layOutPicture({ label: 'Handouts', title, brand: 'The library' })),
    )?.[1];
  expect(Number(sizeOf('Short'))).toBeGreaterThan(Number(sizeOf('Long '.repeat(20))));
});
