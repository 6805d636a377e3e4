import { lostWords, withParts, type LostWords } from '../../../rules/form/lost-words';
import { applyEdits } from '../../../text/edit';
import { emptyAt } from '../../../text/range';
import { trimEnd } from '../../../text/trim-end';
import { parseYaml } from '../../../yaml/parse';
import { nodeAt, type TreePath } from '../../../yaml/tree';
import { fixHere, type FixInput, type FixMaker } from '../fix';
import { quoted } from '../../../yaml/quoted';

/** Brings back into an answer what is read as a comment, or says that it is one. */
export const quoteLostWords: FixMaker = {
  rules: ['text-cut-short'],
  make({ range }, input) {
    const { draft, messages } = input;
    const { text } = draft.yaml;
    for (const field of draft.fields.flatMap(withParts)) {
      const lost = lostWords(field, text);
      if (lost?.range.start !== range.start) continue;
      const path = field.open ? [...field.path, 'tbc'] : field.path;
      const edit = quoteWhole(lost, path, input);
      const note = { range: emptyAt(range.start), text: ' ' };
      return [
        ...fixHere(input, messages.fixes.quote, [edit], { preferred: lost.isCertain }),
        ...(lost.isCertain ? [] : fixHere(input, messages.fixes.asNote, [note])),
      ];
    }
    return [];
  },
};

/** In brackets, the comma or bracket at the end of the line is none of the answer's. Either way is tried. */
function quoteWhole({ range, answer }: LostWords, path: TreePath, { draft }: FixInput) {
  const { text, problems, form } = draft.yaml;
  const end = range.start + trimEnd(text.slice(range.start, range.end), ' \t\r\n,]}').length;
  for (const stop of [end, answer.end]) {
    const edit = { range: { ...answer, end: stop }, text: quoted(text.slice(answer.start, stop)) };
    const after = parseYaml(applyEdits(text, [edit]), form);
    const node = nodeAt(after.root, path);
    const words = text.slice(range.start, Math.min(stop, range.end));
    if (after.problems.length <= problems.length && node?.kind === 'scalar' && node.text.includes(words))
      return edit;
  }
  return undefined;
}
