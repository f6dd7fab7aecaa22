import { find } from '../find.ts';
import type { Context } from './context.ts';

const SCALE = 2.2;
/** How far an arrow key moves, in percent of the slide. */
const STEP = 20;
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Enlarges a part of the slide: the mouse or the arrows choose which, anything that moves the slides ends it. */
export function connectZoom({ presentation, command }: Context): void {
  const { deck, root, guards } = presentation;
  const slides = find(root, '.slides');
  let on = false;
  let at = { x: 50, y: 50 };
  const show = () => {
    slides.style.scale = on ? String(SCALE) : '';
    slides.style.transformOrigin = on ? `${at.x}% ${at.y}%` : '';
  };
  const look = (x: number, y: number) => {
    at = { x: Math.min(100, Math.max(0, x)), y: Math.min(100, Math.max(0, y)) };
    show();
  };
  const follow = (event: PointerEvent) => {
    look((event.clientX / innerWidth) * 100, (event.clientY / innerHeight) * 100);
  };
  const set = (zoomed: boolean) => {
    on = zoomed;
    at = { x: 50, y: 50 };
    if (on) addEventListener('pointermove', follow);
    else removeEventListener('pointermove', follow);
    show();
  };
  command('zoom', 'z', () => set(!on && !deck.isOverview()));
  guards.push(({ key }) => {
    if (!on) return false;
    const step = ARROWS[key];
    if (step) look(at.x + step[0], at.y + step[1]);
    if (key === 'Escape') set(false);
    return step !== undefined || key === 'Escape';
  });
  deck.on('slidechanged', () => set(false));
  deck.on('overviewshown', () => set(false));
}
