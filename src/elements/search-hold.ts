/** Keeps answers where they are while somebody is at them: nothing moves under the pointer or the focus. */
export class Hold {
  readonly #list: HTMLElement;
  #isPointing = false;
  #release: (() => void) | undefined;

  /** @param list the answers */
  constructor(list: HTMLElement) {
    this.#list = list;
    list.addEventListener('pointermove', () => (this.#isPointing = true));
    list.addEventListener('pointerleave', () => this.end());
    list.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) this.end();
    });
  }

  /** Whether the pointer was moved over the answers since the last key, or one of them has the focus. */
  get isOn(): boolean {
    return this.#isPointing || this.#list.contains(document.activeElement);
  }

  /** Resolves when answers may be changed; who waited before that may now, too. */
  async ended(): Promise<void> {
    this.#release?.();
    if (this.isOn) await new Promise<void>((resolve) => (this.#release = resolve));
  }

  /** Lets answers be changed. */
  end(): void {
    this.#isPointing = false;
    this.#release?.();
    this.#release = undefined;
  }
}
