import { spaces } from '../../../yaml/layout/rows';
import { applyEdits } from '../../../text/edit';
import type { Range } from '../../../text/range';
import type { ParsedYaml } from '../../../yaml/parse';
import { entryAt } from '../layout/entries';
import { fixHere, type FixEdit, type FixMaker } from '../fix';

/** A heading at the margin ends the long text around it, and with its colon reads as a field that the form does not have. */
export const headingInText: FixMaker = {
  rules: ['unknown-field'],
  make({ range }, input) {
    const { yaml } = input.draft;
    const found = entryAt(yaml.root, range);
    if (!found || /^[a-z][a-z0-9_-]*$/.test(found.entry.key)) return [];
    const { map, entry } = found;
    const text = map.entries[map.entries.indexOf(entry) - 1]?.value;
    if (text?.kind !== 'scalar' || text.style !== 'block') return [];
    const end = entry.value?.range.end ?? entry.keyRange.end;
    const edits = moveInto(yaml, text.range, { start: entry.keyRange.start, end });
    return fixHere(input, input.messages.fixes.repair['indent-text'], edits, { preferred: true });
  },
};

/**
 * Lines that stand as far in as the text stay where they are. The text is written anew up to the last of them, because all
 * of it says something else afterwards.
 */
function moveInto({ text, lines }: ParsedYaml, block: Range, { start, end }: Range): readonly FixEdit[] {
  const rowsIn = (range: Range) =>
    linesOf(lines, range)
      .map((row) => ({ ...row, words: text.slice(row.start, row.end).trimStart() }))
      .filter(({ words }) => words !== '');
  const indentOf = (row: { start: number; end: number; words: string }) =>
    row.end - row.start - row.words.length;
  const [, first] = rowsIn(block);
  const moved = rowsIn({ start, end });
  if (!first || indentOf(first) === 0 || moved.some(({ words }) => words.startsWith('#'))) return [];
  const column = indentOf(first);
  const edits = moved
    .filter((row) => indentOf(row) < column)
    .map((row) => ({
      range: { start: row.start - block.start, end: row.start - block.start + indentOf(row) },
      text: spaces(column),
    }));
  const range = { start: block.start, end };
  return [{ range, text: applyEdits(text.slice(range.start, range.end), edits) }];
}

function linesOf(lines: ParsedYaml['lines'], { start, end }: Range): readonly Range[] {
  const first = lines.position(start).line;
  const count = lines.position(end).line - first + 1;
  return Array.from({ length: count }, (_, index) => lines.range(first + index));
}
