/** Every page is complete without JavaScript: it is read, its links are followed, and nothing on it is dead. */
import { nameOf, openPage, pages, samples } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

test.use({ javaScriptEnabled: false });

for (const each of samples)
  test(`${nameOf(each)} is complete`, async ({ page, readPage }) => {
    const facts = await readPage(each);
    await openPage(page, each);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const main = page.getByRole('main');
    expect((await main.innerText()).trim().length, 'characters to read').toBeGreaterThan(40);
    // A checklist's boxes and a sheet's lines are used on the screen and on paper; these do nothing without script.
    await expect(page.locator('search-dialog button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('searchbox').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('dialog').filter({ visible: true })).toHaveCount(0);

    for (const { id } of facts.slides) {
      const slide = page.locator(`.slides > section[id="${id}"]`);
      await expect(slide.getByRole('heading').first()).toBeVisible();
      await expect(slide).toHaveCSS('position', 'static');
    }
  });

for (const each of pages.filter(({ isDeck }) => isDeck))
  test(`no two slides of ${nameOf(each)} lie on each other`, async ({ page }) => {
    await openPage(page, each);
    const boxes = await page.locator('.slides > section').evaluateAll((slides) =>
      slides.map((slide) => {
        const { top, bottom } = slide.getBoundingClientRect();
        return { id: slide.id, top, bottom };
      }),
    );
    const over = boxes.filter(({ top }, index) => top < (boxes[index - 1]?.bottom ?? 0) - 1);
    expect(over).toEqual([]);
  });
