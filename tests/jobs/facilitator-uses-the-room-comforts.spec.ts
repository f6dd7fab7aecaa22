/** What a room is glad of: a black screen, jumps, a pointer, zoom, full screen, looks and a check before the start. */
import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { expectSlide, nth, openDeck, slidesIn, workshop } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';
import { openSpeaker } from '../support/windows.ts';

const slides = slidesIn(workshop.default);
const start = nth(slides, 4);
const { deck } = words;

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const menuButton = (page: Page) => page.getByRole('button', { name: deck.more });
const openMenu = (page: Page) => menuButton(page).click();

/** Chooses from the menu with the mouse. */
async function choose(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('radio').first()).toBeHidden();
}

/** Opens the deck and waits until its tools work. */
async function open(page: Page, { id } = start): Promise<void> {
  await openDeck(page, `#/${id}`);
  await expect(menuButton(page)).toBeEnabled();
  await expect(page.locator('[data-waits]')).toHaveCount(0);
}

test.describe('the black screen', () => {
  /** Whether a black sheet covers the middle of the screen. */
  const isBlack = (page: Page) =>
    page.evaluate(() => {
      const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return top !== null && getComputedStyle(top).backgroundColor === 'rgb(0, 0, 0)';
    });
  const expectBlack = (page: Page, black: boolean) => expect.poll(() => isBlack(page)).toBe(black);

  for (const key of ['b', '.'])
    test(`comes with ${key} and goes with it`, async ({ page }) => {
      await open(page);
      await page.keyboard.press(key);
      await expectBlack(page, true);
      await page.keyboard.press(key);
      await expectBlack(page, false);
      await expectSlide(page, start);
    });

  test('any key brings the slide back and does nothing else', async ({ page }) => {
    await open(page);
    for (const key of ['PageDown', 'ArrowLeft', 'Space', 'Enter', 'Escape', 'End', 'g', 'o', '3']) {
      await page.keyboard.press('b');
      await expectBlack(page, true);
      await page.keyboard.press(key);
      await expectBlack(page, false);
      await expectSlide(page, start);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.locator('.reveal.overview')).toHaveCount(0);
    }
    await page.keyboard.press('PageDown');
    await expectSlide(page, nth(slides, 5));
  });

  test('comes from the menu and goes with a click', async ({ page }) => {
    await open(page);
    await choose(page, deck.tools.black);
    await expectBlack(page, true);
    await page.mouse.click(300, 300);
    await expectBlack(page, false);
    await choose(page, deck.tools.black);
    await page.keyboard.press('Enter');
    await expectBlack(page, false);
    await expect(page.getByRole('radio').first()).toBeHidden();
    await expectSlide(page, start);
  });

  test('is black in forced colors, too', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page);
    await page.keyboard.press('b');
    await expectBlack(page, true);
  });

  test('a reload brings the slide back', async ({ page }) => {
    await open(page);
    await page.keyboard.press('b');
    await expectBlack(page, true);
    await page.reload();
    await expectSlide(page, start);
    await expectBlack(page, false);
  });
});

test.describe('a jump', () => {
  const jump = (page: Page) => dialog(page, deck.jump);
  const field = (page: Page) => jump(page).getByRole('textbox', { name: deck.jumpLabel });
  const links = (page: Page) => jump(page).getByRole('link');

  test('goes to a number', async ({ page }) => {
    await open(page);
    await page.keyboard.press('g');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(links(page)).toHaveCount(slides.length);
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expectSlide(page, nth(slides, 11));
    await expect(jump(page)).toBeHidden();
    await page.keyboard.press('PageDown');
    await expectSlide(page, nth(slides, 12));
  });

  test('begins with a digit', async ({ page }) => {
    await open(page);
    await page.keyboard.press('1');
    await expect(field(page)).toHaveValue('1');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expectSlide(page, nth(slides, 9));
  });

  test('goes to words of a title, however their quotes are typed', async ({ page }) => {
    await open(page);
    for (const to of [nth(slides, 7), nth(slides, -1), ...slides.filter(isQuoted).slice(0, 1)]) {
      await page.keyboard.press('g');
      await field(page).fill(to.title.replaceAll('’', "'").toUpperCase());
      await expect(links(page)).toHaveText([to.title]);
      await page.keyboard.press('Enter');
      await expectSlide(page, to);
    }
  });

  test('says when nothing fits, and stays open', async ({ page }) => {
    await open(page);
    await page.keyboard.press('g');
    for (const query of ['0', String(slides.length + 1), 'xyzzyq']) {
      await field(page).fill(query);
      await expect(jump(page).getByRole('status')).toHaveText(deck.jumpNone(query, slides.length));
      await page.keyboard.press('Enter');
      await expect(jump(page)).toBeVisible();
    }
    await page.keyboard.press('Escape');
    await expect(jump(page)).toBeHidden();
    await expectSlide(page, start);
  });

  test('that nothing fits is told when typing rests', async ({ page }) => {
    await page.clock.install();
    await open(page);
    await page.keyboard.press('g');
    await page.keyboard.type('xyz');
    await expect(links(page)).toHaveCount(0);
    await page.clock.runFor(300);
    await page.keyboard.type('z');
    await page.clock.runFor(300);
    await expect(jump(page).getByRole('status')).toHaveText('');
    await page.clock.runFor(200);
    await expect(jump(page).getByRole('status')).toHaveText(deck.jumpNone('xyzz', slides.length));
  });

  test('arrows go through the list', async ({ page }) => {
    await open(page);
    await page.keyboard.press('g');
    await page.keyboard.press('ArrowDown');
    await expect(links(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(links(page).nth(2)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(links(page).nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(jump(page)).toBeHidden();
    await expectSlide(page, nth(slides, 1));
    await page.keyboard.press('g');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
  });

  test('the list shows where the deck is, and goes by mouse', async ({ page }) => {
    await open(page);
    await choose(page, deck.tools.jump);
    await expect(links(page).and(page.locator('[aria-current]'))).toHaveText([start.title]);
    await links(page).nth(8).click();
    await expectSlide(page, nth(slides, 8));
  });

  test('a clicker closes it and goes on', async ({ page }) => {
    await open(page);
    await page.keyboard.press('g');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(jump(page)).toBeHidden();
    await expectSlide(page, nth(slides, 5));
  });

  const isQuoted = ({ title }: { title: string }) => title.includes('’');
});

test('the pointer follows the mouse and goes away', async ({ page }) => {
  await open(page);
  const ring = page.locator('[data-pointer]');
  const middle = async () => {
    const box = await ring.boundingBox();
    return box && [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
  };
  await expect(ring).toBeHidden();
  await page.keyboard.press('p');
  await expect(ring).toBeInViewport({ ratio: 1 });
  for (const [x, y] of [
    [400, 300],
    [900, 500],
  ] as const) {
    await page.mouse.move(x, y);
    await expect(ring).toBeVisible();
    await expect.poll(middle).toEqual([x, y]);
  }
  await page.keyboard.press('PageDown');
  await expectSlide(page, nth(slides, 5));
  await expect(ring).toBeVisible();
  await page.keyboard.press('p');
  await expect(ring).toBeHidden();
  await page.mouse.move(500, 300);
  await expect(ring).toBeHidden();
  await choose(page, deck.tools.pointer);
  await page.mouse.move(640, 200);
  await expect.poll(middle).toEqual([640, 200]);
});

test.describe('zoom', () => {
  /** Where the slide lies on the screen. */
  const place = (page: Page) =>
    page.locator('.slides').evaluate((each) => {
      const { x, y, width } = each.getBoundingClientRect();
      return { x, y, width };
    });
  const width = async (page: Page) => (await place(page)).width;

  test('comes with Z, and the arrows move it', async ({ page }) => {
    await open(page);
    const usual = await width(page);
    await page.keyboard.press('z');
    await expect.poll(() => width(page)).toBeGreaterThan(usual * 1.5);
    for (const [key, axis, sign] of [
      ['ArrowRight', 'x', -1],
      ['ArrowLeft', 'x', 1],
      ['ArrowDown', 'y', -1],
      ['ArrowUp', 'y', 1],
    ] as const) {
      const before = await place(page);
      await page.keyboard.press(key);
      await expect
        .poll(async () => ((await place(page))[axis] - before[axis]) * sign)
        .toBeGreaterThan(20);
    }
    await page.keyboard.press('z');
    await expect.poll(() => width(page)).toBe(usual);
    await expectSlide(page, start);
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, nth(slides, 5));
  });

  test('shows what the mouse points at, and stays on the slide', async ({ page }) => {
    await open(page);
    await page.keyboard.press('z');
    await page.mouse.move(2, 2);
    await expect.poll(() => place(page)).toMatchObject({ x: expect.closeTo(0, -1.2) });
    const left = await place(page);
    await page.mouse.move(1278, 718);
    await expect.poll(async () => (await place(page)).x).toBeLessThan(left.x - 500);
    expect((await place(page)).y).toBeLessThan(left.y);
  });

  test('Escape ends it without the overview', async ({ page }) => {
    await open(page);
    const usual = await width(page);
    await choose(page, deck.tools.zoom);
    await expect.poll(() => width(page)).toBeGreaterThan(usual);
    await page.keyboard.press('Escape');
    await expect.poll(() => width(page)).toBe(usual);
    await expect(page.locator('.reveal.overview')).toHaveCount(0);
    await expectSlide(page, start);
  });

  test('a clicker goes on and ends it', async ({ page }) => {
    await open(page);
    const usual = await width(page);
    for (const [key, index] of [
      ['PageDown', 5],
      ['PageUp', 4],
      ['Space', 5],
    ] as const) {
      await page.keyboard.press('z');
      await expect.poll(() => width(page)).toBeGreaterThan(usual);
      await page.keyboard.press(key);
      await expectSlide(page, nth(slides, index));
      await expect.poll(() => width(page)).toBe(usual);
    }
  });
});

test.describe('full screen', () => {
  test('comes with F', async ({ page }) => {
    await open(page);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
  });

  test('that the browser refuses is told until the next slide', async ({ page }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await open(page);
    await page.keyboard.press('f');
    await expect(page.getByText(deck.fullScreenRefused)).toBeVisible();
    await page.keyboard.press('PageDown');
    await expectSlide(page, nth(slides, 5));
    await expect(page.getByText(deck.fullScreenRefused)).toBeHidden();
    await choose(page, deck.tools['full-screen']);
    await expect(page.getByText(deck.fullScreenRefused)).toBeVisible();
  });
});

test.describe('looks', () => {
  const look = (page: Page, name: string) => page.getByRole('radio', { name });
  const lightness = (page: Page) =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (!canvas) return NaN;
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[0];
    });

  for (const [name, label] of Object.entries(deck.looks).filter(([each]) => each !== 'auto'))
    test(`“${label}” shows at once and after a reload, until it is taken back`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: name === 'dark' ? 'light' : 'dark' });
      await open(page);
      const device = await lightness(page);
      const html = page.locator('html');
      await openMenu(page);
      await expect(look(page, deck.looks.auto)).toBeChecked();
      await look(page, label).check();
      await expect(html).toHaveAttribute('data-look', name);
      expect((await lightness(page)) ?? NaN)[name === 'dark' ? 'toBeLessThan' : 'toBeGreaterThan'](
        device ?? NaN,
      );
      await page.reload();
      await expectSlide(page, start);
      await expect(html).toHaveAttribute('data-look', name);
      await openMenu(page);
      await expect(look(page, label)).toBeChecked();
      await look(page, deck.looks.auto).check();
      await expect(html).not.toHaveAttribute('data-look');
      expect(await lightness(page)).toBe(device);
    });

  test('a clicker goes on while the choice is open', async ({ page }) => {
    await open(page);
    await openMenu(page);
    await look(page, deck.looks.dark).check();
    await page.keyboard.press('PageDown');
    await expectSlide(page, nth(slides, 5));
    await expect(look(page, deck.looks.dark)).toBeHidden();
  });

  test('in high contrast all text of the slides has at least 7:1', async ({ page }) => {
    await open(page, nth(slides, 0));
    await openMenu(page);
    await look(page, deck.looks.contrast).check();
    await page.keyboard.press('Escape');
    const seen: string[] = [];
    for (const slide of slides) {
      await expectSlide(page, slide);
      const { weak, count } = await readContrasts(page);
      expect(weak, slide.id).toEqual([]);
      expect(count, slide.id).toBeGreaterThan(0);
      seen.push(slide.id);
      await page.keyboard.press('PageDown');
    }
    expect(seen).toHaveLength(slides.length);
  });

  /** The texts of the slide that shows which have less than 7:1 against what they stand on, and how many it has. */
  const readContrasts = (page: Page) =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', {
        willReadFrequently: true,
      });
      const rgba = (color: string): number[] => {
        if (!canvas) return [];
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const luminance = (color: number[]) => {
        const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const ground = (element: Element | null): number[] => {
        if (!element) return [255, 255, 255, 255];
        const color = rgba(getComputedStyle(element).backgroundColor);
        return color[3] === 255 ? color : ground(element.parentElement);
      };
      // Text of a drawing stands on the shape below it, not on an ancestor.
      const shape = (element: SVGElement): number[] => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const below = document.elementsFromPoint(x + width / 2, y + height / 2).find((each) => {
          const color = each instanceof SVGGeometryElement && getComputedStyle(each).fill;
          return color && color !== 'none' && rgba(color)[3] === 255;
        });
        return below ? rgba(getComputedStyle(below).fill) : ground(element.closest('svg'));
      };
      const weak: string[] = [];
      let count = 0;
      const slide = document.querySelector('.slides > section:not([hidden])');
      for (const element of slide?.querySelectorAll('*') ?? []) {
        const text = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent?.trim() ?? '')
          .join('');
        if (!text || !element.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const drawn = element instanceof SVGElement;
        const [light = 0, dark = 0] = [
          luminance(rgba(drawn ? style.fill : style.color)),
          luminance(drawn ? shape(element) : ground(element)),
        ].sort((a, b) => b - a);
        const ratio = (light + 0.05) / (dark + 0.05);
        count += 1;
        if (ratio < 7) weak.push(`${text}: ${ratio.toFixed(1)}`);
      }
      return { weak, count };
    });
});

test.describe('the check before the start', () => {
  const { check } = deck;
  const panel = (page: Page) => dialog(page, check.title);
  /** What stands under a question. */
  const answer = (page: Page, question: string) =>
    panel(page)
      .locator('dl > div')
      .filter({ has: page.getByText(question, { exact: true }) })
      .getByRole('definition');

  test('opens with C and from the menu, and says what can be seen to work', async ({ page }) => {
    await open(page);
    await page.keyboard.press('c');
    await expect(panel(page)).toBeVisible();
    await expect(answer(page, check.screen)).toHaveText(check.screenNo('1280 × 720'));
    await expect(answer(page, check.kept)).toHaveText(check.keptYes);
    await expect(answer(page, check.offline)).toHaveText(check.offlineNo);
    await expect(answer(page, check.awake)).toHaveText(
      new RegExp(`^(${check.awakeYes}|${check.awakeNo})$`),
    );
    await expect(panel(page).getByRole('button', { name: check.play })).toBeVisible();
    await panel(page).getByRole('button', { name: check.done }).click();
    await expect(panel(page)).toBeHidden();
    await choose(page, deck.tools.check);
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expectSlide(page, start);
  });

  test('its samples are as small as the smallest text of a slide', async ({ page }) => {
    await open(page);
    await page.keyboard.press('c');
    const sizeOf = (text: string) =>
      panel(page)
        .getByText(text)
        .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
    expect(await sizeOf(check.sampleSmall)).toBeLessThan(await sizeOf(check.sampleLarge));
  });

  test('sees the speaker window come and go', async ({ page }) => {
    await open(page);
    await page.keyboard.press('c');
    await expect(answer(page, check.speaker)).toHaveText(check.speakerNo);
    const desk = await page.context().newPage();
    await openSpeaker(desk);
    await expect(answer(page, check.speaker)).toHaveText(check.speakerYes);
    await panel(page).getByRole('button', { name: check.done }).click();
    await page.keyboard.press('c');
    await expect(answer(page, check.speaker)).toHaveText(check.speakerYes);
    await desk.close({ runBeforeUnload: true });
    await expect(answer(page, check.speaker)).toHaveText(check.speakerNo);
  });

  test('says so where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page);
    await page.keyboard.press('c');
    await expect(answer(page, check.kept)).toHaveText(check.keptNo);
  });

  test('sees full screen', async ({ page }) => {
    await open(page);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('c');
    const size = await page.evaluate(() => `${innerWidth} × ${innerHeight}`);
    await expect(answer(page, check.screen)).toHaveText(check.screenYes(size));
  });
});
