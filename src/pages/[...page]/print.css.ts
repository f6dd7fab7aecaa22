import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../library/href.ts';
import { listPrintedPages, type PrintedPage } from '../../library/printed-pages.ts';
import { printedPartCss, printFooterCss } from '../../model/print-footer.ts';
import { publicUrl } from '../../library/publication.ts';
import { qrAddress, shortAddress } from '../../model/addresses.ts';
import { words } from '../../site.ts';

export const getStaticPaths = (async () => {
  const pages = await listPrintedPages();
  return pages.map((page) => ({ params: { page: page.address.slice(1, -1) }, props: { page } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: PrintedPage }> = ({ props: { page }, site }) => {
  const short = page.code && publicUrl(shortAddress(page.code));
  const origin = ({ title, attribution, howTo, address }: Omit<PrintedPage, 'updated'>) => ({
    title,
    attribution,
    howTo,
    address: site && new URL(href(address), site).href.replace(/^https?:\/\//, ''),
  });
  const footer = printFooterCss({
    ...origin(page),
    page: words.print.page,
    of: words.print.of,
    updated: words.updated(words.date(page.updated)),
    way:
      page.code && short
        ? { code: href(qrAddress(page.code)), address: short.replace(/^https?:\/\//, '') }
        : undefined,
  });
  const parts = page.parts?.map(({ id, landscape, ...part }) =>
    printedPartCss({ id, landscape, ...origin(part) }),
  );
  return new Response([footer, ...(parts ?? [])].join('\n'), {
    headers: { 'content-type': 'text/css' },
  });
};
