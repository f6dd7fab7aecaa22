import { words } from '../../src/site.ts';
import { expect, test } from '../support/site.ts';

for (const address of ['handouts/no-such-sheet/', 'no/such/place', 'workshops/index.htm'])
  test(`${address} says that the page is not there, and leads on`, async ({ page, complaints }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFoundPage.title);
    const main = page.getByRole('main');
    for (const name of [
      words.search,
      words.workshops,
      words.handouts,
      words.checklists,
      words.guidance,
    ])
      await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
    // The browser itself reports the address that this test has made up.
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('404');

    await main.getByRole('link', { name: words.handouts, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lists.handouts.title);
  });

test('search answers on the page that is not there', async ({ page, complaints }) => {
  await page.goto('no/such/place/');
  complaints.length = 0;
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: words.searching.label });
  await dialog.getByRole('searchbox').fill('silo');
  await dialog.locator('[data-search-result]').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.notFoundPage.title);
});

test('an address without its last slash leads to the page', async ({ page, siteAddress }) => {
  await page.goto('handouts?from=mail');
  await expect(page).toHaveURL(`${siteAddress}handouts/?from=mail`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lists.handouts.title);
});

test('an address that no browser writes does not stop the server', async ({
  request,
  siteAddress,
}) => {
  const answer = await request.get(`${siteAddress}%E0%A4%A`, { failOnStatusCode: false });
  expect(answer.status()).toBe(404);
  expect((await request.get(siteAddress)).ok()).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ways on are there', async ({ page, complaints }) => {
    await page.goto('nowhere/');
    complaints.length = 0;
    await page.getByRole('main').getByRole('link', { name: words.home, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.homePage.title);
  });
});
