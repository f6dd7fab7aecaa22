/** What a built page says before any script runs, read with the browser's own parser. */
import type { Page } from '@playwright/test';

export interface Heading {
  level: number;
  id: string;
  text: string;
}

export interface Reference {
  /** The element and the attribute, as a message names them. */
  where: string;
  value: string;
}

export interface Slide {
  id: string;
  variants: string[];
}

/** What a page's HTML says before any script runs. */
export interface PageFacts {
  title: string;
  description: string;
  language: string;
  canonical: string | null;
  /** Whether search engines may list it. */
  listed: boolean;
  /** What it says to other sites that link to it, by property: `og:title`. */
  openGraph: Record<string, string>;
  /** What it says to programs, as JSON-LD. */
  structured: Record<string, unknown>[];
  /** The Content-Security-Policy, and whether it stands before all that it governs. */
  policy: string | null;
  policyIsFirst: boolean;
  headings: Heading[];
  ids: string[];
  /** The slides of a deck, in order. */
  slides: Slide[];
  references: Reference[];
  /** Scripts, styles and event handlers that stand in the page itself. */
  inline: string[];
  hasSearch: boolean;
}

/** Reads HTML with the parser of the browser; nothing of it is loaded or run. */
export function readFacts(parser: Page, html: string): Promise<PageFacts> {
  return parser.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'text/html');
    const templates = [...document.querySelectorAll('template')].map(({ content }) => content);
    const all = [document, ...templates].flatMap((root) => [...root.querySelectorAll('*')]);
    const nameOf = (element: Element, attribute: string) =>
      `<${element.localName} ${attribute}="${element.getAttribute(attribute) ?? ''}">`;
    const content = (selector: string) =>
      document.querySelector(selector)?.getAttribute('content') ?? null;

    const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
    const references = all.flatMap((element) =>
      [
        ...addresses.map((attribute) => [attribute, element.getAttribute(attribute)] as const),
        ...(element.getAttribute('srcset') ?? '')
          .split(/,\s+/)
          .map((candidate) => ['srcset', candidate.trim().split(/\s+/)[0]] as const),
        ...(element.matches('meta[property="og:image"], meta[property="og:url"]')
          ? [['content', element.getAttribute('content')] as const]
          : []),
      ].flatMap(([attribute, value]) =>
        value ? [{ where: nameOf(element, attribute), value }] : [],
      ),
    );

    const inline = all.flatMap((element) => [
      ...(element.localName === 'script' &&
      !element.hasAttribute('src') &&
      !/json/.test(element.getAttribute('type') ?? '')
        ? [`<script>${element.textContent.slice(0, 60)}`]
        : []),
      ...(element.localName === 'style' ? [`<style>${element.textContent.slice(0, 60)}`] : []),
      ...element
        .getAttributeNames()
        .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
        .map((attribute) => nameOf(element, attribute)),
      ...(/^\s*javascript:/i.test(element.getAttribute('href') ?? '')
        ? [nameOf(element, 'href')]
        : []),
    ]);

    const policy = document.querySelector('meta[http-equiv="content-security-policy" i]');
    const governed = document.querySelector('script, style, link, base');
    return {
      title: document.title,
      description: content('meta[name=description]') ?? '',
      language: document.documentElement.lang,
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
      listed: !/noindex/.test(content('meta[name=robots]') ?? ''),
      openGraph: Object.fromEntries(
        [...document.querySelectorAll('meta[property]')].map((meta) => [
          meta.getAttribute('property') ?? '',
          meta.getAttribute('content') ?? '',
        ]),
      ),
      structured: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
      ),
      policy: policy?.getAttribute('content') ?? null,
      policyIsFirst:
        policy !== null &&
        (governed === null ||
          (policy.compareDocumentPosition(governed) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
        level: Number(heading.localName[1]),
        id: heading.id,
        text: heading.textContent.trim().replace(/\s+/g, ' '),
      })),
      ids: all.map(({ id }) => id).filter(Boolean),
      slides: [...document.querySelectorAll<HTMLElement>('.slides > section')].map(
        ({ id, dataset }) => ({ id, variants: (dataset['variants'] ?? '').split(' ') }),
      ),
      references,
      inline,
      hasSearch: document.querySelector('search-dialog') !== null,
    };
  }, html);
}
