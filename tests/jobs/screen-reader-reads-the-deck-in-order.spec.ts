import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import {
  deckPage,
  expectSlide,
  longest,
  nth,
  openDeck,
  slides,
  slidesIn,
  workshop,
} from '../support/deck.ts';
import { expect, test } from '../support/site.ts';
import { openSpeaker } from '../support/windows.ts';

const { speaker } = words;

const phone = { width: 390, height: 844 };

interface Node {
  role: string;
  name: string;
}

const CONTROLS = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'radio',
  'checkbox',
  'combobox',
  'listbox',
  'slider',
];
/** What a browser calls the parts of a control that have no role in ARIA. */
const PARTS = ['DisclosureTriangle', 'PopUpButton'];

/** What a screen reader finds on the page, in the order in which it reads. */
async function readTree(page: Page): Promise<Node[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): Node[] => {
    const node = byId.get(id);
    if (!node) return [];
    const own = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').trim(),
    };
    return [...(node.ignored ? [] : [own]), ...(node.childIds ?? []).flatMap(read)];
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return read(root?.nodeId ?? '');
}

/** Every control that can be reached has a name; there are some. */
async function expectNames(page: Page, state: string): Promise<void> {
  const controls = (await readTree(page)).filter(({ role }) =>
    [...CONTROLS, ...PARTS].includes(role),
  );
  expect(controls.length, `controls: ${state}`).toBeGreaterThan(0);
  expect(
    controls.filter(({ name }) => !name),
    `controls without a name: ${state}`,
  ).toEqual([]);
}

/** The focus is where one can see it: on the page as a whole, or on an element that shows. */
async function expectFocus(page: Page, state: string): Promise<void> {
  const lost = () =>
    page.evaluate(() => {
      const { activeElement, body } = document;
      if (!activeElement) return 'nowhere';
      if (activeElement === body) return '';
      const isThere =
        activeElement.isConnected &&
        activeElement.checkVisibility({ visibilityProperty: true }) &&
        !activeElement.closest('[inert], [aria-hidden="true"]');
      return isThere ? '' : activeElement.outerHTML;
    });
  await expect.poll(lost, `the focus: ${state}`).toBe('');
}

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  test('the titles and words of all slides are read in the order of the deck', async ({ page }) => {
    await page.goto(deckPage);
    await expect(page.getByRole('navigation', { name: words.deck.reading })).toBeVisible();
    const tree = await readTree(page);
    const titles = slides.map(({ title }) => title);
    const headings = tree.filter(({ role, name }) => role === 'heading' && titles.includes(name));
    expect(headings.map(({ name }) => name)).toEqual(titles);
    expect(
      tree.filter(({ role, name }) => role === 'region' && titles.includes(name)),
    ).toHaveLength(titles.length);

    const squeeze = (text: string) => text.replace(/\s+/g, '');
    const read = squeeze(
      tree
        .slice(tree.findIndex(({ role }) => role === 'main'))
        .filter(({ role }) => role === 'StaticText')
        .map(({ name }) => name)
        .join(''),
    );
    let from = 0;
    for (const { id } of slides) {
      const shown = await page.locator(`section[id="${id}"]`).evaluate((slide) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement, textContent } = walker.currentNode;
          if (!parentElement?.checkVisibility({ visibilityProperty: true })) continue;
          // Drawings are read by their own name.
          if (!parentElement.closest('svg, [aria-hidden="true"]')) found.push(textContent ?? '');
        }
        return found.filter((text) => text.trim());
      });
      expect(shown.length, id).toBeGreaterThan(0);
      for (const text of shown) {
        const at = read.indexOf(squeeze(text), from);
        expect(at, `“${text.trim()}” on ${id}, after what stands before it`).toBeGreaterThanOrEqual(
          0,
        );
        from = at + squeeze(text).length;
      }
    }
  });

  test('every control has a name, and choosing a slide keeps the focus', async ({ page }) => {
    await page.goto(deckPage);
    const bar = page.getByRole('navigation', { name: words.deck.reading });
    await expect(bar).toBeVisible();
    await expectNames(page, 'the page');
    await bar.locator('summary').press('Enter');
    await expectNames(page, 'the list of slides');
    await page.keyboard.press('Escape');
    await expect(bar.locator('summary')).toBeFocused();
    for (const index of [20, 3]) {
      const { id, title } = nth(slides, index);
      await bar.locator('summary').press('Enter');
      await bar.getByRole('link', { name: title, exact: true }).press('Enter');
      await expect(page.locator(`section[id="${id}"]`)).toBeFocused();
      await expectFocus(page, title);
    }
  });
});

const dialogs = [
  { key: '?', name: words.deck.help },
  { key: 'g', name: words.deck.jump },
  { key: 'c', name: words.deck.check.title },
];

test('in a presentation every control has a name, in each dialog and the menu, too', async ({
  page,
}) => {
  await openDeck(page);
  const more = page.getByRole('button', { name: words.deck.more });
  await expect(more).toBeVisible();
  await expectNames(page, 'the presentation');
  for (const { key, name } of dialogs) {
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name, exact: true });
    await expect(dialog).toBeVisible();
    await expectNames(page, name);
    await expectFocus(page, `${name}, open`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expectFocus(page, `${name}, closed`);
  }
  await more.press('Enter');
  const speaker = page.getByRole('link', { name: words.deck.tools.speaker });
  await expect(speaker).toBeVisible();
  await expectNames(page, 'the menu');
  await page.keyboard.press('Tab');
  await expectFocus(page, 'in the menu');
  await page.keyboard.press('Escape');
  await expect(speaker).toBeHidden();
  await expect(more).toBeFocused();
});

test('dialogs give the focus back to the button that had it', async ({ page }) => {
  await openDeck(page);
  const next = page.getByRole('button', { name: words.deck.next });
  for (const { key, name } of dialogs) {
    await next.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(next).toBeFocused();
  }
});

test('no slide takes the focus away with it', async ({ page }) => {
  await openDeck(page, `?variant=${longest}`);
  let left = 0;
  for (const slide of slides) {
    await expectSlide(page, slide, longest);
    const control = page
      .locator(`section[id="${slide.id}"]`)
      .locator('a, button')
      .filter({ visible: true })
      .first();
    if (await control.count()) {
      await control.focus();
      left += 1;
    }
    await page.keyboard.press('PageDown');
    await expectFocus(page, `after ${slide.id}`);
  }
  expect(left, 'slides that had the focus').toBeGreaterThan(0);
});

test('in the speaker window every control has a name', async ({ page }) => {
  await page.goto(`${deckPage}speaker/`);
  await expect(page.locator('html')).toHaveClass(/is-speaking/);
  await expect(page.getByRole('button', { name: words.deck.next })).toBeVisible();
  await expectNames(page, 'the speaker window');
  for (let press = 0; press < 5; press += 1) {
    await page.getByRole('button', { name: words.deck.next }).press('Enter');
    await expectFocus(page, `after ${press + 1} slides`);
  }
  await expectNames(page, 'the speaker window, some slides on');
});

test('a slide that comes is told by its number and title, once, and the window is named after it', async ({
  page,
}) => {
  await page.clock.install();
  const all = slidesIn(workshop.default);
  const exercise = all.findIndex((slide) => slide.exercise !== undefined);
  await openDeck(page, `#/${nth(all, exercise - 1).id}`);
  await expect(page.locator('[data-waits]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  const { title } = nth(all, exercise);
  const live = page.locator('[aria-live]');
  await expect(live).toHaveText([words.deck.slideSaid(exercise + 1, all.length, title)]);
  await expect(page).toHaveTitle(new RegExp(`^${RegExp.escape(title)} · `));
  await page.clock.runFor(5_000);
  await expect(live).toHaveText(['']);
  await page.keyboard.press('Home');
  await expect(live).toHaveText([words.deck.slideSaid(1, all.length, nth(all, 0).title)]);
  await page.keyboard.press('b');
  await expect(live).toHaveText([words.deck.blackSaid]);
});

test('at the first and the last slide the button that has the focus keeps it', async ({ page }) => {
  const all = slidesIn(workshop.default);
  await openDeck(page, `#/${nth(all, 1).id}`);
  const previous = page.getByRole('button', { name: words.deck.previous });
  const next = page.getByRole('button', { name: words.deck.next });
  await previous.press('Enter');
  await expectSlide(page, nth(all, 0));
  await expect(previous).toBeFocused();
  await expect(previous).toBeDisabled();
  await previous.press('Enter');
  await expectSlide(page, nth(all, 0));
  await page.keyboard.press('End');
  await next.press('Space');
  await expectSlide(page, nth(all, -1));
  await expect(next).toBeFocused();
  await expect(next).toBeDisabled();
});

test('the speaker window names both slides, tells the one that comes, and marks the end', async ({
  page,
}) => {
  const all = slidesIn(workshop.default);
  const [first, second] = [nth(all, 0), nth(all, 1)];
  await openSpeaker(page);
  await expect(page.getByRole('group', { name: speaker.thisNamed(first.title) })).toBeVisible();
  await expect(page.getByRole('group', { name: speaker.nextNamed(second.title) })).toBeVisible();
  const live = page.locator('[aria-live]').first();
  await expect(live).toHaveText('');
  await page.keyboard.press('PageDown');
  await expect(live).toHaveText(words.deck.slideSaid(2, all.length, second.title));
  await expect(page.getByRole('group', { name: speaker.thisNamed(second.title) })).toBeVisible();
  await page.keyboard.press('b');
  await expect(live).toHaveText(speaker.blackSaid(true));
  await page.keyboard.press('b');
  await expect(live).toHaveText(speaker.blackSaid(false));
  await page.keyboard.press('End');
  const next = page.getByRole('button', { name: words.deck.next });
  await expect(next).toBeDisabled();
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(next).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(live).toHaveText(speaker.end);
});

test('the speaker window tells how the session stands when that changes, not each minute', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
  await openSpeaker(page);
  const start = page.getByRole('button', { name: speaker.start });
  const pause = page.getByRole('button', { name: speaker.pause });
  const live = page.locator('[aria-live]').last();
  await expect(live).toHaveText('');
  await start.press('Enter');
  await expect(pause).toBeFocused();
  await expect(live).toHaveText(words.pace.onTime());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: speaker.resume })).toBeFocused();
  await page.keyboard.press('Enter');
  const said = await live.evaluateHandle((each) => {
    const texts: string[] = [];
    new MutationObserver(() => {
      const { textContent } = each;
      if (textContent) texts.push(textContent);
    }).observe(each, { childList: true });
    return texts;
  });
  await page.clock.runFor('16:00');
  const texts = await said.jsonValue();
  expect(texts.some((text) => /behind/.test(text))).toBe(true);
  expect(texts.length).toBeLessThanOrEqual(4);
  expect(new Set(texts).size).toBe(texts.length);
});
