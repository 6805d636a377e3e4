import type { TextEdit } from '../../../text/edit';
import type { RepairKind } from '../../../yaml/repair/repair';
import { fixHere, type FixEdit, type FixMaker } from '../fix';

/** Mends what cannot be read by the change with which it was read all the same. */
export const repairSyntax: FixMaker = {
  rules: ['yaml-syntax'],
  makesSafe: true,
  make({ range }, input) {
    const { problems, text } = input.draft.yaml;
    const problem = problems.find((one) => one.range.start === range.start && one.range.end === range.end);
    return (problem?.repairs ?? []).flatMap(({ kind, edits, isSafe }) => {
      const named = setsPoints.has(kind) ? edits.map((edit) => droppingMark(edit, text)) : edits;
      return fixHere(input, input.messages.fixes.repair[kind], named, { preferred: true, safe: isSafe });
    });
  },
};

const setsPoints: ReadonlySet<RepairKind> = new Set(['make-list', 'indent-text']);

/** The number or letter in front of a point gives way to a dash. */
function droppingMark(edit: TextEdit, text: string): FixEdit {
  return { ...edit, drops: text.slice(edit.range.start, edit.range.end) };
}
