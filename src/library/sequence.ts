/** The pages before and after a page: those of its workshop in the order of use, or the articles of its topic. */
import { filledAddress, packAddress, runSheetAddress, scriptAddress } from '../model/addresses.ts';
import { words } from '../site.ts';
import { groupArticles } from './articles.ts';
import {
  findArticle,
  findChecklist,
  findHandout,
  listWorkshops,
  type Workshop,
} from './entries.ts';
import {
  type EntryLink,
  linkArticle,
  linkChecklist,
  linkHandout,
  linkWorkshop,
} from './entry-links.ts';

/** Where a page stands among those of its kind. */
export interface Place {
  /** The workshop that it belongs to; none for an article that no workshop uses. */
  workshop: Workshop | undefined;
  previous: EntryLink | undefined;
  next: EntryLink | undefined;
}

async function listStops(workshop: Workshop): Promise<EntryLink[]> {
  const { id, data } = workshop;
  const [handouts, checklists, articles] = await Promise.all([
    Promise.all(data.handouts.map(findHandout)),
    Promise.all(data.checklists.map(findChecklist)),
    Promise.all(data.guidance.map(findArticle)),
  ]);
  return [
    linkWorkshop(workshop),
    { address: runSheetAddress(id), title: words.workshop.runSheet },
    { address: scriptAddress(id), title: words.workshop.script },
    { address: packAddress(id), title: words.workshop.pack },
    ...handouts.map(linkHandout),
    ...checklists.map(linkChecklist),
    ...articles.map(linkArticle),
  ];
}

/**
 * The place of a page in the first workshop that has it, of another article among those of its topic. A blank sheet has
 * the place of its handout.
 */
export async function findPlace(address: string): Promise<Place | undefined> {
  const page = filledAddress(address);
  for (const workshop of await listWorkshops()) {
    const place = findIn(await listStops(workshop), page);
    if (place) return { workshop, ...place };
  }
  for (const { articles } of await groupArticles()) {
    const place = findIn(articles.map(linkArticle), page);
    if (place) return { workshop: undefined, ...place };
  }
  return undefined;
}

function findIn(stops: readonly EntryLink[], page: string): Omit<Place, 'workshop'> | undefined {
  const index = stops.findIndex((stop) => stop.address === page);
  return index < 0 ? undefined : { previous: stops[index - 1], next: stops[index + 1] };
}
