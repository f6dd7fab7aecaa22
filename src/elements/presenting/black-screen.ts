import { find } from '../find.ts';
import type { Context } from './context.ts';

/**
 * A black screen, and back with whatever is pressed next: as in PowerPoint and Keynote that key only brings the slide
 * back. The speaker window can do the same; of several decks it means the one that leads.
 */
export function connectBlackScreen({ presentation, link, lead, command }: Context): void {
  const { root, guards } = presentation;
  const sheet = find(root, '[data-black]');
  const set = (black: boolean) => link.update((session) => ({ ...session, black }));
  const show = () => {
    const black = link.read().black && lead.leads();
    sheet.hidden = !black;
    document.documentElement.classList.toggle('is-black', black);
  };
  command('black', 'b.', () => set(!link.read().black));
  guards.push((event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const toggles = presentation.letters.areOn() && ['b', 'B', '.'].includes(event.key);
    if (sheet.hidden || !plain || toggles || event.key === 'Shift') return false;
    set(false);
    // Neither a letter's own command nor the button that has the focus; keys of the browser, such as F5, keep theirs.
    if (event.key.length === 1 || event.key === 'Enter') event.preventDefault();
    return true;
  });
  sheet.addEventListener('click', () => set(false));
  link.onChange(show);
  let wasBlack = link.read().black;
  lead.onChange((leads) => {
    // A reload would leave the room in the dark without a hint.
    if (leads && wasBlack) set(false);
    wasBlack = false;
    show();
  });
  show();
}
