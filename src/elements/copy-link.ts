/** Copies the page's address; it appears only where the browser lets it. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    const words = this.querySelector('span');
    // The clipboard exists only on secure pages, whatever the types say.
    const { clipboard } = navigator as Partial<Navigator>;
    if (!words || !clipboard) return;
    const before = words.textContent;
    this.hidden = false;
    this.addEventListener('click', () => {
      void clipboard.writeText(location.href).then(() => {
        words.textContent = this.dataset['copied'] ?? '';
      });
    });
    this.addEventListener('focusout', () => {
      words.textContent = before;
    });
  }
}

customElements.define('copy-link', CopyLink);
