/** The author's syntax of a deck, split into slides. Every view of a deck goes through this split. */
import type { Heading, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import type { Slide } from '../model/deck.ts';
import { slideSchema } from '../schemas/slide.ts';
import { parseMdx, readText } from './mdx.ts';
import { readProps } from './props.ts';

/** One slide as written: its `<Slide />` line, its words and its notes. */
export interface SlideSource {
  /** The line of the file on which it starts, counted from 1. */
  line: number;
  /** The `<Slide />` lines found at any place of the slide; a right slide has one. */
  settings: MdxJsxFlowElement[];
  notes: MdxJsxFlowElement[];
  /** Headings of the first and second level; a right slide has one. */
  titles: Heading[];
  /** Everything besides `<Slide />` and `<Notes>`, in order. */
  body: RootContent[];
}

const isNamed = (node: RootContent, name: string): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === name;

/** Splits a deck at its `---` lines. Front matter and imports belong to no slide. */
export function splitSlides(root: Readonly<Root>): SlideSource[] {
  const groups: RootContent[][] = [[]];
  for (const node of root.children) {
    if (node.type === 'yaml' || node.type === 'mdxjsEsm') continue;
    if (node.type === 'thematicBreak') groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups
    .filter((nodes) => nodes.length > 0)
    .map((nodes) => ({
      line: nodes[0]?.position?.start.line ?? 1,
      settings: nodes.filter((node) => isNamed(node, 'Slide')),
      notes: nodes.filter((node) => isNamed(node, 'Notes')),
      titles: nodes.filter((node) => node.type === 'heading').filter((node) => node.depth <= 2),
      body: nodes.filter((node) => !isNamed(node, 'Slide') && !isNamed(node, 'Notes')),
    }));
}

/** What follows each `###` heading, as the columns of a comparison; what stands before the first is the head. */
export function splitColumns(body: readonly RootContent[]): {
  head: RootContent[];
  columns: RootContent[][];
} {
  const head: RootContent[] = [];
  const columns: RootContent[][] = [];
  for (const node of body) {
    if (node.type === 'heading' && node.depth === 3) columns.push([node]);
    else (columns.at(-1) ?? head).push(node);
  }
  return { head, columns };
}

/** The attributes of a slide's `<Slide />` line, as the author wrote them. */
export function readSlideProps(slide: SlideSource): Readonly<Record<string, unknown>> {
  const [settings] = slide.settings;
  return settings ? readProps(settings).props : {};
}

/**
 * Reads a deck's source as data.
 * @throws ZodError where a `<Slide />` line is wrong; the content checks report it first, with its line.
 */
export function readSlides(source: string): Slide[] {
  return splitSlides(parseMdx(source)).map((slide) => {
    const [title] = slide.titles;
    const rest = slide.body.filter((node) => node !== title);
    return {
      ...slideSchema.parse(readSlideProps(slide)),
      title: title ? readText(title) : '',
      text: readText({ type: 'root', children: rest }),
      notes: slide.notes.map(readText).join(' '),
    };
  });
}
