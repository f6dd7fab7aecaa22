/** On a black-and-white printer every pair of meanings stays apart: by shape, letter or line, never by hue alone. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { nameOf, samples } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

const having = (part: string) =>
  samples.filter(
    ({ file, isForward }) => !isForward && readFileSync(file, 'utf8').includes(`class="${part}`),
  );

const marked = having('bucket-mark');
const boxed = having('box keep');

test('some page has marks and some has boxes', () => {
  expect(marked).not.toEqual([]);
  expect(boxed).not.toEqual([]);
});

for (const each of marked)
  test(`${nameOf(each)}: groups differ by shape and by letter`, async ({ page }) => {
    await page.goto(each.address);
    await page.emulateMedia({ media: 'print' });
    const marks = await page.locator('.bucket-mark').evaluateAll((all) =>
      all.map((mark) => ({
        slot: /slot-\d/.exec(mark.getAttribute('class') ?? '')?.[0] ?? '',
        shape: mark.querySelector('path')?.getAttribute('d') ?? '',
        letter: mark.querySelector('text')?.textContent.trim() ?? '',
        exact: getComputedStyle(mark).printColorAdjust,
      })),
    );
    const looks = new Map(marks.map((mark) => [mark.slot, mark]));
    const { size } = looks;
    expect(size).toBeGreaterThan(0);
    expect(new Set([...looks.values()].map(({ shape }) => shape)).size, 'shapes').toBe(size);
    expect(new Set([...looks.values()].map(({ letter }) => letter)).size, 'letters').toBe(size);
    for (const { slot, shape, letter, exact } of marks) {
      expect(letter).not.toBe('');
      // The same group looks the same everywhere.
      expect({ shape, letter }).toEqual({
        shape: looks.get(slot)?.shape,
        letter: looks.get(slot)?.letter,
      });
      expect(exact, 'what the browser’s own saving of ink leaves').toBe('exact');
    }
  });

for (const each of boxed)
  test(`${nameOf(each)}: kinds of boxes differ by their line and by a word`, async ({ page }) => {
    await page.goto(each.address);
    await page.emulateMedia({ media: 'print' });
    const boxes = await page.locator('.box').evaluateAll((all) =>
      all.map((box) => ({
        kind: [...box.classList].filter((name) => name !== 'box' && name !== 'keep').join(' '),
        line: getComputedStyle(box).borderInlineStartStyle,
        label: box.querySelector('.label')?.textContent.trim() ?? '',
      })),
    );
    const kinds = new Set(boxes.map(({ kind }) => kind)).size;
    expect(new Set(boxes.map(({ line }) => line)).size, 'lines').toBe(kinds);
    expect(new Set(boxes.map(({ label }) => label)).size, 'words').toBe(kinds);
  });

/** Least part of a mark's pixels that must differ between two groups, in greys of 64 steps and more. */
const APART = 0.05;
const SIDE = 48;

test('in grey the marks of two groups differ as pictures', async ({ page }) => {
  for (const { address } of marked.slice(0, 3)) {
    await page.goto(address);
    const first = await page.locator('.bucket-mark').evaluateAll((all) => {
      const slots = all.map((mark) => /slot-\d/.exec(mark.getAttribute('class') ?? '')?.[0]);
      return all.flatMap((mark, index) =>
        slots.indexOf(slots[index]) === index && mark.checkVisibility() ? [index] : [],
      );
    });
    const pictures = await Promise.all(
      first.map(async (index) => {
        const picture = await page.locator('.bucket-mark').nth(index).screenshot();
        return sharp(picture).resize(SIDE, SIDE, { fit: 'fill' }).greyscale().raw().toBuffer();
      }),
    );
    pictures.forEach((one, index) => {
      for (const other of pictures.slice(index + 1)) {
        const differing = one.filter((grey, at) => Math.abs(grey - (other[at] ?? 0)) > 64).length;
        expect(differing / (SIDE * SIDE), address).toBeGreaterThan(APART);
      }
    });
  }
});
