/** One session in several windows: none is in another's way, whatever is opened, closed, typed or left over. */
import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import {
  expectSlide,
  longest,
  nth,
  openDeck,
  shortest,
  slidesIn,
  workshop,
} from '../support/deck.ts';
import {
  at,
  button,
  clock,
  expectStanding,
  field,
  open,
  openAt,
  openSetup,
  panel,
  pass,
  readPlan,
  row,
  section,
  segmentsIn,
  standing,
  toolName,
} from '../support/live.ts';
import { expect, test } from '../support/site.ts';
import {
  expectSpeakerAt,
  figure,
  openSpeaker,
  speakerPage,
  startButton,
} from '../support/windows.ts';

const { deck: say, live, speaker } = words;
const slides = slidesIn(workshop.default);
const notice = (page: Page) => page.locator('[data-notice]');
const openWindow = (page: Page): Promise<Page> => page.context().newPage();

test('a start that is typed digit by digit while it runs is meant for today', async ({ page }) => {
  await openAt(page, 0);
  const segments = segmentsIn(await readPlan(page));
  const usual = segments.reduce((sum, { length }) => sum + length, 0);
  await button(panel(page), live.startNow).click();
  await pass(page, usual + 35);
  const third = nth(segments, 2);
  await button(section(page, third), toolName(live.here, third)).click();
  await openSetup(page);
  const start = field(page, live.start);
  await start.focus();
  await page.keyboard.type('1005AM');
  await page.keyboard.press('Tab');
  await expect(start).toHaveValue('10:05');
  await expect(row(page, third)).toHaveAttribute('aria-current', 'step');
  // What is left did not change, since the third segment's time is long used up; only the promised end is later.
  const left = segments.slice(3).reduce((sum, { length }) => sum + length, 0);
  await expectStanding(page, standing.behind(30 + left, clock(usual + 35 + left)));
});

test('the length is that of the slides that are open', async ({ page }) => {
  await open(page);
  await expect(field(page, live.length)).toBeEnabled();
  const deck = await openWindow(page);
  await openDeck(deck);
  await expect(field(page, live.length)).toBeDisabled();
  await expect(panel(page).getByText(live.deckDecides)).toBeVisible();
  await deck.close();
  await expect(field(page, live.length)).toBeEnabled();
});

test('slides without a length in their address join the session that runs', async ({ page }) => {
  await open(page);
  await field(page, live.length).selectOption(words.runSheet.variant(shortest));
  await button(panel(page), live.startNow).click();
  const deck = await openWindow(page);
  await openDeck(deck);
  const position = deck.locator('[data-position]');
  await expect(position).toHaveText(say.position(1, slidesIn(shortest).length));
  await openDeck(deck, `?variant=${longest}`);
  await expect(position).toHaveText(say.position(1, slidesIn(longest).length));
});

test('after yesterday’s session the time starts anew', async ({ page }) => {
  await page.clock.install({ time: at(0) });
  await openSpeaker(page);
  await startButton(page).click();
  await page.keyboard.press('PageDown');
  await page.clock.runFor('10:00');
  await page.clock.setSystemTime(at(24 * 60));
  await page.reload();
  await expect(figure(page, speaker.pace)).toHaveText(speaker.phases.over);
  await expect(figure(page, speaker.elapsed)).toHaveText('0:00');
  await startButton(page).click();
  await page.clock.runFor('00:20');
  await expect(figure(page, speaker.elapsed)).toHaveText('0:20');
  await expectSpeakerAt(page, nth(slides, 0));
  await page.getByRole('button', { name: speaker.report }).click();
  await expect(page.getByRole('dialog').locator('[data-report-lead]')).toContainText(/^0:2/);
});

test('a deck that is opened again moves nothing until it is told to', async ({ page }) => {
  await openDeck(page);
  const desk = await openWindow(page);
  await openSpeaker(desk);
  await startButton(desk).click();
  await desk.getByRole('combobox', { name: say.jump }).selectOption({ index: 6 });
  await expectSlide(page, nth(slides, 6));
  await page.close();
  for (const stays of [false, true]) {
    const deck = await openWindow(desk);
    await openDeck(deck);
    await expect(deck.getByText(say.wasAt(nth(slides, 6).title))).toBeVisible();
    await expect(desk.getByText(speaker.connected(`${workshop.default}-minute`))).toBeVisible();
    await expectSpeakerAt(desk, nth(slides, 6));
    if (stays) {
      await deck.getByRole('button', { name: say.dismiss }).click();
      await expectSpeakerAt(desk, nth(slides, 0));
    }
    await deck.close();
  }
});

test('a second deck leaves the black screen of the first, and can take the lead later', async ({
  page: first,
}) => {
  await openDeck(first);
  await first.keyboard.press('b');
  const black = first.locator('[data-black]');
  await expect(black).toBeVisible();
  const second = await openWindow(first);
  await openDeck(second);
  await expect(second.getByText(say.second)).toBeVisible();
  await expect(second.locator('[data-black]')).toBeHidden();
  await expect(black).toBeVisible();
  await second.keyboard.press('PageDown');
  await expectSlide(second, nth(slides, 1));
  await second.getByRole('button', { name: say.lead }).click();
  await expect(notice(second)).toBeHidden();
  await expect(first.getByText(say.second)).toBeVisible();
  await second.close();
  await expect(notice(first)).toBeHidden();
  await first.keyboard.press('PageDown');
  await expect(black).toBeHidden();
  await first.keyboard.press('PageDown');
  await expectSlide(first, nth(slides, 1));
  const desk = await openWindow(first);
  await openSpeaker(desk);
  await expectSpeakerAt(desk, nth(slides, 1));
});

test('whichever window has the focus, a clicker brings the slide back from black', async ({
  page: deck,
}) => {
  await openDeck(deck);
  const desk = await openWindow(deck);
  await openSpeaker(desk);
  await expect(desk.getByText(speaker.connected(`${workshop.default}-minute`))).toBeVisible();
  await desk.keyboard.press('b');
  await expect(deck.locator('[data-black]')).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(deck.locator('[data-black]')).toBeHidden();
  await expectSlide(deck, nth(slides, 0));
  await desk.keyboard.press('PageDown');
  await expectSlide(deck, nth(slides, 1));
});

test('a clicker closes the report of the minutes and goes on', async ({ page }) => {
  await openSpeaker(page);
  await page.getByRole('button', { name: speaker.report }).click();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectSpeakerAt(page, nth(slides, 1));
});

test('slides of a segment that is skipped are passed over, in both windows and both ways', async ({
  page,
}) => {
  await open(page);
  const [first, skipped, third] = segmentsIn(await readPlan(page));
  const edges = [first?.slides.at(-1)?.id, third?.slides[0]?.id];
  const [before, after] = edges.map((id) =>
    nth(
      slides.filter((slide) => slide.id === id),
      0,
    ),
  );
  if (!skipped || !before || !after) throw new Error('The workshop is too short.');
  await button(panel(page), live.startNow).click();
  await button(section(page, skipped), toolName(live.skip, skipped)).click();
  const deck = await openWindow(page);
  await openDeck(deck, `#/${before.id}`);
  const desk = await openWindow(page);
  await openSpeaker(desk);
  await expect(desk.locator('.is-next').locator('h1, h2').first()).toHaveText(after.title);
  await deck.keyboard.press('PageDown');
  await expectSlide(deck, after);
  await deck.keyboard.press('PageUp');
  await expectSlide(deck, before);
  await desk.keyboard.press('PageDown');
  await expectSlide(deck, after);
  await deck.close();
  await expect(desk.getByText(speaker.alone)).toBeVisible();
  await desk.keyboard.press('PageUp');
  await expect(desk.locator('.is-this').locator('h1, h2').first()).toHaveText(before.title);
});

test('what is skipped at the end is not entered, and whoever jumps there sees it', async ({
  page,
}) => {
  await open(page);
  const last = nth(segmentsIn(await readPlan(page)), -1);
  const hidden = last.slides.length;
  expect(hidden).toBeGreaterThan(0);
  await button(panel(page), live.startNow).click();
  await button(section(page, last), toolName(live.skip, last)).click();
  const deck = await openWindow(page);
  const edge = nth(slides, -hidden - 1);
  await openDeck(deck, `#/${edge.id}`);
  // What knows the session comes a moment after the slides.
  await expect(deck.getByRole('button', { name: say.more })).toBeVisible();
  await deck.keyboard.press('PageDown');
  await expectSlide(deck, edge);
  const skipped = nth(slides, -hidden);
  await deck.keyboard.press('g');
  await deck.keyboard.type(skipped.title);
  await deck.keyboard.press('Enter');
  await expectSlide(deck, skipped);
  await deck.keyboard.press('PageUp');
  await expectSlide(deck, edge);
});

test('the speaker’s slides stay whole when there is something to cut', async ({ page }) => {
  await page.clock.install({ time: at(0) });
  await page.setViewportSize({ width: 1366, height: 650 });
  await openSpeaker(page);
  await startButton(page).click();
  const expectWhole = async () => {
    for (const name of ['this', 'next']) {
      const section = page.locator(`.is-${name}`);
      const difference = async () => {
        const outer = await section.boundingBox();
        const inner = await section.locator(':scope > .slide').boundingBox();
        return Math.abs((outer?.width ?? 0) - (inner?.width ?? Infinity));
      };
      await expect.poll(difference, name).toBeLessThan(3);
    }
  };
  await expectWhole();
  await page.clock.runFor('15:00');
  const take = page.getByRole('button', { name: speaker.takeCut });
  await expect(take).toBeInViewport({ ratio: 1 });
  await expectWhole();
  await page.setViewportSize({ width: 1200, height: 800 });
  await expectWhole();
});

test('in full screen the controls go while the mouse rests', async ({ page }) => {
  await page.clock.install({ time: at(0) });
  await openDeck(page);
  const tools = page.getByRole('navigation', { name: say.controls });
  const opacity = () => tools.evaluate((each) => getComputedStyle(each).opacity);
  await page.mouse.move(300, 300);
  await page.clock.runFor('00:05');
  expect(await opacity()).toBe('1');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.mouse.move(320, 300);
  await page.clock.runFor('00:05');
  expect(await opacity()).toBe('0');
  await page.mouse.move(340, 320);
  expect(await opacity()).toBe('1');
});

test('what a slide links to opens beside the slides', async ({ page }) => {
  await openDeck(page);
  const links = page.locator('.slides a[href]');
  const count = await links.count();
  expect(count).toBeGreaterThan(0);
  await expect(page.locator('.slides a[href][target="_blank"]')).toHaveCount(count);
});

test('without anything kept, what the browser does not let stays said, and once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  await page.clock.install({ time: at(0) });
  await page.goto(`${speakerPage}?variant=7`);
  await expect(page.getByText(speaker.notKept)).toBeVisible();
  await expect(page.locator('[data-message]')).toContainText('7');
  const changes = await page
    .getByRole('status')
    .filter({ hasText: speaker.notKept })
    .evaluateHandle((status) => {
      const seen: string[] = [];
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(
        status,
        { childList: true, subtree: true, characterData: true },
      );
      return seen;
    });
  await page.clock.runFor('00:05');
  expect(await changes.jsonValue()).toEqual([]);
});

test('two windows that change the session at once lose nothing', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  const [first, second] = segmentsIn(await readPlan(page));
  if (!first || !second) throw new Error('The workshop is too short.');
  await button(panel(page), live.startNow).click();
  await expect(row(other, first)).toHaveAttribute('aria-current', 'step');
  await page.evaluate(() => {
    // The window is busy, and hears nothing meanwhile.
    const until = performance.now() + 600;
    setTimeout(() => {
      while (performance.now() < until);
    });
  });
  await Promise.all([
    button(section(other, first), toolName(live.more, first)).click(),
    button(section(page, second), toolName(live.skip, second)).click(),
  ]);
  for (const each of [page, other]) {
    await expect(section(each, second)).toContainText(live.skipped);
    await expect(row(each, first)).toContainText(live.instead(first.length));
  }
});
