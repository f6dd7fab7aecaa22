/** The library as a list of pages: for the A to Z, and for the build steps that run after the pages. */
import {
  articleAddress,
  checklistAddress,
  handoutAddress,
  slideAddress,
  termAddress,
  workshopAddress,
} from '../model/addresses.ts';
import { checklistPdfAddress, handoutPdfAddress } from '../model/downloads.ts';
import { parseMdx, readText } from '../markdown/mdx.ts';
import type { CataloguePage } from '../schemas/catalogue.ts';
import type { words } from '../site.ts';
import { listChallenges } from './challenges.ts';
import { listPlacedSlides } from './decks.ts';
import { papers } from './papers.ts';
import {
  alphabet,
  type Checklist,
  type Handout,
  listArticles,
  listChecklists,
  listHandouts,
  listTerms,
  listWorkshops,
  type Workshop,
} from './entries.ts';

/** An entry whose kind has a name. */
type KnownPage = CataloguePage & { kind: keyof typeof words.kinds };

/** Every page, slide and term of the library. */
export async function listAllPages(): Promise<KnownPage[]> {
  return [
    ...(await listWorkshops()).map((workshop) => listWorkshop(workshop)),
    ...(await listSheets()),
    ...(await listGuidance()),
    ...(await listTerms()).map(({ id, data, body = '' }) => ({
      kind: 'term' as const,
      address: termAddress(id),
      title: data.title,
      text: readText(parseMdx(body)),
      also: data.aliases,
      misspellings: data.misspellings,
    })),
    ...(await listPlacedSlides()).map(({ workshop, slide }) => ({
      kind: 'slide' as const,
      address: slideAddress(workshop.id, slide.id),
      title: slide.title,
      text: [slide.text, slide.notes].join(' '),
      place: workshop.data.title,
      under: workshopAddress(workshop.id),
      ...(slide.bucket !== undefined && { buckets: [slide.bucket] }),
    })),
  ];
}

/** Handouts and checklists, each with the workshops that use it. */
async function listSheets(): Promise<KnownPage[]> {
  const workshops = await listWorkshops();
  const usedIn = (uses: (workshop: Workshop) => readonly string[], id: string) =>
    workshops.filter((workshop) => uses(workshop).includes(id)).map(({ data }) => data.title);
  const sheet = (kind: 'handout' | 'checklist', { id, data }: Handout | Checklist) => {
    const isHandout = kind === 'handout';
    const place = usedIn(({ data: has }) => (isHandout ? has.handouts : has.checklists), id)[0];
    const pdf = isHandout ? handoutPdfAddress : checklistPdfAddress;
    return {
      kind,
      address: isHandout ? handoutAddress(id) : checklistAddress(id),
      title: data.title,
      ...(place !== undefined && { place }),
      asked: data.asked,
      pdfs: papers.map((paper) => pdf(id, paper)),
    };
  };
  return [
    ...(await listHandouts()).map((handout) => sheet('handout', handout)),
    ...(await listChecklists()).map((checklist) => sheet('checklist', checklist)),
  ];
}

async function listGuidance(): Promise<KnownPage[]> {
  const challenges = await listChallenges();
  return (await listArticles()).map(({ id, data }) => ({
    kind: 'guidance',
    address: articleAddress(id),
    title: data.title,
    ...(data.short !== undefined && { also: [data.short] }),
    place: data.topic,
    problems: data.problems,
    asked: data.asked,
    buckets: [
      ...new Set(
        challenges
          .filter(({ challenge }) => data.challenges.includes(challenge.id))
          .map(({ group }) => group.id),
      ),
    ],
  }));
}

/** A workshop with its sheets and articles. */
function listWorkshop({ id, data }: Workshop): KnownPage {
  const parts = [
    ...data.handouts.map(handoutAddress),
    ...data.checklists.map((checklist) => checklistAddress(checklist)),
    ...data.guidance.map(articleAddress),
  ];
  return {
    kind: 'workshop',
    address: workshopAddress(id),
    title: data.title,
    asked: data.asked,
    parts,
  };
}

/** Every page and term from A to Z; slides stand in their decks. */
export async function listPagesByTitle(): Promise<KnownPage[]> {
  return (await listAllPages())
    .filter(({ kind }) => kind !== 'slide')
    .toSorted((a, b) => alphabet.compare(a.title, b.title));
}
