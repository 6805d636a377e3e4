import type { Draft } from '../../kinds/draft';
import type { Contribution } from '../../model/contributions';
import { isBlank, type Field } from '../../model/field';
import { replaceAnswer, rowsColumn } from '../../put/put-answer';
import { hashText } from '../../text/hash-text';
import type { TextEdit } from '../../text/edit';
import { columnOf, nextLine, spaces } from '../../yaml/layout/rows';
import { entryOf, nodeAt } from '../../yaml/tree';
import { writeScalar } from '../../yaml/write-scalar';
import type { CameIn } from './read-rows';
import { writeFields } from './write-contribution';

/** What an import does with a contribution that is there. */
export interface Update {
  readonly set: Readonly<Record<string, string>>;
  /** The source has other words now, and so has the forum: nobody but people can tell which are to stand. */
  readonly isContested: boolean;
  /** The sender would be named now, and the forum's list says otherwise. */
  readonly wouldBeNamed: boolean;
}

/**
 * What has changed at the source since it was brought in. What the forum has written stays: its decision and its reason, its words where
 * it has changed them, its theme; consent is taken back, and never given, by an import.
 */
export function updateOf(known: Contribution, came: CameIn): Update {
  const { text, seen, consent, decision, reason } = known;
  const before = text.ok ? text.value.trim() : '';
  const isNew = seen.ok ? seen.value.trim() !== hashText(came.text) : before !== came.text;
  const isOwn = seen.ok ? hashText(before) !== seen.value.trim() : isNew;
  const set: Record<string, string> = {};
  const isContested = isNew && isOwn && before !== came.text;
  if (isNew && !isOwn) set.text = came.text;
  if ((isNew && !isOwn) || (seen.ok && isNew && before === came.text)) set.seen = hashText(came.text);
  const fill = (name: 'date' | 'from' | 'contact' | 'theme' | 'link' | 'channel' | 'note' | 'source') => {
    const value = came[name];
    const there: Field<unknown> = known[name];
    if (value !== undefined && isBlank(there)) set[name] = value;
  };
  for (const name of ['date', 'from', 'contact', 'channel', 'theme', 'link', 'note', 'source'] as const)
    fill(name);
  const isNamed = consent.ok && consent.value === 'named';
  if (came.consent !== undefined && (isBlank(consent) || (isNamed && came.consent === 'withheld')))
    set.consent = came.consent;
  if (came.decision !== undefined && isBlank(decision) && isBlank(reason)) {
    set.decision = came.decision;
    if (came.reason !== undefined) set.reason = came.reason;
  }
  return {
    set,
    isContested,
    wouldBeNamed: came.consent === 'named' && consent.ok && consent.value === 'withheld',
  };
}

/** The edits that put fields of one contribution; nothing where the file is written in a way that leaves no place for them. */
export function editsFor(
  draft: Draft,
  index: number,
  set: Readonly<Record<string, string>>,
): readonly TextEdit[] | undefined {
  const { root, text } = draft.yaml;
  const item = nodeAt(root, ['contributions', index]);
  if (item?.kind !== 'map') return undefined;
  const edits: TextEdit[] = [];
  const added: [string, string][] = [];
  for (const [name, value] of Object.entries(set)) {
    const entry = entryOf(item, name);
    if (!entry) added.push([name, value]);
    else if (!entry.value) return undefined;
    else if (value.includes('\n') && !item.flow)
      edits.push(
        ...replaceAnswer(
          text,
          entry.value.range,
          { head: '|', rows: value.split('\n') },
          rowsColumn(text, entry.keyRange, false),
        ),
      );
    else
      edits.push({
        range: entry.value.range,
        text: value.includes('\n') || item.flow ? JSON.stringify(value) : writeScalar(value),
      });
  }
  const first = item.entries[0];
  if (added.length === 0 || !first) return edits;
  if (item.flow) {
    const last = item.entries.at(-1)?.value?.range.end;
    const written = added.map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`).join('');
    return last === undefined ? undefined : [...edits, { range: { start: last, end: last }, text: written }];
  }
  const column = columnOf(text, first.keyRange.start);
  const { end } = item.range;
  // A text on lines ends with its last line.
  const at = /[\r\n]/.test(text[end - 1] ?? '') ? end : nextLine(text, end);
  const rows = writeFields(added, column).map((row) => `${spaces(column)}${row}\n`);
  const isBegun = at > 0 && !/[\r\n]/.test(text[at - 1] ?? '');
  return [...edits, { range: { start: at, end: at }, text: (isBegun ? '\n' : '') + rows.join('') }];
}
