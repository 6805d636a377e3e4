import { readIndentation } from '../../text/indentation';
import type { TextEdit } from '../../text/edit';
import type { SyntaxProblem } from '../syntax-problem';
import { candidate, type Candidate } from './candidate';
import { openColumns } from './open-columns';
import { readRows, type Row } from './rows';

/** Tabs stand for one width in the whole file, or bring lines into the columns around them; which, is tried. */
export function mendTabs(fault: SyntaxProblem, text: string): readonly Candidate[] {
  // An empty line has nothing that is indented.
  const rows = readRows(text).filter(({ kind }) => kind !== 'blank');
  const tabbed = rows.filter(({ start, indent }) => text.slice(start, start + indent).includes('\t'));
  const widths = new Set([readIndentation(text.replaceAll('\t', '  ')).step, 2, 4, 8]);
  const ofWidths = [...widths].map((width) =>
    tabbed.map(
      ({ start, indent }) => text.slice(start, start + indent).replaceAll('\t', ' '.repeat(width)).length,
    ),
  );
  const around = tabbed.length > mostInLine ? [] : columnsAround(rows, tabbed);
  const most = Math.max(0, ...around.map((columns) => columns.length));
  const inLine = Array.from({ length: most }, (_, step) =>
    around.map((columns) => columns[step] ?? columns.at(-1) ?? 0),
  );
  return [...ofWidths, ...inLine].map((columns) => {
    const edits = tabbed.map(({ start, indent }, index): TextEdit => {
      return { range: { start, end: start + indent }, text: ' '.repeat(columns[index] ?? 0) };
    });
    return candidate(fault, 'tabs-to-spaces', edits, true);
  });
}

/** More lines are rather indented with tabs throughout. */
const mostInLine = 20;

/** For each line with tabs, the columns in which it can stand by the lines around it that have none: the innermost first. */
function columnsAround(rows: readonly Row[], tabbed: readonly Row[]): readonly (readonly number[])[] {
  const isTabbed = new Set(tabbed);
  const others = rows.filter((row) => !isTabbed.has(row));
  let above = 0;
  return tabbed.map(({ start }) => {
    while ((others[above]?.start ?? Infinity) < start) above++;
    const open = openColumns(others, above).map(({ column }) => column);
    const below = others[above]?.indent ?? 0;
    return [...new Set([...open, (open[0] ?? 0) + 2, below])]
      .sort((a, b) => b - a)
      .filter((column) => column > 0);
  });
}
