import { readIndentation } from '../../text/indentation';
import type { TextEdit } from '../../text/edit';
import { endOfLine, startOfLine } from '../line-at';
import type { SyntaxProblem } from '../syntax-problem';
import { candidate, type Candidate } from './candidate';

/** Tabs stand for one width in the whole file; which, is tried. */
export function mendTabs(fault: SyntaxProblem, text: string): readonly Candidate[] {
  const widths = new Set([readIndentation(text.replaceAll('\t', '  ')).step, 2, 4, 8]);
  return [...widths].map((width) => candidate(fault, 'tabs-to-spaces', tabsToSpaces(text, width), true));
}

/** Every tab in the indentation of a line. */
function tabsToSpaces(text: string, width: number): readonly TextEdit[] {
  return [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].flatMap(({ index, 0: indent }) => {
    // An empty line has nothing that is indented.
    const isBlank = endOfLine(text, index) === index + indent.length;
    if (isBlank || startOfLine(text, index) !== index) return [];
    const range = { start: index, end: index + indent.length };
    return [{ range, text: indent.replaceAll('\t', ' '.repeat(width)) }];
  });
}
