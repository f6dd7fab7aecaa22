import { openChannel } from './channel.ts';
import { readPlan } from './plan-data.ts';
import { openCuts } from './run-sheet/cuts.ts';
import { openDesk } from './run-sheet/desk.ts';
import { find } from './run-sheet/dom.ts';
import { openNotices } from './run-sheet/notices.ts';
import { openPanel } from './run-sheet/panel.ts';
import { openMaterials, openSchedule, openSheet } from './run-sheet/schedule.ts';
import { openSegments } from './run-sheet/segments.ts';
import { openSetup } from './run-sheet/setup.ts';
import { lookAt } from './run-sheet/view.ts';
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
      openNotices(this, desk, () => show()),
      openCuts(this, desk),
      openSchedule(this),
      openSegments(this, desk),
      openSheet(this),
      openMaterials(this),
    ];
    const show = () => {
      const view = lookAt(plan, link.read(), Date.now());
      for (const part of parts) part(view);
      this.#keepFocus();
    };
    link.onChange(show);
    setInterval(show, 1_000);
    document.addEventListener('visibilitychange', show);
    addEventListener('beforeprint', show);
    this.addEventListener('focusout', show);
    show();
    find(this, '[data-panel]').removeAttribute('data-waits');
  }

  /** Who pressed a button that is gone is led to the next one. */
  #keepFocus() {
    const { activeElement } = document;
    if (!activeElement || !this.contains(activeElement) || !activeElement.closest('[hidden]'))
      return;
    this.querySelector<HTMLElement>('[data-panel] button:not([hidden])')?.focus();
  }
}

customElements.define('live-run-sheet', LiveRunSheet);
