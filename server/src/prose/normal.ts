import { Fragment, Mark, type Node } from 'prosemirror-model';
import { readMarkdown } from './read';
import { marks, nodes, schema } from './schema';

/*
 * What two documents share that are the same Markdown: blocks without words are not there, blanks at the ends of lines are
 * not, and a blank is neither bold nor italic.
 */

export function normal(doc: Node): Node {
  const children = normalBlocks(doc);
  return nodes.doc.create(null, children.length > 0 ? children : nodes.paragraph.create());
}

/** True for a block that leaves a trace in Markdown. */
export function isSeen(node: Node): boolean {
  if (node.type === nodes.paragraph) return trimmed(partsOf(node)).length > 0;
  if (node.type === nodes.source) return node.textContent.trim() !== '';
  return true;
}

function normalBlocks(around: Node): readonly Node[] {
  return around.children.filter(isSeen).flatMap((node) => {
    if (node.type !== nodes.source) return [normalBlock(node)];
    const read = readMarkdown(node.textContent).root.node;
    return read.children.map((one) => (one.type === nodes.source ? one : normalBlock(one)));
  });
}

function normalBlock(node: Node): Node {
  switch (node.type) {
    case nodes.paragraph:
      return node.type.create(null, normalInline(node));
    case nodes.heading:
      return node.type.create(node.attrs, normalInline(node));
    case nodes.list_item:
    case nodes.blockquote: {
      const inside = normalBlocks(node);
      const lacks = node.type === nodes.list_item ? inside[0]?.type !== nodes.paragraph : inside.length === 0;
      return node.type.create(null, lacks ? [nodes.paragraph.create(), ...inside] : inside);
    }
    case nodes.table:
      return normalTable(node);
    case nodes.code_block:
    case nodes.horizontal_rule:
      return node;
    default:
      return node.copy(Fragment.from(node.children.map(normalBlock)));
  }
}

/** The first row is its head, and says how its columns are set. */
function normalTable(table: Node): Node {
  const head = table.firstChild;
  const rows = table.children.map((row, i) =>
    row.copy(
      Fragment.from(
        row.children.map((cell, column) =>
          (i === 0 ? nodes.table_header : nodes.table_cell).create(
            { align: String(head?.maybeChild(column)?.attrs.align ?? '') },
            nodes.paragraph.create(null, normalInline(onOneLine(cell.firstChild ?? cell))),
          ),
        ),
      ),
    ),
  );
  return table.copy(Fragment.from(rows));
}

/** A paragraph with blanks in place of line breaks, as a cell has it. */
export function onOneLine(paragraph: Node): Node {
  if (paragraph.children.every(({ isText }) => isText)) return paragraph;
  const inline = paragraph.children.map((node) => (node.isText ? node : schema.text(' ', node.marks)));
  return paragraph.copy(Fragment.from(inline));
}

/** A stretch of text with the same marks, or a line break. */
export interface Part {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const lineBreak = '\n';

export function normalInline(node: Node): readonly Node[] {
  return joined(trimmed(partsOf(node))).map(({ text, marks: given }) =>
    text === lineBreak ? nodes.hard_break.create(null, null, given) : schema.text(text, given),
  );
}

/** In as few stretches as there can be: a node for each word would have to be put together again. */
function joined(parts: readonly Part[]): readonly Part[] {
  const stretches: Part[] = [];
  for (const part of parts) {
    const isPlain = isBlank(part) || part.text === lineBreak;
    const own = isPlain ? plainMarks(part.marks) : part.marks;
    const last = stretches.at(-1);
    if (last && !endsLine(last) && !endsLine(part) && Mark.sameSet(last.marks, own))
      stretches[stretches.length - 1] = { text: last.text + part.text, marks: own };
    else stretches.push({ text: part.text, marks: own });
  }
  return stretches;
}

/** The words of a block, with blanks and line breaks as parts of their own. */
export function partsOf(node: Node): readonly Part[] {
  const parts: Part[] = [];
  node.forEach((child) => {
    if (child.type === nodes.hard_break) parts.push({ text: lineBreak, marks: child.marks });
    else if (isCode(child)) parts.push({ text: child.text ?? '', marks: child.marks });
    else {
      for (const text of (child.text ?? '').split(/(\s+)/))
        if (text !== '') parts.push({ text, marks: child.marks });
    }
  });
  return parts;
}

/** Without blanks at the ends of lines, and line breaks at the end. */
export function trimmed(parts: readonly Part[]): readonly Part[] {
  const kept = parts.filter(
    (part, i) => !isBlank(part) || !(endsLine(parts[i - 1]) || endsLine(parts[i + 1])),
  );
  let end = kept.length;
  while (end > 0 && (endsLine(kept[end - 1]) || isBlank(kept[end - 1]))) end--;
  return kept.slice(0, end);
}

export function endsLine(part: Part | undefined): boolean {
  return part === undefined || part.text === lineBreak;
}

export function isBlank(part: Part | undefined): boolean {
  return part !== undefined && !isCode(part) && part.text !== lineBreak && part.text.trim() === '';
}

export function isCode({ marks: given }: { readonly marks: readonly Mark[] }): boolean {
  return given.some(({ type }) => type === marks.code);
}

function plainMarks(given: readonly Mark[]): readonly Mark[] {
  return given.filter(({ type }) => type === marks.link);
}
