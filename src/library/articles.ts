/** Articles by topic, by what they serve, and by what names them. */
import { furtherArticles } from '../model/deck.ts';
import type { ChallengeGroup } from '../schemas/challenges.ts';
import { listChallenges } from './challenges.ts';
import { listPlacedSlides } from './decks.ts';
import {
  alphabet,
  type Article,
  findArticle,
  findHandout,
  listArticles,
  type Workshop,
} from './entries.ts';
import { listItems } from './sheets.ts';

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

/** The articles that name an item of a checklist, the nearest first. */
export const articlesForItem = async (checklist: string, item: string) =>
  listNaming(({ data }) => data.items, `${checklist}/${item}`);

/** The articles that name a handout. */
export const articlesForHandout = async (handout: string) =>
  (await listArticles()).filter(({ data }) => data.handouts.includes(handout));

/** The articles that name a challenge, the nearest first. */
export const articlesForChallenge = async (challenge: string) =>
  listNaming(({ data }) => data.challenges, challenge);

/** Articles that name something: first the one that explains it, then those that name it first and serve little else. */
async function listNaming(names: (article: Article) => string[], id: string): Promise<Article[]> {
  const rank = (article: Article) => {
    const { explains, items, challenges } = article.data;
    if (explains === id) return 0;
    return 1 + 10 * names(article).indexOf(id) + items.length + challenges.length;
  };
  return (await listArticles())
    .filter((article) => names(article).includes(id))
    .toSorted((a, b) => rank(a) - rank(b));
}

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

/** The articles by topic, topics and articles in the order of the alphabet. */
export async function groupArticles(): Promise<{ name: string; articles: Article[] }[]> {
  const groups = Map.groupBy(await listArticles(), ({ data }) => data.topic);
  return [...groups]
    .map(([name, articles]) => ({ name, articles }))
    .toSorted((a, b) => alphabet.compare(a.name, b.name));
}

/** Each problem with the article that answers it, by topic. */
export async function groupProblems() {
  return (await groupArticles())
    .map(({ name, articles }) => ({
      name,
      problems: articles.flatMap((article) =>
        article.data.problems.map((problem) => ({ problem, article })),
      ),
    }))
    .filter(({ problems }) => problems.length > 0);
}

/** For each topic one problem, of the article that serves most; the most useful first. */
export async function listCommonProblems(most: number) {
  const served = ({ data }: Article) => data.items.length + data.challenges.length;
  return (await groupProblems())
    .flatMap(({ problems }) =>
      problems.toSorted((a, b) => served(b.article) - served(a.article)).slice(0, 1),
    )
    .toSorted((a, b) => served(b.article) - served(a.article))
    .slice(0, most);
}
