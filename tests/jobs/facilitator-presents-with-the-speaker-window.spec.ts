import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import {
  deckPage,
  expectSlide,
  longest,
  nth,
  openDeck,
  shortest,
  slidesIn,
  workshop,
} from '../support/deck.ts';
import { expect, test } from '../support/site.ts';
import {
  expectSpeakerAt,
  figure,
  openSpeaker,
  speakerPage,
  startButton,
} from '../support/windows.ts';

const slides = slidesIn(workshop.default);
const { speaker } = words;

/** The second window of the same browser. */
const openWindow = (page: Page): Promise<Page> => page.context().newPage();

for (const first of ['deck', 'speaker window'] as const)
  test(`with the ${first} opened first, both move together, from either side`, async ({ page }) => {
    const other = await openWindow(page);
    const [deck, desk] = first === 'deck' ? [page, other] : [other, page];
    if (first === 'deck') await openDeck(deck);
    await openSpeaker(desk);
    if (first !== 'deck') await openDeck(deck);
    await expect(desk.getByText(speaker.connected(`${workshop.default}-minute`))).toBeVisible();
    await expectSpeakerAt(desk, nth(slides, 0));
    await deck.keyboard.press('PageDown');
    await expectSpeakerAt(desk, nth(slides, 1));
    await desk.keyboard.press('PageDown');
    await expectSlide(deck, nth(slides, 2));
    await expectSpeakerAt(desk, nth(slides, 2));
    await desk.keyboard.press('End');
    await expectSlide(deck, nth(slides, -1));
    await desk.getByRole('button', { name: words.deck.previous }).click();
    await expectSlide(deck, nth(slides, -2));
    await desk.getByRole('combobox', { name: words.deck.jump }).selectOption({ index: 4 });
    await expectSlide(deck, nth(slides, 4));
  });

test('S opens the speaker window beside the deck, in its length', async ({ page }) => {
  await openDeck(page, `?variant=${longest}`);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const desk = await opened;
  await expectSpeakerAt(desk, nth(slidesIn(longest), 0), longest);
  await page.keyboard.press('PageDown');
  await expectSpeakerAt(desk, nth(slidesIn(longest), 1), longest);
});

test('either window can be reloaded or closed and opened again: nothing is lost', async ({
  page: deck,
}) => {
  await openDeck(deck);
  const desk = await openWindow(deck);
  await openSpeaker(desk);
  await startButton(desk).click();
  for (const slide of slides.slice(1, 4)) {
    await desk.keyboard.press('PageDown');
    await expectSlide(deck, slide);
  }
  await desk.reload();
  await expectSpeakerAt(desk, nth(slides, 3));
  await expect(startButton(desk)).toBeHidden();
  await deck.reload();
  await expectSlide(deck, nth(slides, 3));
  await desk.keyboard.press('PageDown');
  await expectSlide(deck, nth(slides, 4));
  await desk.close();
  await deck.keyboard.press('PageDown');
  await expectSlide(deck, nth(slides, 5));
  const again = await openWindow(deck);
  await openSpeaker(again);
  await expectSpeakerAt(again, nth(slides, 5));
  await expect(startButton(again)).toBeHidden();
  await expect(figure(again, speaker.elapsed)).not.toHaveText('0:00');
});

test('a deck that is opened again while the time runs offers to go on where it was', async ({
  page,
}) => {
  await openDeck(page);
  const desk = await openWindow(page);
  await openSpeaker(desk);
  await startButton(desk).click();
  await desk.getByRole('combobox', { name: words.deck.jump }).selectOption({ index: 6 });
  await expectSlide(page, nth(slides, 6));
  await page.close();
  const deck = await openWindow(desk);
  await openDeck(deck);
  await expect(deck.getByText(words.deck.wasAt(nth(slides, 6).title))).toBeVisible();
  await deck.getByRole('button', { name: words.deck.goOn }).click();
  await expectSlide(deck, nth(slides, 6));
  await expectSpeakerAt(desk, nth(slides, 6));
});

test('the window follows within 100 milliseconds', async ({ page: deck }) => {
  await openDeck(deck);
  const desk = await openWindow(deck);
  await openSpeaker(desk);
  await expectSpeakerAt(desk, nth(slides, 0));
  const delays: number[] = [];
  for (const slide of slides.slice(1, 12)) {
    const shown = desk.evaluate(
      (id) =>
        new Promise<number>((resolve) => {
          const section = document.getElementById(id);
          const look = () => {
            if (section?.matches('.is-this')) resolve(performance.timeOrigin + performance.now());
          };
          if (section) new MutationObserver(look).observe(section, { attributes: true });
        }),
      slide.id,
    );
    const pressed = await deck.evaluate(
      () =>
        new Promise<number>((resolve) => {
          addEventListener('keydown', () => resolve(performance.timeOrigin + performance.now()), {
            once: true,
            capture: true,
          });
          document.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'PageDown', keyCode: 34, bubbles: true }),
          );
        }),
    );
    delays.push((await shown) - pressed);
  }
  // One in the middle: other tests that run beside hold single ones up.
  expect(
    nth(
      delays.toSorted((a, b) => a - b),
      delays.length >> 1,
    ),
  ).toBeLessThan(100);
});

test('notes stand beside the slide, and their size is kept', async ({ page }) => {
  await openSpeaker(page);
  const notes = page.getByRole('region', { name: words.deck.notes }).last();
  await expect(notes).not.toBeEmpty();
  const before = await notes.innerText();
  const size = () => notes.evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
  const usual = await size();
  await page.getByRole('button', { name: speaker.larger }).click();
  await page.getByRole('button', { name: speaker.larger }).click();
  expect(await size()).toBeGreaterThan(usual);
  const large = await size();
  await page.keyboard.press('PageDown');
  await expect(notes).not.toHaveText(before);
  await page.reload();
  await expect.poll(size).toBe(large);
});

test('alone it rehearses, and reports the minutes of each slide against the plan', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
  await openSpeaker(page, `?variant=${shortest}`);
  const all = slidesIn(shortest);
  await expect(page.getByText(speaker.alone)).toBeVisible();
  await startButton(page).click();
  await page.clock.runFor('02:10');
  await page.keyboard.press('PageDown');
  await expectSpeakerAt(page, nth(all, 1), shortest);
  await page.clock.runFor('00:40');
  await page.getByRole('button', { name: speaker.report }).click();
  const report = page.getByRole('dialog', { name: speaker.reportTitle });
  const row = (title: string) => report.getByRole('row').filter({ hasText: title }).last();
  await expect(row(nth(all, 0).title)).toContainText(/2:1\d/);
  await expect(row(nth(all, 1).title)).toContainText(/0:4\d/);
  for (const { title } of all)
    await expect(report.getByRole('rowheader', { name: title, exact: true }).last()).toBeAttached();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: speaker.report }).click();
  await expect(row(nth(all, 0).title)).toContainText(/2:1\d/);
});

test('it says how far behind or ahead the session is, and what to cut', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
  await openSpeaker(page);
  await startButton(page).click();
  await expect(figure(page, speaker.pace)).toHaveText(words.pace.onTime());
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(figure(page, speaker.pace)).toContainText('ahead');
  await page.clock.runFor('12:00');
  await expect(figure(page, speaker.pace)).toContainText('behind');
  const advice = page.getByRole('region', { name: speaker.advice });
  await expect(advice).toContainText(words.runSheet.bridge);
  const ends = await figure(page, speaker.ends).innerText();
  const title = advice.locator('[data-advice-title]');
  const cut = await title.innerText();
  await advice.getByRole('button', { name: speaker.takeCut }).click();
  await expect(figure(page, speaker.ends)).not.toHaveText(ends);
  await expect(title.filter({ hasText: cut, visible: true })).toHaveCount(0);
});

test('a click on the time resets nothing, and a reset asks first', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
  await openSpeaker(page);
  await startButton(page).click();
  await page.clock.runFor('01:30');
  await figure(page, speaker.elapsed).click();
  await figure(page, speaker.left).click();
  await expect(figure(page, speaker.elapsed)).toHaveText('1:30');
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.message());
      void dialog.dismiss();
    });
  });
  await page.getByRole('button', { name: speaker.reset }).click();
  expect(await asked).toBe(speaker.resetConfirm);
  await expect(figure(page, speaker.elapsed)).toHaveText('1:30');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: speaker.reset }).click();
  await expect(figure(page, speaker.elapsed)).toHaveText('0:00');
  await expect(startButton(page)).toBeVisible();
});

test('a pause stops the time', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
  await openSpeaker(page);
  await startButton(page).click();
  await page.clock.runFor('01:00');
  await page.getByRole('button', { name: speaker.pause, exact: true }).click();
  await page.clock.runFor('05:00');
  await expect(figure(page, speaker.elapsed)).toHaveText('1:00');
  await page.getByRole('button', { name: speaker.resume, exact: true }).first().click();
  await page.clock.runFor('00:30');
  await expect(figure(page, speaker.elapsed)).toHaveText('1:30');
});

test('the black screen comes and goes from either window', async ({ page: deck }) => {
  await openDeck(deck);
  const desk = await openWindow(deck);
  await openSpeaker(desk);
  const black = desk.getByRole('button', { name: words.deck.tools.black });
  await black.click();
  await expect(deck.locator('[data-black]:not([hidden])')).toBeVisible();
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await deck.keyboard.press('PageDown');
  await expect(deck.locator('[data-black]')).toBeHidden();
  await expectSlide(deck, nth(slides, 0));
  await expect(black).toHaveAttribute('aria-pressed', 'false');
});

test('of two decks the speaker window follows one, and the other says so', async ({
  page: deck,
}) => {
  await openDeck(deck);
  const desk = await openWindow(deck);
  await openSpeaker(desk);
  const second = await openWindow(deck);
  await openDeck(second, `?variant=${shortest}`);
  await expect(second.getByText(words.deck.second)).toBeVisible();
  await second.keyboard.press('PageDown');
  await expectSlide(second, nth(slidesIn(shortest), 1), shortest);
  await desk.bringToFront();
  await expectSpeakerAt(desk, nth(slides, 0));
  await desk.keyboard.press('PageDown');
  await expectSlide(deck, nth(slides, 1));
  await deck.close();
  // The one that is left leads now.
  await expectSpeakerAt(desk, nth(slidesIn(shortest), 1), shortest);
  await desk.keyboard.press('End');
  await expectSlide(second, nth(slidesIn(shortest), -1), shortest);
});

test('the second deck can take over', async ({ page: deck }) => {
  await openDeck(deck);
  const desk = await openWindow(deck);
  await openSpeaker(desk);
  const second = await openWindow(deck);
  await openDeck(second, `#/${nth(slides, 5).id}`);
  await second.getByRole('button', { name: words.deck.lead }).click();
  await expectSpeakerAt(desk, nth(slides, 5));
  await expect(deck.getByText(words.deck.second)).toBeVisible();
});

test('without BroadcastChannel the windows still follow each other', async ({ page: deck }) => {
  await deck.context().addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  await openDeck(deck);
  const desk = await openWindow(deck);
  await openSpeaker(desk);
  await desk.keyboard.press('PageDown');
  await expectSlide(deck, nth(slides, 1));
  await expectSpeakerAt(desk, nth(slides, 1));
});

test('where nothing can be kept, the windows follow each other and say what is lost', async ({
  page: deck,
}) => {
  await deck.context().addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  await openDeck(deck);
  const desk = await openWindow(deck);
  await openSpeaker(desk);
  await expect(desk.getByText(speaker.notKept)).toBeVisible();
  await startButton(desk).click();
  await deck.keyboard.press('PageDown');
  await expectSpeakerAt(desk, nth(slides, 1));
  await desk.reload();
  await expectSpeakerAt(desk, nth(slides, 1));
  await expect(startButton(desk)).toBeHidden();
});

test('where windows can’t hear each other at all, the speaker window says so and works alone', async ({
  page,
}) => {
  await page.context().addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  await openSpeaker(page);
  await expect(page.getByText(speaker.notLinked)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectSpeakerAt(page, nth(slides, 1));
});

test('an unknown length or slide is told', async ({ page }) => {
  await openSpeaker(page, `?variant=${shortest + 1}`);
  await expect(
    page.getByText(
      words.deck.variantUnknown(
        String(shortest + 1),
        words.either(workshop.variants.map(String)),
        workshop.default,
      ),
    ),
  ).toBeVisible();
  await openSpeaker(page, '#/no-such-slide');
  await page.reload();
  await expect(page.getByText(words.deck.slideUnknown('no-such-slide'))).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has every slide with its notes, to scroll', async ({ page }) => {
    await page.goto(speakerPage);
    await expect(page.getByText(speaker.noScript)).toBeVisible();
    const notes = page.locator('.slides > section .notes');
    expect(await notes.count()).toBe(slidesIn(longest).length);
    await expect(notes.last()).toBeVisible();
    await expect(page.getByRole('link', { name: words.deck.label, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`${deckPage}$`),
    );
  });
});

test('the minutes per slide open at their heading', async ({ page }) => {
  await openSpeaker(page);
  await page.getByRole('button', { name: speaker.report }).click();
  const report = page.getByRole('dialog', { name: speaker.reportTitle });
  await expect(report.getByRole('heading', { name: speaker.reportTitle })).toBeInViewport();
  expect(await report.evaluate((each) => each.scrollTop)).toBe(0);
  await page.keyboard.press('Tab');
  await expect(report.getByRole('button', { name: words.deck.close })).toBeFocused();
});

test('? shows the keys, which work; letters can be turned off here, for the deck as well', async ({
  page,
}) => {
  await openSpeaker(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: words.deck.help });
  for (const [key, meaning] of speaker.keys) {
    await expect(help.getByText(key, { exact: true })).toBeVisible();
    await expect(help.getByText(meaning, { exact: true })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await expect(page.getByRole('combobox', { name: words.deck.jump })).toBeFocused();

  const deck = await openWindow(page);
  await openDeck(deck);
  await page.getByRole('button', { name: words.deck.help }).click();
  await help.getByRole('checkbox', { name: words.deck.letters }).uncheck();
  await help.getByRole('button', { name: words.deck.close }).click();
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await deck.keyboard.press('g');
  await deck.keyboard.press('PageDown');
  await expectSlide(deck, nth(slides, 1));
  await expect(deck.getByRole('dialog')).toHaveCount(0);
});

test('in forced colors a black screen shows on its button', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSpeaker(page);
  const black = page.getByRole('button', { name: words.deck.tools.black });
  const ground = () => black.evaluate((each) => getComputedStyle(each).backgroundColor);
  const usual = await ground();
  await black.click();
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(ground).not.toBe(usual);
});
