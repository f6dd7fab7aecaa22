/**
 * The script of the one file that presents from a disk: the deck, and in a second window of the same file the speaker's
 * desk. There are no other files, so all of it is inside.
 */
const speaks = new URLSearchParams(location.search).has('speaker');

if (speaks) {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-for]'))
    style.media = style.dataset['for'] === 'speaker' ? 'all' : 'not all';
  const template = document.querySelector<HTMLTemplateElement>('template[data-speaker-desk]');
  const deck = document.querySelector('slide-deck');
  if (!template || !deck) throw new Error('The file has lost its speaker window.');
  const desk = template.content.cloneNode(true) as DocumentFragment;
  desk.querySelector('.slides')?.replaceChildren(...deck.querySelectorAll('.slides > section'));
  deck.replaceWith(desk);
  await import('./speaker-window.ts');
} else await import('./slide-deck.ts');

export {};
