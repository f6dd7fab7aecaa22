/**
 * Prints how well search answers the queries, beside Pagefind alone: `node tests/search/report.ts`, after a build.
 * With `--keep` the figures are kept, and no test lets them fall.
 */
import { writeFileSync } from 'node:fs';
import { readSettings } from '../../src/settings.ts';
import { FIGURES_FILE, type KeptFigures } from './kept-figures.ts';
import {
  type Figures,
  figuresByKind,
  type Half,
  type Judged,
  judgePagefind,
  judgeSearch,
} from './quality.ts';

const site = readSettings();
const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`;
const cells = ({ successAt1, successAt3, mrr }: Figures) =>
  [percent(successAt1), percent(successAt3), mrr.toFixed(2)].join(' | ');
const halfOf = (judged: readonly Judged[], half: Half) =>
  figuresByKind(judged.filter((each) => each.half === half));

const [own, pagefind] = [await judgeSearch(site), await judgePagefind(site)];
const kept: KeptFigures = { tuning: {}, 'held-back': {} };
for (const half of ['tuning', 'held-back'] as const) {
  const alone = halfOf(pagefind, half);
  console.log(
    `\n${half}\n\n| kind | queries | success at 1 | at 3 | MRR | Pagefind alone: at 1 | at 3 | MRR |\n| --- | --: | --: | --: | --: | --: | --: | --: |`,
  );
  for (const [kind, figures] of halfOf(own, half)) {
    const other = alone.get(kind);
    console.log(
      `| ${kind} | ${figures.queries} | ${cells(figures)} | ${other ? cells(other) : ''} |`,
    );
    kept[half][kind] = { successAt3: figures.successAt3, mrr: figures.mrr };
  }
}
// What is not among the first three; of the half that ranking is not tuned on, only how many.
const missed = own.filter(({ place }) => place === 0 || place > 3);
for (const { half, kind, query, place } of missed)
  if (half === 'tuning') console.log(`${kind}: ${query} (${place || 'not found'})`);
console.log(
  `held-back: ${missed.filter(({ half }) => half === 'held-back').length} not in the first three`,
);
if (process.argv.includes('--keep'))
  writeFileSync(FIGURES_FILE, `${JSON.stringify(kept, undefined, 2)}\n`);
