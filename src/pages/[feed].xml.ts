import type { APIRoute, GetStaticPaths } from 'astro';
import { listPublications, publicUrl } from '../library/publication.ts';
import { FEED, HOME } from '../model/addresses.ts';
import { atomFeed } from '../model/feed.ts';
import { site, words } from '../site.ts';

/** A feed names public addresses, so there is one only where they are known. */
export const getStaticPaths = (() => {
  const [home, self] = [publicUrl(HOME), publicUrl(FEED)];
  return home && self ? [{ params: { feed: 'feed' }, props: { home, self } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ home: string; self: string }> = async ({ props }) => {
  const entries = (await listPublications()).map(({ address, title, summary, kind, updated }) => ({
    url: publicUrl(address) ?? address,
    title,
    summary,
    category: words.kinds[kind],
    updated,
  }));
  const xml = atomFeed({
    title: site.name,
    subtitle: site.description,
    language: site.language,
    author: site.name,
    rights: words.footer.license(site.license.name),
    entries,
    ...props,
  });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};
