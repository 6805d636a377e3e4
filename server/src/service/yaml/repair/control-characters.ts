import type { TextEdit } from '../../text/edit';
import { endOfLine } from '../line-at';
import { candidate, type Candidate } from './candidate';

/** Signs that move a printer or a terminal, and that YAML has no place for. Word leaves a vertical tab for a line break. */
const controls = /[^\P{Cc}\t\n\r]+/gu;

/** One for each line that has some: they go, and between two words a space takes their place. */
export function mendControlCharacters(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let edits: TextEdit[] = [];
  let lineEnd = -1;
  for (const { index, 0: written } of text.matchAll(controls)) {
    const range = { start: index, end: index + written.length };
    if (index > lineEnd) {
      lineEnd = endOfLine(text, index);
      edits = [];
      const problem = { cause: 'control-character', range, written } as const;
      found.push(candidate(problem, 'drop-control-characters', edits, true));
    }
    const isBetweenWords = /\S/.test(text[index - 1] ?? ' ') && /\S/.test(text[range.end] ?? ' ');
    edits.push({ range, text: isBetweenWords ? ' ' : '' });
  }
  return found;
}
