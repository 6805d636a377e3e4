import { sourcesFor, type AnswerSource } from '../../put/answer-sources';
import {
  answerBehind,
  answerInItem,
  answerWriter,
  isOnLineOf,
  replaceAnswer,
  rewriteBlock,
  rowsColumn,
} from '../../put/put-answer';
import { putField } from '../../put/put-field';
import { rewordEdit } from '../../put/reword';
import { raiseAnswer } from './rows-of-answer';
import { quoted } from '../../yaml/quoted';
import { isPlain } from '../../yaml/write-scalar';
import { applyEdits } from '../../text/edit';
import type { Range } from '../../text/range';
import { startsItsLine } from '../../yaml/layout/rows';
import { entryOf, nodeAt, type Entry, type ScalarNode, type TreeNode } from '../../yaml/tree';
import { boxOf } from '../boxes';
import { valueOf } from '../value-of';
import type { Candidate, Subject } from './change';
import { commentsAbove } from './comments-above';
import { inTwoEdits, inTwoSteps } from './in-two-steps';

/** The ways to write an answer, those first that change the least of how it is written now. */
export function* answerCandidates(subject: Subject, value: string): Iterable<Candidate> {
  const { draft, path, fact, node } = subject;
  const owner = nodeAt(draft.yaml.root, path.slice(0, -1));
  const inFlow = (owner?.kind === 'map' || owner?.kind === 'list') && owner.flow;
  const isWord = !['text', 'line'].includes(boxOf(fact)) || fact.kind === 'any';
  const sources = sourcesFor(value, { isWord, inFlow });
  const onRows = sources.filter(({ rows }) => rows.length > 0);
  if (node?.kind === 'scalar' && !isQuotedForNow(node, value)) yield* inItsStyle(subject, node, value);
  // Paragraphs stay paragraphs, also where comments have to make room for them.
  for (const kind of [onRows, sources.filter((source) => !onRows.includes(source))]) {
    if (kind.length === 0) continue;
    yield* directly(subject, kind);
    if (!node) continue;
    yield* inTwoSteps(subject, (emptied) => directly(emptied, kind));
    if (kind === onRows)
      yield* inTwoSteps(subject, (emptied) =>
        inTwoEdits(emptied, commentsAbove(emptied), (free) => directly(free, kind)),
      );
  }
}

/** A single word such as `No` or `12` has its marks because of what it is; while one types on, they have no reason to stay. */
function isQuotedForNow({ style, text }: ScalarNode, value: string): boolean {
  return style === 'quoted' && /^\S+$/.test(text) && !isPlain(text) && isPlain(value);
}

function inItsStyle(subject: Subject, node: ScalarNode, value: string): Iterable<Candidate> {
  const { draft, path } = subject;
  const parent = nodeAt(draft.yaml.root, path.slice(0, -1));
  const step = path.at(-1);
  const owner = ownerOf(parent, step, typeof step === 'string' ? entryOf(parent, step) : undefined);
  return owner ? reworded(subject, node, value, owner) : [];
}

function* directly(subject: Subject, sources: readonly AnswerSource[]): Iterable<Candidate> {
  const { draft, path, node } = subject;
  const { root, text } = draft.yaml;
  const parent = nodeAt(root, path.slice(0, -1));
  const inFlow = (parent?.kind === 'map' || parent?.kind === 'list') && parent.flow;
  const step = path.at(-1);
  const entry = typeof step === 'string' ? entryOf(parent, step) : undefined;
  const owner = ownerOf(parent, step, entry);
  for (const source of sources) {
    if (node && owner) yield replaced(text, node, owner, source);
    else if (entry && !inFlow) yield answerBehind(text, entry, source);
    else if (parent?.kind === 'list' && typeof step === 'number')
      yield answerInItem(text, parent, step, source);
    if (!node && typeof step === 'string') {
      const edit = putField(draft, path, answerWriter(text, source));
      if (edit) yield [edit];
    }
  }
}

/** The name that an answer stands behind, or the item itself. */
interface Owner {
  readonly range: Range;
  readonly entry?: Entry;
}

function ownerOf(
  parent: TreeNode | undefined,
  step: string | number | undefined,
  entry: Entry | undefined,
): Owner | undefined {
  if (entry) return { range: entry.keyRange, entry };
  const range = parent?.kind === 'list' && typeof step === 'number' ? parent.itemRanges[step] : undefined;
  return range && { range };
}

/** In its own style; else in the nearest that can hold it. */
function* reworded(
  { draft, fact }: Subject,
  node: ScalarNode,
  value: string,
  owner: Owner,
): Iterable<Candidate> {
  const { text } = draft.yaml;
  const { range } = node;
  const source = text.slice(range.start, range.end);
  const edit = rewordEdit(text, node, valueOf(node, fact, text) ?? '', value);
  if (edit) yield [edit];
  const column = rowsColumn(text, owner.range, owner.entry === undefined);
  if (node.style === 'block') {
    for (const sign of source.startsWith('>') ? (['>', '|'] as const) : (['|'] as const)) {
      const block = rewriteBlock(text, range, value, column, sign);
      if (block) yield [block];
    }
  } else if (edit && node.style === 'plain') {
    const moved = {
      range: { start: edit.range.start - range.start, end: edit.range.end - range.start },
      text: edit.text,
    };
    yield [{ range, text: quoted(applyEdits(source, [moved])) }];
  } else if (node.style === 'quoted' && !value.includes('\n')) {
    // Quotation marks stay those that they are, as far as they can hold it.
    if (source.startsWith("'")) yield [{ range, text: `'${value.replaceAll("'", "''")}'` }];
    yield [{ range, text: JSON.stringify(value) }];
  }
}

/** Where what stood there begins on the line of its name, in its place; else on that line, and the lines of it go. */
function replaced(text: string, node: TreeNode, { range, entry }: Owner, source: AnswerSource): Candidate {
  const column = rowsColumn(text, range, entry === undefined);
  if (!entry || isOnLineOf(text, range.start, node.range.start) || !startsItsLine(text, node.range.start))
    return replaceAnswer(text, node.range, source, column);
  const raised = raiseAnswer(text, entry.keyRange, node.range, ` ${source.head}`);
  const [head, ...rows] = replaceAnswer(text, node.range, source, column);
  return raised.length > 0 || !head ? [...raised, ...rows] : [head, ...rows];
}
