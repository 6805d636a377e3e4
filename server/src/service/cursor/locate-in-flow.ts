import { endOfLine } from '../yaml/line-at';
import { readIndentation } from '../text/indentation';
import { columnOf, spaces, startsItsLine } from '../yaml/layout/rows';
import { pathOf, type Frame } from './frames';
import { opensQuote, quoteEnd } from './open-text';
import { nowhere, type CursorContext } from './cursor-context';

interface Bracket {
  readonly kind: 'map' | 'list';
  readonly keys: string[];
  key: string | undefined;
  index: number;
  /** Where the present key, item or value begins. */
  start: number;
}

/** Where the cursor is between brackets that open at `start`, behind the key or dash of the innermost frame. */
export function locateInFlow(
  text: string,
  start: number,
  offset: number,
  frames: readonly Frame[],
): CursorContext {
  const brackets: Bracket[] = [];
  for (let i = start; i < offset; i++) {
    const character = text[i] ?? '';
    const top = brackets.at(-1);
    if (opensQuote(text, i)) {
      const close = quoteEnd(text, i, offset);
      if (close === undefined) break;
      i = close;
    } else if (character === '[' || character === '{') {
      brackets.push({
        kind: character === '[' ? 'list' : 'map',
        keys: [],
        key: undefined,
        index: 0,
        start: i + 1,
      });
    } else if (character === ']' || character === '}') {
      brackets.pop();
    } else if (character === ',' && top) {
      top.index++;
      top.key = undefined;
      top.start = i + 1;
    } else if (
      character === ':' &&
      top?.kind === 'map' &&
      top.key === undefined &&
      /[\s,}]|$/.test(text[i + 1] ?? '')
    ) {
      top.key = unquote(text.slice(top.start, i).trim());
      top.keys.push(top.key);
      top.start = i + 1;
    } else if (character === '#' && /\s/.test(text[i - 1] ?? '')) {
      const lineEnd = text.slice(i, offset).search(/[\r\n]/);
      if (lineEnd < 0) return nowhere;
      i += lineEnd;
    }
  }
  const top = brackets.at(-1);
  if (!top) return nowhere;
  const inner = [
    ...pathOf(frames),
    ...brackets.slice(0, -1).map(({ kind, index, key }) => (kind === 'list' ? index : (key ?? ''))),
  ];
  const from = top.start + (/^\s*/.exec(text.slice(top.start, offset))?.[0].length ?? 0);
  const written = text.slice(from, offset);
  // Words over several lines are no name that somebody is typing.
  if (/[\r\n]/.test(written)) return nowhere;
  const common = { written, flow: true, lead: leadAt(text, from, offset, frames.at(-1)?.column) };
  if (top.key !== undefined) {
    const range = { start: from, end: endOfWord(text, from, offset) };
    // What stands between brackets behind the cursor is no word to be replaced.
    if (/[[{]/.test(text.slice(offset, range.end))) return nowhere;
    return { ...common, kind: 'value', path: [...inner, top.key], range, tail: '' };
  }
  // With nothing typed yet, what follows stays, and is set apart.
  const tail = written === '' && isFollowed(text, offset, top.kind) ? ', ' : '';
  if (top.kind === 'list') {
    const range = { start: from, end: written === '' ? offset : endOfWord(text, from, offset) };
    return { ...common, kind: 'value', path: [...inner, top.index], range, tail };
  }
  const nameEnd = from + (/^[^,:\]}\r\n]*/.exec(text.slice(from))?.[0].trimEnd().length ?? 0);
  const end = written === '' ? offset : Math.max(nameEnd, offset);
  return {
    ...common,
    kind: 'key',
    path: inner,
    range: { start: from, end },
    siblings: [...top.keys, ...keysBehind(text, end)],
    column: 0,
    hasColon: written !== '' && /^[ \t]*:/.test(text.slice(end)),
    tail,
  };
}

/** A blank behind a colon; on a line of its own, what is missing for it to stand further in than the key or dash `owner`. */
function leadAt(text: string, from: number, offset: number, owner = -1): string {
  if (from === offset && text[offset - 1] === ':') return ' ';
  const column = columnOf(text, from);
  if (column > owner || !startsItsLine(text, from)) return '';
  return spaces(owner + readIndentation(text).step - column);
}

/** The end of what is written from a place on, and at least the cursor. */
function endOfWord(text: string, from: number, offset: number): number {
  const word = /^(?:"[^"\r\n]*"?|'[^'\r\n]*'?|[^,\]}\r\n]*)/.exec(text.slice(from))?.[0].trimEnd();
  return Math.max(from + (word?.length ?? 0), offset);
}

/** True when more stands between the same brackets. Of a list that is not closed yet, the fields below it are no part. */
function isFollowed(text: string, offset: number, kind: Bracket['kind']): boolean {
  const at = skipBlanks(text, offset);
  const next = text[at] ?? '';
  if (['', ',', ']', '}'].includes(next)) return false;
  return kind === 'map' || !/^[\w-]+:(?:\s|$)/.test(text.slice(at, endOfLine(text, at)));
}

/** Where the next words stand, behind white space and comments. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const isBlank = /\s/.test(text[at] ?? '');
    if (!isBlank && (text[at] !== '#' || !/\s/.test(text[at - 1] ?? ''))) break;
    at = isBlank ? at + 1 : endOfLine(text, at);
  }
  return at;
}

/** The keys of the same brackets that stand behind the cursor. */
function keysBehind(text: string, from: number): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < text.length && i < from + 2000; i++) {
    const character = text[i] ?? '';
    if (character === '"') i = quoteEnd(text, i, text.length) ?? text.length;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') {
      if (--depth < 0) break;
    } else if (character === ',' && depth === 0) start = i + 1;
    else if (character === ':' && depth === 0 && start >= from) {
      const key = unquote(text.slice(start, i).trim());
      if (key !== '') keys.push(key);
      start = -1;
    }
  }
  return keys;
}

function unquote(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
