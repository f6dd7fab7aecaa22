/** What one prints for a workshop, in the order of use. */
import {
  blankAddress,
  checklistAddress,
  handoutAddress,
  parseReference,
  runSheetAddress,
  scriptAddress,
} from '../model/addresses.ts';
import type { Counted } from '../model/materials.ts';
import type { Material } from '../schemas/workshop.ts';
import { words } from '../site.ts';
import {
  type Checklist,
  type Exercise,
  findChecklist,
  findExercise,
  findHandout,
  findRunSheet,
  type Handout,
  type RunSheet,
  type Workshop,
} from './entries.ts';
import { href } from './href.ts';
import { hasBlank, type Reader } from './sheets.ts';

/** Whose paper it is; cards and signs are on other paper than sheets. */
export const PILES = ['facilitator', 'participants', 'card'] as const;
export type Pile = (typeof PILES)[number];

/** A sheet with what it shows. */
export type PackSheet =
  | { kind: 'bring' }
  | { kind: 'run-sheet'; runSheet: RunSheet }
  | { kind: 'script' }
  | { kind: 'handout'; handout: Handout }
  | { kind: 'blank'; handout: Handout; exercise: Exercise }
  | { kind: 'checklist'; checklist: Checklist };

export interface PackPart {
  /** Unique on the page; no author’s id begins with an underscore. */
  id: string;
  title: string;
  sheet: PackSheet;
  /** Its own page, without the base path; what to bring is a part of the workshop’s. */
  address: string | undefined;
  pile: Pile;
  /** What the number of copies depends on. */
  counted: readonly Counted[];
  /** The lengths that need it, in minutes; undefined if all do. */
  variants: readonly number[] | undefined;
  landscape: boolean;
  /** How to print what is cut out or hung up. */
  cut: 'cards' | 'signs' | undefined;
}

type PrintedMaterial = Material & { sheet: string };
type Needs = Map<string, PrintedMaterial[]>;

const ONCE: Counted = { count: 1, per: 'session', spare: 0 };
const EACH: Counted = { count: 1, per: 'person', spare: 0 };

/** Every part of a workshop’s pack: what to bring, the run sheet, sheets, cards and signs, checklists, the script. */
export async function listPackParts(workshop: Workshop): Promise<PackPart[]> {
  const { id, data } = workshop;
  const needs: Needs = Map.groupBy(
    data.materials.filter((material): material is PrintedMaterial => material.sheet !== undefined),
    ({ sheet }) => sheet,
  );
  const [runSheet, handouts, checklists] = await Promise.all([
    findRunSheet(id),
    listHandoutParts(workshop, needs),
    listChecklistParts(workshop, needs),
  ]);
  const own = (kind: 'run-sheet' | 'script') => countNeeds(needs, `${kind}:${id}`, ONCE);
  const bring = describePart({ kind: 'bring' }, '_bring', words.pack.bring, undefined);
  return [
    bring,
    {
      ...describePart(
        { kind: 'run-sheet', runSheet },
        '_run-sheet',
        words.workshop.runSheet,
        runSheetAddress(id),
      ),
      ...own('run-sheet'),
    },
    ...byReader(handouts.filter(({ cut }) => !cut)),
    ...handouts.filter(({ cut }) => cut),
    ...byReader(checklists),
    {
      ...describePart({ kind: 'script' }, '_script', words.workshop.script, scriptAddress(id)),
      ...own('script'),
    },
  ];
}

/** What the facilitator reads before the session comes before what people get in it. */
const byReader = (parts: readonly PackPart[]) => [
  ...parts.filter(({ pile }) => pile === 'facilitator'),
  ...parts.filter(({ pile }) => pile !== 'facilitator'),
];

const describePart = (
  sheet: PackSheet,
  id: string,
  title: string,
  address: string | undefined,
): PackPart => ({
  id,
  title,
  sheet,
  address,
  pile: 'facilitator',
  counted: [ONCE],
  variants: undefined,
  landscape: false,
  cut: undefined,
});

/** How often a sheet is needed, as the materials say; as given where they say nothing. */
function countNeeds(
  needs: Needs,
  sheet: string,
  otherwise: Counted,
): Pick<PackPart, 'counted' | 'variants'> {
  const found = needs.get(sheet);
  if (!found) return { counted: [otherwise], variants: undefined };
  const everywhere = found.some(({ variants }) => variants === undefined);
  const variants = new Set(found.flatMap((material) => material.variants ?? []));
  return { counted: found, variants: everywhere ? undefined : [...variants].sort((a, b) => a - b) };
}

/** What goes to people is theirs, whoever reads the page about it. */
const pileOf = (reader: Reader, counted: readonly Counted[]): Pile =>
  counted.some(({ per }) => per !== 'session') ? 'participants' : reader;

async function listHandoutParts({ data }: Workshop, needs: Needs): Promise<PackPart[]> {
  const needed = [...needs.keys()].flatMap((sheet) => {
    const reference = parseReference(sheet);
    return reference?.kind === 'handout' || reference?.kind === 'blank' ? [reference] : [];
  });
  const named = new Set(needed.map(({ id }) => id));
  const parts = needed.map(async ({ kind, id }) =>
    kind === 'blank' ? describeBlank(await findHandout(id), needs) : describeFilled(id, needs),
  );
  const others = data.handouts.map(async (id) => {
    const handout = await findHandout(id);
    const isNeeded = needs.has(`handout:${id}`);
    if (isNeeded || (named.has(id) && handout.data.for === 'participants')) return [];
    const blank = handout.data.exercise !== undefined && !named.has(id);
    return [
      await describeFilled(id, needs),
      ...(blank ? [await describeBlank(handout, needs)] : []),
    ];
  });
  return [...(await Promise.all(parts)), ...(await Promise.all(others)).flat()];
}

async function describeFilled(id: string, needs: Needs): Promise<PackPart> {
  const handout = await findHandout(id);
  const cut = findCut(handout);
  const count = countNeeds(
    needs,
    `handout:${id}`,
    handout.data.for === 'participants' ? EACH : ONCE,
  );
  return {
    ...describePart(
      { kind: 'handout', handout },
      `_handout-${id}`,
      hasBlank(handout) ? words.sheet.filledTitle(handout.data.title) : handout.data.title,
      handoutAddress(id),
    ),
    ...count,
    cut,
    pile: cut ? 'card' : pileOf(handout.data.for, count.counted),
    landscape: handout.data.orientation === 'landscape',
  };
}

async function describeBlank(handout: Handout, needs: Needs): Promise<PackPart> {
  const { id, data } = handout;
  const exercise = await findExercise(data.exercise ?? '');
  const count = countNeeds(needs, `blank:${id}`, EACH);
  return {
    ...describePart(
      { kind: 'blank', handout, exercise },
      `_blank-${id}`,
      words.sheet.blankTitle(data.title),
      blankAddress(id),
    ),
    ...count,
    pile: pileOf(data.for, count.counted),
    landscape: data.orientation === 'landscape',
  };
}

/** Cards and signs fill their paper: an author’s component says which. */
export function findCut({ body = '' }: Handout): PackPart['cut'] {
  if (body.includes('<ChallengeCards')) return 'cards';
  return body.includes('<GroupSigns') ? 'signs' : undefined;
}

async function listChecklistParts({ data }: Workshop, needs: Needs): Promise<PackPart[]> {
  const needed = [...needs.keys()].flatMap((sheet) => {
    const reference = parseReference(sheet);
    return reference?.kind === 'checklist' ? [reference.id] : [];
  });
  const ids = [...new Set([...needed, ...data.checklists])];
  return Promise.all(
    ids.map(async (id) => {
      const checklist = await findChecklist(id);
      const { title, for: reader } = checklist.data;
      const count = countNeeds(needs, `checklist:${id}`, reader === 'participants' ? EACH : ONCE);
      return {
        ...describePart(
          { kind: 'checklist', checklist },
          `_checklist-${id}`,
          title,
          checklistAddress(id),
        ),
        ...count,
        pile: pileOf(reader, count.counted),
      };
    }),
  );
}

/** The parts by the addresses of their own pages, as a page writes them. */
export const addressParts = (parts: readonly PackPart[]): ReadonlyMap<string, string> =>
  new Map(
    parts.flatMap(({ address, id }) =>
      address === undefined ? [] : [[href(address), id] as const],
    ),
  );
