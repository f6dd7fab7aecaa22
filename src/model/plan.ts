/** A workshop's time as data: what the deck, the speaker window and the run sheet reckon with. */

/** Milliseconds. */
export const MINUTE = 60_000;

/** A slide in a plan. */
export interface PlanSlide {
  id: string;
  title: string;
  /** Its share of its segment's minutes. */
  share: number;
  /** With an exercise: the shares of the steps that it shows. */
  steps: number[];
}

/** A segment in a plan; minutes are those of each variant that has it. */
export interface PlanSegment {
  id: string;
  title: string;
  minutes: Record<string, number>;
  break: boolean;
  slides: PlanSlide[];
  /** What to do when late, and the minutes that it saves in each variant. */
  cut?: { order: number; what: string; bridge: string; saves: Record<string, number> };
}

/** A workshop's time as data: what the pages carry along. */
export interface Plan {
  workshop: string;
  title: string;
  /** In minutes. */
  variants: number[];
  default: number;
  segments: PlanSegment[];
}
