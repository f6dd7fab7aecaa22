/** Answers as a list: parts below the page that they belong to, filters, and how many each would leave. */
import type { Ranked } from './ranking.ts';

/** How many sections or slides are shown below a hit. */
export const BELOW = 3;

/** What narrows an answer; empty where nothing does. */
export interface Filters {
  kind: string;
  bucket: string;
}

/** A page with the parts of it that answer as well. */
export interface Hit {
  lead: Ranked;
  below: Ranked[];
}

const isOfKind = ({ page }: Ranked, kind: string) => kind === '' || page.kind === kind;
const isInBucket = ({ page }: Ranked, bucket: string) =>
  bucket === '' || (page.buckets ?? []).includes(bucket);

/**
 * The hits that filters leave, best first. The slides of a workshop stand below the best of them or below the workshop, so
 * that one page never fills the list; where only slides are asked for, each stands for itself.
 */
export function listHits(ranked: readonly Ranked[], { kind, bucket }: Filters): Hit[] {
  const hits: Hit[] = [];
  const byPage = new Map<string, Hit>();
  for (const each of ranked) {
    if (!isOfKind(each, kind) || !isInBucket(each, bucket)) continue;
    const { address, under = address } = each.page;
    const hit = kind === '' ? byPage.get(under) : undefined;
    if (hit) {
      // Only the first of them are shown: the workshop itself is one.
      if (each.page.under === undefined) hit.below.unshift(each);
      else hit.below.push(each);
      continue;
    }
    const made = { lead: each, below: [] };
    byPage.set(under, made);
    hits.push(made);
  }
  return hits;
}

/** How many pages, slides and terms each choice would leave beside the other filter. */
export function countChoices(ranked: readonly Ranked[], { kind, bucket }: Filters) {
  const kinds = new Map<string, number>();
  const buckets = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const each of ranked) {
    if (isInBucket(each, bucket)) add(kinds, each.page.kind);
    if (isOfKind(each, kind)) for (const id of each.page.buckets ?? []) add(buckets, id);
  }
  return { kinds, buckets };
}
