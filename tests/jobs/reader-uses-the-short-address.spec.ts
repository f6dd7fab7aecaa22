import { workshop, workshopPage } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

test('the short address leads to the workshop', async ({ page, siteAddress }) => {
  await page.goto(`${workshop.code}/`);
  await expect(page).toHaveURL(siteAddress + workshopPage);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(workshop.title);
});

test('as people type it, without its last slash', async ({ page, siteAddress }) => {
  await page.goto(workshop.code);
  await expect(page).toHaveURL(siteAddress + workshopPage);
});

test('back leads to where the reader came from, not in a circle', async ({ page, siteAddress }) => {
  await page.goto('about/');
  await page.goto(`${workshop.code}/`);
  await expect(page).toHaveURL(siteAddress + workshopPage);
  await page.goBack();
  await expect(page).toHaveURL(`${siteAddress}about/`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the short address leads to the workshop as well', async ({ page, siteAddress }) => {
    await page.goto(`${workshop.code}/`);
    await expect(page).toHaveURL(siteAddress + workshopPage);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(workshop.title);
  });
});

test('the page that leads on has a link for browsers that stay on it', async ({
  request,
  siteAddress,
}) => {
  const html = await (await request.get(`${siteAddress}${workshop.code}/`)).text();
  expect(html).toMatch(new RegExp(`<a [^>]*href="[^"]*/${workshopPage}"`));
});
