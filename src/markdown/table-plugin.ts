import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';

/** The elements of one name below an element, in the order of the text. */
function listElements(parent: Readonly<Element>, ...names: string[]): Element[] {
  const elements = parent.children.filter((child) => child.type === 'element');
  return elements.flatMap((element) => [
    ...(names.includes(element.tagName) ? [element] : []),
    ...listElements(element, ...names),
  ]);
}

/**
 * Gives each cell of a table its column's heading, for windows in which the columns don't fit side by side. Where the
 * first column has no heading, its cells are the headings of their rows.
 */
export const tablePlugin = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['table'],
    visit(table, context) {
      const [head, ...rows] = listElements(table, 'tr').map((row) => listElements(row, 'th', 'td'));
      const labels = head?.map((cell) => context.textContent(cell)) ?? [];
      const [corner] = head ?? [];
      context.setProperty(table, 'data-columns', labels.length);
      for (const cell of head ?? []) context.setProperty(cell, 'scope', 'col');
      if (corner && labels[0] === '')
        context.replaceNode(corner, { ...corner, tagName: 'td', children: [] });
      for (const row of rows)
        row.forEach((cell, column) => {
          if (column === 0 && labels[0] === '')
            context.replaceNode(cell, {
              ...cell,
              tagName: 'th',
              properties: { ...cell.properties, scope: 'row' },
            });
          else context.setProperty(cell, 'data-label', labels[column]);
        });
    },
  },
});
