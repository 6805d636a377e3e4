import type { Draft } from '../../../kinds/draft';
import type { TextEdit } from '../../../text/edit';
import { nextLine } from '../../../yaml/layout/rows';
import { openConflicts } from '../../conflicts/resolve';
import { titleOfWay } from '../../conflicts/title-of-way';
import { fixHere, type FixMaker } from '../fix';

/** Takes one of two versions, or both. Which one is for the author to say: none comes before the other. */
export const settleConflict: FixMaker = {
  rules: ['merge-conflict'],
  make({ range }, input) {
    const { draft, messages } = input;
    const open = openConflicts(draft).find(({ conflict }) => conflict.range.start === range.start);
    if (open?.conflict.whole === false) {
      return fixHere(input, messages.fixes.deleteMark, [withoutLine(draft, range.start)]);
    }
    return (open?.resolutions ?? []).flatMap(({ way, edit }) =>
      fixHere(input, titleOfWay(way, open?.sides, messages), [edit]),
    );
  },
};

function withoutLine({ yaml: { text } }: Draft, start: number): TextEdit {
  return { range: { start, end: nextLine(text, start) }, text: '' };
}
