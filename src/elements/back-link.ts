/** Goes back to the page of the library that led here, to the place where it was left. */
class BackLink extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link || !cameFromWithin()) return;
    const entry = entryIndex();
    link.href = document.referrer;
    link.addEventListener('click', (event) => {
      const now = entryIndex();
      // Where entries can't be counted, and for a new tab or window, the address leads back.
      if (entry === undefined || now === undefined) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // Jumps within this page are entries of their own.
      history.go(entry - 1 - now);
    });
    this.removeAttribute('data-waits');
  }
}

/** The place of what is shown in the tab's history; undefined where the browser doesn't tell. */
const entryIndex = () => (window as Partial<Window>).navigation?.currentEntry?.index;

/** Whether a link of this library opened the page, so that one step back is where the reader was. */
function cameFromWithin(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const followed =
    navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
  const library = new URL(import.meta.env.BASE_URL, location.href).href;
  return followed && history.length > 1 && document.referrer.startsWith(library);
}

customElements.define('back-link', BackLink);
