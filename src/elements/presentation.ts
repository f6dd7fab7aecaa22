import Reveal, { type RevealApi } from 'reveal.js';
import { slideInHash } from '../model/deck-opening.ts';

interface PresentationSettings {
  /** Whether single letters are keys (WCAG 2.1.4 lets people turn them off). */
  lettersOn(): boolean;
  setLetters(on: boolean): void;
}

/** Turns the slides of `root` into a reveal.js presentation and connects its buttons and its help. */
export async function startPresentation(
  root: HTMLElement,
  settings: PresentationSettings,
): Promise<void> {
  const wrapper = find(root, '[data-deck]');
  const help = find<HTMLDialogElement>(root, '[data-dialog]');
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
    keyboardCondition: (event) => {
      // While the help is open its keys are its own, Space on a button presses it, and "?" is no pause here.
      if (help.open || event.key === '?') return false;
      if (event.key === ' ' && isControl(event.target)) return false;
      if (event.key.length > 1 || event.key === ' ') return true;
      // Of reveal.js's single characters only those that the help names, and the clickers' period for black.
      return settings.lettersOn() && 'bfo.'.includes(event.key.toLowerCase());
    },
  });
  // Before reveal.js reads the address itself, a link to a slide of another variant loads that variant.
  window.addEventListener('hashchange', (event) => {
    const slide = slideInHash(location.hash);
    if (slide === undefined || document.getElementById(slide)) return;
    event.stopImmediatePropagation();
    location.reload();
  });
  await deck.initialize();
  readAsPage(deck, wrapper);
  connectTools(deck, root);
  connectHelp(help, root, wrapper, settings);
}

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, input') !== null;

function find<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`The deck has no ${selector}.`);
  return element;
}

/**
 * Keeps Tab and screen readers on the slide that shows: the others are inert (reveal.js#1587), and the deck is no
 * "application", whose words can't be read on (reveal.js#3772).
 */
function readAsPage(deck: RevealApi, wrapper: HTMLElement) {
  const settle = () => {
    wrapper.removeAttribute('role');
    for (const slide of deck.getSlides()) {
      const shown = slide === deck.getCurrentSlide();
      // In the overview every slide can be seen and chosen.
      slide.hidden = slide.inert = !shown && !deck.isOverview();
    }
  };
  settle();
  deck.on('slidechanged', settle);
  deck.on('overviewshown', settle);
  deck.on('overviewhidden', settle);
  window.addEventListener('beforeprint', () => {
    for (const slide of deck.getSlides()) {
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

function connectTools(deck: RevealApi, root: HTMLElement) {
  const tools = find(root, '[data-tools]');
  const position = find(tools, '[data-position]');
  const pattern = position.textContent;
  const show = () => {
    const slides = deck.getSlides();
    const index = slides.indexOf(deck.getCurrentSlide()) + 1;
    position.textContent = pattern
      .replace('{index}', String(index))
      .replace('{count}', String(slides.length));
    find<HTMLButtonElement>(tools, '[data-previous]').disabled = deck.isFirstSlide();
    find<HTMLButtonElement>(tools, '[data-next]').disabled = deck.isLastSlide();
  };
  find(tools, '[data-previous]').addEventListener('click', () => deck.prev());
  find(tools, '[data-next]').addEventListener('click', () => deck.next());
  find(tools, '[data-overview]').addEventListener('click', () => deck.toggleOverview());
  deck.on('slidechanged', show);
  show();
  tools.hidden = false;
}

function connectHelp(
  dialog: HTMLDialogElement,
  root: HTMLElement,
  wrapper: HTMLElement,
  settings: PresentationSettings,
) {
  const letters = find<HTMLInputElement>(dialog, '[data-letters]');
  letters.checked = settings.lettersOn();
  letters.addEventListener('change', () => settings.setLetters(letters.checked));
  const open = () => {
    if (!dialog.open) dialog.showModal();
  };
  find(root, '[data-help]').addEventListener('click', (event) => {
    open();
    // The browser gives the focus back to the button. Where a mouse had pressed it (a click that counts), the next Space
    // is meant for the slides.
    if (event.detail > 0) dialog.addEventListener('close', () => wrapper.focus(), { once: true });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '?' && settings.lettersOn()) open();
  });
}
