import { slideTitleId } from '../model/deck.ts';
import { type DeckOpening, openDeck, slideInHash, WIDE } from '../model/deck-opening.ts';
import styles from '../styles/presentation.css?url';
import { readLook, showLook } from './look.ts';
import { markWhenIdle } from './offline-mark.ts';
import { openStore } from './store.ts';

/** Starts the presentation on wide screens; on others, and for `?print-pdf`, it makes links to slides work in the page. */
class SlideDeck extends HTMLElement {
  connectedCallback() {
    // The script runs as soon as it arrives; the slides may still be on their way.
    if (document.readyState !== 'loading') this.#start();
    else document.addEventListener('DOMContentLoaded', () => this.#start(), { once: true });
  }

  #start() {
    showLook(readLook());
    const asPage = new URLSearchParams(location.search).has('print-pdf');
    if (asPage || !matchMedia(WIDE).matches) this.#stayPage();
    // Where the presentation can't be loaded, the slides are still a page to read.
    else this.#present().catch(() => this.#stayPage());
  }

  get #sections() {
    return [...this.querySelectorAll<HTMLElement>('.slides > section')];
  }

  get #variants() {
    return (this.dataset['variants'] ?? '').split(' ').map(Number);
  }

  /** A page of slides: all of them, whichever variant was asked. */
  #stayPage() {
    document.documentElement.classList.add('is-page');
    // Where the slides lay on each other until now, the browser had nowhere to scroll.
    if (matchMedia(WIDE).matches)
      document.getElementById(slideInHash(location.hash) ?? '')?.scrollIntoView();
    this.#arrive(askedVariant());
    window.addEventListener('hashchange', () => this.#arrive(null));
    import('./deck-reading.ts').then(
      ({ startReading }) => startReading(this),
      // Without its bar the page can be read as well.
      () => undefined,
    );
    markWhenIdle();
  }

  /** Tells what a page of slides can't show; a page has every slide and may be asked for any of its ids. */
  #arrive(query: string | null) {
    const opening = this.#open(query, () => this.#variants);
    if (opening.problem === 'slide-unknown') {
      if (document.getElementById(opening.asked ?? '')) return;
      scrollTo(0, 0);
    }
    this.#tell(opening, this.dataset['variantUnknownPage']);
  }

  async #present() {
    const store = openStore('deck');
    let letters = store.read()['letters'] !== 'off';
    // The speaker window has the same switch.
    addEventListener('storage', () => (letters = store.read()['letters'] !== 'off'));
    const [{ startPresentation }, running] = await Promise.all([
      import('./presentation.ts'),
      this.#runningLength(),
      loadStyles(),
    ]);
    const opening = this.#open(askedVariant() ?? running);
    for (const section of this.#sections)
      if (!variantsOf(section).includes(opening.variant)) section.remove();
    this.#address(opening);
    const presentation = await startPresentation(this, {
      areOn: () => letters,
      set: (on) => {
        letters = on;
        store.update({ letters: on ? '' : 'off' });
      },
    });
    this.#tell(opening);
    // The deck can be presented now; what a room likes beside it may come a moment later.
    await import('./presenting/comforts.ts')
      .then(({ startComforts }) => startComforts(presentation, opening.variant))
      .catch(() => this.#say(this.dataset['toolsFailed'] ?? ''));
    markWhenIdle();
  }

  /** Without a wish, the slides are those of the session that runs on this device. */
  async #runningLength(): Promise<string | null> {
    const kept = openStore(`session:${this.dataset['workshop'] ?? ''}`).read();
    if (askedVariant() !== null || !kept['session']) return null;
    const { readRunningLength } = await import('./presenting/running-length.ts');
    return readRunningLength(this)?.toString() ?? null;
  }

  /** The address says what is shown, so that a reload or a shared link shows the same. */
  #address({ slide, variant, problem }: DeckOpening) {
    const query = new URLSearchParams(location.search);
    if (problem) query.set('variant', String(variant));
    const search = query.size ? `?${query}` : '';
    try {
      history.replaceState(null, '', `${location.pathname}${search}${slide ? `#/${slide}` : ''}`);
    } catch {
      // Some browsers don't let a file on the disk change its address.
    }
  }

  #open(query: string | null, slideVariants = variantsOf): DeckOpening {
    return openDeck(
      {
        slides: this.#sections.map((section) => ({
          id: section.id,
          variants: slideVariants(section),
        })),
        variants: this.#variants,
        default: Number(this.dataset['default']),
      },
      query,
      location.hash,
    );
  }

  #tell(
    { problem, asked = '', variant }: DeckOpening,
    variantUnknown = this.dataset['variantUnknown'],
  ) {
    const texts = {
      'variant-unknown': variantUnknown,
      'slide-unknown': this.dataset['slideUnknown'],
      'slide-elsewhere': this.dataset['variantMoved'],
    };
    if (!problem) return;
    const title = document.getElementById(slideTitleId(asked))?.textContent ?? asked;
    this.#say(
      (texts[problem] ?? '')
        .replace('NaN', String(variant))
        .replace('{slide}', () => title)
        .replace('{asked}', () => asked),
    );
  }

  #say(text: string) {
    const message = this.querySelector<HTMLElement>('[data-message]');
    if (!message) return;
    message.hidden = false;
    const said = message.querySelector('[role="status"]');
    if (said) said.textContent = text;
    message.addEventListener('click', () => (message.hidden = true));
    // In a page keys go from one thing to the next, such as the button that takes the message away.
    if (!document.documentElement.classList.contains('is-page'))
      window.addEventListener('keydown', () => (message.hidden = true), { once: true });
  }
}

/** Loads the presentation's styles only now: in the page's head they would hold back the first slide. */
async function loadStyles() {
  // In one file they are inside.
  if (styles === '') return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error(`${styles} could not be loaded.`)));
    document.head.append(link);
  });
}

const askedVariant = () => new URLSearchParams(location.search).get('variant');

const variantsOf = (section: HTMLElement) =>
  (section.dataset['variants'] ?? '').split(' ').filter(Boolean).map(Number);

customElements.define('slide-deck', SlideDeck);
