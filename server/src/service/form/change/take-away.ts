import { removeRow } from '../../features/fixes/layout/remove-item';
import { behindDash, endInBraces } from '../../put/blank-behind';
import { raiseAnswer, withoutCommentBehind } from './rows-of-answer';
import type { Range } from '../../text/range';
import type { FieldFact } from '../../schema/field-fact';
import { formOf } from '../../kinds/kinds';
import type { TextEdit } from '../../text/edit';
import { endOfLine } from '../../yaml/line-at';
import { nextLine, startsItsLine } from '../../yaml/layout/rows';
import { entryOf, nodeAt, type Entry, type MapNode, type TreeNode, type TreePath } from '../../yaml/tree';
import { factOf } from '../boxes';
import type { Candidate, Subject } from './change';

/**
 * The ways to take an answer away. What the form asks for keeps its name, so that it is seen to lack an answer; of what it
 * does not ask for nothing stays, with the parts that held nothing else.
 */
export function* emptyCandidates({
  draft,
  path,
  node,
}: Pick<Subject, 'draft' | 'path' | 'node'>): Iterable<Candidate> {
  const { root, text } = draft.yaml;
  const parent = nodeAt(root, path.slice(0, -1));
  const step = path.at(-1);
  if (parent?.kind === 'list' && typeof step === 'number' && node) {
    yield parent.flow
      ? [{ range: node.range, text: "''" }]
      : withoutValue(text, node, { end: behindDash(text, parent, step)?.start });
    return;
  }
  if (parent?.kind !== 'map' || typeof step !== 'string') return;
  const entry = entryOf(parent, step);
  if (!entry) return;
  if (!isAsked(factOf(formOf(draft.kind), path))) {
    const whole = highestAlone(root, path, (at) => isAsked(factOf(formOf(draft.kind), at)));
    yield* whole.flatMap((one) => {
      const edit = withoutEntry(text, one.map, one.entry);
      return edit ? [[edit]] : [];
    });
  }
  if (node) yield withoutValue(text, node, entry.keyRange);
}

function isAsked(fact: FieldFact | undefined): boolean {
  return fact === undefined || fact.required || (fact.absence !== undefined && fact.absence !== 'none');
}

/** The entry, and before it the parts around it that hold nothing else, the outermost first. */
function highestAlone(
  root: TreeNode | undefined,
  path: TreePath,
  isKept: (path: TreePath) => boolean,
): readonly { readonly map: MapNode; readonly entry: Entry }[] {
  const found: { map: MapNode; entry: Entry }[] = [];
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const map = nodeAt(root, at.slice(0, -1));
    const step = at.at(-1);
    const entry = typeof step === 'string' ? entryOf(map, step) : undefined;
    if (map?.kind !== 'map' || !entry || (at !== path && isKept(at))) break;
    found.unshift({ map, entry });
    if (map.entries.length > 1) break;
  }
  return found;
}

/** A whole field; nothing for one that stands behind the dash of an item, or has a comment beside it. */
function withoutEntry(text: string, map: MapNode, entry: Entry): TextEdit | undefined {
  const { start } = entry.keyRange;
  if (map.flow) return withoutEntryInBraces(text, map, entry);
  const end = entry.value ? withoutCommentBehind(text, entry.value).range.end : entry.keyRange.end;
  if (!startsItsLine(text, start)) return undefined;
  const rest = text.slice(end, endOfLine(text, end)).trim();
  return /^:?[ \t]*(?:~|null)?$/i.test(rest)
    ? removeRow(text, { start, end: endOfLine(text, end) })
    : undefined;
}

function withoutEntryInBraces(text: string, { entries }: MapNode, entry: Entry): TextEdit | undefined {
  const index = entries.indexOf(entry);
  const before = entries[index - 1];
  const after = entries[index + 1];
  const end = endInBraces(text, entry);
  if (before) return { range: { start: endInBraces(text, before), end }, text: '' };
  return after && { range: { start: entry.keyRange.start, end: after.keyRange.start }, text: '' };
}

/** The value alone; what is said behind a sign on its first line stays. */
function withoutValue(
  text: string,
  node: TreeNode,
  owner: Range | { readonly end: number | undefined },
): readonly TextEdit[] {
  const { start, end } = node.range;
  const from = owner.end ?? start;
  const isBlock = node.kind === 'scalar' && node.style === 'block';
  const lineEnd = endOfLine(text, start);
  if (isBlock) {
    const sign = /^[|>][-+\d]*/.exec(text.slice(start, lineEnd))?.[0].length ?? 1;
    const gap = text.slice(0, start).trimEnd().length;
    const rows = nextLine(text, start);
    const body = rows >= end ? [] : [{ range: { start: rows, end: nextLine(text, end) }, text: '' }];
    return [{ range: { start: gap, end: start + sign }, text: '' }, ...body];
  }
  // On lines of its own below its name.
  if ('start' in owner && startsItsLine(text, start) && start > from) {
    const raised = raiseAnswer(text, owner, node.range, '');
    return raised.length > 0 ? raised : [removeRow(text, node.range)];
  }
  const gap = text.slice(0, start).trimEnd().length;
  return [{ range: { start: Math.max(gap, from), end }, text: '' }];
}
