import type { DraftKind } from '../../schema/draft-kind';
import { formOf } from '../../kinds/kinds';
import type { FieldFact } from '../../schema/field-fact';
import { factAt } from '../../schema/walk-fields';
import { readIndentation } from '../../text/indentation';
import { itemsOf, pointMark } from '../../text/points';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import {
  entryOf,
  nodeAt,
  type Entry,
  type ListNode,
  type ScalarNode,
  type TreeNode,
  type TreePath,
} from '../../yaml/tree';
import { pathAround } from '../fixes/layout/entries';
import { quoted } from '../../yaml/quoted';
import { columnOf, lineBreakOf, spaces } from '../../yaml/layout/rows';
import { writeScalar } from '../../yaml/write-scalar';
import type { Refactoring, RefactorInput } from './refactoring';

/** A list longer than this reads badly on one line. */
const longestLine = 100;

/** A text as a list and a list as a text, and a list on one line or on many. */
export function convertList({ draft, selection, messages }: RefactorInput): readonly Refactoring[] {
  const { root, text } = draft.yaml;
  const found = fieldAround(root, selection, draft.kind);
  if (!found) return [];
  const { entry, fact, inFlow } = found;
  const { value, keyRange } = entry;
  if (
    !value ||
    inFlow ||
    !/^\s*$/.test(between(text, startOfLine(text, keyRange.start), keyRange.start).replace(/-/g, ''))
  )
    return [];
  const range = { start: colonOf(text, entry), end: endOf(value) };
  const replace = (title: string, written: string | undefined, drops?: string): readonly Refactoring[] =>
    written === undefined
      ? []
      : [
          {
            title,
            kind: 'rewrite',
            edits: [{ range, text: written, ...(drops !== undefined && { drops }) }],
          },
        ];

  if (value.kind === 'scalar' && fact.kind === 'list' && fact.item?.kind === 'text') {
    const items = hasComment(text, entry) ? [] : splitText(value);
    return items.length < 2
      ? []
      : replace(
          messages.refactor.textToList(items.length),
          rows(text, entry, items.map(writeScalar)),
          // The numbers in front of the items give way to dashes.
          bulletsIn(value).join(' '),
        );
  }
  if (value.kind !== 'list' || hasComment(text, entry)) return [];
  const scalars = value.items.flatMap((item) => (item?.kind === 'scalar' ? [item] : []));
  if (scalars.length === 0 || scalars.length !== value.items.length) return [];
  if (fact.kind === 'text' && scalars.length > 1) {
    return replace(messages.refactor.listToText(scalars.length), asBullets(text, entry, scalars));
  }
  if (fact.kind !== 'list') return [];
  const sources = scalars.map(({ range }) => between(text, range.start, range.end));
  if (value.flow) return replace(messages.refactor.toLines, rows(text, entry, sources));
  return replace(messages.refactor.toOneLine, onOneLine(text, entry, value, sources));
}

interface Field {
  readonly entry: Entry;
  readonly fact: FieldFact;
  readonly inFlow: boolean;
}

/** The list at the cursor, or the field that should hold or holds one. */
function fieldAround(
  root: RefactorInput['draft']['yaml']['root'],
  selection: RefactorInput['selection'],
  kind: DraftKind,
): Field | undefined {
  let path: TreePath = pathAround(root, selection) ?? [];
  // On the name of the field, the place is that of the map around it.
  const map = nodeAt(root, path);
  const onKey =
    map?.kind === 'map' &&
    map.entries.find(
      ({ keyRange }) => keyRange.start <= selection.start && selection.end <= keyRange.end + 1,
    );
  if (onKey) path = [...path, onKey.key];
  while (typeof path.at(-1) === 'number') path = path.slice(0, -1);
  const fact = factAt(formOf(kind), path);
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = entryOf(parent, String(path.at(-1)));
  return fact && entry && parent?.kind === 'map' ? { entry, fact, inFlow: parent.flow } : undefined;
}

function between(text: string, start: number, end: number): string {
  return text.slice(start, end);
}

/** The range of a list in lines runs on over a comment behind its last item, which is to stay. */
function endOf(value: TreeNode): number {
  const isInLines = value.kind === 'list' && !value.flow;
  return (isInLines ? value.itemRanges.at(-1)?.end : undefined) ?? value.range.end;
}

/** Behind the colon. */
function colonOf(text: string, { keyRange }: Entry): number {
  return text.indexOf(':', keyRange.end) + 1;
}

function hasComment(text: string, { keyRange, value }: Entry): boolean {
  if (!value) return false;
  const head = between(text, keyRange.end, value.range.start);
  if (head.includes('#')) return true;
  if (value.kind === 'list') {
    let last = value.range.start;
    // A list runs to the end of the comment behind its last item.
    const ends = [...value.itemRanges, { start: value.range.end, end: value.range.end }];
    return ends.some(({ start, end }) => {
      const gap = between(text, last, start);
      last = end;
      return /(?:^|\s)#/.test(gap);
    });
  }
  return (
    value.kind === 'scalar' &&
    value.style === 'block' &&
    between(text, value.range.start, endOfLine(text, value.range.start)).includes('#')
  );
}

function bulletsIn({ text }: ScalarNode): readonly string[] {
  return text.split(/[\r\n]+/).map(pointMark);
}

/** By its points and paragraphs, else by its semicolons. */
function splitText({ text }: ScalarNode): readonly string[] {
  const items = itemsOf(text.trim().split('\n'), (line) => line).map(([first = '', ...rest]) =>
    [first.slice(pointMark(first).length), ...rest].map((line) => line.trim()).join(' '),
  );
  const parts = items.length > 1 ? items : (items[0] ?? '').split(/;\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function rows(text: string, { keyRange }: Entry, items: readonly string[]): string | undefined {
  if (items.some((item) => /[\r\n]/.test(item))) return undefined;
  const dash = spaces(columnOf(text, keyRange.start) + readIndentation(text).list);
  return items.map((item) => `${lineBreakOf(text)}${dash}- ${item}`).join('');
}

function asBullets(text: string, { keyRange }: Entry, items: readonly ScalarNode[]): string | undefined {
  if (items.some((item) => /[\r\n]/.test(item.text.trim()))) return undefined;
  const inner = spaces(columnOf(text, keyRange.start) + readIndentation(text).step);
  return ` |${items.map((item) => `${lineBreakOf(text)}${inner}- ${item.text.trim()}`).join('')}`;
}

function onOneLine(
  text: string,
  { keyRange }: Entry,
  { items }: ListNode,
  sources: readonly string[],
): string | undefined {
  const written = sources.map((source, i) => {
    const item = items[i];
    const isPlain = item?.kind === 'scalar' && item.style === 'plain';
    return isPlain && /[,[\]{}]/.test(source) ? quoted(source) : source;
  });
  const line = ` [${written.join(', ')}]`;
  const isLong = columnOf(text, keyRange.end) + line.length > longestLine;
  return isLong ||
    /[\r\n]/.test(line) ||
    items.some((item) => item?.kind === 'scalar' && item.style === 'block')
    ? undefined
    : line;
}
