/** Changes to the page that touch it only where something is different: they run each second. */
import { slideTitleId } from '../model/deck.ts';
import { find } from './find.ts';

export const findAll = (root: ParentNode, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** The title of a slide; its id where the page does not have it. */
export const titleOf = (slide: string): string =>
  document.getElementById(slideTitleId(slide))?.textContent.trim() ?? slide;

export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export function show(element: HTMLElement, isShown: boolean): void {
  if (element.hidden === isShown) element.hidden = !isShown;
}

/** Sets an attribute to a value, or takes it away. */
export function mark(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** A copy of what a template holds. */
export function copy(root: ParentNode, template: string): DocumentFragment {
  const { content } = find<HTMLTemplateElement>(root, template);
  return document.importNode(content, true);
}

/** Shows a value in a field, unless somebody is writing there. */
export function fill(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (field.value !== value && field !== document.activeElement) field.value = value;
}
