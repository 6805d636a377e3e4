import type { Range } from '../../../text/range';
import type { FixEdit } from '../fix';

/** Text to be written into a draft, with the places where its author goes on. */
export interface Written {
  readonly text: string;
  readonly stops: readonly Range[];
}

/** What a snippet writes. Of a choice nothing is written: it is the author's. */
export function readSnippet(snippet: string): Written {
  let text = '';
  const stops: Range[] = [];
  for (const match of snippet.matchAll(
    /\\(.)|\$(\d+)|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{\d+\|[^}]*\|\}|[^\\$]+|./gs,
  )) {
    const [whole, escaped, , given] = match;
    const isStop = escaped === undefined && whole.startsWith('$') && whole.length > 1;
    const written = isStop ? (given ?? '').replace(/\\(.)/g, '$1') : (escaped ?? whole);
    if (isStop) stops.push({ start: text.length, end: text.length + written.length });
    text += written;
  }
  return { text, stops };
}

export function plain(text: string): Written {
  return { text, stops: [] };
}

export function join(parts: readonly (Written | string)[]): Written {
  let text = '';
  const stops: Range[] = [];
  for (const part of parts) {
    const { text: more, stops: inside } = typeof part === 'string' ? plain(part) : part;
    stops.push(...inside.map(({ start, end }) => ({ start: start + text.length, end: end + text.length })));
    text += more;
  }
  return { text, stops };
}

export function writeAt(offset: number, written: Written): FixEdit {
  return replaceWith({ start: offset, end: offset }, written);
}

export function replaceWith(range: Range, { text, stops }: Written): FixEdit {
  return { range, text, ...(stops.length > 0 && { stops }) };
}
