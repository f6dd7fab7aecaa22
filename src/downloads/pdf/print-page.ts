/** Prints one page as one finished PDF. */
import type { Page } from 'playwright-core';
import { finishPdf, type FinishedPdf } from './finish.ts';
import type { PageLink } from './links.ts';
import { numberContents } from './page-numbers.ts';
import type { Printer } from './printer.ts';
import type { PrintJob } from './plan.ts';

const FORMATS = { a4: 'A4', letter: 'Letter' } as const;

/** What is read of a page before it is printed. */
interface PageFacts {
  title: string;
  language: string;
  updated: string;
  links: PageLink[];
  headings: string[];
}

/**
 * Prints a page of the built site.
 * @throws BrowserLost when the browser fails, Error when the page does.
 */
export async function printPage(printer: Printer, job: PrintJob): Promise<FinishedPdf> {
  return printer.visit(job.page, async (page) => {
    const facts = await page.evaluate(prepare, { keepsAddresses: printer.isPublic });
    const updated = new Date(facts.updated);
    if (Number.isNaN(updated.getTime()))
      throw new Error(`${job.page} does not say when it last changed (og:updated_time).`);
    const print = () => printOn(page, job);
    const printed = await numberContents(page, print);
    return finishPdf(printed, {
      title: facts.title,
      language: facts.language,
      updated,
      links: facts.links,
      headings: facts.headings,
    });
  });
}

const printOn = (page: Page, { paper }: PrintJob) =>
  page.pdf({
    tagged: true,
    outline: true,
    ...(paper === 'slides' ? { preferCSSPageSize: true } : { format: FORMATS[paper] }),
  });

/**
 * In the page: leaves out what a file can't follow, and reads what the PDF says of itself.
 * @param options whether the site has addresses that lead somewhere
 */
function prepare({ keepsAddresses }: { keepsAddresses: boolean }): PageFacts {
  const { documentElement: html, title } = document;
  // A deck's file has the longest variant, as all downloads have.
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section[data-variants]')];
  const variants = (slide: HTMLElement) => (slide.dataset['variants'] ?? '').split(' ').map(Number);
  const longest = Math.max(...slides.flatMap(variants));
  for (const slide of slides) if (!variants(slide).includes(longest)) slide.remove();

  const isHere = (link: HTMLAnchorElement) =>
    link.hash !== '' && link.pathname === location.pathname && link.origin === location.origin;
  const all = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  if (!keepsAddresses)
    for (const link of all)
      if (link.origin === location.origin && !isHere(link)) link.removeAttribute('href');
  const links = all
    .filter((link) => link.hasAttribute('href') && link.getClientRects().length > 0)
    .map((link) => ({
      url: link.href,
      words: (link.ariaLabel ?? link.innerText).replaceAll(/\s+/g, ' ').trim() || link.href,
    }));
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.getClientRects().length > 0)
    .map((heading) => heading.innerText.replaceAll(/\s+/g, ' ').trim());
  const changed = document.querySelector<HTMLMetaElement>('meta[property="og:updated_time"]');
  return {
    // The site's name stands behind the last dot, for the tab of a browser.
    title: title.replace(/ · [^·]*$/, ''),
    language: html.lang,
    updated: changed?.content ?? '',
    links,
    headings,
  };
}
