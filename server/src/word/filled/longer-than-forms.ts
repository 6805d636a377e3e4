import type { WordDocument } from '../document';
import { paragraphsIn } from '../reply/lines';

/** The plan of a country has some thousands of lines, and less than a million letters. */
const most = { lines: 50_000, letters: 5_000_000 };

/** True of a text so long that no plan is: to look for a form in it would hold up whoever opened it. */
export function isLongerThanForms({ blocks }: Pick<WordDocument, 'blocks'>): boolean {
  let [lines, letters] = [0, 0];
  for (const { pieces } of paragraphsIn(blocks)) {
    if (pieces.length > 0) lines++;
    for (const piece of pieces) if (piece.kind === 'text') letters += piece.text.length;
    if (lines > most.lines || letters > most.letters) return true;
  }
  return false;
}
