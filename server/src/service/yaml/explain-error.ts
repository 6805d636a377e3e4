import type { YAMLError } from 'yaml';
import type { Range } from '../text/range';
import {
  beginsLine,
  colonEndingKey,
  contentStart,
  endOfLine,
  nextWords,
  startOfLine,
  wholeValue,
  wordsAbove,
  wordsOfLine,
} from './line-at';
import { atFault } from './at-fault';
import type { SyntaxCause, SyntaxProblem } from './syntax-problem';

/** Says what an author did where the library stumbled, which is often not where the slip was made. */
export function explainError(error: YAMLError, text: string): SyntaxProblem {
  return atFault(stumbledOver(error, text), text);
}

function stumbledOver(error: YAMLError, text: string): SyntaxProblem {
  const [at] = error.pos;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabProblem(text, at);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return beginsLine(text, at) ? lineProblem(error, text) : valueProblem(text, at);
    case 'BAD_INDENT':
      if (/[\]}]/.test(text[at] ?? '') && !beginsLine(text, at)) {
        return { cause: 'unexpected', range: { start: at, end: at + 1 }, written: text[at] ?? '' };
      }
      return indentationProblem(text, at);
    case 'BAD_COLLECTION_TYPE':
      return indentationProblem(text, at);
    case 'MISSING_CHAR':
      return missingProblem(error, text);
    case 'BAD_SCALAR_START':
      return reservedStart(text, at);
    case 'BAD_DQ_ESCAPE':
      return { cause: 'bad-escape', range: escapeAt(text, at), written: slice(text, escapeAt(text, at)) };
    case 'MULTIPLE_DOCS':
      return { cause: 'several-documents', range: { start: at, end: endOfLine(text, at) } };
    case 'BAD_DIRECTIVE':
      return onLine('reserved-start', text, at);
    case 'NON_STRING_KEY':
      return /[*&!]/.test(text[at] ?? '') ? markProblem(text, at) : onLine('key-not-text', text, at);
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return markProblem(text, at);
    case 'RESOURCE_EXHAUSTION':
      return onLine('too-deep', text, at);
    case 'UNEXPECTED_TOKEN':
    case 'BLOCK_IN_FLOW':
      return unexpectedProblem(error, text);
    default:
      return { cause: 'unexpected', range: visible(text, error.pos) };
  }
}

/** A text as a whole that begins with a character of YAML's own, or with what looks like a list or a bracket. */
export function reservedStart(text: string, start: number): SyntaxProblem {
  const range = isInBrackets(text, start) ? bracketItem(text, start) : wholeValue(text, start);
  return { cause: 'reserved-start', range, written: slice(text, range) };
}

function tabProblem(text: string, at: number): SyntaxProblem {
  let end = at;
  while (text[end] === '\t' || text[end] === ' ') end++;
  return { cause: 'tab', range: { start: at, end: Math.max(end, at + 1) } };
}

/** A key and its value on one line, and a second colon somewhere in what should be the value. */
function valueProblem(text: string, at: number): SyntaxProblem {
  const first = { start: at, end: endOfLine(text, at) };
  if (/^[?-](?:\s|$)/.test(text.slice(at, at + 2))) return reservedStart(text, at);
  if (colonEndingKey(text, first) === undefined) {
    // The colon is further down: either a field indented too far, or a text that goes on and has a colon in it.
    for (let next = nextWords(text, at); next; next = nextWords(text, next.start)) {
      const colon = colonEndingKey(text, next);
      if (colon === undefined) continue;
      if (isFieldName(text.slice(next.start, colon)))
        return { cause: 'indentation', range: next, written: slice(text, next) };
      break;
    }
  }
  const range = wholeValue(text, at);
  return { cause: 'colon-in-text', range, written: slice(text, range) };
}

/** A line that begins neither a field nor an item, with a key further down to which the library joins it. */
function lineProblem(error: YAMLError, text: string): SyntaxProblem {
  const words = wordsOfLine(text, error.pos[0] + (/^[\r\n]/.test(text.slice(error.pos[0])) ? 1 : 0));
  const start = Math.max(words.start, error.pos[0]);
  const first = { start, end: Math.max(start, words.end) };
  if (text[words.start] === '-') return indentationProblem(text, words.start);
  if (isInBrackets(text, start)) return { cause: 'unclosed-bracket', range: first };
  // The library's range runs on to the key further down, which is not at fault.
  const above = wordsAbove(text, Math.max(start, error.pos[1] - 1));
  return looseLine(text, { start, end: Math.max(first.end, above && above.start > start ? above.end : 0) });
}

/** Words on a line of their own: half a field, or a text that has lost its indentation. */
function looseLine(text: string, range: Range): SyntaxProblem {
  const written = slice(text, range);
  const cause = hasNoSpaceAfterMark(written)
    ? 'missing-space'
    : followsBlockText(text, range.start)
      ? 'indentation'
      : 'missing-colon';
  return { cause, range, written };
}

function indentationProblem(text: string, at: number): SyntaxProblem {
  const range = wordsOfLine(text, at);
  const written = slice(text, range);
  if (text.slice(startOfLine(text, range.start), range.start).includes('\t'))
    return tabProblem(text, startOfLine(text, range.start));
  return { cause: /^-[^\s-]/.test(written) ? 'missing-space' : 'indentation', range, written };
}

function missingProblem(error: YAMLError, text: string): SyntaxProblem {
  const [at] = error.pos;
  const { message } = error;
  if (message.startsWith('Missing closing'))
    return { cause: 'unclosed-quote', range: visible(text, error.pos) };
  if (message.startsWith('Missing ,')) return missingComma(text, at);
  if (message.startsWith('Missing space')) return { cause: 'missing-space', range: visible(text, error.pos) };
  if (message.startsWith('Comments'))
    return { cause: 'text-after-value', range: { start: at, end: endOfLine(text, at) } };
  if (message.startsWith('Sequence item')) return indentationProblem(text, at);
  if (message.startsWith('Tags and anchors')) return markProblem(text, at);
  if (message.includes('directives-end')) return onLine('several-documents', text, at);
  if (!beginsLine(text, at)) return { cause: 'unexpected', range: visible(text, error.pos) };
  return looseLine(text, { start: at, end: Math.max(at, wordsOfLine(text, at).end) });
}

function unexpectedProblem(error: YAMLError, text: string): SyntaxProblem {
  const [at] = error.pos;
  const { message } = error;
  const lineStart = startOfLine(text, at);
  if (
    message.startsWith('Block scalar header') ||
    (message.startsWith('Not a YAML token') &&
      /[|>][^\s|>]*\s*$/.test(text.slice(Math.max(lineStart, at - 20), at)))
  ) {
    const mark = Math.max(text.lastIndexOf('|', at), text.lastIndexOf('>', at), lineStart);
    const range = { start: mark, end: Math.max(endOfLine(text, at), mark) };
    return { cause: 'block-header', range, written: slice(text, range) };
  }
  if (message.includes('same line with key')) return reservedStart(text, at);
  if (beginsLine(text, at) && /\S/.test(text[at] ?? '')) {
    return /[\]},]/.test(text[at] ?? '')
      ? { cause: 'unexpected', range: visible(text, error.pos) }
      : indentationProblem(text, at);
  }
  if (message.includes('at node end')) {
    if (isInBrackets(text, at)) return missingComma(text, at);
    const value = valueStart(text, at);
    if (value < at && /[[{*&!]/.test(text[value] ?? '')) return reservedStart(text, value);
    return {
      cause: 'text-after-value',
      range: { start: at, end: Math.max(wholeValue(text, at).end, at + 1) },
    };
  }
  return { cause: 'unexpected', range: visible(text, error.pos) };
}

function missingComma(text: string, at: number): SyntaxProblem {
  const range = bracketItem(text, at);
  return { cause: 'missing-comma', range, written: slice(text, range) };
}

/** `*`, `&` and `!` begin marks of YAML; where no mark follows, an author wrote a text that begins so. */
function markProblem(text: string, at: number): SyntaxProblem {
  const start = /[*&!]/.test(text[at] ?? '') ? at : Math.max(startOfLine(text, at), lastMark(text, at));
  return reservedStart(text, start);
}

function lastMark(text: string, at: number): number {
  return Math.max(text.lastIndexOf('*', at), text.lastIndexOf('&', at), text.lastIndexOf('!', at));
}

function isFieldName(written: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(written);
}

/** `title:Open data`, `-second item`, or a space that only looks like one after the colon. */
function hasNoSpaceAfterMark(written: string): boolean {
  return (
    /^(?:[a-z][a-z0-9_]*:(?!\/\/)\S|-[^\s-])/.test(written) ||
    /^[a-z][a-z0-9_]*:[\u00a0\u2007\u202f]/.test(written)
  );
}

/** True when the field above holds a block text, out of which this line has slipped. */
function followsBlockText(text: string, start: number): boolean {
  const column = start - startOfLine(text, start);
  for (let above = wordsAbove(text, start); above; above = wordsAbove(text, above.start)) {
    if (above.start - startOfLine(text, above.start) > column) continue;
    return /[|>][-+0-9]*$/.test(slice(text, above));
  }
  return false;
}

/** Where the value of the field or item on this line begins. */
function valueStart(text: string, at: number): number {
  const start = contentStart(text, at);
  const colon = colonEndingKey(text, { start, end: at });
  let value = colon === undefined ? start : colon + 1;
  while (text[value] === ' ') value++;
  return value;
}

function isInBrackets(text: string, at: number): boolean {
  const goesOn = counted.text === text && counted.at <= at && !/[\r\n]/.test(text.slice(counted.at, at));
  let depth = goesOn ? counted.depth : 0;
  for (let i = goesOn ? counted.at : startOfLine(text, at); i < at; i++) {
    if (text[i] === '[' || text[i] === '{') depth++;
    else if (text[i] === ']' || text[i] === '}') depth--;
  }
  counted = { text, at, depth };
  return depth > 0;
}

/** How far the brackets of a line are counted: a long line may hold thousands of errors. */
let counted: { readonly text: string; readonly at: number; readonly depth: number } = {
  text: '',
  at: 0,
  depth: 0,
};

function bracketItem(text: string, start: number): Range {
  let end = start + 1;
  while (end < text.length && !/[,\]}\r\n]/.test(text[end] ?? '')) end++;
  return { start, end };
}

function escapeAt(text: string, at: number): Range {
  const start = text[at] === '\\' ? at : Math.max(text.lastIndexOf('\\', at), at - 10, 0);
  return { start, end: Math.min(text.length, start + 2) };
}

function onLine(cause: SyntaxCause, text: string, at: number): SyntaxProblem {
  const range = { start: at, end: Math.max(at, wordsOfLine(text, at).end) };
  return { cause, range, written: slice(text, range) };
}

/** The library's own range, kept to one line and never without a character to point at. */
function visible(text: string, [from, to]: readonly [number, number]): Range {
  const start = Math.min(from, text.length);
  const end = Math.min(Math.max(to, start + 1), Math.max(endOfLine(text, start), start + 1), text.length);
  return { start, end: Math.max(start, end) };
}

function slice(text: string, { start, end }: Range): string {
  return text.slice(start, end).trim();
}
