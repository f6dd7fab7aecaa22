/** The texts of every page in which terms are linked, for the glossary's lists of pages that use a term. */
import type { Nodes } from 'mdast';
import { isElement, parseMdx } from '../markdown/mdx.ts';
import { ABOUT } from '../model/addresses.ts';
import type { ExerciseData } from '../schemas/exercise.ts';
import { findWorkshopChallenges } from './challenges.ts';
import {
  findAbout,
  findDeckEntry,
  findExercise,
  findRunSheet,
  listArticles,
  listChecklists,
  listHandouts,
  listWorkshops,
} from './entries.ts';
import {
  type EntryLink,
  linkArticle,
  linkChecklist,
  linkHandout,
  linkRunSheet,
  linkScript,
  linkWorkshop,
} from './entry-links.ts';

/** A page with the texts on it in which terms are linked. */
export interface PageTexts {
  page: EntryLink;
  texts: readonly string[];
}

/** Advice first, then sheets, then workshops. */
export const listPageTexts = async (): Promise<PageTexts[]> => [
  ...(await readArticles()),
  ...(await readHandouts()),
  ...(await readChecklists()),
  ...(await readWorkshops()),
  await readAbout(),
];

const readArticles = async (): Promise<PageTexts[]> =>
  (await listArticles()).map((article) => ({
    page: linkArticle(article),
    texts: [article.data.summary, ...readPlain(article.body)],
  }));

const readHandouts = async (): Promise<PageTexts[]> =>
  Promise.all(
    (await listHandouts()).map(async (handout) => {
      const { exercise: id, summary } = handout.data;
      // The worked example is on the page where its text says so.
      const shown = id !== undefined && (handout.body ?? '').includes(`<Exercise id="${id}"`);
      const { sections } = shown ? (await findExercise(id)).data : { sections: [] };
      return {
        page: linkHandout(handout),
        texts: [summary, ...readPlain(handout.body), ...sections.flatMap(readSection)],
      };
    }),
  );

const readSection = ({ note = '', fields }: ExerciseData['sections'][number]): string[] => [
  note,
  ...fields.flatMap((field) => {
    if (field.kind === 'lines') return field.example;
    // The first cell of a row is its head.
    return field.kind === 'table' ? field.example.flatMap((row) => row.slice(1)) : [];
  }),
];

const readChecklists = async (): Promise<PageTexts[]> =>
  (await listChecklists()).map((checklist) => ({
    page: linkChecklist(checklist),
    texts: [
      checklist.data.summary,
      ...readPlain(checklist.body),
      ...checklist.data.items.flatMap(({ why, done }) => [why, done]),
    ],
  }));

async function readAbout(): Promise<PageTexts> {
  const { data, body } = await findAbout();
  return { page: { address: ABOUT, title: data.title }, texts: readPlain(body) };
}

async function readWorkshops(): Promise<PageTexts[]> {
  const pages = (await listWorkshops()).map(async (workshop) => {
    const [deck, runSheet] = await Promise.all([
      findDeckEntry(workshop.id),
      findRunSheet(workshop.id),
    ]);
    const { summary, audience, outcomes, room, source } = workshop.data;
    const set = (await findWorkshopChallenges(workshop))?.groups ?? [];
    const points = set.flatMap(({ challenges }) =>
      challenges.map(({ challenge }) => challenge.point),
    );
    return [
      {
        page: linkWorkshop(workshop),
        texts: [
          summary,
          audience,
          ...outcomes,
          ...room,
          ...points,
          source?.note ?? '',
          ...readPlain(workshop.body),
        ],
      },
      {
        page: linkRunSheet(workshop),
        texts: runSheet.data.segments.flatMap(({ room, online, groups, cut }) => [
          room,
          online,
          ...Object.values(groups),
          ...(cut ? [cut.what, cut.bridge] : []),
        ]),
      },
      { page: linkScript(workshop), texts: readPlain(deck.body) },
    ];
  });
  return (await Promise.all(pages)).flat();
}

/** The texts of a file in which a term would be linked: no headings, no links, no heads of tables, nothing to copy. */
function readPlain(body = ''): string[] {
  const texts: string[] = [];
  const read = (node: Nodes) => {
    if (node.type === 'text') texts.push(node.value);
    else if (node.type === 'table') node.children.slice(1).forEach(read);
    else if ('children' in node && !isClosed(node)) node.children.forEach(read);
  };
  read(parseMdx(body));
  return texts;
}

const isClosed = (node: Nodes) =>
  node.type === 'heading' || node.type === 'link' || (isElement(node) && node.name === 'CopyText');
