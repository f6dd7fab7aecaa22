import { type Hindrance, type Obstacle, type OfflineNews, readableSize } from '../model/offline.ts';
import { keepOffline, removeOffline, renewOffline } from './offline-actions.ts';
import { findWorkers, markOffline, type OfflineState, watchOffline } from './offline-state.ts';

/** Keeps the library on this device once somebody asks for it, and says how far that is. */
class OfflineKeeper extends HTMLElement {
  /** Why it is said to have stopped, should it stop. */
  #obstacle: Obstacle | undefined;

  async connectedCallback() {
    findWorkers()?.addEventListener('message', ({ data }: MessageEvent<OfflineNews>) => {
      this.#hear(data);
    });
    this.#on('keep', () => this.#keep());
    this.#on('renew', async () => {
      const hindrance = await renewOffline();
      if (hindrance) this.#show(hindrance);
    });
    this.#on('remove', async () => {
      if (!confirm(this.dataset['removeConfirm'])) return;
      await removeOffline();
      this.#obstacle = undefined;
      this.#show(await markOffline());
    });
    await watchOffline((state) => this.#show(state));
    this.removeAttribute('data-waits');
  }

  #on(action: string, act: () => Promise<void>) {
    this.querySelector(`[data-action=${action}]`)?.addEventListener('click', () => void act());
  }

  async #keep() {
    this.#show('keeping');
    this.#obstacle = 'connection';
    const forbidden = await keepOffline(
      () => void markOffline().then((state) => this.#show(state)),
    );
    if (forbidden) this.#show(forbidden);
  }

  #hear(news: OfflineNews) {
    if (news.news === 'stopped') {
      this.#obstacle = news.obstacle;
      return;
    }
    const [bar, amount] = [this.querySelector('progress'), this.querySelector('[data-amount]')];
    if (!bar || !amount) return;
    const { lang } = document.documentElement;
    bar.value = news.bytes / news.total;
    amount.textContent = (this.dataset['amount'] ?? '')
      .replace('{done}', readableSize(news.bytes, lang))
      .replace('{total}', readableSize(news.total, lang));
  }

  #show(found: OfflineState | Obstacle | Hindrance) {
    const state = found === 'none' ? (this.#obstacle ?? found) : found;
    const active = document.activeElement;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = !part.dataset['when']?.split(' ').includes(state);
    this.dataset['state'] = state;
    const status = this.querySelector<HTMLElement>('[role=status]');
    const words = this.getAttribute(`data-say-${state}`) ?? '';
    // The same words again would be read out again.
    if (status && status.textContent !== words) status.textContent = words;
    // The button that was pressed is gone; who uses the keyboard stays here.
    if (this.contains(active) && active?.closest('[hidden]')) status?.focus();
  }
}

customElements.define('offline-keeper', OfflineKeeper);
