/** Where a page leads: everything that belongs to it, found by ids, so that nobody keeps lists. */
import {
  articleAddress,
  blankAddress,
  checklistAddress,
  handoutAddress,
  slideAddress,
  workshopAddress,
} from '../model/addresses.ts';
import { words } from '../site.ts';
import {
  type Article,
  type Checklist,
  findArticle,
  type Handout,
  type Workshop,
} from './entries.ts';
import {
  articlesForHandout,
  hasBlank,
  listPlacedSlides,
  listServed,
  type PlacedSlide,
  workshopsUsing,
} from './links.ts';

export interface Link {
  /** Without the base path. */
  address: string;
  title: string;
}
export interface LinkGroup {
  name: string;
  links: Link[];
}

const toWorkshop = ({ id, data }: Workshop) => ({
  address: workshopAddress(id),
  title: data.title,
});
const toArticle = ({ id, data }: Article) => ({ address: articleAddress(id), title: data.title });
const toHandout = ({ id, data }: Handout) => ({ address: handoutAddress(id), title: data.title });
const toSlide = ({ workshop, slide }: PlacedSlide) => ({
  address: slideAddress(workshop.id, slide.id),
  title: slide.title,
});

const group = (name: string, links: Link[]): LinkGroup => ({ name, links });
const filled = (groups: LinkGroup[]) => groups.filter(({ links }) => links.length > 0);

/** What an article serves, and what to read next. */
export async function leadOnFromArticle(article: Article): Promise<LinkGroup[]> {
  const { items, slides, handouts } = await listServed(article);
  const { next } = article.data;
  return filled([
    group(words.onward.next, (await Promise.all(next.map(findArticle))).map(toArticle)),
    group(
      words.onward.items,
      items.map(({ checklist, item }) => ({
        address: checklistAddress(checklist.id, item.id),
        title: item.text,
      })),
    ),
    group(words.onward.sheets, handouts.map(toHandout)),
    group(words.onward.slides, slides.map(toSlide)),
    group(words.onward.workshops, (await workshopsUsing('guidance', article.id)).map(toWorkshop)),
  ]);
}

/** The articles, slides and workshops around a handout. */
export async function leadOnFromHandout(handout: Handout): Promise<LinkGroup[]> {
  const { exercise } = handout.data;
  const slides = (await listPlacedSlides()).filter(
    ({ slide }) => exercise !== undefined && slide.exercise === exercise,
  );
  return filled([
    group(words.onward.articles, (await articlesForHandout(handout.id)).map(toArticle)),
    group(
      words.onward.sheets,
      hasBlank(handout) ? [{ address: blankAddress(handout.id), title: words.sheet.blank }] : [],
    ),
    group(words.onward.slides, slides.map(toSlide)),
    group(words.onward.workshops, (await workshopsUsing('handouts', handout.id)).map(toWorkshop)),
  ]);
}

/** The workshops that use a checklist; its points name their articles themselves. */
export async function leadOnFromChecklist({ id }: Checklist): Promise<LinkGroup[]> {
  return filled([
    group(words.onward.workshops, (await workshopsUsing('checklists', id)).map(toWorkshop)),
  ]);
}
