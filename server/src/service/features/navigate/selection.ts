import type { Draft } from '../../kinds/draft';
import type { Lines } from '../../text/lines';
import { contains, type Range } from '../../text/range';
import type { TreeNode } from '../../yaml/tree';

/** What a growing selection takes in, from the word at the offset to the whole file; each holds the one before it. */
export function selectionsAt(offset: number, { yaml }: Draft): readonly Range[] {
  const { text, lines, root } = yaml;
  const outer: Range[] = [{ start: 0, end: text.length }];
  addParts(root, offset, text, outer);
  const inner = [trimmedLine(offset, text, lines), ...wordAt(offset, text)];
  return nest([...outer, ...inner].filter((range) => holds(range, offset)));
}

function addParts(node: TreeNode | undefined, offset: number, text: string, found: Range[]): void {
  if (!node || !holds(node.range, offset)) return;
  found.push(node.range);
  if (node.kind === 'map') {
    for (const { keyRange, value } of node.entries) {
      const whole = { start: keyRange.start, end: Math.max(keyRange.end, value?.range.end ?? 0) };
      if (!holds(whole, offset)) continue;
      found.push(whole);
      if (holds(keyRange, offset)) found.push(keyRange);
      else addParts(value, offset, text, found);
      return;
    }
  } else if (node.kind === 'list') {
    for (const item of node.items) {
      if (!item) continue;
      const whole = { start: dashBefore(item.range.start, text), end: item.range.end };
      if (!holds(whole, offset)) continue;
      found.push(whole);
      addParts(item, offset, text, found);
      return;
    }
  } else if (node.kind === 'scalar' && node.style === 'quoted') {
    found.push({ start: node.range.start + 1, end: node.range.end - 1 });
  }
}

function dashBefore(start: number, text: string): number {
  const before = /-[ \t]+$/.exec(text.slice(Math.max(0, start - 20), start));
  return start - (before?.[0].length ?? 0);
}

function trimmedLine(offset: number, text: string, lines: Lines): Range {
  const { start, end } = lines.range(lines.position(offset).line);
  const content = text.slice(start, end);
  return {
    start: start + content.length - content.trimStart().length,
    end: start + content.trimEnd().length,
  };
}

function wordAt(offset: number, text: string): readonly Range[] {
  const isWord = (at: number) => /[\p{L}\p{M}\p{N}\p{Cs}_’'-]/u.test(text[at] ?? ' ');
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(start - 1)) start--;
  while (end < text.length && isWord(end)) end++;
  while (start < end && /[’'-]/.test(text[start] ?? '')) start++;
  while (end > start && /[’'-]/.test(text[end - 1] ?? '')) end--;
  return start < end ? [{ start, end }] : [];
}

/** From the inside to the outside; what does not lie in the one before, as a line that holds several answers, is left out. */
function nest(outsideIn: readonly Range[]): readonly Range[] {
  const nested: Range[] = [];
  for (const range of outsideIn) {
    const outer = nested.at(-1);
    if (!outer || (contains(outer, range) && (outer.start < range.start || range.end < outer.end)))
      nested.push(range);
  }
  return nested.reverse();
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
