import { openChannel } from './channel.ts';
import { readPlan } from './plan-data.ts';
import { openCuts } from './run-sheet/cuts.ts';
import { openDesk } from './run-sheet/desk.ts';
import { find } from './find.ts';

import { openNotices } from './run-sheet/notices.ts';
import { openPanel } from './run-sheet/panel.ts';
import { openRunning } from './run-sheet/running.ts';
import { openMaterials, openSchedule, openSheet } from './run-sheet/schedule.ts';
import { openSegments } from './run-sheet/segments.ts';
import { openSetup } from './run-sheet/setup.ts';
import { lookAt } from './run-sheet/view.ts';
import { eachSecond } from './seconds.ts';
import { openSession } from './session-link.ts';

/** Turns the run sheet into one that knows the time: today's session, shared with the deck and its windows. */
class LiveRunSheet extends HTMLElement {
  connectedCallback() {
    const plan = readPlan(this);
    const link = openSession(plan.workshop, 'run-sheet', openChannel(`session:${plan.workshop}`));
    const desk = openDesk(plan, link);
    const parts = [
      openPanel(this, desk),
      openSetup(this, desk),
      openNotices(this, desk),
      openCuts(this, desk),
      openSchedule(this),
      openSegments(this, desk),
      openSheet(this),
      openMaterials(this),
      openRunning(),
    ];
    let isShowing = false;
    const show = () => {
      // A focused button that hides tells that the focus has left, in the middle of this.
      if (isShowing) return;
      isShowing = true;
      const focused = this.querySelector(':focus');
      const view = lookAt(plan, link.read(), Date.now());
      for (const part of parts) part(view);
      if (focused) this.#keepFocus(focused);
      isShowing = false;
    };
    link.onChange(show);
    eachSecond(show);
    document.addEventListener('visibilitychange', show);
    addEventListener('beforeprint', show);
    this.addEventListener('focusout', show);
    find(this, '[data-panel]').removeAttribute('data-waits');
  }

  /**
   * Who pressed a button that is gone is led to how it stands, where a second Enter does nothing, or to the next tool of its
   * segment.
   */
  #keepFocus(focused: Element) {
    if (focused.isConnected && !focused.closest('[hidden]')) return;
    const place = focused.closest('[data-segment]') ?? find(this, '[data-panel]');
    place.querySelector<HTMLElement>(':is([data-standing], button):not([hidden])')?.focus();
  }
}

customElements.define('live-run-sheet', LiveRunSheet);
