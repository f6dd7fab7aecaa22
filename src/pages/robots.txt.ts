import type { APIRoute } from 'astro';
import { href } from '../library/href.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? [`Sitemap: ${new URL(href('/sitemap-index.xml'), site).href}`] : [];
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'));
};
