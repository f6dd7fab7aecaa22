/** The quality of search on tests/search/queries.yaml: `node tests/search/report.ts` says more. */
import { loadSearch } from '../../src/elements/search-engine.ts';
import { readSettings } from '../../src/settings.ts';
import { readKeptFigures } from '../search/kept-figures.ts';
import { figuresByKind, type Judged, judgeSearch, withFiles } from '../search/quality.ts';
import { expect, test } from '../support/site.ts';

/** Least shares of queries with an answer among the first three hits. */
const LEAST = { all: 0.95, kind: 0.9 };

test('what readers type is answered among the first three hits, and no figure falls', async () => {
  const judged = await judgeSearch(readSettings());
  const kept = readKeptFigures();
  for (const half of ['tuning', 'held-back'] as const) {
    const own = judged.filter((each) => each.half === half);
    for (const [kind, { successAt3, mrr }] of figuresByKind(own)) {
      const what = `${half}, ${kind}: ${kind === 'all' || half === 'held-back' ? '' : missedIn(own, kind)}`;
      const least = kept[half][kind];
      expect
        .soft(successAt3, `${what} success at 3`)
        .toBeGreaterThanOrEqual(
          Math.max(least?.successAt3 ?? 0, kind === 'all' ? LEAST.all : LEAST.kind),
        );
      expect.soft(mrr, `${what} MRR`).toBeGreaterThanOrEqual(least?.mrr ?? 0);
    }
  }
});

test('a begun word is answered the same, whatever was asked before', async () => {
  const found = await withFiles(readSettings(), async () => {
    const answerAfter = async (earlier: readonly string[], query: string) => {
      const search = await loadSearch(readSettings().basePath);
      for (const each of earlier) await search.answer({ query: each, literally: false });
      const { ranked } = await search.answer({ query, literally: false });
      return ranked.map(({ page }) => page.address);
    };
    const others = ['relationship relevant', 'comments community company', 'transparency'];
    return Promise.all(
      ['rela', 'com', 'tran'].map(async (query) => [
        await answerAfter([], query),
        await answerAfter(others, query),
      ]),
    );
  });
  for (const [fresh, later] of found) {
    expect(fresh?.length).toBeGreaterThan(5);
    expect(later).toEqual(fresh);
  }
});

const missedIn = (judged: readonly Judged[], kind: string) =>
  judged
    .filter((each) => each.kind === kind && (each.place === 0 || each.place > 3))
    .map(({ query }) => `“${query}”`)
    .join(', ');
