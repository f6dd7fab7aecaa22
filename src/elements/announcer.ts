/** Milliseconds for which words stay: screen readers have taken them by then, and whoever reads on does not meet them. */
const STAY = 3_000;

/** Opens a place for words that only screen readers tell, once and politely, and returns what tells them. */
export function openAnnouncer(root: HTMLElement): (text: string) => void {
  const region = document.createElement('p');
  region.className = 'visually-hidden announcer';
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-atomic', 'true');
  root.append(region);
  let clearing: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(clearing);
    region.textContent = text;
    clearing = setTimeout(() => (region.textContent = ''), STAY);
  };
}
