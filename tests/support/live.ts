/** The live run sheet as a facilitator meets it, at a time of day that the test sets. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Plan, PlanSegment } from '../../src/model/plan.ts';
import { words } from '../../src/site.ts';
import { nth, runSheetPage, workshop } from './deck.ts';

const { live } = words;

export const MINUTE = 60_000;
/** Ten in the morning of some day. */
export const TEN = new Date(2026, 10, 27, 10, 0).getTime();
/** So many minutes after ten. */
export const at = (minutes: number) => TEN + minutes * MINUTE;
/** The time of day then, as the page writes it. */
export const clock = (minutes: number) => words.clockTime(at(minutes));

export const panel = (page: Page) => page.getByRole('region', { name: live.title });
export const schedule = (page: Page) => page.getByRole('region', { name: live.schedule });
export const cuts = (page: Page) => page.getByRole('region', { name: live.cutNow });
export const button = (area: Page | Locator, name: string) =>
  area.getByRole('button', { name, exact: true });
export const field = (page: Page, name: string) => panel(page).getByLabel(name, { exact: true });
export const notices = (page: Page) => panel(page).getByRole('list', { name: live.notices });
/** The name of a button that stands once for each segment. */
export const toolName = (text: string, { title }: Pick<PlanSegment, 'title'>) => `${text} ${title}`;
/** A segment's part of the sheet. */
export const section = (page: Page, { id, title }: Pick<PlanSegment, 'id' | 'title'>) =>
  page.getByRole('region', { name: title }).and(page.locator(`[aria-labelledby="${id}"]`));
/** A segment's row in the schedule. */
export const row = (page: Page, { title }: Pick<PlanSegment, 'title'>) =>
  schedule(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: title }) });

/** Opens the run sheet at so many minutes after ten; the time of all windows then stands until the test lets it pass. */
export async function openAt(page: Page, minutes: number): Promise<void> {
  await page.clock.install({ time: at(minutes) - MINUTE });
  await page.clock.pauseAt(at(minutes));
  await open(page);
}

export async function open(page: Page): Promise<void> {
  await page.goto(runSheetPage);
  await expect(panel(page)).toBeVisible();
}

/** Lets minutes pass. */
export const pass = (page: Page, minutes: number) => page.clock.fastForward(minutes * MINUTE);

/** What the panel says of a session that ends then. */
export const standing = {
  onTime: (end: string) => live.stands(words.pace.onTime(), end),
  byClock: (end: string) => live.stands(live.byClock, end),
  byClockBehind: (minutes: number, end: string) =>
    live.stands(live.byClockChanged(words.pace.behind(minutes)), end),
  byClockAhead: (minutes: number, end: string) =>
    live.stands(live.byClockChanged(words.pace.ahead(minutes)), end),
  behind: (minutes: number, end: string) => live.stands(words.pace.behind(minutes), end),
  ahead: (minutes: number, end: string) => live.stands(words.pace.ahead(minutes), end),
};

/** Waits until the panel says how it stands. */
export const expectStanding = (page: Page, text: string) =>
  expect(panel(page).getByText(text, { exact: true }).first()).toBeVisible();

/** Opens the fields, which fold while a session runs. */
export async function openSetup(page: Page): Promise<void> {
  if (await field(page, live.start).isHidden())
    await panel(page).getByText(live.setup, { exact: true }).click();
}

/** The plan that the page carries along. */
export async function readPlan(page: Page): Promise<Plan> {
  return JSON.parse((await page.locator('script[data-plan]').textContent()) ?? '') as Plan;
}

/** The segments of a length, with their minutes. */
export function segmentsIn({ segments }: Plan, variant = workshop.default) {
  return segments.flatMap((segment) => {
    const minutes = segment.minutes[variant];
    return minutes === undefined ? [] : [{ ...segment, length: minutes }];
  });
}

/** The first segment of the usual length, and what it takes. */
export async function firstSegment(page: Page) {
  return nth(segmentsIn(await readPlan(page)), 0);
}
