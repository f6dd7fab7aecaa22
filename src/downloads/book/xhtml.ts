/** Writes what a browser reads as HTML so that it is XML, too: a book for e-readers is made of it. */
import { type Element, isElement, isText, type Parent } from '../page-tree.ts';
import { STYLES_FILE } from './files.ts';

const SVG = 'http://www.w3.org/2000/svg';
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** What means something in a book; everything else is for the site's own styles and scripts. */
const KEPT =
  /^(?:id|class|href|lang|dir|title|alt|src|role|scope|colspan|rowspan|start|aria-.+|epub:type)$/;

export const escapeXml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Characters that XML 1.0 has no way to write.
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

/** The content of an element as XHTML. */
export const writeChildren = (parent: Parent): string =>
  parent.childNodes
    .map((child) =>
      isText(child) ? escapeXml(child.value) : isElement(child) ? writeElement(child) : '',
    )
    .join('');

/** An element as XHTML, with the namespace of a drawing where one begins. */
function writeElement(element: Element): string {
  const { tagName, namespaceURI } = element;
  // Elements of the site's scripts mean nothing here.
  if (tagName.includes('-')) return writeChildren(element);
  const isSvg = namespaceURI === (SVG as never);
  const attributes = element.attrs
    .filter(({ name }) => isSvg || KEPT.test(name))
    .filter(({ name }) => !name.startsWith('data-') && !name.startsWith('xmlns'))
    .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const space = tagName === 'svg' ? ` xmlns="${SVG}"` : '';
  const content = writeChildren(element);
  if (VOID.has(tagName) || (isSvg && content === '')) return `<${tagName}${space}${attributes}/>`;
  return `<${tagName}${space}${attributes}>${content}</${tagName}>`;
}

/** The page of a book. */
interface BookPage {
  title: string;
  language: string;
  direction: string;
  body: string;
}

/** A whole document. */
export function writeDocument({ title, language, direction, body }: BookPage): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="${STYLES_FILE}"/></head>
<body>
${body}
</body>
</html>
`;
}
