/** The countdown on the slide of an exercise: planned time, steps in order, and a quiet end. */
import type { Page } from '@playwright/test';
import { slideMinutes } from '../../src/model/run-sheet.ts';
import { words } from '../../src/site.ts';
import { startAxe } from '../support/axe.ts';
import {
  expectAddress,
  expectSlide,
  longest,
  nth,
  openDeck,
  segments,
  shortest,
  type Slide,
  slides,
  slidesIn,
  workshop,
} from '../support/deck.ts';
import { button, MINUTE, TEN } from '../support/live.ts';
import { expect, test } from '../support/site.ts';

const { clock } = words;
const SECOND = 1000;
const exercises = slidesIn(workshop.default).filter(({ exercise }) => exercise);
const exercise = nth(exercises, 0);

const panel = (page: Page) => page.getByRole('group', { name: clock.label });
const time = (page: Page) => panel(page).getByRole('timer');
const cue = (page: Page) => panel(page).getByRole('status');
const steps = (page: Page) =>
  page.locator('.exercise-steps').filter({ visible: true }).getByRole('listitem');
const pass = (page: Page, length: number) => page.clock.fastForward(length);

/** Where a slide stands, counted from 0. */
const place = ({ id }: Slide) => slidesIn(workshop.default).findIndex((each) => each.id === id);
/** What a slide takes in a length, in milliseconds. */
const planned = ({ id }: Slide, variant = workshop.default) =>
  (slideMinutes({ segments }, slides, variant).get(id) ?? 0) * MINUTE;
const whole = planned(exercise);

/** Opens an exercise; time then stands until the test lets it pass. */
async function openAt(page: Page, { id }: Slide, variant = workshop.default): Promise<void> {
  await page.clock.install({ time: TEN });
  await openDeck(page, `?variant=${variant}#/${id}`);
  await expect(panel(page)).toBeVisible();
  await page.clock.pauseAt(TEN + MINUTE);
}

const expectLeft = (page: Page, left: number) =>
  expect(time(page)).toHaveText(words.duration(left));

/** Waits until this step, and no other, is marked; undefined for none. */
async function expectStep(page: Page, due: number | undefined): Promise<void> {
  for (const [index, step] of (await steps(page).all()).entries())
    if (index === due) await expect(step).toHaveAttribute('aria-current', 'step');
    else await expect(step).not.toHaveAttribute('aria-current');
}

/** Which steps are marked as due. */
const dueSteps = (page: Page) =>
  steps(page).evaluateAll((all) =>
    all.flatMap((step, index) => (step.getAttribute('aria-current') === 'step' ? [index] : [])),
  );

for (const variant of [shortest, workshop.default, longest])
  test(`each exercise has its planned minutes in the ${variant}-minute slides`, async ({
    page,
  }) => {
    for (const slide of slidesIn(variant).filter((each) => each.exercise)) {
      await page.goto('about:blank');
      await openDeck(page, `?variant=${variant}#/${slide.id}`);
      expect(planned(slide, variant)).toBeGreaterThan(0);
      await expectLeft(page, planned(slide, variant));
      await expect(button(panel(page), clock.start)).toBeVisible();
      await expectStep(page, undefined);
    }
  });

test('T starts and pauses, and the slide stays', async ({ page }) => {
  await openAt(page, exercise);
  await pass(page, 30 * SECOND);
  await expectLeft(page, whole);
  await page.keyboard.press('t');
  await expect(button(panel(page), clock.pause)).toBeVisible();
  await pass(page, 20 * SECOND);
  await expectLeft(page, whole - 20 * SECOND);
  await page.keyboard.press('t');
  await expect(button(panel(page), clock.resume)).toBeVisible();
  await pass(page, 5 * MINUTE);
  await expectLeft(page, whole - 20 * SECOND);
  await page.keyboard.press('t');
  await pass(page, 10 * SECOND);
  await expectLeft(page, whole - 30 * SECOND);
  await expectSlide(page, exercise);
});

test('+ adds a minute before the start, while it runs and after the end', async ({ page }) => {
  await openAt(page, exercise);
  await page.keyboard.press('+');
  await expectLeft(page, whole + MINUTE);
  await expect(button(panel(page), clock.start)).toBeVisible();
  await page.keyboard.press('t');
  await pass(page, 10 * SECOND);
  await page.keyboard.press('+');
  await expectLeft(page, whole + 2 * MINUTE - 10 * SECOND);
  await pass(page, whole + 2 * MINUTE);
  await expect(cue(page)).toHaveText(clock.over);
  await page.keyboard.press('+');
  await expectLeft(page, MINUTE);
  await expect(cue(page)).toBeEmpty();
  await pass(page, 15 * SECOND);
  await expectLeft(page, MINUTE - 15 * SECOND);
});

for (const slide of exercises)
  test(`the steps of “${slide.title}” are marked one after the other`, async ({ page }) => {
    await openAt(page, slide);
    const count = await steps(page).count();
    expect(count).toBeGreaterThan(0);
    await page.keyboard.press('t');
    const seen: number[] = [];
    for (let passed = 0; passed < planned(slide); passed += 5 * SECOND) {
      const due = await dueSteps(page);
      expect(due).toHaveLength(1);
      if (due[0] !== seen.at(-1)) seen.push(nth(due, 0));
      await pass(page, 5 * SECOND);
    }
    expect(seen).toEqual(Array.from({ length: count }, (_, index) => index));
    await expect(cue(page)).toHaveText(clock.over);
    await expectStep(page, undefined);
  });

test('a click on a step goes to its beginning, forward and back', async ({ page }) => {
  await openAt(page, exercise);
  await page.keyboard.press('t');
  await expectStep(page, 0);
  await steps(page).last().click();
  await expectStep(page, (await steps(page).count()) - 1);
  const rest = await time(page).textContent();
  await pass(page, 10 * SECOND);
  await steps(page).last().click();
  await expect(time(page)).toHaveText(rest ?? '');
  await steps(page).first().click();
  await expectStep(page, 0);
  await expectLeft(page, whole);
  await expectSlide(page, exercise);
});

test('N and its button go to the next step, up to the last one', async ({ page }) => {
  await openAt(page, exercise);
  const count = await steps(page).count();
  expect(count).toBeGreaterThan(1);
  await page.keyboard.press('t');
  await page.keyboard.press('n');
  await expectStep(page, 1);
  await steps(page).first().click();
  const next = button(panel(page), clock.step);
  await next.focus();
  for (let step = 1; step < count; step++) {
    await page.keyboard.press('Enter');
    await expectStep(page, step);
  }
  await expect(next).toBeHidden();
  await expect(button(panel(page), clock.add)).toBeFocused();
  const rest = await time(page).textContent();
  await page.keyboard.press('n');
  await expect(time(page)).toHaveText(rest ?? '');
  await expectStep(page, count - 1);
  await expectSlide(page, exercise);
});

test('at the end a quiet cue calls back: no sound, no dialog, and the slide stays', async ({
  page,
}) => {
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const sounds: string[] = [];
    Object.assign(window, { sounds });
    HTMLMediaElement.prototype.play = function () {
      sounds.push('play');
      return Promise.resolve();
    };
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        sounds.push('AudioContext');
      }
    };
    window.Notification = class extends Notification {
      constructor(title: string) {
        super(title);
        sounds.push('Notification');
      }
    };
  });
  await openAt(page, exercise);
  await page.keyboard.press('t');
  await pass(page, whole - SECOND);
  await expectLeft(page, SECOND);
  await expect(cue(page)).toBeEmpty();
  await pass(page, SECOND);
  await expect(cue(page)).toHaveText(clock.over);
  await expect(cue(page)).toBeInViewport({ ratio: 1 });
  await expect(time(page)).toBeHidden();
  await pass(page, 10 * MINUTE);
  await expect(cue(page)).toHaveText(clock.over);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('audio, video')).toHaveCount(0);
  expect(opened).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { sounds: string[] }).sounds)).toEqual([]);
  await expectSlide(page, exercise);
});

test('E ends it early, started or not', async ({ page }) => {
  await openAt(page, exercise);
  await page.keyboard.press('t');
  await pass(page, 10 * SECOND);
  await page.keyboard.press('e');
  await expect(cue(page)).toHaveText(clock.over);
  await expectStep(page, undefined);
  await page.keyboard.press('t');
  await expect(cue(page)).toHaveText(clock.over);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expectLeft(page, whole);
  await page.keyboard.press('e');
  await expect(cue(page)).toHaveText(clock.over);
});

test('a reload keeps the countdown, running and paused', async ({ page }) => {
  await openAt(page, exercise);
  await page.keyboard.press('+');
  await page.keyboard.press('t');
  await pass(page, 30 * SECOND);
  await expectAddress(page, exercise);
  await reloadUntil(page, TEN + 2 * MINUTE);
  await expect(button(panel(page), clock.pause)).toBeVisible();
  await expectLeft(page, whole);
  await pass(page, 10 * SECOND);
  await expectLeft(page, whole - 10 * SECOND);
  await page.keyboard.press('t');
  await reloadUntil(page, TEN + 3 * MINUTE);
  await expect(button(panel(page), clock.resume)).toBeVisible();
  await expectLeft(page, whole - 10 * SECOND);
});

/** Reloads while time passes, and lets it stand again at a moment. */
async function reloadUntil(page: Page, moment: number): Promise<void> {
  await page.clock.resume();
  await page.reload();
  await expect(panel(page)).toBeVisible();
  await page.clock.pauseAt(moment);
}

test('a slide without an exercise has no clock, and its keys do nothing there', async ({
  page,
}) => {
  const before = nth(slidesIn(workshop.default), place(exercise) - 1);
  expect(before.exercise).toBeUndefined();
  await openDeck(page, `#/${before.id}`);
  await expectSlide(page, before);
  await expect(panel(page)).toBeHidden();
  for (const key of 'te+') await page.keyboard.press(key);
  await expect(panel(page)).toBeHidden();
  await expectSlide(page, before);
  await page.keyboard.press('PageDown');
  await expect(panel(page)).toBeVisible();
  await expectLeft(page, whole);
  await page.keyboard.press('PageDown');
  await expect(panel(page)).toBeHidden();
});

test('its buttons do all of it by mouse, and a clicker goes on afterwards', async ({ page }) => {
  await openAt(page, exercise);
  await button(panel(page), clock.start).click();
  await pass(page, 10 * SECOND);
  await expectLeft(page, whole - 10 * SECOND);
  await button(panel(page), clock.add).click();
  await expectLeft(page, whole + 50 * SECOND);
  await button(panel(page), clock.pause).click();
  await pass(page, 10 * SECOND);
  await expectLeft(page, whole + 50 * SECOND);
  await button(panel(page), clock.resume).click();
  await button(panel(page), clock.end).click();
  await expect(cue(page)).toHaveText(clock.over);
  await expect(button(panel(page), clock.end)).toBeHidden();
  await button(panel(page), clock.add).click();
  await expectLeft(page, MINUTE);
  await page.keyboard.press('PageDown');
  await expectSlide(page, nth(slidesIn(workshop.default), place(exercise) + 1));
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the running clock and its end have no barrier in ${colorScheme}`, async ({ page }) => {
    const axe = startAxe(page);
    await page.emulateMedia({ colorScheme });
    await openDeck(page, `#/${exercise.id}`);
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('t');
    await steps(page).last().click();
    await expect(button(panel(page), clock.pause)).toBeVisible();
    await axe.look('running');
    await page.keyboard.press('e');
    await expect(cue(page)).toHaveText(clock.over);
    await axe.look('over');
    axe.expectNothing();
  });
