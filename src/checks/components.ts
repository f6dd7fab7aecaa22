/** MDX uses the components that exist, with the attributes that they take, and no code. */
import { isElement, type MdxElement, readText, walk } from '../markdown/mdx.ts';
import { AUTHOR_COMPONENTS } from '../schemas/author-components.ts';
import { isMdx, type Library, type MdxFile } from './files.ts';
import { listIssues } from './issues.ts';
import type { Problem } from './problem.ts';
import { listElements, type WrittenElement } from './elements.ts';
import { suggest } from './spelling.ts';

/** HTML elements that content may not have, each with what to write instead. */
const REFUSED: Readonly<Record<string, string>> = {
  a: 'Write a link as [words](handout:warm-up).',
  iframe: 'Nothing is loaded from elsewhere; link to it.',
  script: 'Content has no code.',
  style: 'How things look is the library’s part.',
};

/** What to call the one kind of file that may have a component. */
const PLACES = { deck: 'slides.mdx', workshop: 'workshop.mdx', handout: 'handouts' } as const;

type Explained = Pick<Problem, 'message' | 'example'>;

/** Unknown components, wrong attributes, and code. */
export function checkComponents(library: Library): Problem[] {
  return library.files.filter(isMdx).flatMap((file) => [
    ...checkCode(file),
    ...listElements(file).flatMap((element) =>
      explainElement(file, element).map((problem) => ({
        file: file.path,
        line: element.line,
        ...problem,
      })),
    ),
  ]);
}

/** Content is words: `import`, `export` and `{…}` would run. Comments may stay. */
function checkCode(file: MdxFile): Problem[] {
  const nodes = file.tree ? [...walk(file.tree)] : [];
  return nodes.flatMap((node) => {
    const message =
      node.type === 'mdxjsEsm'
        ? 'Content has no import and export: all components are there without them.'
        : (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
            !isComment(node.value)
          ? `Content has no code: {${node.value}} would be run. Write a brace that is meant as one as \\{.`
          : undefined;
    return message === undefined
      ? []
      : [{ file: file.path, line: node.position?.start.line ?? 1, message }];
  });
}

const isComment = (code: string) => /^\s*(?:\/\*.*\*\/\s*)?$/s.test(code);

function explainElement(file: MdxFile, element: WrittenElement): Explained[] {
  const { name, props, unreadable } = element;
  if (!/^[A-Z]/.test(name)) return explainHtml(element);
  const component = Object.hasOwn(AUTHOR_COMPONENTS, name) ? AUTHOR_COMPONENTS[name] : undefined;
  if (!component)
    return [
      {
        message: `There is no component <${name}>.${suggest(name, Object.keys(AUTHOR_COMPONENTS))}`,
      },
    ];
  if (component.only && component.only !== file.kind)
    return [
      {
        message: `<${name}> belongs in ${PLACES[component.only]} only.`,
      },
    ];
  const issues = listIssues(component.attributes, props).filter(
    ({ path }) => !unreadable.includes(String(path[0])),
  );
  return [
    ...explainForm(element, component.form),
    ...issues.map(({ message }) => ({ message: `In <${name}>, ${message}` })),
    ...unreadable.map((attribute) => ({
      message: `In <${name}>, \`${attribute}\` must be written out: text, a number, or a list of texts.`,
      example: `nodes={['Members', 'Events']}`,
    })),
  ];
}

function explainForm({ name, node }: WrittenElement, form: 'around' | 'alone'): Explained[] {
  if (form === 'alone' && node.children.length > 0)
    return [
      {
        message: `<${name}> must end with />: nothing stands inside of it.`,
        example: `<${name} … />`,
      },
    ];
  if (form === 'around' && !hasWords(node))
    return [
      {
        message: `<${name}> has nothing inside.`,
        example: `<${name}>\n\nThe words.\n\n</${name}>`,
      },
    ];
  return [];
}

/** Whether there is anything to read or to see inside of an element. */
function hasWords(element: MdxElement): boolean {
  const inside = element.children.flatMap((child) => [...walk(child)]);
  return (
    readText(element) !== '' ||
    inside.some((node) => isElement(node) || node.type === 'code' || node.type === 'image')
  );
}

function explainHtml({ name, props, unreadable }: WrittenElement): Explained[] {
  const refused = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
  if (refused) return [{ message: `<${name}> is not for content. ${refused}` }];
  if (!('style' in props) && !unreadable.includes('style')) return [];
  return [
    {
      message: `<${name}> must not have style=: the library's security policy blocks it, and how things look is not the content's part.`,
    },
  ];
}
