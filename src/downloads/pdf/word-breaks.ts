/**
 * Keeps words apart that stand at the end of a line and at the start of the next. Chromium paints no space there, so a
 * program that reads the text without its places would run them together.
 */
import { readOperations } from './content-stream.ts';
import { decodeText, type PageFont } from './fonts.ts';

/** After these a word may go on in the next line. */
const GOES_ON = /[\s‐‑–—/-]$/u;
/** Scripts that put no spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]$/u;

/** The last text of a line. */
interface LineEnd {
  /** Where it ends in the stream. */
  end: number;
  text: string;
  font: PageFont | undefined;
  /** Its line, and the size of its letters, in units of the page. */
  line: number;
  size: number;
}

/** The stream with a space, which paints nothing, at the end of each line that has more text after it. */
export function keepWordsApart(stream: string, fonts: ReadonlyMap<string, PageFont>): string {
  const parts: string[] = [];
  let from = 0;
  let font: PageFont | undefined;
  let size = 0;
  let line = 0;
  let last: LineEnd | undefined;
  for (const { operator, start, end } of readOperations(stream)) {
    const operands = stream.slice(start, end - operator.length);
    if (operator === 'Tf') {
      const [, key = '', points = ''] = /\/(\S+)\s+(\S+)/.exec(operands) ?? [];
      [font, size] = [fonts.get(key), Number(points)];
    } else if (operator === 'Tm') {
      line = Number(operands.trim().split(/\s+/)[5]);
    } else if (operator === 'Tj') {
      const space = last && Math.abs(line - last.line) > last.size * 0.6 ? spaceAfter(last) : '';
      if (last && space !== '') {
        parts.push(stream.slice(from, last.end), space);
        from = last.end;
      }
      last = { end, text: decodeText(operands, font), font, line, size };
    }
  }
  return [...parts, stream.slice(from)].join('');
}

/** What paints a space after a text; empty where none belongs there or the font has none. */
function spaceAfter({ text, font }: LineEnd): string {
  if (text === '' || GOES_ON.test(text) || SPACELESS.test(text)) return '';
  const [code] = [...(font?.letters ?? [])].find(([, letter]) => letter === ' ') ?? [];
  if (code === undefined || !font) return '';
  return ` <${code.toString(16).padStart(font.digits, '0')}> Tj`;
}
