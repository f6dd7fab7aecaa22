import type { Plan } from '../../model/plan.ts';
import type { Presentation } from '../presentation.ts';
import type { SessionLink } from '../session-link.ts';

/** What the parts of a presented deck share. */
export interface Context {
  presentation: Presentation;
  plan: Plan;
  link: SessionLink;
  /** Binds a character key, and the button of the menu with `data-do="name"`. */
  command: (name: string, keys: string, run: () => void) => void;
  /** Says something over the slides, with one thing to do about it. */
  tell: (text: string, action?: { label: string; run: () => void }) => void;
  /** Says something to screen readers alone. */
  announce: (text: string) => void;
}
