/** Sheets by whose they are: those who take part, or the facilitator. */
import {
  type Checklist,
  findChecklist,
  findHandout,
  type Handout,
  type Workshop,
} from './entries.ts';

export const READERS = ['participants', 'facilitator'] as const;
export type Reader = (typeof READERS)[number];

/** The handouts or checklists of a reader, in the order given. */
export const sheetsFor = <Sheet extends Handout | Checklist>(
  sheets: readonly Sheet[],
  reader: Reader,
): Sheet[] => sheets.filter(({ data }) => data.for === reader);

/** Handouts or checklists by whose they are; a reader without any is left out. */
export function groupByReader<Sheet extends Handout | Checklist>(
  sheets: readonly Sheet[],
): { reader: Reader; sheets: Sheet[] }[] {
  return READERS.map((reader) => ({ reader, sheets: sheetsFor(sheets, reader) })).filter(
    (group) => group.sheets.length > 0,
  );
}

/** The handouts and checklists that a workshop gives to a reader, in the order of use. */
export async function listWorkshopSheets({ data }: Workshop, reader: Reader) {
  return {
    handouts: sheetsFor(await Promise.all(data.handouts.map(findHandout)), reader),
    checklists: sheetsFor(await Promise.all(data.checklists.map(findChecklist)), reader),
  };
}
