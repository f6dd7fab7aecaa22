/** How the index of guidance groups the articles: parts of the book, each with its challenges. */
import {
  attribute,
  below,
  type Element,
  hasClass,
  needElement,
  readPage,
  textOf,
} from '../page-tree.ts';
import { readSiteLink } from '../site-links.ts';

export interface Challenge {
  /** Where the index has it, for example `_challenge-managing-time`; undefined where it has no id. */
  id: string | undefined;
  name: string;
  /** The addresses of all its articles, the nearest first. */
  articles: string[];
}

export interface Part {
  name: string;
  level: string;
  challenges: Challenge[];
}

/** Reads the groups from the built index. */
export function readParts(html: string, index: string, base: string): Part[] {
  const main = needElement(readPage(html), ({ tagName }) => tagName === 'main', 'main part');
  const section = needElement(
    main,
    (element) => attribute(element, 'aria-labelledby') === '_by-challenge',
    'list of articles by challenge',
  );
  return below(section)
    .filter((element) => hasClass(element, 'groups'))
    .flatMap(({ childNodes }) => childNodes.filter((node) => 'tagName' in node))
    .map((group) => readPart(group, index, base));
}

function readPart(group: Element, index: string, base: string): Part {
  const sign = needElement(group, (element) => hasClass(element, 'name'), 'name of a group');
  const words = needElement(sign, ({ tagName }) => tagName === 'span', 'name of a group');
  const name = textOf(needElement(words, ({ tagName }) => tagName === 'strong', 'group')).trim();
  const challenges = below(group).filter(({ tagName }) => tagName === 'dt');
  return {
    name,
    level: textOf(words).trim().slice(name.length).trim(),
    challenges: challenges.map((term) => {
      const row = term.parentNode as Element;
      const links = below(row).filter(({ tagName }) => tagName === 'a');
      return {
        id: attribute(row, 'id'),
        name: textOf(term).trim(),
        articles: links.flatMap(
          (link) => readSiteLink(attribute(link, 'href') ?? '', index, base)?.address ?? [],
        ),
      };
    }),
  };
}

/**
 * Gives each article one place: with the challenge whose list has it nearest to the top, the first of several such.
 * @returns for each challenge of each part the articles that stand there
 */
export function placeArticles(parts: readonly Part[]): Map<Challenge, string[]> {
  const best = new Map<string, { challenge: Challenge; rank: number }>();
  for (const challenge of parts.flatMap(({ challenges }) => challenges))
    challenge.articles.forEach((address, rank) => {
      const known = best.get(address);
      if (!known || rank < known.rank) best.set(address, { challenge, rank });
    });
  const placed = new Map<Challenge, string[]>();
  for (const challenge of parts.flatMap(({ challenges }) => challenges))
    placed.set(
      challenge,
      challenge.articles.filter((address) => best.get(address)?.challenge === challenge),
    );
  return placed;
}
