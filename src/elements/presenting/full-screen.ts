import { words } from '../../site.ts';
import type { Context } from './context.ts';

/** Full screen, and a screen that does not go to sleep while slides show. */
export function connectFullScreen({ command, tell }: Context): void {
  command('full-screen', 'f', () => {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    change.catch(() => tell(words.deck.fullScreenRefused));
  });
}

/** Keeps the screen awake; the browser lets go of it when the window is hidden. */
export function keepAwake(onChange: (awake: boolean) => void): void {
  if (!('wakeLock' in navigator)) return onChange(false);
  const request = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(
      (lock) => {
        onChange(true);
        lock.addEventListener('release', () => onChange(false));
      },
      // A low battery refuses it; the check before the start says so.
      () => onChange(false),
    );
  };
  document.addEventListener('visibilitychange', request);
  request();
}
