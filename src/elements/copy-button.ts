/** Copies the page's address or the text beside it; it appears only where the browser lets it. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const words = this.querySelector('span');
    // The clipboard exists only on secure pages, whatever the types say.
    const { clipboard } = navigator as Partial<Navigator>;
    if (!words || !clipboard) return;
    const before = words.textContent;
    const say = (text: string) => {
      words.textContent = text;
      // Safari gives a button no focus, so what it said ends with the next press elsewhere.
      document.addEventListener('pointerdown', restore, { once: true });
    };
    const restore = () => {
      words.textContent = before;
    };
    this.addEventListener('click', () => {
      clipboard.writeText(this.#text).then(
        () => say(this.dataset['copied'] ?? ''),
        () => say(this.dataset['notCopied'] ?? ''),
      );
    });
    this.addEventListener('focusout', restore);
    this.removeAttribute('data-waits');
  }

  get #text(): string {
    if (this.dataset['what'] !== 'text') return location.href;
    // As it reads on the page: paragraphs set apart.
    const text = this.parentElement?.querySelector<HTMLElement>('[data-copy-text]');
    return text?.innerText.trim() ?? '';
  }
}

customElements.define('copy-button', CopyButton);
