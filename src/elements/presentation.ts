import Reveal, { type RevealApi } from 'reveal.js';
import { slideInHash } from '../model/deck-opening.ts';
import { find } from './find.ts';

/** Whether single letters are keys: WCAG 2.1.4 lets people turn them off. */
export interface LetterKeys {
  areOn(): boolean;
  set(on: boolean): void;
}

/** A deck that is being presented. */
export interface Presentation {
  deck: RevealApi;
  root: HTMLElement;
  wrapper: HTMLElement;
  letters: LetterKeys;
  /** Asked before a key moves the slides; whichever returns true has taken the key. */
  guards: ((event: KeyboardEvent) => boolean)[];
  /** Letters, digits and signs that were pressed and belong to no field; called for early ones, too. */
  onCharacter(listener: (key: string) => void): void;
}

/** Turns the slides of `root` into a reveal.js presentation and connects its buttons. */
export async function startPresentation(
  root: HTMLElement,
  letters: LetterKeys,
): Promise<Presentation> {
  const wrapper = find(root, '[data-deck]');
  const guards: Presentation['guards'] = [];
  wrapper.classList.add('reveal');
  document.documentElement.classList.add('is-presenting');
  const deck = new Reveal(wrapper, {
    // The slides lay themselves out from the size of the window, so reveal.js has nothing to scale.
    width: '100%',
    height: '100%',
    margin: 0,
    minScale: 1,
    maxScale: 1,
    center: false,
    display: 'grid',
    hash: true,
    controls: false,
    progress: true,
    transition: 'none',
    backgroundTransition: 'none',
    scrollActivationWidth: 0,
    help: false,
    jumpToSlide: false,
    keyboardCondition: (event) => mayMove(event, root, guards),
  });
  // Before reveal.js reads the address itself, a link to a slide of another variant loads that variant.
  window.addEventListener('hashchange', (event) => {
    const slide = slideInHash(location.hash);
    if (slide === undefined || document.getElementById(slide)) return;
    event.stopImmediatePropagation();
    location.reload();
  });
  await deck.initialize();
  deck.on('slidechanged', () => writeAddress(deck));
  readAsPage(deck, wrapper);
  connectTools(deck, root);
  return { deck, root, wrapper, letters, guards, onCharacter: collectCharacters(letters) };
}

/** The keys of a clicker; they go on whatever is open. */
const CLICKER = ['PageDown', 'PageUp'];

/** Whether reveal.js gets a key: its named keys do, unless something else has them. Its letters are all replaced. */
function mayMove(event: KeyboardEvent, root: HTMLElement, guards: Presentation['guards']): boolean {
  if (guards.some((guard) => guard(event))) return false;
  const dialogs = root.querySelectorAll<HTMLDialogElement>('dialog[open]');
  if (dialogs.length > 0) {
    if (!CLICKER.includes(event.key)) return false;
    for (const dialog of dialogs) dialog.close();
    // Where nothing had the focus before, the field keeps it for a moment, and reveal.js leaves keys to fields.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.closest('dialog'))
      activeElement.blur();
    return true;
  }
  if (event.key === 'Escape' || CLICKER.includes(event.key)) {
    const menu = root.querySelector<HTMLElement>(':popover-open');
    // The browser closes a menu with Escape.
    if (menu && event.key === 'Escape') return false;
    // A field of the menu that has the focus would keep a clicker's key.
    menu?.hidePopover();
  }
  // A button has its own Space.
  if (event.key === ' ' && isControl(event.target)) return false;
  return event.key.length > 1 || event.key === ' ';
}

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, input, summary, select') !== null;

/** Hears characters from the start on and keeps them until somebody listens. */
function collectCharacters(letters: LetterKeys): Presentation['onCharacter'] {
  const early: string[] = [];
  let hear = (key: string): void => void early.push(key);
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.defaultPrevented) return;
    if (key.length > 1 || key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!letters.areOn() || document.querySelector('dialog[open]')) return;
    if (target instanceof Element && target.closest('input, select, textarea')) return;
    // What the key opens may have a field, which must not get the letter.
    event.preventDefault();
    hear(key.toLowerCase());
  });
  return (listener) => {
    hear = listener;
    for (const key of early.splice(0)) listener(key);
  };
}

/** Writes the slide into the address at once; reveal.js waits up to a second, and a reload then comes too early. */
function writeAddress(deck: RevealApi) {
  try {
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}#/${deck.getCurrentSlide().id}`,
    );
  } catch {
    // Browsers limit how often that may be done; reveal.js writes it later.
  }
}

/**
 * Keeps Tab and screen readers on the slide that shows: the others are inert (reveal.js#1587), and the deck is no
 * "application", whose words can't be read on (reveal.js#3772).
 */
function readAsPage(deck: RevealApi, wrapper: HTMLElement) {
  const slides = deck.getSlides();
  const settle = () => {
    wrapper.removeAttribute('role');
    const overview = deck.isOverview();
    const current = deck.getCurrentSlide();
    for (const slide of slides) {
      // In the overview every slide can be seen and chosen.
      const away = slide !== current && !overview;
      // Writing what is so already would cost a layout on each key.
      if (slide.hidden !== away) slide.hidden = away;
      if (slide.inert !== away) slide.inert = away;
      if (overview) slide.removeAttribute('aria-hidden');
    }
  };
  settle();
  deck.on('slidechanged', settle);
  deck.on('overviewshown', settle);
  deck.on('overviewhidden', settle);
  window.addEventListener('beforeprint', () => {
    for (const slide of slides) {
      slide.inert = false;
      slide.hidden = false;
      slide.removeAttribute('aria-hidden');
    }
  });
  window.addEventListener('afterprint', () => {
    deck.sync();
    settle();
  });
}

/** The layouts on dark ground. */
const COVERS = '.layout-title, .layout-statement, .layout-close';

function connectTools(deck: RevealApi, root: HTMLElement) {
  const tools = find(root, '[data-tools]');
  const position = find(tools, '[data-position]');
  const previous = find(tools, '[data-previous]');
  const next = find(tools, '[data-next]');
  const pattern = position.textContent;
  const show = () => {
    const slides = deck.getSlides();
    const slide = deck.getCurrentSlide();
    const index = slides.indexOf(slide) + 1;
    // A class, since a selector that looks for the slide costs style on each key.
    tools.classList.toggle('is-on-cover', slide.matches(COVERS));
    position.textContent = pattern
      .replace('{index}', String(index))
      .replace('{count}', String(slides.length));
    // A button that is disabled would lose the focus.
    previous.setAttribute('aria-disabled', String(index === 1));
    next.setAttribute('aria-disabled', String(index === slides.length));
  };
  previous.addEventListener('click', () => deck.prev());
  next.addEventListener('click', () => deck.next());
  find(tools, '[data-overview]').addEventListener('click', () => deck.toggleOverview());
  deck.on('slidechanged', show);
  show();
  tools.hidden = false;
}
