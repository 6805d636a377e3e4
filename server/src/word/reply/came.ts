import type { Node } from 'prosemirror-model';
import { normal } from '../../prose/normal';
import { pairBlocks } from '../../prose/pair';
import { marks, nodes, schema } from '../../prose/schema';
import { answerBlocks, answerForm, type Came, type ShownValue } from '../../service/index';
import { bringBack } from '../bring-back';
import type { Block, SentAnswer } from '../document';
import { proseOfShown } from '../shown-prose';
import { proseOf } from '../to-prose';
import { lineIn, linesIn } from './lines';

/** What an answer says now, of the blocks that stand in its place; their tracked changes are settled. */
export function cameOf(sent: SentAnswer, blocks: readonly Block[]): Came {
  const lines = linesIn(blocks);
  const form = answerForm(sent);
  const isGap = sent.values.every(({ isOpen }) => isOpen);
  if (((form !== 'prose' && form !== 'list') || isGap) && isEqual(lines, sent.shown)) return { kind: 'same' };
  if (isGap) return inPlaceOfGap(sent, blocks, lines);
  if (form !== 'prose' && form !== 'list') return { kind: 'lines', lines };
  const values = form === 'prose' ? proseCame(sent, blocks) : itemsCame(sent, blocks);
  const isSame =
    values.length === sent.values.length && values.every((one, i) => isValue(one, sent.values[i]));
  return isSame ? { kind: 'same' } : { kind: 'values', values };
}

/** What was written where the file said that nothing is written yet. */
function inPlaceOfGap(sent: SentAnswer, blocks: readonly Block[], lines: readonly string[]): Came {
  const form = answerForm(sent);
  const [only = '', more] = lines.filter((line) => !sent.shown.includes(line));
  const reason = more === undefined ? reasonNow(only, sent.shown) : undefined;
  if (reason !== undefined) return { kind: 'values', values: [{ text: reason, isOpen: true }] };
  const left = lines.map((line) => withoutGap(line, sent.shown)).filter((line) => line !== '');
  if (left.length === 0) return { kind: 'same' };
  if (form !== 'prose' && form !== 'list') return { kind: 'lines', lines: left };
  const written = blocks.map((block) =>
    block.kind === 'paragraph' ? withoutGapIn(block, sent.shown) : block,
  );
  const empty = { ...sent, values: [] };
  const values = form === 'prose' ? proseCame(empty, written) : itemsCame(empty, written);
  return values.length === 0 ? { kind: 'same' } : { kind: 'values', values };
}

/** The reason in `[Still open: the reason]`, whatever the language. */
function reasonIn(line: string): string | undefined {
  if (!line.startsWith('[') || !line.endsWith(']')) return undefined;
  const at = line.search(colon);
  return at < 0 ? undefined : line.slice(at + 1, -1).trim();
}

/** The reason where it was changed, and all that stands in the brackets where the words before it were. */
function reasonNow(line: string, shown: readonly string[]): string | undefined {
  const reason = reasonIn(line);
  if (reason === undefined) return undefined;
  const label = line.slice(0, line.search(colon));
  return shown.some((one) => one.startsWith(label)) ? reason : line.slice(1, -1).trim();
}

const colon = /[:\uFF1A]/;

/** Milestones have their number before their title, also where they have none. */
function withoutGap(line: string, shown: readonly string[]): string {
  return shown.reduce((left, one) => left.replace(one, ''), line).trim();
}

function withoutGapIn<T extends Block & { kind: 'paragraph' }>(paragraph: T, shown: readonly string[]): T {
  if (shown.includes(lineIn(paragraph))) return { ...paragraph, pieces: [] };
  const left = paragraph.pieces.filter(
    (piece) => piece.kind !== 'text' || !shown.includes(piece.text.trim()),
  );
  // What is typed there looks like the words in whose place it stands.
  const isAllItalic = left.every((piece) => piece.kind !== 'text' || piece.look.italic);
  const pieces = left.map((piece) =>
    piece.kind === 'text' && isAllItalic ? { ...piece, look: { ...piece.look, italic: false } } : piece,
  );
  return { ...paragraph, pieces };
}

function proseCame(
  { values: [sent] }: Pick<SentAnswer, 'values'>,
  blocks: readonly Block[],
): readonly ShownValue[] {
  const came = normal(proseOf(blocks));
  const text = bringBack(sent?.text ?? '', sentProse(sent, came), came);
  return text.trim() === '' ? [] : [{ text }];
}

/** Of several answers, each an item of a list; one alone may stand there without a bullet. */
function itemsCame({ values, shown }: SentAnswer, blocks: readonly Block[]): readonly ShownValue[] {
  const came = normal(proseOf(blocks));
  const [only, second] = values;
  if (only && !second && !only.isOpen && !isListOf(sentProse(only, came), came))
    return proseCame({ values }, blocks);
  const now = came.children.flatMap(itemsOf).filter(hasWords);
  const before = values.map((value) =>
    value.isOpen ? gapNode(value, shown) : normal(sentProse(value, came)),
  );
  const pairs = pairBlocks(before, now);
  return now.map((item, i) => {
    const at = pairs[i] ?? -1;
    const [was, wasShown] = [values[at], before[at]];
    if (!was || !wasShown) return { text: bringBack('', empty, item) };
    if (!was.isOpen) return { text: bringBack(was.text, wasShown, item) };
    const reason = wasShown.eq(item) ? was.text : reasonNow(item.textContent.trim(), shown);
    return reason === undefined ? { text: bringBack('', empty, item) } : { text: reason, isOpen: true };
  });
}

/** Whether one answer has come back as a list of answers, and not as the answer itself, which may be a list. */
function isListOf(sent: Node, came: Node): boolean {
  const isList = ({ type }: Node) => type === nodes.bullet_list || type === nodes.ordered_list;
  if (!came.children.some(isList) || sent.eq(came)) return false;
  if (!sent.children.some(isList)) return true;
  return came.children.some((list) => list.children.some((item) => item.children.some(isList)));
}

const empty = normal(nodes.doc.create(null, nodes.paragraph.create()));

/** The items of a list, or a block that is none. */
export function itemsOf(node: Node): readonly Node[] {
  if (node.type !== nodes.bullet_list && node.type !== nodes.ordered_list)
    return [nodes.doc.create(null, node)];
  return node.children.map((item) => normal(nodes.doc.create(null, item.content)));
}

export function hasWords(node: Node): boolean {
  return node.textContent.trim() !== '';
}

/** What the file shows of a value. Headings inside stand below the one that the question has, wherever that is. */
function sentProse(value: ShownValue | undefined, came: Node): Node {
  if (!value) return empty;
  const level = firstLevel(came);
  const blocks = answerBlocks(value.text, level ?? 4);
  const isInTable = level === undefined && blocks.some(({ kind }) => kind === 'heading');
  return normal(proseOfShown(blocks, isInTable));
}

function firstLevel(doc: Node): number | undefined {
  let level: number | undefined;
  doc.descendants((node) => {
    if (level === undefined && node.type === nodes.heading) level = Number(node.attrs.level);
  });
  return level;
}

function gapNode({ text }: ShownValue, shown: readonly string[]): Node {
  const line = shown.find((one) => reasonIn(one) === text) ?? text;
  const words = line === '' ? null : schema.text(line, [marks.em.create()]);
  return normal(nodes.doc.create(null, nodes.paragraph.create(null, words)));
}

function isValue(one: ShownValue, other: ShownValue | undefined): boolean {
  return other?.text === one.text && (one.isOpen ?? false) === (other.isOpen ?? false);
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, i) => line === other[i]);
}
