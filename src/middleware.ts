import { defineMiddleware } from 'astro:middleware';

/**
 * Lets a deck's script run whenever it arrives. Browsers find the slide that an address names (`:target`) only after all
 * deferred scripts have run, and on a slow line that slide should stand before; Astro's own scripts can't be told.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!/\/workshops\/[^/]+\/slides\/$/.test(url.pathname)) return response;
  const page = (await response.text()).replaceAll(
    '<script type="module"',
    '<script async type="module"',
  );
  return new Response(page, response);
});
