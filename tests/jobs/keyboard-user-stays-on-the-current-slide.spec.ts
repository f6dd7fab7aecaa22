import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { expectSlide, longest, nth, openDeck, type Slide, slides } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

interface Node {
  role: string;
  name: string;
}

/** What a screen reader finds on the page. */
async function readAccessibilityTree(page: Page): Promise<Node[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
    }));
}

test('a screen reader finds the current slide, and neither other slides nor notes', async ({
  page,
}) => {
  await openDeck(page, `?variant=${longest}`);
  for (const slide of slides) {
    await expectSlide(page, slide, longest);
    const tree = await readAccessibilityTree(page);
    const titles = slides.map(({ title }) => title);
    expect(tree.filter(({ role, name }) => role === 'heading' && titles.includes(name))).toEqual([
      { role: 'heading', name: slide.title },
    ]);
    expect(tree.map(({ role }) => role)).not.toContain('application');
    expect(tree.map(({ role }) => role)).not.toContain('complementary');
    expect(tree.map(({ role }) => role)).toContain('main');
    await page.keyboard.press('PageDown');
  }
});

test('Tab reaches the links and buttons of the current slide and the controls, and nothing else', async ({
  page,
}) => {
  await openDeck(page, `?variant=${longest}`);
  let reached = 0;
  for (const slide of slides) {
    await expectSlide(page, slide, longest);
    const places = await listTabStops(page);
    expect(places.filter((place) => place !== slide.id && place !== 'controls')).toEqual([]);
    expect(places).toContain('controls');
    expect(places.filter((place) => place === slide.id)).toHaveLength(
      await countControls(page, slide),
    );
    reached += places.filter((place) => place === slide.id).length;
    await page.keyboard.press('PageDown');
  }
  expect(reached, 'slides with a link').toBeGreaterThan(0);
});

test('buttons that have the focus answer Space and Enter', async ({ page }) => {
  await openDeck(page);
  const help = page.getByRole('dialog', { name: words.deck.help });
  for (const key of ['Enter', 'Space']) {
    await page.getByRole('button', { name: words.deck.help }).focus();
    await page.keyboard.press(key);
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expectSlide(page, nth(slides, 0));
  }
});

test('the help keeps the focus and gives it back', async ({ page }) => {
  await openDeck(page);
  const button = page.getByRole('button', { name: words.deck.help });
  await button.focus();
  await page.keyboard.press('Enter');
  const help = page.getByRole('dialog', { name: words.deck.help });
  for (let stop = 0; stop < 4; stop += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() =>
      document.activeElement === document.body || document.activeElement?.closest('dialog')
        ? 'help'
        : document.activeElement?.outerHTML,
    );
    expect(place).toBe('help');
  }
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(button).toBeFocused();
});

/** Where Tab stops on its way round: at a slide, by its id, at the controls, or at what should not be reached. */
async function listTabStops(page: Page): Promise<string[]> {
  const stops = new Map<string, string>();
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement } = document;
      // Between the last and the first stop the browser's own controls have the focus.
      if (!activeElement || activeElement === document.body) return undefined;
      const element = activeElement.outerHTML;
      if (activeElement.closest('nav')) return { element, place: 'controls' };
      return { element, place: activeElement.closest('section[id]')?.id ?? element };
    });
    if (!stop) continue;
    if (stops.has(stop.element)) return [...stops.values()];
    stops.set(stop.element, stop.place);
  }
  throw new Error(`Tab does not come round: ${[...stops.values()].join(', ')}`);
}

/** How many links and buttons a slide shows; its notes may have more. */
async function countControls(page: Page, { title }: Slide): Promise<number> {
  const region = page.getByRole('region', { name: title, exact: true });
  return (await region.getByRole('link').count()) + (await region.getByRole('button').count());
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the ring of the focus stands out from covers and other slides in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openDeck(page);
    for (const slide of slides.slice(0, 3)) {
      await expectSlide(page, slide);
      await page.getByRole('button', { name: words.deck.overview }).focus();
      const [ring, ground] = await page.evaluate((id) => {
        const section = document.getElementById(id);
        return [
          document.activeElement ? getComputedStyle(document.activeElement).outlineColor : '',
          section ? getComputedStyle(section).backgroundColor : '',
        ] as const;
      }, slide.id);
      expect(contrast(ring, ground), `${ring} on ${ground}`).toBeGreaterThanOrEqual(3);
      await page.keyboard.press('PageDown');
    }
  });

/** The ratio of two opaque colors, by WCAG 2. */
function contrast(...colors: readonly string[]): number {
  const [dark = 0, light = 0] = colors
    .map((color) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
