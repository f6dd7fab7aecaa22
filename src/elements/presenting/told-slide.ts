import { slideTitleId } from '../../model/deck.ts';
import { words } from '../../site.ts';
import type { Context } from './context.ts';

/** Says which slide shows to those who don't look at it: in the window's title and to screen readers. */
export function tellSlides({ presentation, link, announce }: Context): void {
  const { deck, wrapper } = presentation;
  const own = document.title;
  const slides = deck.getSlides();
  const titles = slides.map(({ id }) => document.getElementById(slideTitleId(id))?.textContent);
  const index = () => slides.indexOf(deck.getCurrentSlide());
  const say = () =>
    announce(words.deck.slideSaid(index() + 1, slides.length, titles[index()]?.trim() ?? ''));
  const name = () => {
    const title = titles[index()]?.trim();
    // The first slide is the deck's own title.
    document.title = title && index() > 0 ? words.deck.windowTitle(title, own) : own;
  };
  // reveal.js would read out everything on a slide: its buttons, the address below its code.
  wrapper.querySelector('.aria-status')?.remove();
  deck.on('slidechanged', () => {
    name();
    // In the overview the focus says which slide is chosen, as long as it is there.
    if (!document.activeElement?.matches('[role="listbox"]')) say();
  });
  deck.on('overviewhidden', say);
  name();
  addEventListener('beforeprint', () => (document.title = own));
  addEventListener('afterprint', name);

  let { black } = link.read();
  link.onChange((session) => {
    if (session.black && !black) announce(words.deck.blackSaid);
    else if (!session.black && black) say();
    ({ black } = session);
  });
}
