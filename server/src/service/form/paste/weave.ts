import { leavesOf } from '../../markdown/leaves';
import { spaces } from '../../yaml/layout/rows';

/** An answer in two parts, with what is written between. */
export interface Opened {
  readonly before: string;
  readonly behind: string;
  /** True where nothing else stands on the line of the cursor. */
  readonly onOwnLine: boolean;
}

/** Puts Markdown into the Markdown of an answer: words into its line, paragraphs and lists between its blocks or into its list. */
export function weave({ before, behind, onOwnLine }: Opened, pasted: string): string {
  if (before.trim() === '' && behind.trim() === '') return pasted;
  const kind = kindOf(pasted);
  if (kind === 'words' && !onOwnLine) return before + pasted + behind;
  const { line, lead, mark, words } = lineOf(before);
  const isInItem = mark !== '';
  const inner = onOwnLine ? '' : spaces(isInItem ? lead.length + mark.length : lead.length);
  const head = before.slice(0, before.length - line.length);
  const isList = kind === 'list' && isInItem;
  // The first item takes the place of the sign that waits for its words.
  if (isList && words === '') return join(head + indented(pasted, lead), behind, lead);
  if (isInItem && words === '') return join(before + indented(pasted, inner).trimStart(), behind, inner);
  const level = onOwnLine ? '' : lead;
  if (isList) return join(`${before.trimEnd()}\n${indented(pasted, level)}`, behind, level);
  if (before.trim() === '') return join(pasted, behind, '');
  return join(`${before.trimEnd()}\n\n${indented(pasted, inner)}`, behind, inner);
}

/** What stood behind the cursor on its line becomes a paragraph; lines below stay as they are. */
function join(before: string, behind: string, indent: string): string {
  if (behind.trim() === '') return before;
  const gap = /^[ \t]*(?:\r?\n[ \t]*)*/.exec(behind)?.[0] ?? '';
  const rest = behind.slice(gap.length);
  const lastBreak = gap.lastIndexOf('\n');
  if (lastBreak < 0) return `${before}\n\n${indent}${rest}`;
  const isClose = !/\n[ \t]*\n/.test(gap) && /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(rest);
  return `${before}${isClose ? '\n' : '\n\n'}${gap.slice(lastBreak + 1)}${rest}`;
}

/** `list` where all that is pasted is one or more lists. */
function kindOf(pasted: string): 'words' | 'list' | 'blocks' {
  const leaves = leavesOf(pasted);
  const [first] = leaves;
  if (leaves.length === 1 && first?.kind === 'p' && first.around.length === 0 && !pasted.includes('\n'))
    return 'words';
  return leaves.every(({ around }) => around.length > 0) ? 'list' : 'blocks';
}

/** The line that a text ends with: its indentation, the sign of its item and whether words follow. */
function lineOf(text: string) {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
  const mark = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]*/.exec(line.slice(lead.length))?.[0] ?? '';
  const words = line.slice(lead.length + mark.length);
  return { line, lead, mark, words };
}

function indented(markdown: string, indent: string): string {
  return markdown.replace(/^(?=.)/gm, indent);
}
