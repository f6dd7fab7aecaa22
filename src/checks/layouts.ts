/** What a layout shows must be on its slide. */
import type { RootContent } from 'mdast';
import { isElement, walk } from '../markdown/mdx.ts';
import { type SlideSource, splitColumns } from '../markdown/slides.ts';
import { AUTHOR_COMPONENTS } from '../schemas/author-components.ts';
import type { Problem } from './problem.ts';
import { readProps } from '../markdown/props.ts';

/** What is wrong with a slide, and at which of its nodes; at its first line if none is given. */
export interface Explained extends Pick<Problem, 'message' | 'example'> {
  at?: RootContent | undefined;
}

/** What the layouts need, those that need anything. */
const NEEDS: Readonly<
  Record<string, { what: string; example: string; isThere(body: readonly RootContent[]): boolean }>
> = {
  comparison: {
    what: 'exactly two parts, each under a ### heading',
    example: '### Before\n\nOne team answers.\n\n### After\n\nEveryone answers.',
    isThere: (body) => splitColumns(body).columns.length === 2,
  },
  table: {
    what: 'a table',
    example: '| Topic | Who answers |\n| ----- | ----------- |\n| Dues  | Membership  |',
    isThere: (body) => nodesOf(body).some(({ type }) => type === 'table'),
  },
  diagram: {
    what: 'a diagram',
    example: `<LoopDiagram steps={['Hear', 'Judge', 'Answer']} label="Hear, judge, answer, and again." />`,
    isThere: (body) =>
      nodesOf(body).some((node) => isElement(node) && AUTHOR_COMPONENTS[node.name ?? '']?.diagram),
  },
};

const nodesOf = (body: readonly RootContent[]) => body.flatMap((node) => [...walk(node)]);

/** What is wrong between a slide's layout, its other attributes and its words. */
export function explainLayout(slide: SlideSource): Explained | undefined {
  const [settings] = slide.settings;
  if (!settings) return undefined;
  const { layout, exercise, steps } = readProps(settings).props;
  const needed =
    typeof layout === 'string' && Object.hasOwn(NEEDS, layout) ? NEEDS[layout] : undefined;
  const explained = (message: string, example?: string) => ({ at: settings, message, example });
  if (needed && !needed.isThere(slide.body))
    return explained(`The layout '${String(layout)}' needs ${needed.what}.`, needed.example);
  if (layout === 'exercise' && exercise === undefined)
    return explained(
      "The layout 'exercise' needs the exercise whose steps it shows.",
      '<Slide id="write" layout="exercise" exercise="warm-up" />',
    );
  if (layout !== 'exercise' && exercise !== undefined)
    return explained(
      'A slide that names an exercise needs layout="exercise", which shows its steps.',
    );
  if (steps !== undefined && exercise === undefined)
    return explained('A slide that names steps needs the exercise= that has them.');
  return undefined;
}
