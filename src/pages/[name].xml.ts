import type { APIRoute, GetStaticPaths } from 'astro';
import { listPublications, publicUrl } from '../library/publication.ts';
import { FEED, HOME, OPEN_SEARCH, SEARCH } from '../model/addresses.ts';
import { openSearchDescription } from '../model/open-search.ts';
import { atomFeed } from '../model/feed.ts';
import { site, words } from '../site.ts';

/** Both name public addresses, so that they are there only where those are known. */
export const getStaticPaths = (() => {
  const [home, feed, search, description] = [HOME, FEED, SEARCH, OPEN_SEARCH].map(publicUrl);
  return home && feed && search && description
    ? [
        { params: { name: nameOf(FEED) }, props: { write: () => writeFeed(home, feed) } },
        {
          params: { name: nameOf(OPEN_SEARCH) },
          props: { write: () => describeSearch(search, description) },
        },
      ]
    : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: () => Response | Promise<Response> }> = ({ props }) =>
  props.write();

const nameOf = (address: string) => address.slice(1).replace(/\.xml$/, '');

const describeSearch = (search: string, self: string) =>
  answer(
    'application/opensearchdescription+xml',
    openSearchDescription({
      name: site.name,
      description: words.searching.label,
      language: site.language,
      search,
      self,
    }),
  );

async function writeFeed(home: string, self: string): Promise<Response> {
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
    home,
    self,
  });
  return answer('application/atom+xml', xml);
}

const answer = (type: string, xml: string) =>
  new Response(xml, { headers: { 'content-type': type } });
