import { words } from '../../site.ts';
import { titleOf } from '../dom.ts';
import { find } from '../find.ts';
import type { Desk } from './desk.ts';

/** Names the pictures of this slide and the next, marks the ends of the deck, and tells screen readers of a slide that comes. */
export function tellSlide(
  root: HTMLElement,
  desk: Desk,
  announce: (text: string) => void,
): (slide: HTMLElement | undefined) => void {
  const mark = (go: string, isEnd: boolean) =>
    find(root, `[data-go="${go}"]`).setAttribute('aria-disabled', String(isEnd));
  let told: HTMLElement | undefined;
  let shown = '';
  return (slide) => {
    const [before, next] = [desk.neighbor(-1), desk.neighbor(1)];
    const key = `${before} ${slide?.id} ${next} ${desk.ids().join(' ')}`;
    if (!slide || key === shown) return;
    shown = key;
    mark('back', before === undefined);
    mark('on', next === undefined);
    name(slide, words.speaker.thisNamed(titleOf(slide.id)));
    find(slide, '.slide').inert = false;
    const preview = next === undefined ? null : document.getElementById(next);
    if (preview) {
      name(preview, words.speaker.nextNamed(titleOf(preview.id)));
      // Its name is read; its links are those of the slide to come.
      find(preview, '.slide').inert = true;
    }
    const ids = desk.ids();
    if (told && told !== slide)
      announce(words.deck.slideSaid(ids.indexOf(slide.id) + 1, ids.length, titleOf(slide.id)));
    told = slide;
  };
}

function name(slide: HTMLElement, label: string) {
  slide.setAttribute('role', 'group');
  slide.removeAttribute('aria-labelledby');
  slide.setAttribute('aria-label', label);
}
