import { changedStretch } from './changed-stretch';
import type { TextEdit } from './edit';
import { changedLines, type LineChange } from './line-changes';

/** Edits that make one text of another and leave alone whatever stands in both: whole lines, and what lines begin and end with. */
export function smallEdits(before: string, after: string): readonly TextEdit[] {
  return changedLines(before, after)
    .flatMap(lineByLine)
    .map((one) => shortened(one, before));
}

/** As many lines as there were: each stands in the place of one. */
function lineByLine({ before, after, range, text }: LineChange): readonly TextEdit[] {
  if (before.length !== after.length) return [{ range, text }];
  let end = range.start;
  return before.flatMap((line, i): readonly TextEdit[] => {
    const start = end;
    end += line.length;
    const now = after[i] ?? '';
    return now === line ? [] : [{ range: { start, end }, text: now }];
  });
}

function shortened({ range, text }: TextEdit, whole: string): TextEdit {
  const old = whole.slice(range.start, range.end);
  const { start, endBefore, endAfter } = changedStretch(old, text);
  const from = isWithinOne(old, start) || isWithinOne(text, start) ? start - 1 : start;
  const more = isWithinOne(old, endBefore) || isWithinOne(text, endAfter) ? 1 : 0;
  return {
    range: { start: range.start + from, end: range.start + endBefore + more },
    text: text.slice(from, endAfter + more),
  };
}

/** True between the two halves of one letter or of one line break: an editor takes no place there. */
function isWithinOne(text: string, at: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(Math.max(at - 1, 0), at + 1));
}
