/** A part of a page that stands on it twice, for two looks. */

const escape = (id: string) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The same markup with ids of its own, which no author can write, and what refers to them; without the stylesheets that
 * the first copy has linked.
 */
export function copyMarkup(html: string): string {
  const copy = html.replace(/<link\b[^>]*>/g, '');
  const ids = [...copy.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  return ids.reduce(
    (markup, id) =>
      markup.replace(
        new RegExp(
          `((?: (?:id|for|aria-(?:labelledby|describedby)|href)="|url\\()#?)${escape(id)}(?=[")])`,
          'g',
        ),
        `$1${id}_2`,
      ),
    copy,
  );
}
