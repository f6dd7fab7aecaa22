/** Challenges in their groups and sets, and the articles that help with them. */
import type { Challenge, ChallengeGroup } from '../schemas/challenges.ts';
import {
  type Article,
  type ChallengeSet,
  findArticle,
  findChallengeSet,
  listChallengeSets,
  type Workshop,
} from './entries.ts';

export interface PlacedChallenge {
  set: ChallengeSet;
  group: ChallengeGroup;
  challenge: Challenge;
}

/** The challenges of a workshop, each with the articles that help. */
interface WorkshopChallenges {
  title: string;
  groups: {
    group: ChallengeGroup;
    challenges: { challenge: Challenge; articles: Article[] }[];
  }[];
}

/** Every challenge with the group and set that it stands in. */
export async function listChallenges(): Promise<PlacedChallenge[]> {
  return (await listChallengeSets()).flatMap((set) =>
    set.data.groups.flatMap((group) =>
      group.challenges.map((challenge) => ({ set, group, challenge })),
    ),
  );
}

/** A workshop's challenges by group, each with those of its articles that help; undefined when it has no set. */
export async function findWorkshopChallenges({
  data,
}: Workshop): Promise<WorkshopChallenges | undefined> {
  if (!data.challenges) return undefined;
  const [set, articles] = await Promise.all([
    findChallengeSet(data.challenges),
    Promise.all(data.guidance.map(findArticle)),
  ]);
  return {
    title: set.data.title,
    groups: set.data.groups.map((group) => ({
      group,
      challenges: group.challenges.map((challenge) => ({
        challenge,
        articles: articles.filter((article) => article.data.challenges.includes(challenge.id)),
      })),
    })),
  };
}

/** The groups of all sets, each id once. */
export async function listGroups(): Promise<ChallengeGroup[]> {
  const groups = (await listChallengeSets()).flatMap(({ data }) => data.groups);
  return [...new Map(groups.map((group) => [group.id, group])).values()];
}
