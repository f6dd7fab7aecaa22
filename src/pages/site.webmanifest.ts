import type { APIRoute } from 'astro';
import { href } from '../library/href.ts';
import { HOME } from '../model/addresses.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      description: site.description,
      lang: site.language,
      dir: site.direction,
      start_url: href(HOME),
      scope: href(HOME),
      display: 'minimal-ui',
      background_color: site.themeColor.light,
      theme_color: site.themeColor.light,
      icons: [{ src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
