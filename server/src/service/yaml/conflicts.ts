import type { Range } from '../text/range';

/** What git leaves in a file that it could not merge: from `<<<<<<<` to `>>>>>>>`. */
export interface Conflict {
  readonly range: Range;
  /** False when the closing mark is missing; the range is then the one line with the opening mark. */
  readonly whole: boolean;
}

/** The marks stand alone at the start of a line, so a heading underlined with `=======` in a text is not one. */
export const mark = /^(?:<{7}(?: .*)?|\|{7}(?: .*)?|={7}|>{7}(?: .*)?)$/;

/**
 * Finds the conflict blocks and returns the text as our side has it, every other character of the blocks turned into a
 * space: the rest of the file can then be read, and every place in it keeps its offset. Of a block that never closes
 * only the marks are taken out, since nobody can tell how far it goes.
 */
export function readConflicts(text: string): {
  readonly conflicts: readonly Conflict[];
  readonly text: string;
} {
  if (!/^<{7}/m.test(text)) return { conflicts: [], text };
  const conflicts: Conflict[] = [];
  const kept: string[] = [];
  let open: OpenBlock | undefined;

  const giveUp = ({ start, firstLineEnd, hidden }: OpenBlock) => {
    conflicts.push({ range: { start, end: firstLineEnd }, whole: false });
    for (const [index, line] of hidden) kept[index] = line;
  };

  for (const { start, content, lineBreak } of linesOf(text)) {
    const blank = ' '.repeat(content.length) + lineBreak;
    const kind = mark.test(content) ? content[0] : undefined;
    if (kind === '<') {
      if (open) giveUp(open);
      open = { start, firstLineEnd: start + content.length, side: 'ours', hidden: new Map() };
      kept.push(blank);
    } else if (open && (kind === '|' || kind === '=')) {
      open.side = 'other';
      kept.push(blank);
    } else if (open && kind === '>') {
      conflicts.push({ range: { start: open.start, end: start + content.length }, whole: true });
      open = undefined;
      kept.push(blank);
    } else if (open?.side === 'other') {
      open.hidden.set(kept.push(blank) - 1, content + lineBreak);
    } else {
      kept.push(content + lineBreak);
    }
  }
  if (open) giveUp(open);
  return { conflicts, text: kept.join('') };
}

interface OpenBlock {
  readonly start: number;
  readonly firstLineEnd: number;
  side: 'ours' | 'other';
  /** The lines of the other side by their index, in case the block turns out not to close. */
  readonly hidden: Map<number, string>;
}

export function* linesOf(text: string): Generator<{ start: number; content: string; lineBreak: string }> {
  const pattern = /([^\r\n]*)(\r\n|\r|\n|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, content = '', lineBreak = ''] = match;
    yield { start: match.index, content, lineBreak };
    if (lineBreak === '') return;
  }
}
