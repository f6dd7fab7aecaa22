/** The pages of a workshop in the order in which one goes through them. */
import {
  articleAddress,
  checklistAddress,
  handoutAddress,
  runSheetAddress,
  scriptAddress,
  workshopAddress,
} from '../model/addresses.ts';
import { words } from '../site.ts';
import {
  findArticle,
  findChecklist,
  findHandout,
  listWorkshops,
  type Workshop,
} from './entries.ts';

export interface Stop {
  /** Without the base path. */
  address: string;
  title: string;
}

/** Where a page stands in its workshop; the first workshop that has it counts. */
export interface Place {
  workshop: Workshop;
  previous: Stop | undefined;
  next: Stop | undefined;
}

async function listStops({ id, data }: Workshop): Promise<Stop[]> {
  const [handouts, checklists, articles] = await Promise.all([
    Promise.all(data.handouts.map(findHandout)),
    Promise.all(data.checklists.map(findChecklist)),
    Promise.all(data.guidance.map(findArticle)),
  ]);
  return [
    { address: workshopAddress(id), title: data.title },
    { address: runSheetAddress(id), title: words.workshop.runSheet },
    { address: scriptAddress(id), title: words.workshop.script },
    ...handouts.map((each) => ({ address: handoutAddress(each.id), title: each.data.title })),
    ...checklists.map((each) => ({ address: checklistAddress(each.id), title: each.data.title })),
    ...articles.map((each) => ({ address: articleAddress(each.id), title: each.data.title })),
  ];
}

/** The place of a page in the first workshop that has it; undefined when none has. */
export async function findPlace(address: string): Promise<Place | undefined> {
  for (const workshop of await listWorkshops()) {
    const stops = await listStops(workshop);
    const index = stops.findIndex((stop) => stop.address === address);
    if (index >= 0) return { workshop, previous: stops[index - 1], next: stops[index + 1] };
  }
  return undefined;
}
