/** The pages of a workshop in the order in which one goes through them. */
import { filledAddress, runSheetAddress, scriptAddress } from '../model/addresses.ts';
import { words } from '../site.ts';
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

/** Where a page stands in its workshop; the first workshop that has it counts. */
export interface Place {
  workshop: Workshop;
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
    ...handouts.map(linkHandout),
    ...checklists.map(linkChecklist),
    ...articles.map(linkArticle),
  ];
}

/**
 * The place of a page in the first workshop that has it; undefined when none has. A blank sheet has the place of its
 * handout.
 */
export async function findPlace(address: string): Promise<Place | undefined> {
  const page = filledAddress(address);
  for (const workshop of await listWorkshops()) {
    const stops = await listStops(workshop);
    const index = stops.findIndex((stop) => stop.address === page);
    if (index >= 0) return { workshop, previous: stops[index - 1], next: stops[index + 1] };
  }
  return undefined;
}
