/** Where a page leads: everything that belongs to it, found by ids, so that nobody keeps lists. */
import { blankAddress } from '../model/addresses.ts';
import { words } from '../site.ts';
import { articlesForHandout, listServed } from './articles.ts';
import { listPlacedSlides } from './decks.ts';
import { type Article, type Checklist, findArticle, type Handout } from './entries.ts';
import {
  type EntryLink,
  linkArticle,
  linkChallenge,
  linkHandout,
  linkItem,
  linkSlide,
  linkWorkshop,
} from './entry-links.ts';
import { hasBlank } from './sheets.ts';
import { workshopsUsing } from './workshops.ts';

export interface LinkGroup {
  name: string;
  links: EntryLink[];
}

const group = (name: string, links: EntryLink[]): LinkGroup => ({ name, links });
const filled = (groups: LinkGroup[]) => groups.filter(({ links }) => links.length > 0);

/** What an article serves, and what to read next. */
export async function leadOnFromArticle(article: Article): Promise<LinkGroup[]> {
  const { challenges, items, slides, handouts } = await listServed(article);
  const { next } = article.data;
  return filled([
    group(words.onward.next, (await Promise.all(next.map(findArticle))).map(linkArticle)),
    group(words.onward.challenges, challenges.map(linkChallenge)),
    group(words.onward.items, items.map(linkItem)),
    group(words.onward.sheets, handouts.map(linkHandout)),
    group(words.onward.slides, slides.map(linkSlide)),
    group(words.onward.workshops, (await workshopsUsing('guidance', article.id)).map(linkWorkshop)),
  ]);
}

/** The articles, slides and workshops around a handout. */
export async function leadOnFromHandout(handout: Handout): Promise<LinkGroup[]> {
  const { exercise } = handout.data;
  const slides = (await listPlacedSlides()).filter(
    ({ slide }) => exercise !== undefined && slide.exercise === exercise,
  );
  return filled([
    group(words.onward.articles, (await articlesForHandout(handout.id)).map(linkArticle)),
    group(
      words.onward.sheets,
      hasBlank(handout) ? [{ address: blankAddress(handout.id), title: words.sheet.blank }] : [],
    ),
    group(words.onward.slides, slides.map(linkSlide)),
    group(words.onward.workshops, (await workshopsUsing('handouts', handout.id)).map(linkWorkshop)),
  ]);
}

/** The workshops that use a checklist; its points name their articles themselves. */
export async function leadOnFromChecklist({ id }: Checklist): Promise<LinkGroup[]> {
  return filled([
    group(words.onward.workshops, (await workshopsUsing('checklists', id)).map(linkWorkshop)),
  ]);
}
