/** The parts of a workshop's page, to jump to from its top and from elsewhere. */
import { words } from '../site.ts';
import { listOtherReading } from './articles.ts';
import { findWorkshopChallenges } from './challenges.ts';
import type { Workshop } from './entries.ts';
import { listWorkshopSheets } from './sheets.ts';

interface Part {
  /** The id of its heading. */
  id: string;
  title: string;
}

/** The parts that the page of this workshop has, from top to bottom. */
export async function listParts(workshop: Workshop): Promise<Part[]> {
  const [challenges, reading, participants, facilitator] = await Promise.all([
    findWorkshopChallenges(workshop),
    listOtherReading(workshop),
    listWorkshopSheets(workshop, 'participants'),
    listWorkshopSheets(workshop, 'facilitator'),
  ]);
  const has = ({ handouts, checklists }: typeof participants) =>
    handouts.length + checklists.length > 0;
  const part = (id: string, title: string, isThere = true) => (isThere ? [{ id, title }] : []);
  const { workshop: names } = words;
  return [
    ...part('_present', names.present),
    ...part('_premise', names.premise),
    ...part('_outcomes', names.outcomes),
    ...part('_time', names.time),
    ...part('_challenges', challenges?.title ?? '', challenges !== undefined),
    ...part('_sheets', names.forParticipants, has(participants)),
    ...part('_read', names.read, reading.length > 0),
    ...part('_prepare', names.forFacilitator, has(facilitator)),
    ...part('_room', names.room),
    ...part('_materials', names.materials),
  ];
}
