import type { PartialDate } from '../model/dates';
import type { Absent, Field } from '../model/field';
import type { Range } from '../text/range';
import type { Block, Cell, Column, Gap, Inline, Row, Source } from './document';

/** Small parts of a document. */
export function words(text: string): Inline {
  return { kind: 'text', text };
}

/** Words that are not the authors' own. */
export function label(text: string): Inline {
  return { kind: 'text', text, isLabel: true };
}

/** A text of one line: a title, a name. Spaces that keep words together stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r\v\f\u0085\u2028\u2029]+/g, ' ').trim();
}

export function paragraph(text: string | readonly Inline[], source?: Source): Block {
  return {
    kind: 'paragraph',
    text: typeof text === 'string' ? [words(text)] : text,
    ...(source && { source }),
  };
}

export function cell(content: string | readonly Block[], more: Omit<Cell, 'blocks'> = {}): Cell {
  return { blocks: typeof content === 'string' ? [paragraph(content)] : content, ...more };
}

export function column(heading: string, width: number): Column {
  return { heading: heading === '' ? [] : [label(heading)], width };
}

/** A line of a table of facts: what it is, and the fact. */
export function fact(name: string, blocks: string | readonly Block[], source?: Source): Row {
  return {
    cells: [cell([paragraph([label(name)])]), cell(blocks, source && { source })],
    isHeaded: true,
    ...(source && { source }),
  };
}

export function at(uri: string, range: Range, field?: string): Source {
  return { uri, range, ...(field !== undefined && { field }) };
}

export function gapFor(field: Absent, uri: string): Gap {
  return {
    ...inlineGap(field),
    source: at(uri, field.range),
  };
}

export function inlineGap(field: Absent): Extract<Inline, { readonly kind: 'gap' }> {
  const why = oneLine(field.why ?? field.written ?? '');
  return { kind: 'gap', state: gapState(field), ...(why !== '' && { why: shorten(why) }) };
}

/** A reason is a line or two; a whole page in the wrong place is not shown in full. */
function shorten(text: string): string {
  return text.length > longestReason ? `${text.slice(0, longestReason)}…` : text;
}

const longestReason = 1000;

function gapState({ state }: Absent): Gap['state'] {
  switch (state) {
    case 'open':
      return 'open';
    case 'invalid':
      return 'unreadable';
    case 'missing':
    case 'empty':
      return 'missing';
  }
}

/** Words that are an answer, among others that are none. */
export function answerIn(source: Source, content: Inline): Inline {
  return { kind: 'answer', source, content: [content] };
}

/** A field of one line, or its gap. */
export function lineOf(field: Field<string>, uri: string): readonly Block[] {
  return field.ok ? [paragraph(oneLine(field.value), at(uri, field.range))] : [gapFor(field, uri)];
}

export function dateBlocks(
  field: Field<PartialDate>,
  uri: string,
  write: (date: PartialDate) => string,
): readonly Block[] {
  return field.ok
    ? [paragraph([label(upperFirst(write(field.value)))], at(uri, field.range))]
    : [gapFor(field, uri)];
}

/** For what begins a line: “third quarter of 2025”. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
