/** The prose of an MDX file, paragraph by paragraph. */
import type { Nodes } from 'mdast';
import { readText } from './mdx.ts';

/** Words that stand together: a paragraph, a list item's, a quote's or a cell of a table. */
export interface Paragraph {
  text: string;
  /** The line on which it starts, counted from 1. */
  line: number;
  /** Where it stands: headings and cells are no prose. */
  form: 'prose' | 'heading' | 'cell';
}

const FORMS: Partial<Record<Nodes['type'], Paragraph['form']>> = {
  paragraph: 'prose',
  heading: 'heading',
  tableCell: 'cell',
};

/** All words of a file in the order of the text, those inside components included; attributes are left out. */
export function listParagraphs(node: Nodes): Paragraph[] {
  const form = FORMS[node.type];
  if (form) {
    const text = readText(node);
    return text === '' ? [] : [{ text, line: node.position?.start.line ?? 1, form }];
  }
  return 'children' in node ? node.children.flatMap(listParagraphs) : [];
}
