/** The whole library on the device, so that a room without a network costs nothing. */
import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import {
  deckPage,
  nth,
  openDeck,
  runSheetPage,
  scriptPage,
  shortest,
  shownTitles,
  slides,
  slidesIn,
  workshop,
  workshopPage,
} from '../support/deck.ts';
import { expectAnswer, hitsIn } from '../support/search.ts';
import { button, open as openRunSheet, panel } from '../support/live.ts';
import { test } from '../support/own-server.ts';
import { expect } from '../support/site.ts';

// Hundreds of files are fetched and counted, on a machine that runs other tests beside.
test.setTimeout(120_000);
const { offline } = words;
const FETCHED = { timeout: 45_000 };

const present = (page: Page) => page.getByRole('region', { name: words.workshop.present });
const status = (page: Page) => present(page).getByRole('status');
const keep = (page: Page) =>
  present(page).getByRole('button', { name: new RegExp(`^${offline.keep('').slice(0, -2)}`) });
const retry = (page: Page) => present(page).getByRole('button', { name: offline.retry });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const ready = (page: Page) => page.locator('html[data-offline="ready"]');

/** Keeps the library from the workshop's page, and waits until it is there. */
async function keepAll(page: Page) {
  await page.goto(workshopPage);
  await keep(page).click();
  await expect(status(page)).toHaveText(offline.ready, FETCHED);
  await expect(ready(page)).toBeAttached();
}

test('with the network gone, the deck, the sheets and search still work', async ({
  page,
  library,
  complaints,
}) => {
  const [runSheet, slideList] = [await page.context().newPage(), await page.context().newPage()];
  await openRunSheet(runSheet);
  await slideList.setViewportSize({ width: 390, height: 844 });
  await slideList.goto(deckPage);
  await expect(heading(slideList).first()).toBeVisible();
  await page.bringToFront();
  await keepAll(page);
  await test.step('a window that was open before says that the library is kept as well', async () => {
    for (const window of [runSheet, slideList]) {
      await window.bringToFront();
      await expect(ready(window)).toBeAttached();
      await window.close();
    }
  });
  await library.stop();

  await test.step('search, on the page where it was kept', async () => {
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: words.searching.label });
    await dialog.getByRole('searchbox').fill('silo');
    await expectAnswer(dialog, 'silo');
    await hitsIn(dialog).getByRole('link').first().click();
    await expect(dialog).toHaveCount(0);
    await expect(heading(page)).not.toHaveText(workshop.title);
  });
  await test.step('the workshop, which knows that it is kept', async () => {
    await page.goto(workshopPage);
    await expect(heading(page)).toHaveText(workshop.title);
    await expect(ready(page)).toBeAttached();
    await expect(status(page)).toHaveText(offline.ready, FETCHED);
    await expect(keep(page)).toHaveCount(0);
  });
  await test.step('the deck', async () => {
    await openDeck(page);
    await expect(shownTitles(page)).toHaveText([nth(slides, 0).title]);
    await page.keyboard.press('ArrowRight');
    await expect(shownTitles(page)).toHaveText([nth(slides, 1).title]);
    const { id, title } = nth(slidesIn(shortest), -1);
    await openDeck(page, `?variant=${shortest}#/${id}`);
    await expect(shownTitles(page)).toHaveText([title]);
  });
  await test.step('the check before the start', async () => {
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog')).toContainText(words.deck.check.offlineYes);
    await expect(ready(page)).toBeAttached();
  });
  await test.step('the speaker’s window', async () => {
    const answer = await page.goto(`${deckPage}speaker/`);
    expect(answer?.fromServiceWorker()).toBe(true);
    await expect(page.getByRole('region', { name: words.deck.notes })).not.toBeEmpty();
    await expect(page.getByRole('button', { name: words.deck.next })).toBeVisible();
  });
  await test.step('each page of the workshop says that it is kept', async () => {
    for (const address of [runSheetPage, scriptPage, deckPage, `${deckPage}speaker/`]) {
      await page.goto(address);
      await expect(ready(page), address).toBeAttached();
    }
  });
  await test.step('papers', async () => {
    for (const address of [
      runSheetPage,
      `${workshopPage}script/`,
      'handouts/monitoring-pros-and-cons/blank/',
      'checklists/prepare-the-session/',
      'handouts/index.html',
      '',
    ]) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      expect(answer?.fromServiceWorker(), address).toBe(true);
      await expect(heading(page)).toBeVisible();
    }
  });
  await test.step('search, on its page', async () => {
    await page.goto('search/?q=clarity');
    await expectAnswer(page.getByRole('main'), 'clarity');
    await expect(hitsIn(page.getByRole('main')).first()).toBeVisible();
  });
  await test.step('an address without its last slash', async () => {
    await page.goto(`${deckPage.slice(0, -1)}?variant=${shortest}#/${nth(slides, 0).id}`);
    await expect(page).toHaveURL(
      `${library.address}${deckPage}?variant=${shortest}#/${nth(slides, 0).id}`,
    );
    await expect(shownTitles(page)).toHaveText([nth(slides, 0).title]);
  });
  await test.step('an address that is none, which says so', async () => {
    expect(complaints).toEqual([]);
    for (const address of ['no/such/place/', 'no-such-page']) {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(heading(page)).toHaveText(words.notFoundPage.title);
    }
    // The browser itself reports the addresses that this test has made up.
    for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/404|ERR_/);
  });
});

test('nothing is fetched before somebody asks, and the button says how much it will be', async ({
  page,
  library,
}) => {
  await page.goto(workshopPage);
  await expect(keep(page)).toHaveAccessibleName(/\(\d+\.\d MB\)$/);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(library.asked).not.toContain('sw.js');
  await expect(ready(page)).toHaveCount(0);
});

test('a connection that breaks off costs only what is not there yet', async ({
  page,
  library,
  complaints,
}) => {
  await page.goto(workshopPage);
  await expect(keep(page)).toBeVisible();
  const before = library.asked.length;
  library.stopAfter(150);
  await keep(page).click();
  await expect(status(page)).toHaveText(offline.connection);
  await expect(status(page)).toBeFocused();
  await expect(ready(page)).toHaveCount(0);

  await test.step('a try without a connection says the same', async () => {
    await retry(page).click();
    await expect(retry(page)).toBeVisible();
    await expect(status(page)).toHaveText(offline.connection);
  });

  const first = library.asked.slice(before);
  await library.start();
  await retry(page).click();
  await expect(status(page)).toHaveText(offline.ready, FETCHED);
  const second = library.asked.slice(before + first.length);
  const twice = second.filter((path) => first.includes(path));
  // Those that were on their way, and the service worker.
  expect(twice.length).toBeLessThan(10);
  for (const complaint of complaints.splice(0))
    expect(complaint).toMatch(/ERR_|fetching the script/);
});

test('a reload while it is on its way costs nothing', async ({ page, library }) => {
  await page.goto(workshopPage);
  await expect(keep(page)).toBeVisible();
  const before = library.asked.length;
  await keep(page).click();
  await expect.poll(() => library.asked.length, { intervals: [20] }).toBeGreaterThan(before + 20);
  await page.reload();
  await expect(status(page)).toHaveText(offline.ready, FETCHED);
});

test('a device without room says so', async ({ page, library }) => {
  await page.goto(workshopPage);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(library.address);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  await keep(page).click();
  await expect(status(page)).toHaveText(offline.storage);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await retry(page).click();
  await expect(status(page)).toHaveText(offline.ready, FETCHED);
});

test('a browser that forbids it gets a plain sentence', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('The user denied permission.', 'SecurityError'));
  });
  await page.goto(workshopPage);
  await keep(page).click();
  await expect(status(page)).toHaveText(offline.refused);
  await expect(retry(page)).toBeVisible();
});

test('a browser that can’t keep anything gets a sentence and no button', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(workshopPage);
  await expect(status(page)).toHaveText(offline.unsupported);
  await expect(present(page).getByRole('button')).toHaveCount(0);
});

test('a device that lost a file fetches that one file; what is removed is gone, and can be kept again', async ({
  page,
  library,
}) => {
  await keepAll(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const [lost] = await cache.keys();
      if (lost) await cache.delete(lost);
    }
  });
  await page.reload();
  await expect(keep(page)).toBeVisible();
  await expect(ready(page)).toHaveCount(0);
  const before = library.asked.length;
  await keep(page).click();
  await expect(status(page)).toHaveText(offline.ready, FETCHED);
  expect(library.asked.slice(before).filter((path) => path !== 'sw.js')).toHaveLength(1);
  await expect(ready(page)).toBeAttached();

  const remove = present(page).getByRole('button', { name: offline.remove });
  page.once('dialog', (dialog) => void dialog.dismiss());
  await remove.click();
  await expect(ready(page)).toBeAttached();
  page.once('dialog', (dialog) => void dialog.accept());
  await remove.click();
  await expect(status(page)).toHaveText(offline.none);
  await expect(ready(page)).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await keep(page).click();
  await expect(status(page)).toHaveText(offline.ready, FETCHED);
  await library.stop();
  await page.goto(runSheetPage);
  await expect(heading(page)).toBeVisible();
});

test('a newer version waits until nobody presents or runs a session, and fetches only what changed', async ({
  page,
  library,
}) => {
  await keepAll(page);
  await library.stop();
  await library.change('about/index.html', (html) => html.replaceAll('</h1>', ' (newer)</h1>'));
  await library.change('sw.js', (script) =>
    script.replace(/(\babout\/\W+)[0-9a-f]{12}/, '$1newer'),
  );
  await library.start();
  const before = library.asked.length;
  await page.reload();
  await expect(status(page)).toHaveText(offline.newer);
  await expect(ready(page)).toBeAttached();
  expect([...new Set(library.asked.slice(before))].sort()).toEqual(['about/', 'sw.js']);

  const deck = await page.context().newPage();
  await openDeck(deck);
  const renew = present(page).getByRole('button', { name: offline.renew });
  await renew.click();
  await expect(status(page)).toHaveText(offline.presenting);
  await deck.close();

  const runSheet = await page.context().newPage();
  await openRunSheet(runSheet);
  await button(panel(runSheet), words.live.startNow).click();
  await button(panel(runSheet), words.live.pause).click();
  await expect(button(panel(runSheet), words.live.resume)).toBeVisible();
  await renew.click();
  await expect(status(page)).toHaveText(offline.running);
  runSheet.once('dialog', (dialog) => void dialog.accept());
  await button(panel(runSheet), words.live.reset).click();
  await expect(button(panel(runSheet), words.live.startNow)).toBeVisible();
  await renew.click();
  await expect(status(page)).toHaveText(offline.ready, FETCHED);
  await library.stop();
  await page.goto('about/');
  await expect(heading(page)).toContainText('(newer)');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that would not work', async ({ page }) => {
    await page.goto(workshopPage);
    await expect(present(page)).toBeVisible();
    await expect(present(page).getByRole('button')).toHaveCount(0);
    await expect(present(page).getByText(offline.none)).toBeHidden();
  });
});
