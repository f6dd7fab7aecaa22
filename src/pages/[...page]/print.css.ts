import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../library/href.ts';
import { listPrintedPages, type PrintedPage } from '../../library/printed-pages.ts';
import { publicUrl } from '../../library/publication.ts';
import { qrAddress, shortAddress } from '../../model/addresses.ts';
import { printFooterCss } from '../../model/print-footer.ts';
import { words } from '../../site.ts';

export const getStaticPaths = (async () => {
  const pages = await listPrintedPages();
  return pages.map((page) => ({ params: { page: page.address.slice(1, -1) }, props: { page } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: PrintedPage }> = ({ props: { page }, site }) => {
  const address = site && new URL(href(page.address), site).href.replace(/^https?:\/\//, '');
  const short = page.code && publicUrl(shortAddress(page.code));
  const css = printFooterCss({
    title: page.title,
    attribution: page.attribution,
    address,
    page: words.print.page,
    of: words.print.of,
    updated: words.updated(words.date(page.updated)),
    way:
      page.code && short
        ? { code: href(qrAddress(page.code)), address: short.replace(/^https?:\/\//, '') }
        : undefined,
  });
  return new Response(css, { headers: { 'content-type': 'text/css' } });
};
