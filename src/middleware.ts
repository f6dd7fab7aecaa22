import { defineMiddleware, sequence } from 'astro:middleware';

/**
 * Lets a deck's script run whenever it arrives. Browsers find the slide that an address names (`:target`) only after all
 * deferred scripts have run, and on a slow line that slide should stand before; Astro's own scripts can't be told.
 */
const startEarly = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!/\/workshops\/[^/]+\/slides\/$/.test(url.pathname)) return response;
  const page = (await response.text()).replaceAll(
    '<script type="module"',
    '<script async type="module"',
  );
  return new Response(page, response);
});

/** A component that stands several times on a page asks for its styles each time; once is enough. */
const linkStylesOnce = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const seen = new Set<string>();
  const page = (await response.text()).replaceAll(
    /<link rel="stylesheet" href="[^"]+">/g,
    (link) => {
      const isFirst = !seen.has(link);
      seen.add(link);
      return isFirst ? link : '';
    },
  );
  return new Response(page, response);
});

export const onRequest = sequence(startEarly, linkStylesOnce);
