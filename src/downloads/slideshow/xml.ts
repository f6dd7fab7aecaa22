/** XML as text. */

/** The head of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in XML, without the control characters that XML forbids. */
export const escapeXml = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The namespaces of presentations, for a part's root. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  /** The last word of its type, for example `slide`. */
  type: string;
  target: string;
  external?: boolean;
}

/** The part that lists a part's relations; the first is `rId1`. */
export function writeRelations(relations: readonly Relation[]): string {
  const lines = relations.map(
    ({ type, target, external }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type.includes(':') ? type : `${RELATIONS}/${type}`}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}
