/** Reads a page's content stream, operator by operator. Source: ISO 32000-1, 7.8.2 and 7.2. */

/** An operator with its operands. */
export interface Operation {
  operator: string;
  /** Where its operands start and where it ends in the stream. */
  start: number;
  end: number;
}

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;

/**
 * Takes a stream apart; a character is a byte.
 * @throws Error at an inline image, whose bytes are no tokens. Chromium writes none.
 */
export function readOperations(stream: string): Operation[] {
  const operations: Operation[] = [];
  let at = 0;
  let start: number | undefined;
  while (at < stream.length) {
    const character = stream.charAt(at);
    if (SPACE.test(character)) {
      at += 1;
      continue;
    }
    const from = at;
    start ??= from;
    at = endOfToken(stream, at);
    if (!isOperator(stream, from, at)) continue;
    const operator = stream.slice(from, at);
    if (operator === 'BI') throw new Error('A page has an inline image, which is not read.');
    operations.push({ operator, start, end: at });
    start = undefined;
  }
  return operations;
}

/** Names, numbers, strings, arrays and dictionaries are operands; a bare word is an operator, but for three values. */
const isOperator = (stream: string, from: number, to: number) =>
  /[A-Za-z'"]/.test(stream.charAt(from)) && !/^(?:true|false|null)$/.test(stream.slice(from, to));

function endOfToken(stream: string, from: number): number {
  const character = stream.charAt(from);
  if (character === '(') return endOfText(stream, from);
  if (character === '%') return endOfLine(stream, from);
  if (character === '<' && stream.charAt(from + 1) !== '<') return stream.indexOf('>', from) + 1;
  if (/[<>[\]{}]/.test(character))
    return from + (stream.charAt(from + 1) === character && /[<>]/.test(character) ? 2 : 1);
  let at = from + 1;
  while (at < stream.length && !DELIMITER.test(stream.charAt(at))) at += 1;
  return at;
}

/** A string in parentheses may hold balanced ones, and escaped ones. */
function endOfText(stream: string, from: number): number {
  let depth = 0;
  for (let at = from; at < stream.length; at += 1) {
    const character = stream.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && (depth -= 1) === 0) return at + 1;
  }
  return stream.length;
}

function endOfLine(stream: string, from: number): number {
  const end = stream.slice(from).search(/[\r\n]/);
  return end === -1 ? stream.length : from + end;
}
