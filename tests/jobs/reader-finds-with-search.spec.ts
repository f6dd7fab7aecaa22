import { words } from '../../src/site.ts';
import { expectSlide, nth, slides } from '../support/deck.ts';
import {
  ask,
  askTitles,
  countIn,
  dialogOf,
  expectAnswer,
  fieldIn,
  hitsIn,
  openButton,
  statusIn,
} from '../support/search.ts';
import { expect, test } from '../support/site.ts';

const { searching } = words;

test('the button opens search, words find pages, and each says what it is', async ({ page }) => {
  const dialog = await ask(page, 'monitoring');
  expect(await countIn(dialog)).toBeGreaterThan(3);
  await expect(statusIn(dialog)).toHaveText(searching.results(await countIn(dialog), 'monitoring'));
  const kinds: string[] = Object.values(words.kinds);
  for (const hit of await hitsIn(dialog).all()) {
    const text = await hit.innerText();
    expect(kinds.some((kind) => text.includes(kind))).toBe(true);
  }
  await hitsIn(dialog).first().getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText(/monitoring/i);
  await expect(dialog).toBeHidden();
});

test('a result shows the sentence that has the words, with the words marked', async ({ page }) => {
  const dialog = await ask(page, 'own accounts');
  const excerpt = hitsIn(dialog).first().locator('.excerpt');
  await expect(excerpt.locator('mark').first()).toBeVisible();
  for (const mark of await excerpt.locator('mark').all())
    await expect(mark).toHaveText(/^(?:own|accounts?)(?: (?:own|accounts?))*$/i);
});

test('a result leads to the section that has the words', async ({ page }) => {
  const dialog = await ask(page, 'centralized breaks expert');
  const sections = hitsIn(dialog).getByRole('list').getByRole('link');
  await expect(sections.first()).toBeVisible();
  const name = await sections.first().innerText();
  await sections.first().click();
  await expect(page).toHaveURL(/#./);
  await expect(page.getByRole('main').getByRole('heading', { name, exact: true })).toBeInViewport();
});

test('a slide that is found opens in the deck', async ({ page }) => {
  const slide = nth(
    slides.filter(({ id }) => id === 'small-staffs'),
    0,
  );
  const dialog = await ask(page, slide.title);
  const hit = hitsIn(dialog).filter({
    has: page.getByRole('link', { name: slide.title, exact: true }),
  });
  await expect(hit).toContainText(words.kinds.slide);
  await hit.getByRole('link').first().click();
  await expectSlide(page, slide);
});

test('the slides of a workshop stand below one of them, and one by one where only slides are asked for', async ({
  page,
}) => {
  const dialog = await ask(page, 'small staffs');
  const slideHits = hitsIn(dialog).filter({ hasText: `${words.kinds.slide} ·` });
  const places = await slideHits.locator('.kind').allInnerTexts();
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places).size).toBe(places.length);
  const choice = dialog.locator('label').filter({ hasText: words.kindFilters.slide });
  const count = Number(/\d+/.exec((await choice.textContent()) ?? '')?.[0]);
  const all = await countIn(dialog);
  await choice.click();
  await expect(statusIn(dialog)).toHaveText(searching.resultsOf(count, all, 'small staffs'));
  await expect(hitsIn(dialog).filter({ hasNotText: `${words.kinds.slide} ·` })).toHaveCount(0);
  await expect(slideHits).toHaveCount(Math.min(count, 5));
  await expect(hitsIn(dialog).locator('ul a')).toHaveCount(0);
});

test('a sheet that is found can be taken along', async ({ page }) => {
  const dialog = await ask(page, 'plan for monday');
  const hit = hitsIn(dialog).filter({ hasText: words.kinds.handout }).first();
  const pdf = hit.getByRole('link', { name: searching.pdf });
  const answer = await page.request.get((await pdf.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('application/pdf');
});

test('a sheet that is found can be printed, and is not printed again unasked', async ({ page }) => {
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  await page.addInitScript(() => {
    window.print = () => console.log(location.pathname);
  });
  const dialog = await ask(page, 'plan for monday');
  const hit = hitsIn(dialog).filter({ hasText: words.kinds.handout }).first();
  await hit.getByRole('link', { name: words.sheet.print }).click();
  await expect.poll(() => printed).toEqual([expect.stringContaining('/handouts/')]);
  await expect(page).toHaveURL(/\/handouts\/[^#]*$/);

  const button = page.getByRole('button', { name: words.sheet.print }).first();
  await page.reload();
  await expect(button).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeVisible();
  await page.goForward();
  await expect(button).toBeVisible();
  expect(printed).toHaveLength(1);
});

test('an address that prints keeps its path and its query', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', location.search);
  });
  await page.goto('checklists/clarity-for-everyone/?from=mail#_print');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '?from=mail');
  await expect(page).toHaveURL(/\/checklists\/clarity-for-everyone\/\?from=mail$/);
});

for (const keys of ['Control+k', 'Meta+k', 'Control+K'])
  test(`${keys} opens search from a page’s middle, and typing goes into it`, async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press(keys);
    await expect(fieldIn(dialogOf(page))).toBeFocused();
    await fieldIn(dialogOf(page)).pressSequentially('silo');
    await expectAnswer(dialogOf(page), 'silo');
    expect(await countIn(dialogOf(page))).toBeGreaterThan(0);
  });

test('nothing of search is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofSearch = () => asked.filter((path) => /search|pagefind/.test(path));
  await page.goto('about/', { waitUntil: 'networkidle' });
  await expect(openButton(page)).toBeVisible();
  expect(ofSearch()).toEqual([]);
  await expect(page.locator('search-panel')).toHaveCount(0);
  await openButton(page).click();
  await expect(statusIn(dialogOf(page))).toHaveText(searching.hint);
  await expect(dialogOf(page)).toHaveCSS('opacity', '1');
  expect(ofSearch().length).toBeGreaterThan(2);
  // How words are spelled is only needed for a word that nobody wrote.
  expect(ofSearch().filter((path) => path.endsWith('words.json'))).toEqual([]);
});

test('words typed while search is still loading are kept and answered', async ({ page }) => {
  await page.goto('');
  const { promise: loaded, resolve: load } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await loaded;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('cla');
  await expect(fieldIn(dialogOf(page))).toHaveValue('cla');
  load(undefined);
  await expectAnswer(dialogOf(page), 'cla');
  await page.keyboard.type('rity');
  await expectAnswer(dialogOf(page), 'clarity');
});

for (const [name, labels] of [
  ['kind', Object.values(words.kindFilters)],
  ['bucket', ['Behaviors', 'Processes', 'Structures']],
] as const)
  test(`a ${name} narrows the results to as many as it promises`, async ({ page }) => {
    const dialog = await ask(page, 'monitoring');
    const all = await countIn(dialog);
    const choices = dialog.locator(`label:has([name=${name}])`);
    let sum = 0;
    for (const label of labels) {
      const choice = choices.filter({ hasText: label });
      const count = Number(/\d+/.exec((await choice.textContent()) ?? '')?.[0] ?? 0);
      sum += count;
      // A choice without hits is not offered.
      await expect(choice).toBeVisible({ visible: count > 0 });
      if (count === 0) continue;
      await choice.click();
      await expect(statusIn(dialog)).toHaveText(searching.resultsOf(count, all, 'monitoring'));
      await expect(choice).toContainText(String(count));
    }
    // Every hit is of one kind; it may be about none of the buckets.
    if (name === 'kind') expect(sum).toBe(all);
    expect(sum).toBeGreaterThan(0);
    await choices.first().click();
    await expect(statusIn(dialog)).toHaveText(searching.results(all, 'monitoring'));
  });

test('more results come when asked for, until all are there', async ({ page }) => {
  const dialog = await ask(page, 'members');
  const more = dialog.getByRole('button', { name: /^Show \d+ more$/ });
  await dialog.locator('label').filter({ hasText: words.kindFilters.guidance }).click();
  await expect(hitsIn(dialog).filter({ hasNotText: `${words.kinds.guidance} ·` })).toHaveCount(0);
  const all = await countIn(dialog);
  const shown = await hitsIn(dialog).count();
  expect(all).toBeGreaterThan(shown);
  for (let seen = shown; seen < all; seen = await hitsIn(dialog).count()) {
    await more.click();
    await expect(hitsIn(dialog)).not.toHaveCount(seen);
    await expect(hitsIn(dialog).nth(seen).getByRole('link').first()).toBeFocused();
  }
  await expect(hitsIn(dialog)).toHaveCount(all);
  await expect(more).toBeHidden();
});

test('arrows, Home, End and Enter choose a result without a mouse', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Control+k');
  const dialog = dialogOf(page);
  await fieldIn(dialog).fill('clarity');
  await expectAnswer(dialog, 'clarity');
  const firstHit = hitsIn(dialog).first().getByRole('link').first();
  await page.keyboard.press('ArrowDown');
  await expect(firstHit).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(firstHit).not.toBeFocused();
  await page.keyboard.press('End');
  const last = hitsIn(dialog).last().locator('.head a, ul a').last();
  await expect(last).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(last).toBeFocused();
  await page.keyboard.press('Home');
  await expect(firstHit).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(fieldIn(dialog)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const target = await firstHit.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === target);
});

test('Enter in the field opens the best result', async ({ page }) => {
  const dialog = await ask(page, 'managing time');
  const target = await hitsIn(dialog).first().getByRole('link').first().getAttribute('href');
  await fieldIn(dialog).press('Enter');
  await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === target);
});

test('Escape and the cross close search, and the focus goes back to the button', async ({
  page,
}) => {
  await page.goto('');
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => dialogOf(page).getByRole('button', { name: searching.close }).click(),
  ]) {
    await openButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(fieldIn(dialogOf(page))).toBeFocused();
    await close();
    await expect(dialogOf(page)).toBeHidden();
    await expect(openButton(page)).toBeFocused();
  }
});

test('one Escape closes search, whatever stands in the field', async ({ page }) => {
  const dialog = await ask(page, 'silo');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('opened again, the last question is there to be typed over', async ({ page }) => {
  const dialog = await ask(page, 'silo');
  await dialog.getByRole('button', { name: searching.close }).click();
  await openButton(page).click();
  await expect(fieldIn(dialogOf(page))).toHaveValue('silo');
  await page.keyboard.type('persona');
  await expect(fieldIn(dialogOf(page))).toHaveValue('persona');
});

test('nothing found says so and shows other ways', async ({ page }) => {
  const dialog = await ask(page, 'xylophonquark');
  await expect(statusIn(dialog)).toHaveText(searching.none('xylophonquark'));
  await expect(hitsIn(dialog)).toHaveCount(0);
  await expect(dialog.getByText(searching.noneHelp)).toBeVisible();
  for (const name of [
    words.lists.problems.title,
    words.workshops,
    words.handouts,
    words.checklists,
    words.guidance,
  ])
    await expect(dialog.getByRole('link', { name, exact: true })).toBeVisible();
  await dialog.getByRole('link', { name: searching.allPages }).click();
  await expect(page.getByRole('heading', { name: searching.allPages })).toBeVisible();
});

test('an emptied field goes back to the hint', async ({ page }) => {
  const dialog = await ask(page, 'silo');
  await fieldIn(dialog).fill('   ');
  await expect(statusIn(dialog)).toHaveText(searching.hint);
  await expect(hitsIn(dialog)).toHaveCount(0);
  await expect(dialog.getByRole('radio')).toHaveCount(0);
});

test('the answer to the last key wins, however late the one before it', async ({ page }) => {
  await page.goto('search/');
  const main = page.getByRole('main');
  const { promise: asked, resolve: ask } = Promise.withResolvers<undefined>();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route(
    '**/pagefind/index/**',
    async (route) => {
      ask(undefined);
      await arrived;
      await route.continue();
    },
    { times: 1 },
  );
  await fieldIn(main).fill('monitoring');
  await asked;
  await fieldIn(main).fill('silo');
  await expectAnswer(main, 'silo');
  const found = await hitsIn(main).locator('.head').allInnerTexts();
  const last = page.waitForResponse('**/pagefind/index/**');
  arrive(undefined);
  await (await last).finished();
  await expectAnswer(main, 'silo');
  expect(await hitsIn(main).locator('.head').allInnerTexts()).toEqual(found);
});

test('a kind that is chosen while an answer is on its way narrows that answer', async ({
  page,
}) => {
  const dialog = await ask(page, 'monitoring');
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/index/**', async (route) => {
    await arrived;
    await route.continue();
  });
  await fieldIn(dialog).fill('escalation');
  await dialog.locator('label').filter({ hasText: words.kindFilters.guidance }).click();
  arrive(undefined);
  await expectAnswer(dialog, 'escalation');
  await expect(hitsIn(dialog).first()).toContainText(/escalat/i);
});

for (const query of ['silo', '"who decides"'])
  test(`an address with the question ${query} answers it`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    const main = page.getByRole('main');
    await expect(fieldIn(main)).toHaveValue(query);
    await expectAnswer(main, query);
  });

test('the address follows the question and its kind, and a reload answers both', async ({
  page,
}) => {
  await page.goto('search/');
  const main = page.getByRole('main');
  await fieldIn(main).fill('clarity & members');
  await expectAnswer(main, 'clarity & members');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'clarity & members');
  await main.locator('label').filter({ hasText: words.kindFilters.slide }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('kind') === 'slide');
  await expect(
    main.locator('[data-search-result]').filter({ hasNotText: words.kinds.slide }),
  ).toHaveCount(0);
  const status = await statusIn(main).innerText();
  await page.reload();
  await expect(fieldIn(main)).toHaveValue('clarity & members');
  await expect(statusIn(main)).toHaveText(status);
  await expect(main.getByRole('radio', { name: words.kindFilters.slide })).toBeChecked();
  await fieldIn(main).fill('');
  await expect(page).toHaveURL((url) => !url.searchParams.has('q'));
});

test('on the search page the button and the keys go to its field', async ({ page }) => {
  await page.goto('search/');
  const field = fieldIn(page.getByRole('main'));
  await openButton(page).click();
  await expect(field).toBeFocused();
  await field.blur();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

test('Enter on a kind opens its first result', async ({ page }) => {
  const dialog = await ask(page, 'monitoring');
  const handouts = dialog.getByRole('radio', { name: new RegExp(`^${words.kindFilters.handout}`) });
  await handouts.check();
  await expect(dialog.locator('[data-search-result]').first()).toContainText(words.kinds.handout);
  await handouts.press('Enter');
  await expect(page).toHaveURL(/\/handouts\//);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists every page from A to Z', async ({ page }) => {
    await page.goto('');
    await page.getByRole('banner').getByRole('link', { name: words.search }).click();
    // The whole list has to be there before it is read.
    await page.waitForURL('**/search/');
    const list = page.getByRole('region', { name: searching.allPages });
    const names = await list.getByRole('link').allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(
      names.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })),
    );
    for (const kind of [
      words.kinds.workshop,
      words.kinds.handout,
      words.kinds.checklist,
      words.kinds.guidance,
      words.kinds.term,
    ])
      await expect(list.getByText(kind, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await list.getByRole('link', { name: nth(names, 0), exact: true }).click();
    await expect(page.getByRole('main')).toContainText(nth(names, 0));
  });
});

test('what answers need is asked for together with the script, and once', async ({ page }) => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(new URL(request.url()).pathname.split('/').pop() ?? ''),
  );
  await page.route('**/search-panel.*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('');
  await page.keyboard.press('Control+k');
  const needed = ['library.json', 'list.pf_meta', 'engine.pagefind'];
  const early = () => needed.filter((name) => asked.includes(name));
  await expect.poll(early).toEqual(needed);
  // So are the modules that the script imports.
  await expect.poll(() => asked.some((name) => /^dom\.\w+\.js$/.test(name))).toBe(true);
  arrive(undefined);
  await page.keyboard.type('transparency');
  await expectAnswer(dialogOf(page), 'transparency');
  expect(asked.filter((name) => needed.includes(name)).toSorted()).toEqual(needed.toSorted());
});

test('what titles answer goes with the words that were asked for, and can be reached with the arrows', async ({
  page,
}) => {
  const { dialog, arrive } = await askTitles(page, 'transparency');
  await page.keyboard.press('ArrowDown');
  await expect(hitsIn(dialog).first().getByRole('link').first()).toBeFocused();
  await fieldIn(dialog).fill('kubernetes');
  await expect(hitsIn(dialog)).toHaveCount(0);
  arrive();
  await expectAnswer(dialog, 'kubernetes');
});

test('Enter opens the first result at once, wherever the pointer is', async ({ page }) => {
  const dialog = await ask(page, 'transparency');
  await fieldIn(dialog).fill('escalation');
  await hitsIn(dialog).first().hover();
  await fieldIn(dialog).press('Enter');
  await page.waitForURL('**/guidance/escalation/');
});

test('each part of the script is asked for once, however often search is opened', async ({
  page,
}) => {
  await ask(page, 'silo');
  const links = () => page.locator('link[rel=modulepreload]').count();
  const before = await links();
  await page.keyboard.press('Escape');
  await openButton(page).click();
  await expectAnswer(dialogOf(page), 'silo');
  expect(await links()).toBe(before);
});

test('titles answer while the texts are still on their way', async ({ page }) => {
  const { dialog, arrive } = await askTitles(page, 'transparency');
  await expect(statusIn(dialog)).toHaveText(searching.loading);
  const early = await hitsIn(dialog).first().locator('.head').innerText();
  arrive();
  await expectAnswer(dialog, 'transparency');
  await expect(hitsIn(dialog).first().locator('.head')).toHaveText(early);
  await expect(hitsIn(dialog).first().locator('.excerpt')).not.toBeEmpty();
});

for (const width of [390, 320])
  test(`answers and filters make the page no wider than a phone of ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('search/?q=monitoring');
    await expectAnswer(page.getByRole('main'), 'monitoring');
    await expect(page.getByRole('radio', { name: words.kindFilters.guidance })).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
