import { clockOf } from '../../src/model/clock.ts';
import { quantity } from '../../src/model/materials.ts';
import { words } from '../../src/site.ts';
import { startAxe } from '../support/axe.ts';
import {
  expectSlide,
  longest,
  nth,
  openDeck,
  runSheetPage,
  segments,
  shortest,
  slides,
  workshop,
} from '../support/deck.ts';
import {
  at,
  button,
  clock,
  cuts,
  expectStanding,
  field,
  firstSegment,
  MINUTE,
  notices,
  open,
  openAt,
  openSetup,
  panel,
  pass,
  readPlan,
  row,
  schedule,
  section,
  segmentsIn,
  standing,
  toolName,
} from '../support/live.ts';
import { expect, test } from '../support/site.ts';
import { figure, speakerPage } from '../support/windows.ts';

const { live } = words;
const usual = workshop.default;

test('a start gives each segment its time of day, and a reload keeps it', async ({ page }) => {
  await openAt(page, 0);
  await expect(schedule(page)).toBeHidden();
  await button(panel(page), live.startNow).click();
  const look = async () => {
    await expectStanding(page, standing.byClock(clock(usual)));
    let begin = 0;
    for (const segment of segmentsIn(await readPlan(page))) {
      const time = live.span(at(begin), at(begin + segment.length));
      await expect(row(page, segment)).toContainText(time);
      await expect(section(page, segment)).toContainText(time);
      begin += segment.length;
    }
    await expect(schedule(page).getByRole('rowheader')).toHaveCount(
      segments.filter(({ minutes }) => minutes[usual]).length,
    );
  };
  await look();
  await page.reload();
  await look();
});

test('a start that is typed lies ahead, and the session begins by itself', async ({ page }) => {
  await openAt(page, -20);
  await field(page, live.start).fill('10:00');
  await expectStanding(page, live.startsAt(clock(0), clock(usual)));
  await expect(panel(page).getByText(live.leftHere)).toBeHidden();
  await pass(page, 20);
  await expectStanding(page, standing.byClock(clock(usual)));
  await expect(row(page, await firstSegment(page))).toHaveAttribute('aria-current', 'step');
});

test('a start whose session would be over by now is tomorrow’s', async ({ page }) => {
  await openAt(page, 0);
  await field(page, live.start).fill('07:00');
  const tomorrow = at(21 * 60);
  await expectStanding(
    page,
    live.startsOn(
      live.day(tomorrow),
      words.clockTime(tomorrow),
      words.clockTime(tomorrow + usual * MINUTE),
    ),
  );
});

/** What the panel says of a start on a day, at so many minutes after ten. */
const startsOn = (start: number) =>
  live.startsOn(live.day(start), words.clockTime(start), words.clockTime(start + usual * MINUTE));

test('a session is prepared for a day to come, digit by digit, and keeps that day', async ({
  page,
}) => {
  await openAt(page, 0);
  const [day, start] = [field(page, live.startDay), field(page, live.start)];
  await day.pressSequentially('12012026');
  await start.pressSequentially('0930AM');
  const tuesday = (hours: number, minutes: number) =>
    new Date(2026, 11, 1, hours, minutes).getTime();
  await expectStanding(page, startsOn(tuesday(9, 30)));
  // Another time, written over the first one or after emptying the field, is Tuesday’s as well.
  await start.blur();
  await start.pressSequentially('1115AM');
  await expectStanding(page, startsOn(tuesday(11, 15)));
  await start.fill('');
  await expect(panel(page).getByText(live.lead)).toBeVisible();
  await start.fill('08:05');
  await expectStanding(page, startsOn(tuesday(8, 5)));
  await page.reload();
  await expect(day).toHaveValue('2026-12-01');
  await page.emulateMedia({ media: 'print' });
  const facts = [
    words.runSheet.variant(usual),
    live.day(tuesday(8, 5)),
    live.span(tuesday(8, 5), tuesday(8, 5 + usual)),
    words.runSheet.room,
  ];
  await expect(page.getByText(live.facts(facts))).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  // A day that was is nobody’s meaning.
  await day.fill('2026-11-20');
  await expectStanding(page, startsOn(tuesday(8, 5)));
  await day.fill('');
  await expectStanding(page, startsOn(at(22 * 60 + 5)));
  await button(panel(page), live.startNow).click();
  await openSetup(page);
  await expect(day).toBeDisabled();
});

test('who stays too long is behind, cuts what comes first, and ends on time again', async ({
  page,
}) => {
  await openAt(page, 0);
  const plan = await readPlan(page);
  const [first, second, third] = [0, 1, 2].map((index) => nth(segmentsIn(plan), index));
  if (!first || !second || !third) throw new Error('The workshop is too short.');
  await button(panel(page), live.startNow).click();
  await pass(page, first.length - 1);
  await button(panel(page), live.next(second.title)).click();
  await expect(section(page, second)).toHaveAttribute('aria-current', 'step');
  await expect(section(page, second)).toContainText(live.current);
  await expect(cuts(page)).toBeHidden();

  await pass(page, second.length + 3);
  await expectStanding(page, standing.behind(2, clock(usual + 2)));
  const begin = first.length + second.length;
  await expect(row(page, third)).toContainText(
    live.span(at(begin + 2), at(begin + 2 + third.length)),
  );
  await expect(row(page, third)).toContainText(live.planned(clock(begin)));

  const [cut] = segmentsIn(plan)
    .slice(2)
    .filter((segment) => segment.cut)
    .toSorted((a, b) => (a.cut?.order ?? 0) - (b.cut?.order ?? 0));
  const saves = cut?.cut?.saves[usual] ?? 0;
  if (!cut?.cut || saves < 2) throw new Error('No cut makes up for two minutes.');
  const proposed = cuts(page).getByRole('listitem').filter({ visible: true });
  await expect(proposed).toHaveCount(1);
  await expect(cuts(page)).toContainText(live.neededCuts(1, saves));
  await expect(proposed).toContainText(cut.cut.what);
  await expect(proposed).toContainText(cut.cut.bridge);
  await proposed.getByRole('button').click();
  await expect(cuts(page)).toBeHidden();
  await expectStanding(
    page,
    saves === 2
      ? standing.onTime(clock(usual))
      : standing.ahead(saves - 2, clock(usual + 2 - saves)),
  );
  await expect(section(page, cut)).toContainText(live.isCut(saves));
  await expect(row(page, cut)).toContainText(words.minutesShort(cut.length - saves));
  await button(section(page, cut), toolName(live.uncut, cut)).click();
  await expectStanding(page, standing.behind(2, clock(usual + 2)));
});

test('cuts that are not needed are there to choose, folded', async ({ page }) => {
  await openAt(page, 0);
  const first = await firstSegment(page);
  await button(panel(page), live.startNow).click();
  await button(section(page, first), toolName(live.more, first)).click();
  const folded = cuts(page).getByRole('group');
  await expect(folded.getByRole('listitem')).toHaveCount(0);
  await folded.getByText(/\d/).first().click();
  expect(await folded.getByRole('listitem').count()).toBeGreaterThan(2);
});

test('what the needed cuts save together is told, also where it is not enough', async ({
  page,
}) => {
  await openAt(page, 0);
  const plan = await readPlan(page);
  const first = nth(segmentsIn(plan), 0);
  const last = nth(segmentsIn(plan).toReversed(), 0);
  const saved = segmentsIn(plan)
    .flatMap(({ cut }) => (cut?.saves[usual] ? [{ order: cut.order, by: cut.saves[usual] }] : []))
    .toSorted((a, b) => a.order - b.order)
    .map(({ by }) => by);
  const [one = 0, two = 0] = saved;
  await button(panel(page), live.startNow).click();
  await button(section(page, first), toolName(live.here, first)).click();
  const more = button(section(page, last), toolName(live.more, last));
  for (let count = 0; count <= one; count += 1) await more.click();
  await expect(cuts(page)).toContainText(live.neededCuts(2, one + two));
  const all = saved.reduce((sum, by) => sum + by, 0);
  for (let count = one + 1; count <= all; count += 1) await more.click();
  await expect(cuts(page)).toContainText(live.tooFewCuts(all, all + 1));
});

test('a segment can be skipped, stretched and shortened, and all of it taken back', async ({
  page,
}) => {
  await openAt(page, 0);
  await button(panel(page), live.startNow).click();
  const segment = nth(segmentsIn(await readPlan(page)), 2);
  const tool = (name: string) => button(section(page, segment), toolName(name, segment));
  await tool(live.more).click();
  await tool(live.more).click();
  await expectStanding(page, standing.byClockBehind(2, clock(usual + 2)));
  await expect(row(page, segment)).toContainText(live.instead(segment.length));
  for (let count = 0; count < 3; count += 1) await tool(live.fewer).click();
  await expectStanding(page, standing.byClockAhead(1, clock(usual - 1)));
  await tool(live.more).click();
  await expectStanding(page, standing.byClock(clock(usual)));
  await tool(live.skip).click();
  await expectStanding(page, standing.byClockAhead(segment.length, clock(usual - segment.length)));
  await expect(section(page, segment)).toContainText(live.skipped);
  await expect(tool(live.more)).toBeHidden();
  await tool(live.unskip).click();
  await expectStanding(page, standing.byClock(clock(usual)));
});

test('“I am here” says where the room is, and being early is being ahead', async ({ page }) => {
  await openAt(page, 0);
  await button(panel(page), live.startNow).click();
  const [first, second] = segmentsIn(await readPlan(page));
  if (!first || !second) throw new Error('The workshop is too short.');
  await pass(page, first.length - 2);
  // Before anybody says so, the clock alone moves on.
  await expectStanding(page, standing.byClock(clock(usual)));
  const hint = panel(page).getByText(live.byClockHint, { exact: true });
  await expect(hint).toBeVisible();
  await button(section(page, second), toolName(live.here, second)).click();
  await expectStanding(page, standing.ahead(2, clock(usual - 2)));
  await expect(row(page, second)).toHaveAttribute('aria-current', 'step');
  await expect(row(page, first)).not.toHaveAttribute('aria-current');
  await expect(hint).toBeHidden();
  // It has its whole time, whatever slides it shows.
  await pass(page, second.length);
  await expectStanding(page, standing.onTime(clock(usual)));
});

test('a break says when people are back', async ({ page }) => {
  await openAt(page, 0);
  const all = segmentsIn(await readPlan(page), longest);
  const index = all.findIndex((segment) => segment.break);
  const back = all.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0);
  await field(page, live.length).selectOption(words.runSheet.variant(longest));
  await button(panel(page), live.startNow).click();
  await expect(row(page, nth(all, index))).toContainText(live.backAt(clock(back)));
  await expect(section(page, nth(all, index))).toContainText(live.backAt(clock(back)));
});

test('a pause moves the end; starting over asks first', async ({ page }) => {
  await openAt(page, 0);
  await button(panel(page), live.startNow).click();
  await pass(page, 2);
  await button(panel(page), live.pause).click();
  await pass(page, 10);
  await expectStanding(page, live.pausedNow(clock(usual + 10)));
  await button(panel(page), live.resume).click();
  await expectStanding(page, live.pauseIncluded(standing.byClock(clock(usual + 10)), 10));
  page.once('dialog', (dialog) => void dialog.dismiss());
  await button(panel(page), live.reset).click();
  await expectStanding(page, live.pauseIncluded(standing.byClock(clock(usual + 10)), 10));
  page.once('dialog', (dialog) => void dialog.accept());
  await button(panel(page), live.reset).click();
  await expect(button(panel(page), live.startNow)).toBeVisible();
});

test('the room’s end warns: when it will be late, and when little is left', async ({ page }) => {
  await openAt(page, 0);
  const over = 10;
  const end = usual - over;
  await field(page, live.until).fill(clockOf(at(end)));
  await button(panel(page), live.startNow).click();
  await expect(notices(page)).toContainText(live.roomOver(over, clock(end)));
  expect(await cuts(page).getByRole('listitem').count()).toBeGreaterThan(0);
  await pass(page, end - 10);
  await expect(notices(page)).toContainText(live.roomLeft(10, clock(end)));
  await expect(panel(page).getByRole('status')).toContainText(live.roomLeft(10, clock(end)));
  await pass(page, 5);
  await expect(panel(page).getByRole('status')).toContainText(live.roomLeft(5, clock(end)));
  await pass(page, 6);
  await expect(notices(page)).toContainText(live.roomPast(clock(end)));
});

test('a session of hours ago is over, and a new one can be set up', async ({ page }) => {
  await openAt(page, 0);
  await field(page, live.people).fill('12');
  await button(panel(page), live.startNow).click();
  await page.clock.fastForward((usual + 200) * MINUTE);
  await page.reload();
  await expectStanding(page, live.over);
  await button(panel(page), live.newSession).click();
  await expect(button(panel(page), live.startNow)).toBeVisible();
  await expect(field(page, live.people)).toHaveValue('12');
});

test('the length, the people and the form choose what the sheet shows', async ({ page }) => {
  await openAt(page, 0);
  const only = nth(
    segments.filter(({ minutes }) => !minutes[shortest]),
    0,
  );
  const kept = nth(
    segments.filter(({ minutes, groups }) => minutes[shortest] && Object.keys(groups).length > 1),
    0,
  );
  const note = (size: string) =>
    section(page, kept).getByText(`${words.runSheet.people(size)}:`, { exact: true });
  await expect(section(page, only)).toBeVisible();

  await field(page, live.length).selectOption(words.runSheet.variant(shortest));
  await expect(section(page, only)).toBeHidden();
  await expect(section(page, kept).getByText(words.runSheet.room, { exact: true })).toBeVisible();
  await expect(section(page, kept).getByText(words.runSheet.online, { exact: true })).toBeHidden();
  for (const size of Object.keys(kept.groups)) await expect(note(size)).toBeVisible();

  await field(page, live.where).selectOption(words.runSheet.online);
  await expect(section(page, kept).getByText(words.runSheet.room, { exact: true })).toBeHidden();
  await expect(section(page, kept).getByText(words.runSheet.online, { exact: true })).toBeVisible();
  // How to set up for a group is about the room.
  for (const size of Object.keys(kept.groups)) await expect(note(size)).toBeHidden();
  await field(page, live.where).selectOption(words.runSheet.room);

  const [size = '', ...others] = Object.keys(kept.groups);
  await field(page, live.people).fill(size);
  await expect(note(size)).toBeVisible();
  for (const other of others) await expect(note(other)).toBeHidden();
  const more = Number(size) + 1;
  await field(page, live.people).fill(String(more));
  await expect(section(page, kept)).toContainText(`${words.runSheet.nearest(size, more)}:`);

  await field(page, live.length).selectOption(live.allLengths);
  await expect(section(page, only)).toBeVisible();
  await expect(schedule(page)).toBeHidden();
  await expect(note(nth(others, 0))).toBeVisible();
});

test('what to bring follows the number of people', async ({ page }) => {
  const { materials, groupSize } = workshop;
  await openAt(page, 0);
  await field(page, live.people).fill('37');
  await panel(page)
    .getByRole('link', { name: live.bring(37) })
    .click();
  const table = page.getByRole('region', { name: words.workshop.materials }).getByRole('table');
  await expect(table).toBeInViewport();
  await expect(table.getByRole('columnheader')).toHaveText([
    words.workshop.material,
    words.workshop.yours,
  ]);
  const needed = materials.filter(
    ({ where, variants = [usual] }) => where !== 'online' && variants.includes(usual),
  );
  await expect(table.getByRole('cell')).toHaveText(
    needed.map((material) => String(quantity(material, 37, groupSize))),
  );
  await expect(page.getByLabel(words.workshop.groupSize)).toBeHidden();
  await page.reload();
  await expect(table.getByRole('cell').first()).toHaveText(
    String(quantity(nth(needed, 0), 37, groupSize)),
  );
});

test('what to bring is what the room needs, or what is needed online', async ({ page }) => {
  const { materials } = workshop;
  const forms = ['room', 'online'] as const;
  for (const form of forms) expect(materials.map(({ where }) => where)).toContain(form);
  await openAt(page, 0);
  await field(page, live.people).fill('12');
  const rows = page.getByRole('region', { name: words.workshop.materials }).getByRole('rowheader');
  for (const form of forms) {
    await field(page, live.where).selectOption(form);
    const needed = materials.filter(
      ({ where = form, variants = [usual] }) => where === form && variants.includes(usual),
    );
    await expect(rows).toHaveText(needed.map(({ item }) => new RegExp(`^${RegExp.escape(item)}`)));
  }
});

test('what to bring is what the chosen length needs', async ({ page }) => {
  const { materials } = workshop;
  expect(materials.some(({ variants }) => variants && !variants.includes(shortest))).toBe(true);
  await openAt(page, 0);
  const rows = page.getByRole('region', { name: words.workshop.materials }).getByRole('rowheader');
  for (const length of [shortest, longest]) {
    await field(page, live.length).selectOption(words.runSheet.variant(length));
    const needed = materials.filter(
      ({ where, variants = [length] }) => where !== 'online' && variants.includes(length),
    );
    await expect(rows).toHaveText(needed.map(({ item }) => new RegExp(`^${RegExp.escape(item)}`)));
  }
});

test('on paper are the real times and the chosen part, and no controls', async ({ page }) => {
  await openAt(page, 0);
  await field(page, live.length).selectOption(words.runSheet.variant(shortest));
  await field(page, live.people).fill('25');
  await field(page, live.until).fill('11:30');
  await button(panel(page), live.startNow).click();
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('main').getByRole('button').filter({ visible: true })).toHaveCount(0);
  const first = nth(segmentsIn(await readPlan(page), shortest), 0);
  await expect(section(page, first)).toContainText(live.span(at(0), at(first.length)));
  const facts = [
    words.runSheet.variant(shortest),
    live.day(at(0)),
    live.span(at(0), at(shortest)),
    live.peopleCount(25),
    words.runSheet.room,
    live.roomUntil(clock(90)),
  ];
  await expect(page.getByText(live.facts(facts))).toBeVisible();
  await expect(page.getByRole('heading', { name: words.runSheet.overview })).toBeHidden();
});

test('without anything set it prints as it always did', async ({ page }) => {
  await openAt(page, 0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: words.runSheet.overview })).toBeVisible();
  for (const text of [live.title, live.schedule, words.workshop.materials])
    await expect(page.getByRole('heading', { name: text })).toBeHidden();
});

test('a second window follows', async ({ page, context }) => {
  await openAt(page, 0);
  const other = await context.newPage();
  await open(other);
  await field(page, live.people).fill('8');
  await button(panel(page), live.startNow).click();
  await expectStanding(other, standing.byClock(clock(usual)));
  const segment = nth(segmentsIn(await readPlan(page)), 1);
  await button(section(other, segment), toolName(live.skip, segment)).click();
  await expect(section(page, segment)).toContainText(live.skipped);
  await openSetup(other);
  await expect(field(other, live.people)).toHaveValue('8');
});

test('slides that are open and the run sheet follow each other', async ({ page, context }) => {
  await open(page);
  const [first, second, third] = segmentsIn(await readPlan(page));
  if (!first || !second || !third) throw new Error('The workshop is too short.');
  const slideOf = ({ slides: shown }: typeof first) =>
    nth(
      slides.filter(({ id }) => id === shown[0]?.id),
      0,
    );
  const deck = await context.newPage();
  await openDeck(deck);
  await button(panel(page), live.startNow).click();
  await expect(row(page, first)).toHaveAttribute('aria-current', 'step');
  await button(section(page, second), toolName(live.here, second)).click();
  await expectSlide(deck, slideOf(second));
  await deck.keyboard.press('ArrowLeft');
  await expect(row(page, first)).toHaveAttribute('aria-current', 'step');
  await button(section(page, third), toolName(live.here, third)).click();
  await expectSlide(deck, slideOf(third));
  await expect(row(page, third)).toHaveAttribute('aria-current', 'step');
});

test('there is no barrier while it runs, is late, and is over, on any screen', async ({ page }) => {
  const axe = startAxe(page);
  await openAt(page, 0);
  // axe waits with timers.
  await page.clock.resume();
  await field(page, live.people).fill('25');
  await field(page, live.until).fill('11:00');
  await button(panel(page), live.startNow).click();
  const first = await firstSegment(page);
  await button(section(page, first), toolName(live.more, first)).click();
  await button(section(page, first), toolName(live.skip, first)).click();
  const look = async (state: string) => {
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await axe.look(`${state}, ${width}, ${colorScheme}`);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${state} at ${width} pixels`).toBe(0);
    }
  };
  await look('running');
  await pass(page, usual + 10);
  await openSetup(page);
  await look('late');
  await pass(page, 300);
  await look('over');
  axe.expectNothing();
});

test('the keyboard stays where it is', async ({ page }) => {
  await openAt(page, 0);
  await button(panel(page), live.startNow).press('Enter');
  const stands = panel(page).getByText(standing.byClock(clock(usual)), { exact: true });
  await expect(stands.first()).toBeFocused();
  // Whoever presses Enter twice stays in the first segment.
  await page.keyboard.press('Enter');
  await expect(row(page, await firstSegment(page))).toHaveAttribute('aria-current', 'step');
  const pause = button(panel(page), live.pause);
  await pause.press('Enter');
  await expect(button(panel(page), live.resume)).toBeFocused();
});

test('the speaker window and the run sheet tell the pace alike, from a full minute on', async ({
  page,
  context,
}) => {
  await openAt(page, 0);
  await button(panel(page), live.startNow).click();
  const first = await firstSegment(page);
  await button(panel(page), live.next(nth(segmentsIn(await readPlan(page)), 1).title)).click();
  await button(section(page, first), toolName(live.here, first)).click();
  const speaker = await context.newPage();
  await speaker.goto(speakerPage);
  const pace = figure(speaker, words.speaker.pace);
  await pass(page, first.length);
  await page.clock.fastForward(50_000);
  await expectStanding(page, standing.onTime(clock(usual)));
  await expect(pace).toHaveText(words.pace.onTime());
  await page.clock.fastForward(20_000);
  await expectStanding(page, standing.behind(1, clock(usual + 1)));
  await expect(pace).toHaveText(words.pace.behind(1));
});

test('changes of state are told politely, and seconds are not', async ({ page }) => {
  await openAt(page, 0);
  const status = panel(page).getByRole('status');
  await expect(status).toBeEmpty();
  await button(panel(page), live.startNow).click();
  await expect(status).toContainText(standing.byClock(clock(usual)));
  await expect(status).toContainText(live.byClockHint);
  const first = await firstSegment(page);
  await button(panel(page), live.next(nth(segmentsIn(await readPlan(page)), 1).title)).click();
  await button(section(page, first), toolName(live.here, first)).click();
  await pass(page, first.length + 1);
  await expect(status).toContainText(standing.behind(1, clock(usual + 1)));
  await pass(page, 1);
  await expectStanding(page, standing.behind(2, clock(usual + 2)));
  await expect(status).toContainText(standing.behind(1, clock(usual + 1)));
});

test.describe('where the browser forbids', () => {
  test('to keep anything, it says so, and windows still follow', async ({ page, context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    });
    await openAt(page, 0);
    await expect(notices(page)).toContainText(live.notKept);
    await button(panel(page), live.startNow).click();
    await expectStanding(page, standing.byClock(clock(usual)));
    // One that opens later learns it from the first.
    const other = await context.newPage();
    await open(other);
    await expectStanding(other, standing.byClock(clock(usual)));
  });

  test('to talk, storage carries the messages', async ({ page, context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await openAt(page, 0);
    const other = await context.newPage();
    await open(other);
    await button(panel(page), live.startNow).click();
    await expectStanding(other, standing.byClock(clock(usual)));
    await expect(notices(page)).not.toContainText(live.notLinked);
  });

  test('both, it says so and still keeps the time', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    });
    await openAt(page, 0);
    await expect(notices(page)).toContainText(live.notLinked);
    await button(panel(page), live.startNow).click();
    await pass(page, 1);
    await expectStanding(page, standing.byClock(clock(usual)));
  });

  test('what is full, it says so once something is to be kept', async ({ page }) => {
    await openAt(page, 0);
    await expect(notices(page)).not.toContainText(live.notKept);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await button(panel(page), live.startNow).click();
    await expect(notices(page)).toContainText(live.notKept);
  });
});

test('what was kept and is damaged counts as nothing', async ({ page }) => {
  await openAt(page, 0);
  await button(panel(page), live.startNow).click();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.includes(':session:')) localStorage.setItem(key, '{"session":"{\\"start\\":1e300"}');
  });
  await open(page);
  await expect(button(panel(page), live.startNow)).toBeVisible();
});

test.describe('the device’s clock', () => {
  test('is set back: the session goes on as if nothing had happened', async ({ page }) => {
    await openAt(page, 0);
    await button(panel(page), live.startNow).click();
    await pass(page, 5);
    await page.clock.setSystemTime(at(-55));
    await page.clock.runFor(2000);
    await expect(notices(page)).toContainText(live.clockBack(60));
    await expectStanding(page, standing.byClock(clock(usual - 60)));
    await button(panel(page), live.understood).click();
    await expect(notices(page)).not.toContainText(live.clockBack(60));
  });

  test('is set back with two windows: the session moves once', async ({ page, context }) => {
    await openAt(page, 0);
    const other = await context.newPage();
    await open(other);
    await button(panel(page), live.startNow).click();
    await expectStanding(other, standing.byClock(clock(usual)));
    await context.clock.setSystemTime(at(-60));
    await context.clock.runFor(2000);
    for (const each of [page, other]) {
      await expect(notices(each)).toContainText(live.clockBack(60));
      await expectStanding(each, standing.byClock(clock(usual - 60)));
    }
  });

  for (const [name, leaves] of [
    ['left out', true],
    ['counted', false],
  ] as const)
    test(`stands while it sleeps: the time can be ${name}`, async ({ page }) => {
      await openAt(page, 0);
      await button(panel(page), live.startNow).click();
      await pass(page, 1);
      await page.clock.setSystemTime(at(21));
      await page.clock.runFor(2000);
      await expect(notices(page)).toContainText(live.clockAhead(20));
      await button(panel(page), leaves ? live.leaveOut(20) : live.understood).click();
      await expect(notices(page)).not.toContainText(live.clockAhead(20));
      await expectStanding(
        page,
        leaves
          ? live.pauseIncluded(standing.byClock(clock(usual + 20)), 20)
          : standing.byClock(clock(usual)),
      );
    });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet is all there, without a panel that does nothing', async ({ page }) => {
    await page.goto(runSheetPage);
    await expect(page.getByRole('heading', { name: words.runSheet.overview })).toBeVisible();
    await expect(panel(page)).toBeHidden();
    await expect(schedule(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: words.workshop.materials })).toBeHidden();
    await expect(button(page, live.startNow)).toBeHidden();
  });
});
