/** Sheets: by whose they are (those who take part, or the facilitator), blank, and by their points. */
import type { ChecklistItem } from '../schemas/sheets.ts';
import {
  type Checklist,
  type Exercise,
  findChecklist,
  findExercise,
  findHandout,
  type Handout,
  listChecklists,
  listHandouts,
  type Workshop,
} from './entries.ts';

const READERS = ['participants', 'facilitator'] as const;
export type Reader = (typeof READERS)[number];

export interface PlacedItem {
  checklist: Checklist;
  item: ChecklistItem;
}

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

/** The exercise sheets: handouts that exist blank. */
export const hasBlank = (sheet: Handout | Checklist) =>
  sheet.collection === 'handouts' && sheet.data.exercise !== undefined;

/** Every handout that exists blank, with the exercise that one does on it. */
export async function listBlankSheets(): Promise<{ handout: Handout; exercise: Exercise }[]> {
  const sheets = (await listHandouts()).map(async (handout) => {
    const { exercise } = handout.data;
    return exercise === undefined ? [] : [{ handout, exercise: await findExercise(exercise) }];
  });
  return (await Promise.all(sheets)).flat();
}

/** The handouts that one fills in for an exercise. */
export const sheetsOf = async (exercise: string): Promise<Handout[]> =>
  (await listHandouts()).filter(({ data }) => data.exercise === exercise);

/** Every point of every checklist. */
export async function listItems(): Promise<PlacedItem[]> {
  return (await listChecklists()).flatMap((checklist) =>
    checklist.data.items.map((item) => ({ checklist, item })),
  );
}

/** The attribution that a sheet prints: that of the first workshop which uses it and re-edits a session. */
export function attributionOf(workshops: readonly Workshop[]): string | undefined {
  return workshops.find(({ data }) => data.source)?.data.source?.attribution;
}

/** Whether a sheet is cards or signs, which are the paper and have its size. */
export const fillsPaper = ({ body }: Handout | Checklist) =>
  /<(ChallengeCards|GroupSigns)\b/.test(body ?? '');
