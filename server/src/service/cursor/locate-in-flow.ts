import type { TreePath } from '../yaml/tree';
import { opensQuote, quoteEnd } from './open-text';
import { nowhere, type Place } from './place';

interface Bracket {
  readonly kind: 'map' | 'list';
  readonly keys: string[];
  key: string | undefined;
  index: number;
  /** Where the present key, item or value begins. */
  start: number;
}

/** Where the cursor is between brackets that open at `start`, behind the key or dash at `path`. */
export function locateInFlow(
  text: string,
  start: number,
  offset: number,
  path: TreePath,
  column: number,
): Place {
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
    ...path,
    ...brackets.slice(0, -1).map(({ kind, index, key }) => (kind === 'list' ? index : (key ?? ''))),
  ];
  const from = top.start + (/^\s*/.exec(text.slice(top.start, offset))?.[0].length ?? 0);
  const end =
    from + (/^(?:"[^"\r\n]*"?|'[^'\r\n]*'?|[^,\]}\r\n]*)/.exec(text.slice(from))?.[0].trimEnd().length ?? 0);
  const written = text.slice(from, offset);
  const range = { start: from, end: Math.max(end, offset) };
  if (top.kind === 'list')
    return { kind: 'value', path: [...inner, top.index], written, range, column, flow: true };
  if (top.key !== undefined)
    return { kind: 'value', path: [...inner, top.key], written, range, column, flow: true };
  const nameEnd = from + (/^[^,:\]}\r\n]*/.exec(text.slice(from))?.[0].trimEnd().length ?? 0);
  return {
    kind: 'key',
    path: inner,
    written,
    range: { start: from, end: Math.max(nameEnd, offset) },
    siblings: [...top.keys, ...keysBehind(text, Math.max(nameEnd, offset))],
    column,
    hasColon: /^\s*:/.test(text.slice(Math.max(nameEnd, offset))),
    flow: true,
    fresh: false,
  };
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
    else if (character === ':' && depth === 0 && start > from) {
      keys.push(unquote(text.slice(start, i).trim()));
      start = from;
    }
  }
  return keys;
}

function unquote(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
