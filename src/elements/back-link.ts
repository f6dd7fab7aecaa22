/** Goes back to the page of the library that led here, to the place where it was left. */
class BackLink extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link || !cameFromWithin()) return;
    link.href = document.referrer;
    this.hidden = false;
    link.addEventListener('click', (event) => {
      // A new tab or window has no way back: there the address does.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.back();
    });
  }
}

/** Whether a link of this library opened the page, so that one step back is where the reader was. */
function cameFromWithin(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const followed =
    navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
  const library = new URL(import.meta.env.BASE_URL, location.href).href;
  return followed && history.length > 1 && document.referrer.startsWith(library);
}

customElements.define('back-link', BackLink);
