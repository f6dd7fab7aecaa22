import type { Plan } from '../../model/plan.ts';
import type { Presentation } from '../presentation.ts';
import type { SessionLink } from '../session-link.ts';
import type { Lead } from './lead.ts';

/** What the parts of a presented deck share. */
export interface Context {
  presentation: Presentation;
  plan: Plan;
  link: SessionLink;
  /** Whether this is the deck that the other windows follow. */
  lead: Lead;
  /** Binds a character key, and the button of the menu with `data-do="name"`. */
  command: (name: string, keys: string, run: () => void) => void;
  /** Goes to a slide, also to one that going on would pass over. */
  goTo: (slide: string) => void;
  /** Says something over the slides, with one thing to do about it. */
  tell: (text: string, action?: Offer) => void;
  /** Says something to screen readers alone. */
  announce: (text: string) => void;
}

/** What can be done about something that is told over the slides. */
export interface Offer {
  label: string;
  run: () => void;
  /** Called when it is closed without doing it. */
  dismissed?: () => void;
  /** Whether it stays when another slide shows. */
  stays?: boolean;
}
