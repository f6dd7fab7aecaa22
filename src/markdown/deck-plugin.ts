import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Slugger from 'github-slugger';
import type { RootContent } from 'mdast';
import { defineMdastPlugin, type MdxJsxFlowElement } from 'satteri';
import { slideTitleId } from '../model/deck.ts';
import { readText } from './mdx.ts';
import { slideSchema } from '../schemas/slide.ts';
import { readSlideProps, splitColumns, splitSlides, type SlideSource } from './slides.ts';

const element = (name: string, attributes: Record<string, string>, children: RootContent[]) =>
  ({
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  }) as MdxJsxFlowElement;

/**
 * Gives the headings of a slide and its notes ids that start with the slide's, so that they are unique in the deck and
 * the slide's own id stays on the slide.
 */
function headingNamer(slide: string, title: RootContent | undefined) {
  const slugs = new Slugger();
  // Another heading may be "Title" too.
  slugs.slug('title');
  return function name(node: RootContent): RootContent {
    if (node.type === 'heading') {
      const id = node === title ? slideTitleId(slide) : `${slide}_${slugs.slug(readText(node))}`;
      return { ...node, data: { ...node.data, hProperties: { id } } };
    }
    return 'children' in node
      ? ({ ...node, children: node.children.map(name) } as RootContent)
      : node;
  };
}

function slideElement(slide: SlideSource, deck: string): MdxJsxFlowElement {
  const [settings] = slide.settings;
  const { id, exercise } = slideSchema.parse(readSlideProps(slide));
  const name = headingNamer(id, slide.titles[0]);
  const { head, columns } = splitColumns(slide.body.map(name));
  const body =
    columns.length < 2
      ? [...head, ...columns.flat()]
      : [...head, ...columns.map((nodes) => element('Column', {}, nodes))];
  const steps = exercise === undefined ? [] : [element('Steps', { slide: id, deck }, [])];
  const tag = element('Slide', { deck }, [...body, ...steps, ...slide.notes.map(name)]);
  return { ...tag, attributes: [...(settings?.attributes ?? []), ...tag.attributes] };
}

/**
 * Turns the author's syntax of a deck into components: each slide becomes a `<Slide>` around its words, its
 * `<Column>`s and its `<Notes>`. Files other than `slides.mdx` stay as they are.
 */
export const deckPlugin = defineMdastPlugin({
  name: 'deck',
  before(root, context) {
    const path = context.fileURL && fileURLToPath(context.fileURL);
    if (!path || basename(path) !== 'slides.mdx') return;
    const deck = basename(dirname(path));
    const rest = root.children.filter((node) => node.type === 'yaml' || node.type === 'mdxjsEsm');
    const slides = splitSlides(root).map((slide) => slideElement(slide, deck));
    context.replaceNode(root, { type: 'root', children: [...rest, ...slides] });
  },
});
