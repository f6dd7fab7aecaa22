import { openDeck } from '../model/deck-opening.ts';
import type { Plan } from '../model/plan.ts';
import { reckon, variantOf } from '../model/reckoning.ts';
import { enterSlide } from '../model/session.ts';
import { words } from '../site.ts';
import { openAnnouncer } from './announcer.ts';
import { openChannel } from './channel.ts';
import { listClockNotices } from './clock-notices.ts';
import { say } from './dom.ts';
import { readLook, showLook } from './look.ts';
import { markWhenIdle } from './offline-mark.ts';
import { readPlan } from './plan-data.ts';
import { find } from './find.ts';
import { writeNotices } from './notice-list.ts';
import { eachSecond } from './seconds.ts';
import { openSession, type SessionLink } from './session-link.ts';
import { showAdvice } from './speaking/advice.ts';
import { DeckPresence } from './speaking/deck-presence.ts';
import { connectHelp } from './speaking/help.ts';
import { connectKeys } from './speaking/keys.ts';
import { connectNotesSize, Desk } from './speaking/desk.ts';
import { connectReport } from './speaking/report.ts';
import { connectTime } from './speaking/time.ts';
import { tellSlide } from './speaking/told-slide.ts';
import { connectExerciseClock } from './presenting/exercise-clock.ts';

/** The speaker's window: follows the deck that is open in this browser and moves it, or works alone. */
class SpeakerWindow extends HTMLElement {
  connectedCallback() {
    // The script runs as soon as it arrives; the slides may still be on their way.
    if (document.readyState !== 'loading') this.#start();
    else document.addEventListener('DOMContentLoaded', () => this.#start(), { once: true });
  }

  #start() {
    showLook(readLook());
    const plan = readPlan(this);
    const link = openSession(plan.workshop, 'speaker', openChannel(`session:${plan.workshop}`));
    const desk = new Desk(this, plan);
    const deck = new DeckPresence(link, 'speaker');
    const clock = connectExerciseClock(find(this, '[data-clock]'), plan, link);
    const announce = openAnnouncer(this);
    const tell = tellSlide(this, desk, announce);
    const setBlack = (black: boolean) => link.update((session) => ({ ...session, black }));
    const move = (step: -1 | 1) => {
      // On a black screen a step brings the slide back first, as in the deck.
      if (link.read().black) return setBlack(false);
      if (step > 0 && desk.neighbor(step) === undefined) announce(words.speaker.end);
      deck.move(desk.neighbor(step), step);
    };
    const goTo = (slide: string) => {
      if (link.read().black) setBlack(false);
      deck.move(slide, 0);
    };
    const show = () => {
      const slide = desk.show(link.read());
      tell(slide);
      clock.stand(slide?.matches('.layout-exercise') ? slide : undefined);
      const black = find(this, '[data-black]');
      black.setAttribute('aria-pressed', String(link.read().black));
    };

    connectTime(this, plan, link, {
      announce: openAnnouncer(this),
      isDeckThere: () => deck.isThere(),
      onReset: () => goTo(desk.ids()[0] ?? ''),
    });
    this.#connectNotices(plan, link);
    showAdvice(this, plan, link);
    connectReport(this, plan, link);
    connectNotesSize(this);
    const toggleBlack = () => setBlack(!link.read().black);
    const blackByKey = () => {
      toggleBlack();
      announce(words.speaker.blackSaid(link.read().black));
    };
    connectKeys(this, {
      on: () => move(1),
      back: () => move(-1),
      first: () => goTo(desk.ids()[0] ?? ''),
      last: () => goTo(desk.ids().at(-1) ?? ''),
      letters: {
        b: blackByKey,
        '.': blackByKey,
        t: clock.toggle,
        '+': clock.add,
        n: clock.nextStep,
        e: clock.end,
        g: () => find(this, '[data-goto]').focus(),
        '?': connectHelp(this),
      },
    });
    find(this, '[data-go="on"]').addEventListener('click', () => move(1));
    find(this, '[data-go="back"]').addEventListener('click', () => move(-1));
    find(this, '[data-black]').addEventListener('click', toggleBlack);
    find(this, '[data-goto]').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) goTo(target.value);
    });
    this.#connectLength(plan, link);
    deck.onChange(() => this.#showDeck(deck.isThere(), plan, link));
    this.#showDeck(false, plan, link);
    link.onChange(show);
    show();
    document.documentElement.classList.add('is-speaking');
    markWhenIdle();
    void deck.answered.then((isThere) => {
      // A deck that is open has the say; what the address asks for counts when none has answered.
      if (!isThere) this.#open(plan, link);
      for (const waiting of this.querySelectorAll('[data-waits]'))
        waiting.removeAttribute('data-waits');
    });
  }

  /** Opens at what the address asks for; without a wish it goes on where the run is. */
  #open(plan: Plan, link: SessionLink) {
    const query = new URLSearchParams(location.search).get('variant');
    const session = link.read();
    if (query === null && location.hash === '') return;
    const slides = plan.segments.flatMap(({ minutes, slides: shown }) =>
      shown.map(({ id }) => ({
        id,
        variants: plan.variants.filter((variant) => (minutes[variant] ?? 0) > 0),
      })),
    );
    const kept = String(variantOf(plan, session));
    const opening = openDeck({ ...plan, slides }, query ?? kept, location.hash);
    const { problem, asked = '', variant } = opening;
    if (problem === 'variant-unknown')
      this.#say(words.deck.variantUnknown(asked, words.either(plan.variants), variant));
    if (problem === 'slide-unknown') this.#say(words.deck.slideUnknown(asked));
    // Only a session that stands still goes elsewhere; one that runs goes on.
    if (session.start !== undefined) return;
    const { slide } = opening;
    link.update((old, now) =>
      slide === undefined ? { ...old, variant } : { ...enterSlide(old, slide, now), variant },
    );
  }

  #connectLength(plan: Plan, link: SessionLink) {
    const select = find<HTMLSelectElement>(this, '[data-variant]');
    const show = () => (select.value = String(variantOf(plan, link.read())));
    select.addEventListener('change', () =>
      link.update((session) => ({ ...session, variant: Number(select.value) })),
    );
    link.onChange(show);
    show();
  }

  #showDeck(isThere: boolean, plan: Plan, link: SessionLink) {
    const session = link.read();
    const variant = variantOf(plan, session);
    const open = find<HTMLAnchorElement>(this, '[data-open-deck]');
    open.hidden = isThere;
    open.search = `?variant=${variant}`;
    open.hash = session.slide === undefined ? '' : `#/${session.slide}`;
    // The length is the deck's: another one would have other slides.
    find<HTMLSelectElement>(this, '[data-variant]').disabled = isThere;
    const connection = find(this, '[data-connection]');
    const text = isThere
      ? words.speaker.connected(words.minutesAdjective(variant))
      : link.isLinked
        ? words.speaker.alone
        : words.speaker.notLinked;
    say(connection, text);
    connection.dataset['connected'] = String(isThere);
  }

  /** What the facilitator has to know of the clock and of what the browser does not let. */
  #connectNotices(plan: Plan, link: SessionLink) {
    const list = find(this, '[data-notices]');
    const items = new Map<string, HTMLElement>();
    const show = () => {
      const { phase } = reckon(plan, link.read(), Date.now());
      writeNotices(items, list, [
        ...listClockNotices(link, phase),
        ...(link.isKept() ? [] : [{ key: 'kept', text: words.speaker.notKept }]),
      ]);
    };
    link.onChange(show);
    eachSecond(show);
  }

  #say(text: string) {
    const message = find(this, '[data-message]');
    message.textContent = text;
    message.hidden = false;
  }
}

customElements.define('speaker-window', SpeakerWindow);
