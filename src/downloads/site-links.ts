/** Links of built pages, taken apart: downloads lead to their own files, to the public site, or nowhere. */

/** Where a link leads within the site. */
export interface SiteLink {
  /** Without the base path, for example `/guidance/escalation/`. */
  address: string;
  /** With its question mark; empty without one. */
  query: string;
  /** With its hash; empty without one. */
  hash: string;
}

/**
 * Reads a link of a built page.
 * @param page the address of the page, without the base path
 * @param base `/` or `/library/`
 * @returns undefined for a link to somewhere else
 */
export function readSiteLink(href: string, page: string, base: string): SiteLink | undefined {
  const here = new URL(base.slice(0, -1) + page, 'http://site.invalid');
  const url = URL.canParse(href, here) ? new URL(href, here) : undefined;
  if (url?.origin !== here.origin || !url.pathname.startsWith(base)) return undefined;
  return { address: url.pathname.slice(base.length - 1), query: url.search, hash: url.hash };
}

/** The public address of a link within the site; undefined while nobody said where the site is. */
export function publicAddress(
  { address, query, hash }: SiteLink,
  { base, publicOrigin }: { base: string; publicOrigin: string | undefined },
): string | undefined {
  if (publicOrigin === undefined) return undefined;
  return new URL(base.slice(0, -1) + address + query + hash, publicOrigin).href;
}
