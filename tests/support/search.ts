/** Search as a reader meets it: the dialog, its field, what it says and its results. */
import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../../src/site.ts';

const { searching } = words;

export const openButton = (page: Page) =>
  page
    .getByRole('banner')
    .getByRole('button', { name: words.search, exact: true })
    // What other people's tools look for.
    .and(page.locator('[data-search-open]'));
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: searching.label });
export const fieldIn = (area: Locator) => area.getByRole('searchbox', { name: searching.label });
export const statusIn = (area: Locator) => area.getByRole('status');
/** Each result's own link; the links to its sections stand below it. */
export const hitsIn = (area: Locator) => area.locator('[data-search-result]');
export const countIn = async (area: Locator) =>
  Number(/^\d+/.exec(await statusIn(area).innerText())?.[0] ?? 0);

/** Opens the dialog on the home page and asks; resolves when it has answered. */
export async function ask(page: Page, query: string): Promise<Locator> {
  await page.goto('');
  await openButton(page).click();
  const dialog = dialogOf(page);
  await fieldIn(dialog).fill(query);
  await expectAnswer(dialog, query);
  return dialog;
}

export async function expectAnswer(area: Locator, query: string): Promise<void> {
  // Where the sentence ends with the question, its stop stands within the quotes.
  const asked = RegExp.escape(query.trim());
  await expect(statusIn(area)).toContainText(new RegExp(`“${asked}\\.?”`));
}

/** Holds back the engine, so that only titles answer; what it returns lets it come. */
export async function holdEngine(page: Page): Promise<() => void> {
  const { promise: arrived, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/engine.pagefind', async (route) => {
    await arrived;
    await route.continue();
  });
  return () => resolve(undefined);
}

/** Opens the dialog and asks while the engine is held back; resolves when titles have answered. */
export async function askTitles(page: Page, query: string) {
  const arrive = await holdEngine(page);
  await page.goto('');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  const dialog = dialogOf(page);
  await expect(hitsIn(dialog).first()).toContainText(new RegExp(RegExp.escape(query), 'i'));
  return { dialog, arrive };
}
