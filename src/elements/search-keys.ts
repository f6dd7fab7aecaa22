/** Moves the focus with arrows, Home and End between a field and the links below it. */
export function moveFocus(
  event: KeyboardEvent,
  field: HTMLElement,
  links: readonly HTMLElement[],
): void {
  const at = links.indexOf(document.activeElement as HTMLElement);
  const inField = document.activeElement === field;
  if (!inField && at < 0) return;
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 };
  if (!inField) Object.assign(steps, { Home: 0, End: links.length - 1 });
  const next = steps[event.key];
  if (next === undefined || (inField && event.key === 'ArrowUp')) return;
  event.preventDefault();
  if (next < 0) field.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
}
