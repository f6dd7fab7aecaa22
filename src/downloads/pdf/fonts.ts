/** Reads which letters the codes of a page's fonts stand for. */
import { PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';

const name = (value: string) => PDFName.of(value);

export interface PageFont {
  /** Hexadecimal digits of a code. */
  digits: number;
  letters: ReadonlyMap<number, string>;
}

/** The fonts of a page by the names that its content uses. */
export function readFonts(page: PDFDict): Map<string, PageFont> {
  const resources = page.lookupMaybe(name('Resources'), PDFDict);
  const fonts = resources?.lookupMaybe(name('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((key) => {
      const font = fonts?.lookup(key, PDFDict);
      const digits = font?.lookup(name('Subtype')) === name('Type0') ? 4 : 2;
      const map = font?.lookup(name('ToUnicode'));
      return [key.decodeText(), { digits, letters: readMap(map ? unpackStream(map) : '') }];
    }),
  );
}

/** The bytes of a stream as characters. @throws Error when it is packed in another way than Chromium's. */
export function unpackStream(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('The PDF has no stream there.');
  const filter = stream.dict.lookup(name('Filter'));
  if (filter !== undefined && filter !== name('FlateDecode'))
    throw new Error(`A stream of the PDF is packed by ${String(filter)}, which is not read.`);
  const bytes = filter === undefined ? stream.contents : inflateSync(stream.contents);
  return Buffer.from(bytes).toString('latin1');
}

/** What a string operand says in a font. */
export const decodeText = (operands: string, font: PageFont | undefined) =>
  [...operands.matchAll(/<([0-9a-f]+)>/gi)]
    .flatMap(([, hex = '']) => hex.match(new RegExp(`.{${font?.digits ?? 4}}`, 'g')) ?? [])
    .map((code) => font?.letters.get(parseInt(code, 16)) ?? '')
    .join('');

/** A font's letters by their codes. Source: ISO 32000-1, 9.10.3. */
function readMap(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(parseInt(code, 16), readUtf16(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', last = '', to = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const [start, first] = [parseInt(from, 16), readUtf16(to).codePointAt(0) ?? 0];
      for (let code = start; code <= parseInt(last, 16); code += 1)
        letters.set(code, String.fromCodePoint(first + code - start));
    }
  return letters;
}

const readUtf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
