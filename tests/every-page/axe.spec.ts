/** No page has a barrier that a machine can find: in both themes, wide and narrow, in every state that script adds. */
import { words } from '../../src/site.ts';
import { startAxe } from '../support/axe.ts';
import { looksAtAll, nameOf, openPage, pages, samples } from '../support/pages.ts';
import { present, slidesIn, variantsForAll } from '../support/presentation.ts';
import { expect, test } from '../support/site.ts';

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 320, height: 720 };
const PHONE = { width: 390, height: 844 };

for (const each of samples.filter(({ isDeck }) => !isDeck))
  test(`${nameOf(each)} has no barrier`, async ({ page }) => {
    const axe = startAxe(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, each);
    await axe.look('light, wide');
    await page.emulateMedia({ colorScheme: 'dark' });
    if (looksAtAll) await axe.look('dark, wide');
    await page.setViewportSize(NARROW);
    await axe.look('dark, narrow');
    axe.expectNothing();
  });

/** The gate looks at the slides in light; `npm run verify` also in dark and in forced colors. */
const looks = [
  { name: 'in light', media: { colorScheme: 'light' }, off: [] },
  { name: 'in dark', media: { colorScheme: 'dark' }, off: [] },
  // axe compares with the color before it was forced (-webkit-text-fill-color), and readers choose the forced ones.
  { name: 'in forced colors', media: { forcedColors: 'active' }, off: ['color-contrast'] },
] as const;

for (const deck of samples.filter(({ isDeck }) => isDeck)) {
  for (const { name, media, off } of looksAtAll ? looks : looks.slice(0, 1))
    test(`${nameOf(deck)} has no barrier on any slide ${name}`, async ({ page, readPage }) => {
      test.slow();
      const axe = startAxe(page, [...off]);
      await page.emulateMedia(media);
      const facts = await readPage(deck);
      const seen = new Set<string>();
      for (const variant of variantsForAll(facts))
        await present(page, deck, slidesIn(facts, variant), variant, async ({ id }) => {
          if (!seen.has(id)) await axe.look(id);
          seen.add(id);
        });
      expect([...seen].sort()).toEqual(facts.slides.map(({ id }) => id).sort());
      axe.expectNothing();
    });

  test(`${nameOf(deck)} has no barrier as a page, in its help and as an overview`, async ({
    page,
  }) => {
    const axe = startAxe(page);
    await page.setViewportSize(PHONE);
    await page.goto(deck.address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: words.deck.controls })).toBeHidden();
    await axe.look('as a page, light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await axe.look('as a page, dark');

    await page.setViewportSize(WIDE);
    await page.reload();
    await page.getByRole('button', { name: words.deck.help }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await axe.look('help');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.deck.overview }).click();
    await expect(page.locator('.reveal.overview')).toBeVisible();
    await axe.look('overview');
    axe.expectNothing();
  });
}

for (const colorScheme of looksAtAll ? (['light', 'dark'] as const) : (['light'] as const)) {
  test(`search has no barrier in ${colorScheme}: opened, with results and without`, async ({
    page,
  }) => {
    const axe = startAxe(page);
    await page.emulateMedia({ colorScheme });
    await page.goto('');
    await page.getByRole('button', { name: words.search }).click();
    const dialog = page.getByRole('dialog', { name: words.searching.label });
    const field = dialog.getByRole('searchbox');
    await expect(field).toBeFocused();
    await axe.look('opened');
    await field.fill('workshop');
    await expect(dialog.locator('[data-search-result]').first()).toBeVisible();
    await axe.look('with results');
    await page.setViewportSize(NARROW);
    await axe.look('with results, narrow');
    await field.fill('xyzzyq');
    await expect(dialog.getByRole('status')).toContainText('xyzzyq');
    await expect(dialog.locator('[data-search-result]')).toHaveCount(0);
    await axe.look('without results');
    axe.expectNothing();
  });

  test(`sheets have no barrier in ${colorScheme} once they are ticked and written on`, async ({
    page,
  }) => {
    const axe = startAxe(page);
    await page.emulateMedia({ colorScheme });
    let touched = 0;
    for (const { address } of pages.filter(({ address }) =>
      /^(checklists|handouts)\/./.test(address),
    )) {
      await page.goto(address);
      const boxes = await page.getByRole('main').getByRole('checkbox').all();
      const fields = await page.getByRole('main').getByRole('textbox').all();
      const scales = await page.getByRole('main').getByRole('radiogroup').all();
      if (boxes.length + fields.length + scales.length === 0) continue;
      for (const box of boxes) await box.check();
      for (const scale of scales) await scale.getByRole('radio').nth(1).check();
      for (const field of fields.slice(0, 3)) await field.fill('Who answers on Sunday?');
      // What stays at the edge of the window covers a part of some box wherever one scrolls to: look at all at once.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...WIDE, height });
      await axe.look(address);
      await page.setViewportSize(WIDE);
      touched += 1;
    }
    expect(touched).toBeGreaterThan(0);
    axe.expectNothing();
  });
}
