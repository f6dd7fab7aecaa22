import { find } from '../find.ts';
import type { Context } from './context.ts';

/** The overview is a grid: up and down go by rows, and the slide that is chosen stays in view. */
export function connectOverview({ presentation, command }: Context): void {
  const { deck, root, guards } = presentation;
  const grid = find(root, '.slides');
  command('overview', 'o', () => deck.toggleOverview());
  const follow = () => {
    if (deck.isOverview()) deck.getCurrentSlide().scrollIntoView({ block: 'nearest' });
  };
  deck.on('overviewshown', follow);
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
