import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { deckPage, nth, shownTitles, slides, workshop, workshopPage } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const linked = nth(slides, 12);

/** The scripts and styles of the presentation that the page asks for. */
function listenForPresentation(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (/\/presentation\b[^/]*\.(?:js|css)$/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

test.describe('on a phone', () => {
  test.use(phone);

  test('all slides stand below each other, and no presentation is loaded', async ({ page }) => {
    const requests = listenForPresentation(page);
    await page.goto(deckPage, { waitUntil: 'networkidle' });
    await expect(shownTitles(page)).toHaveText(slides.map(({ title }) => title));
    const places = await shownTitles(page).evaluateAll((titles) =>
      titles.map((title) => title.getBoundingClientRect().top),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(slides.length);
    await nth(await shownTitles(page).all(), -1).scrollIntoViewIfNeeded();
    await expect(shownTitles(page).last()).toBeInViewport();
    await expect(page.getByRole('navigation', { name: words.deck.controls })).toBeHidden();
    expect(requests).toEqual([]);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await page.goto(deckPage);
    await expect(shownTitles(page)).toHaveCount(slides.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  for (const mark of ['#/', '#'])
    test(`${mark} and a slide’s id land on the slide`, async ({ page }) => {
      await page.goto(`${deckPage}${mark}${linked.id}`);
      await expectAtTop(page, linked.title);
    });

  test('a link from the script lands on the slide, and back returns', async ({ page }) => {
    await page.goto(`${workshopPage}script/`);
    await page
      .getByRole('region', { name: linked.title, exact: true })
      .getByRole('link', { name: words.script.open })
      .tap();
    await expectAtTop(page, linked.title);
    await page.evaluate((id) => {
      location.hash = `#/${id}`;
    }, nth(slides, 20).id);
    await expectAtTop(page, nth(slides, 20).title);
    await page.goBack();
    await expect(page.getByRole('heading', { name: linked.title })).toBeInViewport();
  });

  test('the bar at the foot says which slide is in view, and leads out', async ({ page }) => {
    await page.goto(deckPage);
    const bar = page.getByRole('navigation', { name: words.deck.reading });
    await expect(bar).toContainText(words.deck.position(1, slides.length));
    for (const index of [5, 20, 12]) {
      await page.evaluate((id) => {
        document.getElementById(id)?.scrollIntoView();
      }, nth(slides, index).id);
      await expect(bar).toContainText(words.deck.position(index + 1, slides.length));
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(bar).toContainText(words.deck.position(slides.length, slides.length));
    const foot = await shownTitles(page)
      .last()
      .evaluate((title) => title.closest('section')?.getBoundingClientRect().bottom);
    expect(foot).toBeLessThan(((await bar.boundingBox())?.y ?? 0) + 1);
    await bar.getByRole('link').tap();
    await expect(page).toHaveURL((url) => url.pathname.endsWith(workshopPage));
  });

  test('the bar knows the slides at the end, too, where several fit on the screen', async ({
    page,
  }) => {
    for (const fromEnd of [3, 2, 1]) {
      await page.goto('about:blank');
      await page.goto(`${deckPage}#/${nth(slides, -fromEnd).id}`);
      const position = words.deck.position(slides.length - fromEnd + 1, slides.length);
      await expect(page.getByRole('navigation', { name: words.deck.reading })).toContainText(
        position,
      );
    }
  });

  test('the bar’s list leads to any slide, which is marked and gets the focus', async ({
    page,
  }) => {
    await page.goto(deckPage);
    const bar = page.getByRole('navigation', { name: words.deck.reading });
    await bar.getByText(words.deck.position(1, slides.length)).tap();
    await expect(bar.getByRole('listitem')).toHaveText(slides.map(({ title }) => title));
    const heights = await bar
      .locator('a, summary')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await bar.getByRole('link', { name: linked.title, exact: true }).tap();
    await expectAtTop(page, linked.title);
    await expect(bar).toContainText(words.deck.position(13, slides.length));
    await expect(bar.getByRole('listitem').first()).toBeHidden();
    const section = page.locator(`section[id="${linked.id}"]`);
    await expect(section).toBeFocused();
    await expectMarked(page, linked.id);

    await bar.locator('summary').press('Enter');
    await expect(bar.getByRole('listitem').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar.getByRole('listitem').first()).toBeHidden();
    await expect(bar.locator('summary')).toBeFocused();
  });

  test('what the address asks for and is not there is told', async ({ page }) => {
    await page.goto(`${deckPage}?variant=17`);
    const lengths = words.either(workshop.variants.map(String));
    const unknown = words.deck.variantUnknownPage('17', lengths);
    const message = page.getByText(unknown);
    await expect(message).toBeVisible();
    await message.tap();
    await page.evaluate((id) => {
      location.hash = `#/${id}`;
    }, linked.id);
    await expectAtTop(page, linked.title);
    await expectMarked(page, linked.id);
    await expect(message).toBeHidden();
    await page.evaluate(() => {
      location.hash = '#/no-such-slide';
    });
    await expect(page.getByText(words.deck.slideUnknown('no-such-slide'))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

  test('every slide is there whichever length is asked', async ({ page }) => {
    const last = nth(slides, -1);
    for (const { id } of [linked, last])
      for (const variant of workshop.variants) {
        await page.goto(`${deckPage}?variant=${variant}#/${id}`);
        await expect(page.getByRole('navigation', { name: words.deck.reading })).toBeVisible();
        await expect(page.getByRole('status').filter({ visible: true })).toHaveCount(0);
      }
  });

  test('the bar is not printed', async ({ page }) => {
    await page.goto(deckPage);
    const bar = page.getByRole('navigation', { name: words.deck.reading });
    await expect(bar).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(bar).toBeHidden();
  });

  test('an unknown slide leaves the page at its top, whole', async ({ page }) => {
    await page.goto(`${deckPage}#/no-such-slide`);
    await expect(page.getByText(words.deck.slideUnknown('no-such-slide'))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(shownTitles(page)).toHaveCount(slides.length);
  });

  test('the message covers no text and goes with its button', async ({ page }) => {
    await page.goto(`${deckPage}#/no-such-slide`);
    const message = page.getByText(words.deck.slideUnknown('no-such-slide'));
    await expect(message).toBeInViewport();
    const first = page.locator('.slides > section').first();
    const foot = (await message.boundingBox())?.height ?? 0;
    const top = (await message.boundingBox())?.y ?? 0;
    expect((await first.boundingBox())?.y).toBeGreaterThanOrEqual(top + foot);
    const button = page.getByRole('button', { name: words.deck.dismiss });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(message).toBeHidden();
  });

  test('held sideways it is a page as well, and stays one when it is turned', async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await page.goto(deckPage);
    const bar = page.getByRole('navigation', { name: words.deck.reading });
    await expect(bar).toBeVisible();
    await expect(shownTitles(page)).toHaveCount(slides.length);
    await page.setViewportSize(phone.viewport);
    await expect(bar).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('the ways out stand at the top', async ({ page }) => {
    await page.goto(deckPage);
    await page.getByRole('link', { name: words.deck.scriptLink }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words.script.title(workshop.title),
    );
  });
});

test.describe('without script', () => {
  test.use({ ...phone, javaScriptEnabled: false });

  for (const mark of ['#/', '#'])
    test(`${mark} and a slide’s id land on the slide, and there is no bar`, async ({ page }) => {
      await page.goto(`${deckPage}${mark}${linked.id}`);
      await expectAtTop(page, linked.title);
      await expectMarked(page, linked.id);
      await expect(page.locator('[data-reading]')).toBeHidden();
    });
});

for (const viewport of [phone.viewport, { width: 1280, height: 720 }])
  test(`nothing moves by itself at ${viewport.width} px where less motion is asked for`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(deckPage);
    await expect(page.locator('html')).toHaveClass(/is-(page|presenting)/);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(findMotion)).toEqual([]);
  });

test('a laptop presents in a low window, too, whether it starts or becomes low', async ({
  page,
}) => {
  const fits = () =>
    page
      .locator('.slides > section.present .slide')
      .evaluate((each) => Math.round(each.getBoundingClientRect().height));
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(deckPage);
  await expect(page.getByRole('navigation', { name: words.deck.controls })).toBeVisible();
  expect(await fits()).toBe(400);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(fits).toBe(720);
  await page.setViewportSize({ width: 1280, height: 300 });
  await expect.poll(fits).toBe(300);
});

test('on a wide screen the presentation is loaded', async ({ page }) => {
  const requests = listenForPresentation(page);
  await page.goto(deckPage);
  await expect(page.getByRole('navigation', { name: words.deck.controls })).toBeVisible();
  expect(requests.length).toBeGreaterThan(0);
  await expect(page.locator('[data-reading]')).toBeHidden();
});

/** The slide with this title begins in the first part of the screen. */
async function expectAtTop(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { name: title, exact: true });
  await expect(heading).toBeInViewport();
  await expect
    .poll(() => heading.evaluate((each) => each.closest('section')?.getBoundingClientRect().top))
    .toBeLessThan(120);
}

/** Only this slide has a line around it; a presentation and paper have none. */
async function expectMarked(page: Page, id: string): Promise<void> {
  const marked = () =>
    page
      .locator('.slides > section')
      .evaluateAll((all) =>
        all
          .filter((each) => getComputedStyle(each).outlineStyle === 'solid')
          .map((each) => each.id),
      );
  await expect.poll(marked).toEqual([id]);
}

/** What runs, or would run, as an animation, a transition or a smooth scroll. */
function findMotion(): string[] {
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const isTransition = transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
    return isTransition || animationName !== 'none' || scrollBehavior !== 'auto';
  });
  return [
    ...moving.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ...document.getAnimations().map(() => 'a running animation'),
  ];
}

test('where the presentation can’t be loaded, `#/` leads to the slide in the page, with its bar', async ({
  page,
  complaints,
}) => {
  await page.route(/\/presentation\b[^/]*\.js$/, (route) => route.abort());
  await page.goto(`${deckPage}#/${linked.id}`);
  await expect(page.getByRole('navigation', { name: words.deck.reading })).toBeVisible();
  await expectAtTop(page, linked.title);
  await expectMarked(page, linked.id);
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
});
