/** Copies the page's address or the text beside it; it appears only where the browser lets it. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const words = this.querySelector('span');
    // The clipboard exists only on secure pages, whatever the types say.
    const { clipboard } = navigator as Partial<Navigator>;
    if (!words || !clipboard) return;
    const before = words.textContent;
    this.hidden = false;
    this.addEventListener('click', () => {
      void clipboard.writeText(this.#text).then(() => {
        words.textContent = this.dataset['copied'] ?? '';
      });
    });
    this.addEventListener('focusout', () => {
      words.textContent = before;
    });
  }

  get #text(): string {
    if (this.dataset['what'] !== 'text') return location.href;
    // As it reads on the page: paragraphs set apart.
    return (
      this.parentElement?.querySelector<HTMLElement>('[data-copy-text]')?.innerText.trim() ?? ''
    );
  }
}

customElements.define('copy-button', CopyButton);
