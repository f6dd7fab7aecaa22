import { slideTitleId } from '../../model/deck.ts';
import { words } from '../../site.ts';
import { find } from '../find.ts';
import type { Context } from './context.ts';

/**
 * The overview is a grid: up and down go by rows, and the slide that is chosen stays in view. For screen readers it is a
 * list to choose from, whose options are the slides.
 */
export function connectOverview({ presentation, command, announce }: Context): void {
  const { deck, root, wrapper, guards } = presentation;
  const grid = find(root, '.slides');
  let focused: Element | null = null;
  command('overview', 'o', () => deck.toggleOverview());
  const follow = () => {
    if (!deck.isOverview()) return;
    const current = deck.getCurrentSlide();
    current.scrollIntoView({ block: 'nearest' });
    grid.setAttribute('aria-activedescendant', optionOf(current).id);
    for (const slide of deck.getSlides())
      optionOf(slide).setAttribute('aria-selected', String(slide === current));
  };
  deck.on('overviewshown', () => {
    focused = document.activeElement;
    listSlides(grid, deck.getSlides());
    follow();
    grid.focus({ preventScroll: true });
    announce(words.deck.overviewSaid);
  });
  deck.on('overviewhidden', () => {
    unlistSlides(grid, deck.getSlides());
    if (focused instanceof HTMLElement && focused.checkVisibility() && focused !== document.body)
      focused.focus();
    else wrapper.focus();
  });
  deck.on('slidechanged', follow);
  guards.push(({ key }) => {
    if (!deck.isOverview() || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
    const columns = getComputedStyle(grid).gridTemplateColumns.split(' ').length;
    const slides = deck.getSlides();
    const to = slides.indexOf(deck.getCurrentSlide()) + (key === 'ArrowDown' ? columns : -columns);
    if (to >= 0 && to < slides.length) deck.slide(to);
    return true;
  });
}

/** What stands for a slide in the list: a section may be no option, and its words are more than its name. */
const optionOf = (slide: HTMLElement) => find(slide, '.slide-target');

function listSlides(grid: HTMLElement, slides: HTMLElement[]) {
  grid.tabIndex = 0;
  grid.setAttribute('role', 'listbox');
  grid.setAttribute('aria-label', words.deck.overview);
  for (const [index, slide] of slides.entries()) {
    const option = optionOf(slide);
    slide.setAttribute('role', 'none');
    slide.removeAttribute('aria-labelledby');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-labelledby', slideTitleId(slide.id));
    option.setAttribute('aria-posinset', String(index + 1));
    option.setAttribute('aria-setsize', String(slides.length));
    // Links and buttons of a small picture are none.
    find(slide, '.slide').inert = true;
  }
}

function unlistSlides(grid: HTMLElement, slides: HTMLElement[]) {
  for (const name of ['tabindex', 'role', 'aria-label', 'aria-activedescendant'])
    grid.removeAttribute(name);
  for (const slide of slides) {
    const option = optionOf(slide);
    slide.removeAttribute('role');
    slide.setAttribute('aria-labelledby', slideTitleId(slide.id));
    for (const name of ['role', 'aria-labelledby', 'aria-posinset', 'aria-setsize'])
      option.removeAttribute(name);
    option.removeAttribute('aria-selected');
    find(slide, '.slide').inert = false;
  }
}
