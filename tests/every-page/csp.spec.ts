/** A strict Content-Security-Policy holds on every page, the page keeps it, and nothing is asked of another site. */
import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { nameOf, openPage, pages, samples, test as reading } from '../support/pages.ts';
import { present, slidesIn, variantsForAll } from '../support/presentation.ts';
import { expect, test } from '../support/site.ts';

/** Search answers from the same files everywhere, so it is asked in the dialog of one page and on its own page. */
const SEARCHED = ['', 'search/'];

/** What a page may load, by directive; script-src gains WebAssembly where search runs. */
const ALLOWED: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
};

function parsePolicy(policy: string): Record<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

// Read, not opened.
for (const each of pages)
  reading(`${nameOf(each)} has the policy and nothing that it forbids`, async ({ readPage }) => {
    const { policy, policyIsFirst, inline, hasSearch } = await readPage(each);
    expect(parsePolicy(policy ?? '')).toEqual({
      ...ALLOWED,
      'script-src': hasSearch ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'"],
    });
    expect(policyIsFirst, 'the policy stands before what it governs').toBe(true);
    expect(inline, 'scripts and styles in the page').toEqual([]);
    if (each.isDeck) expect(hasSearch, 'no search in a deck').toBe(false);
  });

/** Collects what the browser refuses; a refusal in the console is a complaint of the test as well. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

for (const each of samples.filter(({ isDeck }) => !isDeck))
  test(`${nameOf(each)} keeps the policy while it is used`, async ({ page, readPage }) => {
    const refused = await watch(page);
    await openPage(page, each);
    // The speaker window has no footer.
    await page.locator('footer, main').last().scrollIntoViewIfNeeded();
    if ((await readPage(each)).hasSearch) {
      await page.keyboard.press('Control+k');
      const field = page.getByRole('searchbox').filter({ visible: true });
      await expect(field).toBeFocused();
      if (SEARCHED.includes(each.address)) {
        await field.fill('workshop');
        await expect(page.locator('[data-search-result]').first()).toBeVisible();
      }
    }
    expect(await refused()).toEqual([]);
  });

for (const deck of samples.filter(({ isDeck }) => isDeck))
  test(`${nameOf(deck)} keeps the policy from the first slide to the last`, async ({
    page,
    readPage,
  }) => {
    const refused = await watch(page);
    const facts = await readPage(deck);
    for (const variant of variantsForAll(facts)) {
      await present(page, deck, slidesIn(facts, variant), variant, () => Promise.resolve());
      await page.getByRole('button', { name: words.deck.help }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.deck.overview }).click();
      await expect(page.locator('.reveal.overview')).toBeVisible();
      expect(await refused()).toEqual([]);
    }
  });
