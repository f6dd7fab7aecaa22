/** Addresses under the base path, and the links back that nobody writes by hand. */
import { furtherArticles, type Slide } from '../model/deck.ts';
import { withBase } from '../model/addresses.ts';
import type { Challenge, ChallengeGroup } from '../schemas/challenges.ts';
import type { ChecklistItem } from '../schemas/sheets.ts';
import {
  alphabet,
  type Article,
  type ChallengeSet,
  type Checklist,
  findArticle,
  findHandout,
  type Handout,
  listArticles,
  listChallengeSets,
  listChecklists,
  listSlides,
  listWorkshops,
  type Workshop,
} from './entries.ts';

/** An address as a page writes it. */
export const href = (address: string) => withBase(import.meta.env.BASE_URL, address);

export interface PlacedChallenge {
  set: ChallengeSet;
  group: ChallengeGroup;
  challenge: Challenge;
}
export interface PlacedSlide {
  workshop: Workshop;
  slide: Slide;
}
export interface PlacedItem {
  checklist: Checklist;
  item: ChecklistItem;
}

/** Every challenge with the group and set that it stands in. */
export async function listChallenges(): Promise<PlacedChallenge[]> {
  return (await listChallengeSets()).flatMap((set) =>
    set.data.groups.flatMap((group) =>
      group.challenges.map((challenge) => ({ set, group, challenge })),
    ),
  );
}

/** Every slide with its workshop. */
export async function listPlacedSlides(): Promise<PlacedSlide[]> {
  const workshops = await listWorkshops();
  const slides = await Promise.all(workshops.map((workshop) => listSlides(workshop.id)));
  return workshops.flatMap((workshop, index) =>
    (slides[index] ?? []).map((slide) => ({ workshop, slide })),
  );
}

async function listItems(): Promise<PlacedItem[]> {
  return (await listChecklists()).flatMap((checklist) =>
    checklist.data.items.map((item) => ({ checklist, item })),
  );
}

/** Everything that an article serves, in the order of the library. */
export async function listServed({ id, data }: Article) {
  return {
    challenges: (await listChallenges()).filter(({ challenge }) =>
      data.challenges.includes(challenge.id),
    ),
    items: (await listItems()).filter(({ checklist, item }) =>
      data.items.includes(`${checklist.id}/${item.id}`),
    ),
    slides: (await listPlacedSlides()).filter(({ slide }) => furtherArticles(slide).includes(id)),
    handouts: await Promise.all(data.handouts.map(findHandout)),
  };
}

/** The group of the first challenge that an article helps with. */
export async function articleGroup({ data }: Article): Promise<ChallengeGroup | undefined> {
  const [first] = data.challenges;
  return (await listChallenges()).find(({ challenge }) => challenge.id === first)?.group;
}

/** The articles that name a challenge. */
export const articlesForChallenge = async (challenge: string) =>
  (await listArticles()).filter(({ data }) => data.challenges.includes(challenge));

/** The articles of a workshop that help with none of its challenges. */
export async function listOtherReading({ data }: Workshop): Promise<Article[]> {
  const own = new Set(
    (await listChallenges())
      .filter(({ set }) => set.id === data.challenges)
      .map(({ challenge }) => challenge.id),
  );
  const articles = await Promise.all(data.guidance.map(findArticle));
  return articles.filter(({ data: { challenges } }) => !challenges.some((id) => own.has(id)));
}

/** The articles that name an item of a checklist. */
export const articlesForItem = async (checklist: string, item: string) =>
  (await listArticles()).filter(({ data }) => data.items.includes(`${checklist}/${item}`));

/** The articles that name a handout. */
export const articlesForHandout = async (handout: string) =>
  (await listArticles()).filter(({ data }) => data.handouts.includes(handout));

/** The workshops that use a handout, a checklist or an article. */
export async function workshopsUsing(
  kind: 'handouts' | 'checklists' | 'guidance',
  id: string,
): Promise<Workshop[]> {
  return (await listWorkshops()).filter(({ data }) => data[kind].includes(id));
}

/** The attribution that a sheet prints: that of the first workshop which uses it and re-edits a session. */
export function attributionOf(workshops: readonly Workshop[]): string | undefined {
  return workshops.find(({ data }) => data.source)?.data.source?.attribution;
}

/** The exercise sheets: handouts that exist blank. */
export const hasBlank = ({ data }: Handout) => data.exercise !== undefined;

/** The articles by topic, topics and articles in the order of the alphabet. */
export async function groupArticles(): Promise<{ name: string; articles: Article[] }[]> {
  const groups = Map.groupBy(await listArticles(), ({ data }) => data.topic);
  return [...groups]
    .map(([name, articles]) => ({ name, articles }))
    .toSorted((a, b) => alphabet.compare(a.name, b.name));
}
