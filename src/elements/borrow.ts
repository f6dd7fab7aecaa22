const STYLES = 'link[rel="stylesheet"], style';

/**
 * Takes a part of another page of the site along, and the stylesheets of that page which this one lacks.
 *
 * @throws {Error} when the page can't be had or has no such part.
 */
export async function borrow(address: string, selector: string): Promise<Node> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const part = page.querySelector(selector);
  if (!part) throw new Error(`${address} has no ${selector}.`);
  const own = [...document.head.querySelectorAll(STYLES)];
  const missing = [...page.head.querySelectorAll(STYLES)].filter(
    (style) => !own.some((each) => each.isEqualNode(style)),
  );
  await Promise.all(missing.map(addStyle));
  return document.importNode(part, true);
}

/** Resolves when the styles hold, or can't be had: plain words are better than none. */
const addStyle = (style: Element) =>
  new Promise<void>((resolve) => {
    const copy = document.importNode(style, true);
    for (const event of ['load', 'error']) copy.addEventListener(event, () => resolve());
    document.head.append(copy);
  });
