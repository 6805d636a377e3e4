import { createLines } from '../../text/lines';
import { applyEdits, type TextEdit } from '../../text/edit';
import { trimEnd } from '../../text/trim-end';
import { parseYaml, type ParsedYaml } from '../../yaml/parse';
import { planLines } from '../../yaml/layout/indent-lines';
import { lineBreakOf } from '../../yaml/layout/rows';
import { layOut } from '../../yaml/layout/lay-out';
import { sameContent } from '../../yaml/layout/same-content';

/**
 * The edits that tidy a file: its indentation, tabs and white space at the ends of lines. No word, comment, quote or blank
 * line is touched, and what the file says is the same before and after; where that cannot be had, nothing is done.
 */
export function tidy(yaml: ParsedYaml): readonly TextEdit[] {
  const readable = withoutTabs(yaml);
  if (readable?.root?.kind !== 'map') return [];
  const lines = tidyLines(readable);
  if (!lines) return [];
  for (const finalBreak of [true, false]) {
    const edits = editsFor(yaml, lines, finalBreak);
    const after = parseYaml(applyEdits(yaml.text, edits));
    if (after.problems.length === 0 && sameContent(readable.root, after.root)) return edits;
  }
  return [];
}

/** The file as it can be read, its tabs before a field turned into spaces if need be; nothing when that does not help. */
function withoutTabs(yaml: ParsedYaml): ParsedYaml | undefined {
  const { problems, conflicts } = yaml;
  if (conflicts.length > 0) return undefined;
  if (problems.length === 0) return yaml;
  if (!problems.some(({ cause }) => cause === 'tab')) return undefined;
  const expanded = parseYaml(
    yaml.text.replace(/^ *\t[ \t]*(?=\S)/gm, (indent) => ' '.repeat(columnsOf(indent))),
  );
  return expanded.problems.length === 0 ? expanded : undefined;
}

function columnsOf(indent: string): number {
  let column = 0;
  for (const character of indent) column += character === '\t' ? 2 - (column % 2) : 1;
  return column;
}

function tidyLines({ root, text }: ParsedYaml): readonly string[] | undefined {
  if (root?.kind !== 'map') return undefined;
  const layout = layOut(text, createLines(text));
  if (root.flow) return Array.from({ length: layout.count }, (_, line) => layout.content(line));
  const plan = planLines(root, layout);
  if (!plan) return undefined;
  return Array.from({ length: layout.count }, (_, line) => {
    const content = layout.content(line);
    const indent = plan.indents.get(line);
    if (plan.texts.has(line)) return indent === undefined ? content : reindent(content, indent);
    const trimmed = trimEnd(content, ' \t');
    return indent === undefined || trimmed === '' ? trimmed : reindent(trimmed, indent);
  });
}

function reindent(content: string, indent: number): string {
  const before = /^[ \t]*/.exec(content)?.[0] ?? '';
  // A line of spaces in a long text is no longer than it was meant to be.
  if (before.length === content.length) return ' '.repeat(indent);
  return before.length === indent ? content : ' '.repeat(indent) + content.slice(before.length);
}

/** Only the white space at the ends of lines differs between the file and the tidy lines. */
function editsFor({ text, lines }: ParsedYaml, tidied: readonly string[], finalBreak: boolean) {
  const layout = layOut(text, lines);
  const edits: TextEdit[] = [];
  for (const [line, wanted] of tidied.entries()) {
    const content = layout.content(line);
    const start = layout.start(line);
    // Without its blanks it would join the line breaks around it into one.
    const isBetween = text[start - 1] === '\r' && text[start + content.length] === '\n';
    if (content === wanted || (wanted === '' && isBetween)) continue;
    const before = /^[ \t]*/.exec(content)?.[0] ?? '';
    const indent = /^[ \t]*/.exec(wanted)?.[0] ?? '';
    if (before !== indent) edits.push({ range: { start, end: start + before.length }, text: indent });
    const kept = before.length + wanted.length - indent.length;
    if (kept < content.length && content.length > before.length)
      edits.push({ range: { start: start + kept, end: start + content.length }, text: '' });
  }
  const last = tidied.at(-1) ?? '';
  if (finalBreak && last !== '') {
    const eol = lineBreakOf(text);
    edits.push({ range: { start: text.length, end: text.length }, text: eol });
  }
  return edits;
}
