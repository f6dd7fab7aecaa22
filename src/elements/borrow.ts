/**
 * Takes a part of another page of the site along; what it needs of styles, it links itself.
 *
 * @throws {Error} when the page can't be had or has no such part.
 */
export async function borrow(address: string, selector: string): Promise<Node> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const part = page.querySelector(selector);
  if (!part) throw new Error(`${address} has no ${selector}.`);
  return document.importNode(part, true);
}
