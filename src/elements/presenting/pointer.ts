import { find } from '../find.ts';
import type { Context } from './context.ts';

/** A ring that follows the mouse, the pen or the finger, large enough for the back row. */
export function connectPointer({ presentation, command }: Context): void {
  const ring = find(presentation.root, '[data-pointer]');
  const follow = ({ clientX, clientY }: PointerEvent) => {
    ring.style.translate = `${clientX}px ${clientY}px`;
  };
  command('pointer', 'p', () => {
    ring.hidden = !ring.hidden;
    if (ring.hidden) removeEventListener('pointermove', follow);
    else addEventListener('pointermove', follow);
  });
}
