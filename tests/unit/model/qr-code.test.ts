import readQr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrPath } from '../../../src/model/qr-code.ts';

/** Pixels of a module: enough for a reader that looks for edges. */
const SCALE = 4;
const QUIET = 4;

interface Picture {
  pixels: Uint8ClampedArray;
  width: number;
}

/** The modules that a path fills; it draws each run as a box of its own: M4 7h3v1h-3z. */
function modulesOf(path: string): [x: number, y: number][] {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([run]) => run).join('')).toBe(path);
  return runs.flatMap(([, x, y, length, back]) => {
    expect(back).toBe(length);
    return Array.from({ length: Number(length) }, (_, step): [number, number] => [
      Number(x) + step,
      Number(y),
    ]);
  });
}

/** Draws modules in black on white. */
function draw(modules: [x: number, y: number][], size: number): Picture {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [x, y] of modules)
    for (let row = 0; row < SCALE; row += 1)
      for (let column = 0; column < SCALE; column += 1) {
        const at = ((y * SCALE + row) * width + x * SCALE + column) * 4;
        pixels.fill(0, at, at + 3);
      }
  return { pixels, width };
}

const read = ({ pixels, width }: Picture) => readQr(pixels, width, width)?.data;

const addresses = [
  'https://example.org/smw',
  'https://library.example.org/association/workshops/',
  `https://example.org/${'long-name/'.repeat(12)}`,
  'https://example.org/a?b=ä&c=1#/loop',
];

describe('a QR code', () => {
  test.each(addresses)('leads to %s', (address) => {
    const { path, size } = qrPath(address);
    expect(read(draw(modulesOf(path), size))).toBe(address);
  });

  test.each(addresses)('leaves the quiet zone around itself: %s', (address) => {
    const { path, size } = qrPath(address);
    const places = modulesOf(path).flat();
    expect([Math.min(...places), Math.max(...places)]).toEqual([QUIET, size - QUIET - 1]);
  });

  test('reads with a part covered, as by a thumb or a fold', () => {
    const [address = ''] = addresses;
    const { path, size } = qrPath(address);
    const middle = size / 2;
    const seen = modulesOf(path).filter(
      ([x, y]) => Math.abs(x - middle) > 3 || Math.abs(y - middle) > 3,
    );
    expect(seen.length).toBeLessThan(modulesOf(path).length);
    expect(read(draw(seen, size))).toBe(address);
  });
});
