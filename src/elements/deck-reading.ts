import { slideInHash } from '../model/deck-opening.ts';
import { titleOf } from './dom.ts';
import { find } from './find.ts';

/** How far down the window one reads, in percent: a slide that crosses this line is the current one. */
const LINE = 30;

/** Shows the bar at the foot of slides that are read as a page: which slide one is at, and links to all. */
export function startReading(root: HTMLElement): void {
  const bar = find(root, '[data-reading]');
  const place = find(bar, '[data-place]');
  const details = find<HTMLDetailsElement>(bar, 'details');
  const list = find(bar, 'ol');
  const slides = [...root.querySelectorAll<HTMLElement>('.slides > section')];
  const links = slides.map((slide) => {
    const link = document.createElement('a');
    link.href = `#${slide.id}`;
    link.textContent = titleOf(slide.id);
    link.addEventListener('click', () => {
      // The link hides with its list; the slide takes the focus.
      slide.tabIndex = -1;
      slide.focus({ preventScroll: true });
      details.open = false;
    });
    list.appendChild(document.createElement('li')).append(link);
    return link;
  });

  const pattern = place.textContent.trim();
  watchPlace(slides, (index) => {
    place.textContent = pattern
      .replace('{index}', String(index + 1))
      .replace('{count}', String(slides.length));
    for (const link of list.querySelectorAll('[aria-current]'))
      link.removeAttribute('aria-current');
    links[index]?.setAttribute('aria-current', 'true');
    // Only now it has its words: shown before, it would move.
    bar.hidden = false;
  });
  details.addEventListener('toggle', () => {
    const current = list.querySelector<HTMLElement>('[aria-current]');
    if (current) list.scrollTop = current.offsetTop - list.clientHeight / 2;
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    find(details, 'summary').focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  });
}

/** Calls `show` with the index of the slide that one reads, whenever it becomes another. */
function watchPlace(slides: HTMLElement[], show: (index: number) => void): void {
  const atLine = new Set<Element>();
  const whole = new Set<Element>();
  const settle = () => {
    // A short slide above the line is read first; slides at the end may never come up to the line.
    const last = slides.at(-1);
    const asked = document.getElementById(slideInHash(location.hash) ?? '');
    const atEnd = last && whole.has(last) ? (asked && whole.has(asked) ? asked : last) : undefined;
    const index = slides.findIndex((slide) =>
      atEnd ? slide === atEnd : whole.has(slide) || atLine.has(slide),
    );
    show(Math.max(index, 0));
  };
  const watch = (seen: Set<Element>, threshold: number, rootMargin = '0px') => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio } of entries)
          if (isIntersecting && intersectionRatio >= threshold) seen.add(target);
          else seen.delete(target);
        settle();
      },
      { threshold, rootMargin },
    );
    for (const slide of slides) observer.observe(slide);
  };
  watch(atLine, 0, `-${LINE}% 0px -${99 - LINE}%`);
  watch(whole, 0.98);
  addEventListener('hashchange', settle);
}
