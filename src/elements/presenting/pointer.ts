import { find } from '../find.ts';
import type { Context } from './context.ts';

/** A ring that follows the mouse, the pen or the finger, large enough for the back row. */
export function connectPointer({ presentation, command }: Context): void {
  const ring = find(presentation.root, '[data-pointer]');
  const put = (x: number, y: number) => {
    ring.style.translate = `${x}px ${y}px`;
  };
  const follow = ({ clientX, clientY }: PointerEvent) => put(clientX, clientY);
  command('pointer', 'p', () => {
    ring.hidden = !ring.hidden;
    if (ring.hidden) return removeEventListener('pointermove', follow);
    // Where the mouse rests is not known before it moves.
    put(innerWidth / 2, innerHeight / 2);
    addEventListener('pointermove', follow);
  });
}
