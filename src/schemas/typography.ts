/** Quotes as printers set them. */

/** What an opening quote can stand after: nothing, a space, a bracket, a dash or another opening quote. */
const BEFORE = String.raw`(^|[\s([{–—“‘])`;
const OPENING_DOUBLE = new RegExp(`${BEFORE}"`, 'g');
const OPENING_SINGLE = new RegExp(`${BEFORE}'(?!\\d\\d)`, 'g');

/** Turns straight quotes, apostrophes and three dots into typographic ones, as Markdown does in running text. */
export const typographic = (text: string): string =>
  text
    .replace(OPENING_DOUBLE, '$1“')
    .replaceAll('"', '”')
    .replace(OPENING_SINGLE, '$1‘')
    .replaceAll("'", '’')
    .replaceAll('...', '…');
