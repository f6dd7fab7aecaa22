import { words } from '../../site.ts';
import { titleOf } from '../dom.ts';
import { find } from '../find.ts';
import type { Context } from './context.ts';

/** As it is typed: small letters and straight quotes. */
const plain = (text: string) =>
  text.trim().toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

/** Milliseconds without a key after which typing rests. */
const REST = 400;

/** Jumps to a slide by its number or by words of its title. */
export function connectJump({ presentation, command, goTo }: Context): void {
  const { deck, root } = presentation;
  const dialog = find<HTMLDialogElement>(root, '[data-jump]');
  const input = find<HTMLInputElement>(dialog, 'input');
  const list = find(dialog, 'ol');
  const none = find(dialog, '[data-none]');
  const entries = deck.getSlides().map((slide, index) => {
    const title = titleOf(slide.id);
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#/${slide.id}`;
    link.textContent = title;
    item.append(link);
    item.value = index + 1;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      dialog.close();
      goTo(slide.id);
    });
    return { id: slide.id, item, link, title: plain(title), number: String(index + 1) };
  });
  list.append(...entries.map(({ item }) => item));

  let resting: ReturnType<typeof setTimeout> | undefined;
  const found = () => entries.filter(({ item }) => !item.hidden);
  const search = () => {
    const query = plain(input.value);
    const isNumber = /^\d+$/.test(query);
    for (const { item, title, number } of entries)
      item.hidden = isNumber ? number !== query : !title.includes(query);
    // What nobody has finished typing yet needs no answer.
    none.textContent = '';
    clearTimeout(resting);
    resting = setTimeout(answer, REST);
  };
  const answer = () => {
    if (found().length === 0)
      none.textContent = words.deck.jumpNone(input.value.trim(), entries.length);
  };
  const open = (start = '') => {
    if (dialog.open) return;
    input.value = start;
    search();
    dialog.showModal();
    input.focus();
    const here = deck.getSlides().indexOf(deck.getCurrentSlide());
    for (const [index, { link, item }] of entries.entries()) {
      if (index === here) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (index === here) item.scrollIntoView({ block: 'nearest' });
    }
  };
  input.addEventListener('input', search);
  dialog.addEventListener('submit', (event) => {
    const [first] = found();
    event.preventDefault();
    if (!first) return answer();
    dialog.close();
    goTo(first.id);
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = found().map(({ link }) => link);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const at = links.findIndex((link) => link === document.activeElement);
    const to = at + step < 0 ? input : links[at + step];
    event.preventDefault();
    to?.focus();
  });
  command('jump', 'g', () => open());
  for (const digit of '0123456789') command(`jump-${digit}`, digit, () => open(digit));
}
