import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import { readIndentation } from '../../text/indentation';
import type { TextEdit } from '../../text/edit';
import { endOfLine } from '../../yaml/line-at';
import { entryOf, type Entry, type ListNode, type MapNode } from '../../yaml/tree';
import type { FixEdit } from '../fixes/fix';
import { insertField } from '../fixes/layout/insert-field';
import { appendItem, dashOf, removeItem } from '../fixes/layout/items';
import { withBreaksOf, writeRows } from '../../put/write-rows';
import { columnOf, nextLine, spaces } from '../../yaml/layout/rows';
import { plain, replaceWith, writeAt } from '../../put/written';
import { writeScalar } from '../../yaml/write-scalar';
import { writeValue } from '../write-value';

export interface NewSignature {
  readonly by: string;
  readonly on: string;
  readonly digest: string;
}

/** The edits that write a signature where the last one of that side stands, or else at the end of the list. */
export function writeSignature(
  draft: CommitmentDraft,
  signature: NewSignature,
): readonly TextEdit[] | undefined {
  const { root, text } = draft.yaml;
  const entry = entryOf(root, 'sign_off');
  const list = entry?.value?.kind === 'list' ? entry.value : undefined;
  const own = list ? indexesOf(list, signature.by) : [];
  const edits = list && own.length > 0 ? renew(list, own) : [add(entry, list)];
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === edits.length ? made : undefined;

  function renew(of: ListNode, indexes: readonly number[]): readonly (TextEdit | undefined)[] {
    const last = indexes.at(-1);
    return indexes.flatMap((index) => {
      const older = index === last ? undefined : removeItem(text, of, index);
      // One that has a comment of its own is renewed too: what somebody has written there is not ours to take away.
      return older ? [older] : [rewrite(of, index, 'on'), rewrite(of, index, 'digest')];
    });
  }

  function rewrite(of: ListNode, index: number, key: 'on' | 'digest'): TextEdit | undefined {
    const item = of.items[index];
    const value = signature[key];
    const there = entryOf(item, key);
    // A day that had been left open is known now.
    if (there?.value?.kind === 'map') return { range: there.value.range, text: value };
    if (there) return writeValue(there, text, value);
    const field = () => plain(`${key}: ${value}`);
    return insertField(draft, ['sign_off', index, key], { block: field, inline: field });
  }

  function add(key: Entry | undefined, of: ListNode | undefined): FixEdit | undefined {
    if (of) return addTo(of);
    if (key) return addBelow(key);
    return insertField(draft, ['sign_off'], {
      block: (_, column) => plain(`sign_off:\n${rows(column + readIndentation(text).list)}`),
      inline: () => plain(`sign_off: [${braces()}]`),
    });
  }

  function addTo(of: ListNode): FixEdit | undefined {
    const last = of.itemRanges.at(-1);
    const item = of.items.at(-1);
    if (of.flow && last) return writeAt(last.end, plain(`, ${braces()}`));
    if (of.flow) return fillEmpty(of);
    // An item that is only a dash is where the signature was going to stand.
    const dash = last && !item ? dashOf(text, last) : undefined;
    if (last && dash !== undefined) {
      const written = plain(`- ${rowsBehindDash(columnOf(text, dash))}`);
      return replaceWith({ start: dash, end: blankTo(dash + 1) }, withBreaksOf(text, written));
    }
    const isOnOneLine = item?.kind === 'map' && item.flow;
    return appendItem(text, of, (column) =>
      plain(isOnOneLine ? `${spaces(column)}- ${braces()}` : rows(column)),
    );
  }

  function fillEmpty({ range }: ListNode): FixEdit | undefined {
    if (text.slice(range.start + 1, range.end - 1).trim() !== '') return undefined;
    const isAlone = text.slice(range.end, endOfLine(text, range.end)).trim() === '';
    if (!entry || !isAlone || (root as MapNode).flow) return { range, text: `[${braces()}]` };
    const start = text.slice(0, range.start).trimEnd().length;
    const dash = columnOf(text, entry.keyRange.start) + readIndentation(text).list;
    return replaceWith({ start, end: range.end }, withBreaksOf(text, plain(`\n${rows(dash)}`)));
  }

  function addBelow({ keyRange }: Entry): FixEdit | undefined {
    const colon = /^\s*:[ \t]*(?:~|null)?/i.exec(text.slice(keyRange.end))?.[0].length;
    if (colon === undefined) return undefined;
    const at = keyRange.end + colon;
    const rest = text.slice(at, endOfLine(text, at));
    if ((root as MapNode).flow) return writeAt(at, plain(` [${braces()}]`));
    if (!/^\s*(?:#.*)?$/.test(rest)) return undefined;
    const dash = columnOf(text, keyRange.start) + readIndentation(text).list;
    return writeRows(text, nextLine(text, keyRange.end), plain(rows(dash)));
  }

  /** Where white space ends that has nothing behind it. */
  function blankTo(offset: number): number {
    const end = endOfLine(text, offset);
    return text.slice(offset, end).trim() === '' ? end : offset;
  }

  function rows(dash: number): string {
    return `${spaces(dash)}- ${rowsBehindDash(dash)}`;
  }

  function rowsBehindDash(dash: number): string {
    const { on, digest } = signature;
    const indent = spaces(dash + 2);
    return `by: ${writeScalar(signature.by)}\n${indent}on: ${on}\n${indent}digest: ${digest}`;
  }

  function braces(): string {
    const { by, on, digest } = signature;
    return `{ by: ${writeScalar(by)}, on: ${on}, digest: ${digest} }`;
  }
}

function indexesOf({ items }: ListNode, side: string): readonly number[] {
  return items.flatMap((item, index) => {
    const by = entryOf(item, 'by')?.value;
    return by?.kind === 'scalar' && by.text === side ? [index] : [];
  });
}
