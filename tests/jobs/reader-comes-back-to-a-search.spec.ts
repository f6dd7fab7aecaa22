/** What was asked is there again: with the Back button, from the list of recent searches, without a network. */
import { words } from '../../src/site.ts';
import {
  ask,
  dialogOf,
  expectAnswer,
  fieldIn,
  hitsIn,
  holdEngine,
  openButton,
  statusIn,
} from '../support/search.ts';
import { expect, test } from '../support/site.ts';

const { searching } = words;

test('Back returns to the search, with its filters and its answer', async ({ page }) => {
  const dialog = await ask(page, 'monitoring');
  await dialog.locator('label').filter({ hasText: words.kindFilters.guidance }).click();
  await dialog.locator('label').filter({ hasText: 'Processes' }).click();
  await expect(page).toHaveURL(/\?q=monitoring&kind=guidance&bucket=processes$/);
  const status = await statusIn(dialog).innerText();
  const found = await hitsIn(dialog).locator('.head').allInnerTexts();
  await hitsIn(dialog).first().getByRole('link').first().click();
  await page.waitForURL('**/guidance/**');
  await page.goBack();
  await expect(fieldIn(dialog)).toHaveValue('monitoring');
  await expect(statusIn(dialog)).toHaveText(status);
  expect(await hitsIn(dialog).locator('.head').allInnerTexts()).toEqual(found);
  await expect(dialog.getByRole('radio', { name: words.kindFilters.guidance })).toBeChecked();
});

test('Back shows as many results as were asked for, and other words begin anew', async ({
  page,
}) => {
  const dialog = await ask(page, 'member');
  const first = await hitsIn(dialog).count();
  await dialog.getByRole('button', { name: /^Show/ }).click();
  await expect.poll(() => hitsIn(dialog).count()).toBeGreaterThan(first);
  const found = await hitsIn(dialog).locator('.head').allInnerTexts();
  await hitsIn(dialog).nth(first).getByRole('link').first().click();
  await page.waitForURL((url) => !url.searchParams.has('q'));
  await page.goBack();
  await expectAnswer(dialog, 'member');
  expect(await hitsIn(dialog).locator('.head').allInnerTexts()).toEqual(found);
  await fieldIn(dialog).fill('members');
  await expectAnswer(dialog, 'members');
  await expect(hitsIn(dialog)).toHaveCount(first);
});

test('a search that is closed leaves the address, and other parts of it stay', async ({ page }) => {
  await page.goto('about/?from=mail#_content');
  await openButton(page).click();
  await fieldIn(dialogOf(page)).fill('silo');
  await expectAnswer(dialogOf(page), 'silo');
  await expect(page).toHaveURL(/about\/\?from=mail&q=silo#_content$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/about\/\?from=mail#_content$/);
});

test('a search that is opened again and followed is there with Back, too', async ({ page }) => {
  const dialog = await ask(page, 'silo');
  await page.keyboard.press('Escape');
  await openButton(page).click();
  await expect(page).toHaveURL(/\?q=silo$/);
  await hitsIn(dialog).first().getByRole('link').first().click();
  await page.waitForURL((url) => !url.searchParams.has('q'));
  await page.goBack();
  await expectAnswer(dialog, 'silo');
});

test('a question that is still on its way when search is closed does not come into the address', async ({
  page,
}) => {
  const dialog = await ask(page, 'silo');
  await fieldIn(dialog).fill('embargo');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(new URL(page.url()).search).toBe('');
  await openButton(page).click();
  await expectAnswer(dialog, 'embargo');
});

test('a question that was closed before it was answered is answered when search is opened again', async ({
  page,
}) => {
  const arrive = await holdEngine(page);
  await page.goto('');
  await openButton(page).click();
  const dialog = dialogOf(page);
  await fieldIn(dialog).fill('embargo');
  await expect(statusIn(dialog)).toHaveText(searching.loading);
  await page.keyboard.press('Escape');
  arrive();
  await openButton(page).click();
  await expectAnswer(dialog, 'embargo');
  await expect(page).toHaveURL(/\?q=embargo$/);
});

test('Back returns to the place in the list, and other words begin at its top', async ({
  page,
}) => {
  const dialog = await ask(page, 'member');
  const scrolled = () => dialog.evaluate((element) => element.scrollTop);
  await dialog.getByRole('button', { name: /^Show/ }).click();
  const link = hitsIn(dialog).nth(9).getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const before = await scrolled();
  expect(before).toBeGreaterThan(300);
  await link.click();
  await page.waitForURL((url) => !url.searchParams.has('q'));
  await page.goBack();
  await expectAnswer(dialog, 'member');
  await expect.poll(scrolled).toBeCloseTo(before, -2);
  // The field stays in sight.
  await expect(fieldIn(dialog)).toBeInViewport();
  await fieldIn(dialog).fill('embargo');
  await expectAnswer(dialog, 'embargo');
  expect(await scrolled()).toBe(0);
});

test('before anything is typed there are problems that others have, and what was searched for lately', async ({
  page,
}) => {
  const dialog = await ask(page, 'silos');
  await expect(dialog.getByRole('region', { name: searching.problems })).toBeHidden();
  await hitsIn(dialog).first().getByRole('link').first().click();
  await page.waitForURL((url) => !url.searchParams.has('q'));

  await openButton(page).click();
  const recent = dialog.getByRole('region', { name: searching.recent });
  await expect(recent.getByRole('link')).toHaveText(['silos']);
  await page.keyboard.press('ArrowDown');
  await expect(recent.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectAnswer(dialog, 'silos');
  await expect(fieldIn(dialog)).toBeFocused();
  await fieldIn(dialog).fill('');
  await recent.getByRole('button', { name: searching.clear }).click();
  await expect(recent).toBeHidden();
  await page.reload();
  await openButton(page).click();
  const problems = dialog.getByRole('region', { name: searching.problems });
  await expect(problems).toBeVisible();
  await expect(recent).toBeHidden();
  const problem = problems.getByRole('listitem').first().getByRole('link');
  const name = await problem.innerText();
  await problem.click();
  await expect(page.getByRole('main')).toContainText(name);
});

test('nothing moves under the pointer', async ({ page }) => {
  const dialog = await ask(page, 'monitoring');
  const before = await hitsIn(dialog).locator('.head').allInnerTexts();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/index/**', async (route) => {
    await arrived;
    await route.continue();
  });
  await fieldIn(dialog).fill('escalation');
  await hitsIn(dialog).nth(1).hover();
  const answered = page.waitForResponse('**/pagefind/index/**');
  arrive(undefined);
  await (await answered).finished();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(await hitsIn(dialog).locator('.head').allInnerTexts()).toEqual(before);
  await fieldIn(dialog).hover();
  await expectAnswer(dialog, 'escalation');
});

test('a library that is kept on the device is searched without a network', async ({
  page,
  context,
}) => {
  await page.goto('');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('sw.js');
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await context.setOffline(true);
  await page.goto('guidance/?q=collegues');
  await expectAnswer(dialogOf(page), 'colleagues');
  await expect(hitsIn(dialogOf(page)).first().locator('.excerpt mark').first()).toBeVisible();
});
