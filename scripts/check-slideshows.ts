/**
 * Checks the finished slideshows with LibreOffice: it opens each, and finds every slide, title, word, list, table, picture
 * and note that the built deck has.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMissing } from '../src/downloads/slideshow/missing-words.ts';
import { deckAddress } from '../src/model/addresses.ts';
import { slideshowAddress } from '../src/model/downloads.ts';
import { type DeckSlide, readDeckSlides } from './deck-slides.ts';
import { convertFlat, ensureOffice } from './office.ts';
import { type OfficeSlide, readOfficeSlides } from './office-slides.ts';
import type { Totals } from './totals.ts';

/** Checks the slideshow of each workshop of a built site; each slide counts. @throws Error when LibreOffice isn't there */
export function checkSlideshows(out: string): Totals {
  const office = ensureOffice();
  const totals: Totals = { passed: 0, failed: 0 };
  for (const workshop of listWorkshops(out)) {
    const file = join(out, slideshowAddress(workshop));
    const problems = existsSync(file)
      ? compare(
          readDeckSlides(readFileSync(join(out, deckAddress(workshop), 'index.html'), 'utf8')),
          readOfficeSlides(convertFlat(office, file, 'fodp')),
        )
      : [[`there is no ${slideshowAddress(workshop)}`]];
    const failed = problems.filter((each) => each.length > 0);
    totals.failed += failed.length;
    totals.passed += problems.length - failed.length;
    console.log(
      failed.length === 0
        ? `  ✓ ${workshop}: ${problems.length} slides in LibreOffice`
        : `  ✗ ${workshop}:\n    ${failed.flat().join('\n    ')}`,
    );
  }
  if (totals.passed + totals.failed === 0) {
    console.log(`  ✗ There is no workshop in ${out}`);
    totals.failed = 1;
  }
  return totals;
}

const listWorkshops = (out: string) =>
  readdirSync(join(out, 'workshops'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The problems of each slide. */
export function compare(deck: readonly DeckSlide[], office: readonly OfficeSlide[]): string[][] {
  const problems = deck.map((slide, index) => {
    const found = office[index];
    return found ? compareSlide(slide, found) : [`${slide.id}: the slide is missing`];
  });
  const more = office.length - deck.length;
  return more > 0 ? [...problems, [`there are ${more} slides more than in the deck`]] : problems;
}

function compareSlide(slide: DeckSlide, found: OfficeSlide): string[] {
  const problems: string[] = [];
  const fail = (what: string) => problems.push(`${slide.id}: ${what}`);
  if (found.title !== slide.title) fail(`its title is "${found.title}", not "${slide.title}"`);
  const words = findMissing(slide.text, found.text);
  if (words.length > 0) fail(`"${words.join(' ')}" is missing`);
  const notes = findMissing(slide.notes, found.notes);
  if (notes.length > 0) fail(`its notes miss "${notes.join(' ')}"`);
  for (const cells of slide.tables)
    if (!found.tables.includes(cells)) fail(`a table of ${cells} cells is missing`);
  if (found.items < slide.items) fail(`it has ${found.items} items of lists, not ${slide.items}`);
  for (const label of slide.labels)
    if (!found.descriptions.includes(label))
      fail(`the words for a picture are missing: "${label}"`);
  return problems;
}

if (import.meta.main) {
  const { passed, failed } = checkSlideshows(process.argv[2] ?? 'dist');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
