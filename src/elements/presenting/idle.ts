import { find } from '../find.ts';
import type { Context } from './context.ts';

/** Milliseconds after which the controls go. */
const REST = 3_000;

/** In full screen the controls and the mouse go when nobody moves the mouse; who is on a control by keyboard keeps them. */
export function connectIdle({ presentation }: Context): void {
  const { root } = presentation;
  const html = document.documentElement;
  let timer = 0;
  const wake = () => {
    html.classList.remove('is-idle');
    clearTimeout(timer);
    if (!document.fullscreenElement) return;
    timer = window.setTimeout(() => {
      const isUsed = find(root, '[data-tools]').matches(':focus-within, :hover');
      if (isUsed || root.querySelector(':popover-open, dialog[open]')) wake();
      else html.classList.add('is-idle');
    }, REST);
  };
  for (const event of ['pointermove', 'pointerdown', 'focusin'] as const)
    document.addEventListener(event, wake);
  document.addEventListener('fullscreenchange', wake);
}
