import { removeItem, removeRow } from '../../features/fixes/layout/remove-item';
import { blocksOf, reorder } from '../../features/refactor/blocks';
import { sourcesFor } from '../../put/answer-sources';
import { itemOf as itemWriterOf, putItems, type ItemWriter } from '../../put/put-items';
import { withBreaksOf } from '../../put/write-rows';
import { plain } from '../../put/written';
import type { Draft } from '../../kinds/draft';
import type { FieldFact } from '../../schema/field-fact';
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import { commentsIn } from '../../yaml/comments';
import { readConflicts } from '../../yaml/conflicts';
import { columnOf, dashOf, nextLine, spaces } from '../../yaml/layout/rows';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import type { ParsedYaml } from '../../yaml/parse';
import type { ListNode } from '../../yaml/tree';
import { writeListItem, writeScalar } from '../../yaml/write-scalar';
import { boxOf, itemOf } from '../boxes';
import type { Candidate, Subject } from './change';
import { inTwoSteps } from './in-two-steps';
import { idsIn, newId } from './new-id';

/** The ways to put new items into a list, one behind the other, at their place among the others. */
export function* insertCandidates(
  { draft, path, fact, node }: Subject,
  index: number,
  values: readonly string[],
): Iterable<Candidate> {
  const { text } = draft.yaml;
  const list = node?.kind === 'list' ? node : undefined;
  for (const writers of writersFor(values, fact, list)) {
    if (node && !list) yield* inTwoSteps({ draft, path, node }, (emptied) => atEnd(writers, emptied.draft));
    else if (list && index < list.items.length) yield before(text, list, index, writers);
    else yield* atEnd(writers, draft);
  }
  function atEnd(writers: readonly ItemWriter[], target: Draft): readonly Candidate[] {
    const edit = putItems(target, path, writers, itemOf(fact));
    return edit ? [[edit]] : [];
  }
}

/** For each way to write them, the writers of all the items. */
function* writersFor(
  values: readonly string[],
  list: FieldFact,
  there: ListNode | undefined,
): Iterable<readonly ItemWriter[]> {
  const item = itemOf(list);
  const taken = idsIn(item, there);
  const ways = values.map((value) => [...itemWriters(item, list, { there, taken }, value)]);
  const most = Math.max(...ways.map(({ length }) => length));
  for (let way = 0; way < most; way++)
    yield ways.flatMap((writers) => writers[Math.min(way, writers.length - 1)] ?? []);
}

function before(
  text: string,
  list: ListNode,
  index: number,
  writers: readonly ItemWriter[],
): readonly TextEdit[] {
  const range = list.itemRanges[index];
  if (!range) return [];
  if (list.flow) {
    const inline = writers.map((writer) => writer.inline?.().text);
    if (inline.includes(undefined)) return [];
    const at = { start: range.start, end: range.start };
    return [{ range: at, text: inline.map((one) => `${one ?? ''}, `).join('') }];
  }
  const block = blocksOf(text, list)?.[index];
  const dash = dashOf(text, range);
  if (!block || dash === undefined) return [];
  const at = startOfLine(text, block.start);
  const column = columnOf(text, dash);
  const rows = writers.map((writer) => `${spaces(column)}- ${writer.block(column + 2).text}`.trimEnd());
  return [{ range: { start: at, end: at }, text: withBreaksOf(text, plain(`${rows.join('\n')}\n`)).text }];
}

/** The items that are there, and the ids that are taken, those given to new items included. */
interface Among {
  readonly there: ListNode | undefined;
  readonly taken: string[];
}

/** An item with what the form asks for, and nothing in it that nobody has said. */
function* itemWriters(
  item: FieldFact,
  list: FieldFact,
  { there, taken }: Among,
  value: string,
): Iterable<ItemWriter> {
  if (boxOf(item) === 'group') {
    const fields = newFields(item, list, taken, value);
    const rows = (words: (answer: string) => string) =>
      fields.map(({ name, answer, isBare }) =>
        answer === '' ? `${name}:` : `${name}: ${isBare ? answer : words(answer)}`,
      );
    yield {
      block: (indent) => plain(rows(writeScalar).join(`\n${spaces(indent)}`)),
      inline: () => plain(`{ ${rows(writeListItem).join(', ')} }`),
    };
    return;
  }
  if (value === '') {
    yield { block: () => plain(''), inline: () => plain("''") };
    return;
  }
  const isWord = !['text', 'line'].includes(boxOf(item)) || item.kind === 'any';
  const flow = sourcesFor(value, { isWord, inFlow: true }).filter(({ rows }) => rows.length === 0);
  for (const { head, rows } of sourcesFor(value, { isWord, inFlow: there?.flow === true })) {
    if (rows.length === 0) yield itemWriterOf(head);
    else {
      yield {
        block: (indent) =>
          plain([head, ...rows.map((row) => (row === '' ? '' : spaces(indent) + row))].join('\n')),
        ...(flow[0] && { inline: () => plain(flow[0]?.head ?? '') }),
      };
    }
  }
}

interface NewField {
  readonly name: string;
  readonly answer: string;
  readonly isBare: boolean;
}

function newFields(item: FieldFact, list: FieldFact, taken: string[], value: string): readonly NewField[] {
  const named = list.items?.words[0] ?? list.items?.name[0]?.at(-1);
  const all = item.fields ?? [];
  const asked = all.filter(
    ({ required, absence }) => required || (absence !== undefined && absence !== 'none'),
  );
  // An item of which nothing is required begins with what it is called.
  const written = asked.length > 0 ? asked : all.filter(({ name }) => name === named);
  return written.map((field) => {
    if (field.kind === 'id') {
      const id = newId(field, item, taken, value);
      taken.push(id);
      return { name: field.name, answer: id, isBare: true };
    }
    return { name: field.name, answer: field.name === named ? value : '', isBare: false };
  });
}

/** The ways to take an item out, with the comments that are its own. */
export function* removeCandidates(yaml: ParsedYaml, list: ListNode, index: number): Iterable<Candidate> {
  const { text } = yaml;
  if (list.flow || list.items.length < 2) {
    const edit = removeItem(text, list, index);
    if (edit) yield [edit];
    return;
  }
  const block = blocksIn(yaml, list)?.[index];
  if (!block) return;
  const gap = blankLinesBelow(text, block.end);
  const start = ownStart(text, block.start, list.itemRanges[index]?.start ?? block.start);
  const isLast = index === list.items.length - 1;
  // Items that stand apart stay so: the empty lines in front of the next one go along.
  if (!isLast) yield [{ range: { start, end: gap }, text: '' }];
  yield [removeRow(text, { start, end: block.end })];
}

/** The items with their comments. The marks of a conflict and the version that is not shown belong to none of them. */
function blocksIn({ text, conflicts }: ParsedYaml, list: ListNode): readonly Range[] | undefined {
  return blocksOf(conflicts.length === 0 ? text : readConflicts(text).text, list);
}

/** A comment that an empty line parts from an item closes what is above it. */
function ownStart(text: string, blockStart: number, item: number): number {
  let start = startOfLine(text, blockStart);
  for (let at = start; at < item; at = nextLine(text, at))
    if (text.slice(at, endOfLine(text, at)).trim() === '') start = nextLine(text, at);
  return start;
}

function blankLinesBelow(text: string, offset: number): number {
  let at = nextLine(text, offset);
  while (at < text.length && /^[ \t]*(?:\r\n|\r|\n)/.test(text.slice(at, at + 200))) at = nextLine(text, at);
  return at;
}

/** The words of the comments inside what an edit takes out. */
export function commentsWithin(subject: Subject, edits: Candidate): readonly string[] {
  const { text, root } = subject.draft.yaml;
  return commentsIn(text, root)
    .filter(({ range }) =>
      edits.some((edit) => edit.range.start <= range.start && range.end <= edit.range.end),
    )
    .map((comment) => comment.text);
}

export function moveCandidate(yaml: ParsedYaml, list: ListNode, from: number, to: number): Candidate {
  const { text } = yaml;
  const blocks = blocksIn(yaml, list);
  if (!blocks) return [];
  const order = list.items.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return reorder(text, blocks, order);
}
