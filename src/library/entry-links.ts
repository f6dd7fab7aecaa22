/** Entries as links: their addresses and titles. */
import {
  articleAddress,
  challengeAddress,
  checklistAddress,
  handoutAddress,
  runSheetAddress,
  scriptAddress,
  slideAddress,
  workshopAddress,
} from '../model/addresses.ts';
import { words } from '../site.ts';
import type { PlacedChallenge } from './challenges.ts';
import type { PlacedSlide } from './decks.ts';
import type { Article, Checklist, Handout, Workshop } from './entries.ts';
import type { PlacedItem } from './sheets.ts';

export interface EntryLink {
  /** Without the base path. */
  address: string;
  title: string;
}

const toLink =
  <Entry extends { id: string; data: { title: string } }>(address: (id: string) => string) =>
  ({ id, data }: Entry): EntryLink => ({ address: address(id), title: data.title });

export const linkWorkshop = toLink<Workshop>(workshopAddress);
export const linkRunSheet = ({ id, data }: Workshop): EntryLink => ({
  address: runSheetAddress(id),
  title: words.runSheet.title(data.title),
});
export const linkScript = ({ id, data }: Workshop): EntryLink => ({
  address: scriptAddress(id),
  title: words.script.title(data.title),
});
export const linkHandout = toLink<Handout>(handoutAddress);
export const linkChecklist = toLink<Checklist>(checklistAddress);
export const linkArticle = toLink<Article>(articleAddress);

export const linkChallenge = ({ challenge }: PlacedChallenge): EntryLink => ({
  address: challengeAddress(challenge.id),
  title: challenge.name,
});

export const linkItem = ({ checklist, item }: PlacedItem): EntryLink => ({
  address: checklistAddress(checklist.id, item.id),
  title: item.text,
});

export const linkSlide = ({ workshop, slide }: PlacedSlide): EntryLink => ({
  address: slideAddress(workshop.id, slide.id),
  title: slide.title,
});
