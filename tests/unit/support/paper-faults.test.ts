/** The judges of printed pages, judged: each finds its fault in a PDF that has it, and none in a good one. */
import {
  clip,
  degrees,
  endPath,
  PDFDocument,
  type PDFPage,
  rectangle,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import {
  findClipped,
  findFaults,
  findInkAtEdge,
  findOverlaps,
  findWrongSize,
  isBlank,
  isDark,
  isStranded,
  MEDIA,
} from '../../support/paper-faults.ts';
import { readPdf } from '../../support/pdfium.ts';

const { a4, letter, slides } = MEDIA;
const FOOT = 'Word to the desk · Page 1 of 1';

type Draw = (page: PDFPage) => void;

/** One page as PDFium sees it, with the running foot that every sheet has. */
async function draw(draws: Draw, size: [number, number] = [595.92, 842.88]) {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage(size);
  page.setFont(font);
  page.setFontSize(10);
  page.drawText(FOOT, { x: 60, y: 35, size: 7.5 });
  draws(page);
  const [seen] = await readPdf(await file.save(), 0.6);
  if (!seen) throw new Error('It has no page.');
  return seen;
}

/** Lines of text below each other from the top margin on. */
const write =
  (lines: number, x = 60): Draw =>
  (page) => {
    for (let line = 0; line < lines; line += 1)
      page.drawText('Somebody answers within the hour.', {
        x,
        y: page.getHeight() - 80 - line * 14,
      });
  };

test('a good page has no fault', async () => {
  expect(findFaults(await draw(write(30)), a4, 'portrait')).toEqual([]);
});

describe('paper', () => {
  test('of the other size is found', async () => {
    const page = await draw(write(3));
    expect(findWrongSize(page, a4, 'portrait')).toEqual([]);
    expect(findWrongSize(page, letter, 'portrait')).toEqual(['is 595.9 × 842.9 pt']);
  });

  test('that lies the other way is found', async () => {
    const page = await draw(write(3), [792, 612]);
    expect(findWrongSize(page, letter, 'portrait')).toEqual(['is landscape']);
    expect(findWrongSize(page, letter, 'landscape')).toEqual([]);
    expect(findWrongSize(page, letter, 'either')).toEqual([]);
  });
});

describe('a blank page', () => {
  test('is found though it has a foot', async () => {
    expect(isBlank(await draw(() => undefined), a4)).toBe(true);
  });

  test('is none with one line of text', async () => {
    expect(isBlank(await draw(write(1)), a4)).toBe(false);
  });

  test('is found among slides', async () => {
    expect(isBlank(await draw(() => undefined, [960, 540]), slides)).toBe(true);
    expect(isBlank(await draw(write(1), [960, 540]), slides)).toBe(false);
  });
});

describe('a large black area', () => {
  test.each([
    [400, true],
    [150, false],
  ])('%i points wide: %s', async (side, expected) => {
    const page = await draw((at) => at.drawRectangle({ x: 90, y: 200, width: side, height: side }));
    expect(isDark(page, a4)).toBe(expected);
  });
});

describe('ink where printers have none', () => {
  test.each([
    ['top', 300, 835],
    ['bottom', 300, 5],
    ['left', 5, 400],
    ['right', 585, 400],
  ])('is found at the %s', async (edge, x, y) => {
    const page = await draw((at) => at.drawRectangle({ x, y, width: 4, height: 4 }));
    expect(findInkAtEdge(page, a4)).toEqual([
      `has ink at the ${edge} edge, where printers have none`,
    ]);
  });

  test('may be on a slide', async () => {
    const page = await draw(
      (at) => at.drawRectangle({ x: 0, y: 0, width: 960, height: 9 }),
      [960, 540],
    );
    expect(findInkAtEdge(page, slides)).toEqual([]);
  });
});

describe('text', () => {
  test('that runs off the page is found', async () => {
    const found = findClipped(await draw(write(1, 500)), a4);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('is outside of the margins');
  });

  test('that runs off a slide is found', async () => {
    expect(findClipped(await draw(write(1, 880), [960, 540]), slides)).toHaveLength(1);
  });

  test('in the margin is found', async () => {
    expect(findClipped(await draw(write(1, 40)), a4)).toHaveLength(1);
  });

  test('that a box cuts off is found', async () => {
    const cut = await draw((page) => {
      page.pushOperators(rectangle(60, 703, 90, 30), clip(), endPath());
      page.drawText('Somebody answers', { x: 60, y: 700 });
    });
    expect(findClipped(cut, a4)[0]).toContain('is cut off');
    const whole = await draw((page) => {
      page.pushOperators(rectangle(50, 690, 200, 30), clip(), endPath());
      page.drawText('Somebody answers', { x: 60, y: 700 });
    });
    expect(findClipped(whole, a4)).toEqual([]);
  });

  test('on other text is found', async () => {
    const page = await draw((at) => {
      write(3)(at);
      at.drawText('Nobody knew who owned it.', { x: 64, y: at.getHeight() - 96 });
    });
    expect(findOverlaps(page)).not.toEqual([]);
  });

  test('in tight lines or at an angle is not', async () => {
    const page = await draw((at) => {
      for (const line of [0, 1, 2])
        at.drawText('Typography AWAY, f. r.', { x: 60, y: 600 - line * 10.5 });
      at.drawText('Upwards', { x: 300, y: 300, rotate: degrees(90) });
    });
    expect(findOverlaps(page)).toEqual([]);
  });
});

describe('a last page', () => {
  test('with a few lines is stranded', async () => {
    expect(isStranded(await draw(write(6)), a4)).toBe(true);
  });

  test('with more lines is not', async () => {
    expect(isStranded(await draw(write(8)), a4)).toBe(false);
  });

  test('with room to write is not', async () => {
    const page = await draw((at) => {
      write(1)(at);
      for (const line of [1, 2, 3, 4, 5, 6])
        at.drawLine({ start: { x: 60, y: 750 - line * 26 }, end: { x: 400, y: 750 - line * 26 } });
    });
    expect(isStranded(page, a4)).toBe(false);
  });
});
