/** The only place that asks Astro for content: drafts and order are settled here, once. */
import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { readSlides } from '../markdown/slides.ts';
import type { Slide } from '../model/deck.ts';
import { site } from '../site.ts';

export type Workshop = CollectionEntry<'workshops'>;
export type RunSheet = CollectionEntry<'runSheets'>;
export type ChallengeSet = CollectionEntry<'challenges'>;
export type Exercise = CollectionEntry<'exercises'>;
export type Handout = CollectionEntry<'handouts'>;
export type Checklist = CollectionEntry<'checklists'>;
export type Article = CollectionEntry<'guidance'>;
export type Term = CollectionEntry<'glossary'>;

/** The order of the alphabet in the library's language. */
export const alphabet = new Intl.Collator(site.language, { sensitivity: 'base', numeric: true });

/** All published entries of a collection, by title. Whoever writes an article sees it before it is ready. */
async function list<K extends CollectionKey>(collection: K): Promise<CollectionEntry<K>[]> {
  const draftsToo = import.meta.env.DEV && collection === 'guidance';
  const entries = await getCollection(collection, ({ data }) => draftsToo || !data.draft);
  const name = ({ id, data }: CollectionEntry<K>) => ('title' in data ? data.title : id);
  return entries.toSorted((a, b) => alphabet.compare(name(a), name(b)));
}

/** One published entry. @throws Error when there is none: the content checks report it with its line. */
async function find<K extends CollectionKey>(
  collection: K,
  id: string,
): Promise<CollectionEntry<K>> {
  // While somebody writes, a draft may lead to another one.
  const entries = import.meta.env.DEV ? await getCollection(collection) : await list(collection);
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry)
    throw new Error(
      `There is no ${collection} entry "${id}". Run npm run check to see where it is named.`,
    );
  return entry;
}

export const listWorkshops = async () =>
  (await list('workshops')).toSorted((a, b) => a.data.order - b.data.order);
export const findWorkshop = (id: string) => find('workshops', id);
export const findDeckEntry = (id: string) => find('decks', id);
export const findRunSheet = (id: string) => find('runSheets', id);
export const findChallengeSet = (id: string) => find('challenges', id);
export const listChallengeSets = () => list('challenges');
export const findExercise = (id: string) => find('exercises', id);
export const listHandouts = () => list('handouts');
export const findHandout = (id: string) => find('handouts', id);
export const listChecklists = () => list('checklists');
export const findChecklist = (id: string) => find('checklists', id);
export const listArticles = () => list('guidance');
export const findArticle = (id: string) => find('guidance', id);
export const listTerms = () => list('glossary');
export const findAbout = () => find('about', 'about');

const decks = new Map<string, { body: string; slides: Slide[] }>();

/** A workshop's slides as data, in order. */
export async function listSlides(workshop: string): Promise<Slide[]> {
  const { body = '' } = await findDeckEntry(workshop);
  const known = decks.get(workshop);
  if (known?.body === body) return known.slides;
  const slides = readSlides(body);
  decks.set(workshop, { body, slides });
  return slides;
}
