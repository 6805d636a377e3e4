import { createLines, type Lines } from '../text/lines';
import { readConflicts, type Conflict } from './conflicts';
import type { DuplicateKey } from './duplicate-key';
import type { KnownForm } from './known-form';
import type { FaultlessReading } from './read-again';
import { readDocument } from './read-document';
import type { SyntaxProblem } from './syntax-problem';
import type { TreeNode } from './tree';

/** A draft's text, read as far as it can be read. */
export interface ParsedYaml {
  readonly text: string;
  readonly lines: Lines;
  /** Nothing when the file holds no content. */
  readonly root: TreeNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly duplicates: readonly DuplicateKey[];
  readonly conflicts: readonly Conflict[];
  /** What was known of the form, for whoever reads the text again after a change. */
  readonly form?: KnownForm;
  /** The newest reading without a fault, this one or an earlier one, for whoever reads the text again after a change. */
  readonly faultless?: FaultlessReading;
}

/** A commitment is a few pages. Beyond this many characters a file is something else, and reading it would only make everyone wait. */
export const longestFile = 1_000_000;
export const mostLines = 50_000;
/** One slip often makes a dozen errors; more than these help nobody. */
export const mostProblems = 20;
/** The form is five levels deep. */
const deepestBrackets = 100;

/** With an earlier version of the same file at hand, only what has changed since is read. */
export function parseYaml(text: string, form?: KnownForm, before?: ParsedYaml): ParsedYaml {
  const lines = createLines(text);
  const earlier = before?.faultless;
  const known = { ...(form && { form }), ...(earlier && { faultless: earlier }) };
  const unread = (problem: SyntaxProblem): ParsedYaml => {
    return { text, lines, root: undefined, problems: [problem], duplicates: [], conflicts: [], ...known };
  };
  if (text.length > longestFile || lines.count > mostLines)
    return unread({ cause: 'too-large', range: lines.range(0) });
  if (isUtf16(text)) return unread({ cause: 'utf-16', range: lines.range(0) });
  const deep = tooDeepAt(text);
  if (deep !== undefined) return unread({ cause: 'too-deep', range: lines.range(lines.position(deep).line) });

  const { conflicts, text: merged } = readConflicts(text);
  // Editors count a lone carriage return as the end of a line, and the library does not.
  const readable = merged.replace(/\r(?!\n)/g, '\n');
  try {
    const { root, ...read } = readDocument(readable, form, readable === text ? earlier : undefined);
    const problems = [...undecodable(text), ...read.problems];
    const isFaultless = problems.length === 0 && read.duplicates.length === 0 && readable === text;
    return {
      text,
      lines,
      root,
      problems: onePerLine(
        problems.map((problem) => withinText(problem, text.length)),
        lines,
      ),
      duplicates: read.duplicates,
      conflicts,
      ...known,
      ...(isFaultless && root?.kind === 'map' && !root.flow && { faultless: { text, root } }),
    };
  } catch (error) {
    // The reader recurses; what is deep enough to exhaust the stack has slipped past the count of brackets.
    if (error instanceof RangeError) return unread({ cause: 'too-deep', range: lines.range(0) });
    throw error;
  }
}

/** True when no line was passed over: what cannot be read as it stands was read as it was most likely meant. */
export function isReadInFull({ problems }: ParsedYaml): boolean {
  return problems.every(({ repairs }) => repairs !== undefined);
}

/** The offset at which brackets or list dashes stand deeper than any form; nothing when they do not. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '[' || character === '{') {
      if (++depth > deepestBrackets) return i;
    } else if ((character === ']' || character === '}') && depth > 0) {
      depth--;
    }
  }
  const dashes = /^[ \t]*(?:[-?][ \t]+){50}/m.exec(text);
  if (dashes) return dashes.index;
  const indented = /^ {400,}\S/m.exec(text);
  return indented?.index;
}

/** Read as UTF-8, nearly every second sign of a text in Latin letters is a zero. */
function isUtf16(text: string): boolean {
  const start = text.slice(0, 400);
  return start.split('\0').length - 1 > start.length / 4;
}

/** U+FFFD stands where bytes could not be decoded; no author types it. */
function undecodable(text: string): readonly SyntaxProblem[] {
  const at = text.indexOf('\uFFFD');
  return at < 0 ? [] : [{ cause: 'not-utf8', range: { start: at, end: at + 1 } }];
}

/** The library places some errors at the letter after the last. */
function withinText(problem: SyntaxProblem, length: number): SyntaxProblem {
  const { start, end } = problem.range;
  if (start <= end && end <= length) return problem;
  const from = Math.min(start, length);
  return { ...problem, range: { start: from, end: Math.min(Math.max(end, from), length) } };
}

/** One slip makes several errors on its line; the first says it. */
function onePerLine(problems: readonly SyntaxProblem[], lines: Lines): readonly SyntaxProblem[] {
  const seen = new Set<number>();
  const kept: SyntaxProblem[] = [];
  for (const problem of [...problems].sort((a, b) => a.range.start - b.range.start)) {
    const { line } = lines.position(problem.range.start);
    if (!seen.has(line)) kept.push(problem);
    seen.add(line);
    if (kept.length === mostProblems) break;
  }
  return kept;
}
