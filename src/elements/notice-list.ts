/** The list of notices of the run sheet and of the speaker window. */
import { find } from './find.ts';
import { say } from './dom.ts';

export interface Action {
  text: string;
  act: () => void;
}

export interface Notice {
  /** Changes when it is worth telling again. */
  key: string;
  text: string;
  actions?: Action[];
}

/** Lists the notices; one that stays keeps its place and the focus on its buttons. */
export function writeNotices(
  items: Map<string, HTMLElement>,
  list: HTMLElement,
  notices: readonly Notice[],
) {
  for (const [key, item] of items) {
    if (notices.some((notice) => notice.key === key)) continue;
    item.remove();
    items.delete(key);
  }
  for (const { key, text, actions = [] } of notices) {
    const item = items.get(key) ?? makeItem(actions);
    say(find(item, 'span'), text);
    if (!items.has(key)) list.append(item);
    items.set(key, item);
  }
}

function makeItem(actions: readonly Action[]): HTMLElement {
  const item = document.createElement('li');
  item.append(
    document.createElement('span'),
    ...actions.map(({ text, act }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = text;
      button.addEventListener('click', act);
      return button;
    }),
  );
  return item;
}
