import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import { nth } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const HANDOUT = 'listening-and-responding';
const guide = `handouts/${HANDOUT}/`;

// Read with patterns, so that the library's own parser does not judge itself.
const source = readFileSync(join(readSettings().content, 'handouts', `${HANDOUT}.mdx`), 'utf8');
const [, written = ''] = /<DecisionSteps([\s\S]*?)\/>/.exec(source) ?? [];
const listOf = (name: string) => {
  const [, list = ''] = new RegExp(`\\b${name}=\\{\\[([\\s\\S]*?)\\]\\}`).exec(written) ?? [];
  return [...list.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, other]) => one ?? other ?? '');
};
const questions = listOf('questions');
const outcomes = listOf('outcomes');
const answers = listOf('answers');
const [, otherwise = ''] = /\botherwise="([^"]*)"/.exec(written) ?? [];

const { yes, no } = words.decision;
/** The steps of the guide: a question each, and what to do when none has ended the way. */
const steps = (page: Page) =>
  page
    .getByRole('list')
    .filter({ hasText: nth(questions, 0) })
    .getByRole('listitem');

test('each question is read with the answer that ends the way and what to do then, and with the one that leads on', async ({
  page,
}) => {
  expect(questions.length).toBeGreaterThan(1);
  await page.goto(guide);
  await expect(steps(page)).toHaveCount(questions.length + 1);
  for (const [index, question] of questions.entries()) {
    const [ending, leading] = nth(answers, index) === 'yes' ? [yes, no] : [no, yes];
    await expect(steps(page).nth(index).getByRole('paragraph')).toHaveText(
      [question, new RegExp(`^\\s*${ending}\\s`), leading],
      { useInnerText: true },
    );
    await expect(steps(page).nth(index).getByRole('paragraph').nth(1)).toContainText(
      nth(outcomes, index),
    );
  }
  await expect(steps(page).last()).toHaveText(otherwise);
});

for (const { name, size } of [
  { name: 'a wide screen', size: { width: 1280, height: 720 } },
  { name: 'a phone', size: { width: 390, height: 844 } },
])
  test(`on ${name} the questions stand in order, each outcome beside or below its own`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(guide);
    const places = await steps(page).evaluateAll((items) =>
      items.map((item) =>
        [...item.querySelectorAll('p')].map((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          return { top, bottom };
        }),
      ),
    );
    const all = places.slice(0, -1).map(([question, outcome, on]) => ({ question, outcome, on }));
    let above = 0;
    for (const { question, outcome, on } of all) {
      expect(question?.top).toBeGreaterThanOrEqual(above);
      expect(outcome?.top, 'the outcome reaches up to its question alone').toBeGreaterThanOrEqual(
        above,
      );
      expect(on?.top, 'the word that leads on stands below').toBeGreaterThanOrEqual(
        Math.max(question?.bottom ?? Infinity, outcome?.bottom ?? Infinity) - 1,
      );
      above = (on?.bottom ?? Infinity) - 1;
    }
    expect(nth(nth(places, -1), 0).top, 'what is left comes last').toBeGreaterThanOrEqual(above);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide is complete', async ({ page }) => {
    await page.goto(guide);
    for (const outcome of [...outcomes, otherwise])
      await expect(page.getByText(outcome)).toBeVisible();
  });
});
