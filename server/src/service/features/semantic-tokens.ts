import { readDate } from '../model/dates';
import type { Draft } from '../kinds/draft';
import type { FoundField } from '../schema/walk-fields';
import type { Lines } from '../text/lines';
import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';

/** What a stretch of a draft is, by the names that editors have colours for. */
export const markKinds = ['variable', 'number', 'enumMember', 'keyword', 'comment'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A stretch of one line that means more than the words of an answer. */
export interface Mark {
  readonly range: Range;
  readonly kind: MarkKind;
  /** True for the id of something where it is given, and not where it is used. */
  readonly declares: boolean;
}

/** Ids, dates, choices and what is still open, in the order of the text. Field names have their colour already. */
export function semanticMarks({ fields, yaml }: Draft): readonly Mark[] {
  return fields
    .flatMap(marksOf)
    .sort((a, b) => a.range.start - b.range.start)
    .flatMap((mark) => perLine(mark, yaml.lines));
}

function marksOf(field: FoundField): readonly Mark[] {
  const { fact, path, node, open } = field;
  if (open) return node?.kind === 'map' ? openMarks(node.entries[0]) : [];
  if (node?.kind !== 'scalar' || node.style === 'block') return [];
  const { range, text } = node;
  const mark = (kind: MarkKind, declares = false): readonly Mark[] => [{ range, kind, declares }];
  switch (fact.kind) {
    case 'stakeholder':
    case 'theme':
    case 'milestone':
      return mark('variable');
    case 'id':
      // In a list it is what others refer to; a language or a code by itself is nobody's name.
      return fact.name === 'id' ? mark('variable', typeof path.at(-2) === 'number') : [];
    case 'date':
    case 'periodDate':
      return readDate(text) ? mark('number') : [];
    case 'choice':
      return fact.values?.includes(text) === true ? mark('enumMember') : [];
    default:
      return [];
  }
}

/** `tbc` and why: an answer that is none yet stands back. */
function openMarks(
  entry: { readonly keyRange: Range; readonly value: TreeNode | undefined } | undefined,
): readonly Mark[] {
  if (!entry) return [];
  const { keyRange, value } = entry;
  const why: readonly Mark[] =
    value?.kind === 'scalar' ? [{ range: value.range, kind: 'comment', declares: false }] : [];
  return [{ range: keyRange, kind: 'keyword', declares: false }, ...why];
}

/** Not every editor can colour a stretch that goes on over several lines. */
function perLine(mark: Mark, lines: Lines): readonly Mark[] {
  const first = lines.position(mark.range.start).line;
  const last = lines.position(mark.range.end).line;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const line = lines.range(first + index);
    const start = Math.max(line.start, mark.range.start);
    return { ...mark, range: { start, end: Math.min(line.end, mark.range.end) } };
  }).filter(({ range }) => range.end > range.start);
}
