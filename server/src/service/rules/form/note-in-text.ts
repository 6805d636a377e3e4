import { always } from '../level';
import { defineRule } from '../rule';

export const noteInText = defineRule({
  id: 'note-in-text',
  topic: 'form',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    const { text } = draft.yaml;
    for (const { fact, node } of draft.fields) {
      if (fact.kind !== 'text' || node?.kind !== 'scalar' || node.style !== 'block') continue;
      const written = text.slice(node.range.start, node.range.end);
      if (!written.includes('#')) continue;
      const rows = [...written.matchAll(/[^\r\n]+/g)];
      // The first row is the mark that announces the text.
      for (const [i, { 0: line, index }] of rows.entries()) {
        const words = /^[ \t]+(# +\S.*)$/.exec(line)?.[1]?.trimEnd();
        if (i === 0 || words === undefined) continue;
        const [above, below] = [rows[i - 1], rows[i + 1]];
        // A heading stands by itself; what stands in a paragraph was a line of it, or a note on it.
        const isInside =
          (i > 1 && above !== undefined && isNextLine(text, node.range.start + above.index, above[0])) ||
          (below !== undefined && isNextLine(text, node.range.start + index, line));
        if (!isInside) continue;
        const start = node.range.start + index + line.indexOf('#');
        report({ start, end: start + words.length }, messages.form.noteInText(words));
      }
    }
  },
});

/** True where a row is not followed by an empty one. */
function isNextLine(text: string, start: number, row: string): boolean {
  return /^(?:\r\n|\r|\n)[ \t]*[^\s]/.test(text.slice(start + row.length, start + row.length + 200));
}
