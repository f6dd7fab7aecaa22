/** Every page that prints with a running footer, and the footer's words. */
import {
  blankAddress,
  articleAddress,
  checklistAddress,
  GLOSSARY,
  handoutAddress,
  packAddress,
  runSheetAddress,
  scriptAddress,
  workshopAddress,
  ABOUT,
} from '../model/addresses.ts';
import { words } from '../site.ts';
import {
  findAbout,
  findDeckEntry,
  findRunSheet,
  listArticles,
  listChecklists,
  listHandouts,
  listTerms,
  listWorkshops,
} from './entries.ts';
import { once } from './once.ts';
import { findCut, listPackParts } from './pack.ts';
import { attributionOf, hasBlank } from './sheets.ts';
import { workshopsUsing } from './workshops.ts';

export interface PrintedPage {
  /** Without the base path. */
  address: string;
  title: string;
  attribution: string | undefined;
  updated: Date;
  /** How to print what is cut out or hung up. */
  howTo?: string | undefined;
  /** The code of the workshop whose short address its first page shows; articles and lists have none. */
  code?: string | undefined;
  /** The sheets that it is made of, each with a footer of its own. */
  parts?: readonly PrintedPart[];
}

export interface PrintedPart extends Omit<PrintedPage, 'updated' | 'parts'> {
  id: string;
  landscape: boolean;
}

async function listWorkshopPages(): Promise<PrintedPage[]> {
  const pages = (await listWorkshops()).map(async (workshop) => {
    const { id, data } = workshop;
    const attribution = data.source?.attribution;
    const [deck, runSheet] = await Promise.all([findDeckEntry(id), findRunSheet(id)]);
    return [
      { address: workshopAddress(id), title: data.title, attribution, updated: data.updated },
      {
        address: scriptAddress(id),
        title: words.script.title(data.title),
        attribution,
        updated: deck.data.updated,
      },
      {
        address: runSheetAddress(id),
        title: words.runSheet.title(data.title),
        attribution,
        updated: runSheet.data.updated,
        code: data.code,
      },
    ];
  });
  return (await Promise.all(pages)).flat();
}

async function listSheets(): Promise<PrintedPage[]> {
  const handouts = (await listHandouts()).map(async (handout) => {
    const { id, data } = handout;
    const workshops = await workshopsUsing('handouts', id);
    const cut = findCut(handout);
    const sheet = {
      title: data.title,
      howTo: cut && words.pack.paper[cut],
      attribution: attributionOf(workshops),
      code: workshops[0]?.data.code,
      updated: data.updated,
    };
    const filled = { ...sheet, address: handoutAddress(id) };
    return hasBlank(handout) ? [filled, { ...sheet, address: blankAddress(id) }] : [filled];
  });
  const checklists = (await listChecklists()).map(async ({ id, data }) => ({
    address: checklistAddress(id),
    title: data.title,
    attribution: attributionOf(await workshopsUsing('checklists', id)),
    code: (await workshopsUsing('checklists', id))[0]?.data.code,
    updated: data.updated,
  }));
  return [...(await Promise.all(handouts)).flat(), ...(await Promise.all(checklists))];
}

/** The packs: each is as new as the newest page in it. */
async function listPacks(others: readonly PrintedPage[]): Promise<PrintedPage[]> {
  const packs = (await listWorkshops()).map(async (workshop) => {
    const { id, data } = workshop;
    const own = { attribution: data.source?.attribution, address: packAddress(id) };
    const parts = (await listPackParts(workshop)).map((part) => ({
      part,
      page: others.find(({ address }) => address === part.address),
    }));
    const dates = [data.updated, ...parts.flatMap(({ page }) => page?.updated ?? [])];
    return {
      ...own,
      title: words.pack.title(data.title),
      updated: new Date(Math.max(...dates.map((date) => date.getTime()))),
      parts: parts.map(({ part: { id: name, title, landscape }, page }) => ({
        ...(page ?? { ...own, title: `${title}: ${data.title}` }),
        id: name,
        landscape,
      })),
    };
  });
  return Promise.all(packs);
}

async function collectPrintedPages(): Promise<PrintedPage[]> {
  const articles = (await listArticles()).map(async ({ id, data }) => ({
    address: articleAddress(id),
    title: data.title,
    attribution: attributionOf(await workshopsUsing('guidance', id)),
    updated: data.updated,
  }));
  const terms = await listTerms();
  const latest = new Date(Math.max(0, ...terms.map(({ data }) => data.updated.getTime())));
  const about = await findAbout();
  const workshops = await listWorkshopPages();
  const sheets = await listSheets();
  return [
    ...workshops,
    ...sheets,
    ...(await listPacks([...workshops, ...sheets])),
    ...(await Promise.all(articles)),
    { address: GLOSSARY, title: words.glossary, attribution: undefined, updated: latest },
    {
      address: ABOUT,
      title: about.data.title,
      attribution: undefined,
      updated: about.data.updated,
    },
  ];
}

/** Every page that prints. */
export const listPrintedPages = once(collectPrintedPages);

/** The printed page at an address. @throws Error when no page prints there. */
export async function findPrintedPage(address: string): Promise<PrintedPage> {
  const page = (await listPrintedPages()).find((candidate) => candidate.address === address);
  if (!page)
    throw new Error(`No page prints at ${address}; src/library/printed-pages.ts lists them.`);
  return page;
}
