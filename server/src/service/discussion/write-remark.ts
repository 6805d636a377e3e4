import { freeId } from '../features/fixes/next-id';
import type { Draft } from '../kinds/draft';
import type { DiscussionDraft } from '../kinds/discussion/discussion-kind';
import { readDraft } from '../kinds/read-draft';
import { sourcesFor } from '../put/answer-sources';
import { putField } from '../put/put-field';
import { putItems, type ItemWriter } from '../put/put-items';
import { putValue } from '../put/put-value';
import { plain } from '../put/written';
import { applyEdits, type TextEdit } from '../text/edit';
import { toKebab } from '../text/kebab';
import { spaces } from '../yaml/layout/rows';
import { entryOf, nodeAt, type TreePath } from '../yaml/tree';
import { oneLine } from '../yaml/write-scalar';
import type { Subject } from './find-passage';
import { remarksIn, tidy, type Said, type ThreadEntry } from './said';

/** The text of a discussion that begins with this remark. */
export function newDiscussion(subject: Subject, entry: ThreadEntry): string {
  const empty = readDraft('discussion', '');
  return applyEdits('', addRemark(empty, subject, entry));
}

/** The edits that begin a thread; none where the text leaves no safe place for one. */
export function addRemark(
  discussion: Draft,
  { about, words }: Subject,
  entry: ThreadEntry,
): readonly TextEdit[] {
  if (discussion.kind !== 'discussion') return [];
  const id = newRemarkId(new Set(remarksIn(discussion).map((one) => one.id)), entry.by);
  return addRemarks(discussion, [{ id, about, words, isSettled: false, entries: [entry] }]);
}

/** The edits that begin several threads at once, each with an id that is free; none where there is no safe place for all of them. */
export function addRemarks(discussion: Draft, said: readonly Said[]): readonly TextEdit[] {
  if (discussion.kind !== 'discussion') return [];
  const remarks = said.map(({ id, about, words, isSettled, entries }): Said => {
    return { id, about, words: oneLine(words), isSettled, entries: entries.map(tidy) };
  });
  return proven(discussion, [...remarksIn(discussion), ...remarks], (style) => {
    const writers = remarks.map((remark) => remarkWriter(remark, style));
    const edit = putItems(discussion, ['remarks'], writers);
    return edit && [edit];
  });
}

/** The edits that add a reply to a thread. */
export function addReply(discussion: Draft, id: string, said: ThreadEntry): readonly TextEdit[] {
  return addReplies(discussion, new Map([[id, [said]]]));
}

/** The edits that add replies to threads, by their ids, all at once; none where there is no safe place for one of them. */
export function addReplies(
  discussion: Draft,
  said: ReadonlyMap<string, readonly ThreadEntry[]>,
): readonly TextEdit[] {
  if (discussion.kind !== 'discussion') return [];
  const replies = new Map([...said].map(([id, entries]) => [id, entries.map(tidy)]));
  return proven(
    discussion,
    remarksIn(discussion).map((one) => ({
      ...one,
      entries: [...one.entries, ...(replies.get(one.id) ?? [])],
    })),
    (style) =>
      inThreads(discussion, replies.keys(), (at, id) => {
        const writers = (replies.get(id) ?? []).map((entry) => entryWriter(entry, style));
        return putItems(discussion, [...at, 'entries'], writers);
      }),
  );
}

/** The edits that say of a thread that it is settled, or is not after all. */
export function settleRemark(discussion: Draft, id: string, isSettled: boolean): readonly TextEdit[] {
  return settleRemarks(discussion, [id], isSettled);
}

/** The same of several threads at once; none where one of them cannot be told so. */
export function settleRemarks(
  discussion: Draft,
  ids: readonly string[],
  isSettled: boolean,
): readonly TextEdit[] {
  if (discussion.kind !== 'discussion') return [];
  const asked = new Set(ids);
  const state = isSettled ? 'settled' : 'open';
  const field = () => plain(`state: ${state}`);
  return proven(
    discussion,
    remarksIn(discussion).map((one) => (asked.has(one.id) ? { ...one, isSettled } : one)),
    () =>
      inThreads(discussion, asked, (at) => {
        const { root, text } = discussion.yaml;
        const entry = entryOf(nodeAt(root, at), 'state');
        return entry
          ? putValue(entry, text, state)
          : putField(discussion, [...at, 'state'], { block: field, inline: field });
      }),
  );
}

/** An edit in each of some threads; nothing where one of them is not there or has no place for it. */
function inThreads(
  { remarks }: DiscussionDraft,
  ids: Iterable<string>,
  propose: (at: TreePath, id: string) => TextEdit | undefined,
): readonly TextEdit[] | undefined {
  const places = new Map<string, number>();
  for (const { id, index } of remarks) if (id.ok && !places.has(id.value)) places.set(id.value, index);
  const edits: TextEdit[] = [];
  for (const id of ids) {
    const index = places.get(id);
    const edit = index === undefined ? undefined : propose(['remarks', index], id);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** How long texts are written: as the form writes them, or, where that is not read back as it was meant, in quotation marks. */
type Style = 'plainest' | 'quoted';

/** What is said after the edits is what it says now and what was to be said, or none is made. */
function proven(
  discussion: DiscussionDraft,
  meant: readonly Said[],
  propose: (style: Style) => readonly TextEdit[] | undefined,
): readonly TextEdit[] {
  const { text, conflicts, problems } = discussion.yaml;
  if (conflicts.length > 0) return [];
  for (const style of ['plainest', 'quoted'] as const) {
    const edits = propose(style);
    if (!edits) continue;
    const after = readDraft('discussion', applyEdits(text, edits));
    if (after.kind !== 'discussion' || after.yaml.problems.length > problems.length) continue;
    if (JSON.stringify(remarksIn(after)) === JSON.stringify(meant)) return edits;
  }
  return [];
}

/** Of who says it, so that two people who write at the same time do not give the same. */
export function newRemarkId(taken: ReadonlySet<string>, by: string): string {
  const first = `${toKebab(by) ?? 'remark'}-1`;
  return taken.has(first) ? freeId(first, taken) : first;
}

function remarkWriter({ id, about, words, isSettled, entries }: Said, style: Style): ItemWriter {
  return writer([
    ...linesOf('id', id, style),
    ...linesOf('about', about, style),
    ...linesOf('words', words, style),
    ...(isSettled ? ['state: settled'] : []),
    'entries:',
    ...entries.flatMap((entry) =>
      entryLines(entry, style).map((line, i) => (i === 0 ? `  - ${line}` : deeper(line, 4))),
    ),
  ]);
}

function entryWriter(entry: ThreadEntry, style: Style): ItemWriter {
  return writer(entryLines(entry, style));
}

function entryLines({ by, on, text }: ThreadEntry, style: Style): readonly string[] {
  return [...linesOf('by', by, style), ...linesOf('on', on, style), ...linesOf('text', text, style)];
}

/** A field with its answer; none where there is no answer. */
function linesOf(name: string, answer: string, style: Style): readonly string[] {
  if (answer === '') return [];
  const sources = sourcesFor(answer, { isWord: name === 'id' || name === 'on', inFlow: false });
  const source = style === 'quoted' ? sources.at(-1) : sources[0];
  return source ? [`${name}: ${source.head}`, ...source.rows.map((row) => deeper(row, 2))] : [];
}

function deeper(line: string, columns: number): string {
  return line === '' ? line : spaces(columns) + line;
}

/** An item on lines of its own, written as if it stood at the margin. */
function writer(lines: readonly string[]): ItemWriter {
  return {
    block: (indent) => plain(lines.map((line, i) => (i === 0 ? line : deeper(line, indent))).join('\n')),
  };
}
