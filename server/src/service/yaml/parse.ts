import { parseDocument, type YAMLError } from 'yaml';
import { createLines, type Lines } from '../text/lines';
import { emptyAt, type Range } from '../text/range';
import { readConflicts, type Conflict } from './conflicts';
import { growTree } from './grow-tree';
import type { SyntaxCause, SyntaxProblem } from './syntax-problem';
import type { ScalarNode, TreeNode } from './tree';

/** A draft's text, read as far as it can be read. */
export interface ParsedYaml {
  readonly text: string;
  readonly lines: Lines;
  /** Nothing when the file holds no content. */
  readonly root: TreeNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly duplicates: readonly DuplicateKey[];
  readonly conflicts: readonly Conflict[];
}

export interface DuplicateKey {
  readonly key: string;
  readonly range: Range;
  readonly first: Range;
}

/** A commitment is a few pages. Beyond this many characters a file is something else, and reading it would only make everyone wait. */
export const longestFile = 1_000_000;
/** One slip often makes a dozen errors; more than these help nobody. */
const mostProblems = 20;
/** The form is five levels deep. */
const deepestBrackets = 100;

export function parseYaml(text: string): ParsedYaml {
  const lines = createLines(text);
  const unread = (problem: SyntaxProblem): ParsedYaml => {
    return { text, lines, root: undefined, problems: [problem], duplicates: [], conflicts: [] };
  };
  if (text.length > longestFile) return unread({ cause: 'too-large', range: lines.range(0) });
  const deep = tooDeepAt(text);
  if (deep !== undefined) return unread({ cause: 'too-deep', range: lines.range(lines.position(deep).line) });

  const { conflicts, text: readable } = readConflicts(text);
  try {
    // `uniqueKeys` compares every key with every other; growing the tree finds doubles in one pass.
    const document = parseDocument(readable, {
      prettyErrors: false,
      uniqueKeys: false,
      stringKeys: true,
      logLevel: 'error',
    });
    const grown = growTree(document, readable);
    const problems = [
      ...undecodable(text),
      ...document.errors.map((error) => toProblem(error, readable, grown.root)),
      ...grown.problems,
    ];
    return { text, lines, root: grown.root, problems: onePerLine(problems, lines), duplicates: grown.duplicates, conflicts };
  } catch (error) {
    // The reader recurses; what is deep enough to exhaust the stack has slipped past the count of brackets.
    if (error instanceof RangeError) return unread({ cause: 'too-deep', range: lines.range(0) });
    throw error;
  }
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
  const dashes = /(?:[-?][ \t]+){50}/.exec(text);
  if (dashes) return dashes.index;
  const indented = /^ {400,}\S/m.exec(text);
  return indented?.index;
}

/** U+FFFD stands where bytes could not be decoded; no author types it. */
function undecodable(text: string): readonly SyntaxProblem[] {
  const at = text.indexOf('\uFFFD');
  return at < 0 ? [] : [{ cause: 'not-utf8', range: { start: at, end: at + 1 } }];
}

function toProblem(error: YAMLError, text: string, root: TreeNode | undefined): SyntaxProblem {
  const [start, end] = error.pos;
  const range = { start, end: Math.max(start, Math.min(end, text.length)) };
  const cause = causeOf(error, text);
  if (cause === 'unclosed-quote') {
    const quote = quoteOpenAt(root, start);
    return { cause, range: quote ? { start: quote.range.start, end: endOfLine(text, quote.range.start) } : range };
  }
  if (cause === 'several-documents') return { cause, range: { start, end: endOfLine(text, start) } };
  if (cause === 'colon-in-text' || cause === 'missing-colon' || cause === 'reserved-start' || cause === 'indentation') {
    const whole = { start, end: Math.max(range.end, endOfLine(text, start)) };
    return { cause, range: whole, written: text.slice(start, endOfLine(text, start)).trim() };
  }
  return { cause, range: range.end > range.start ? range : widen(text, start) };
}

function causeOf(error: YAMLError, text: string): SyntaxCause {
  const at = text[error.pos[0]];
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return startsLine(text, error.pos[0]) || valueGoesOn(text, error.pos[0]) ? 'indentation' : 'colon-in-text';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_COLLECTION_TYPE':
      return 'indentation';
    case 'BAD_INDENT':
      return /[\]}]/.test(error.message) ? 'unclosed-bracket' : 'indentation';
    case 'MISSING_CHAR':
      return error.message.startsWith('Missing closing') ? 'unclosed-quote' : 'missing-colon';
    case 'BAD_SCALAR_START':
      return 'reserved-start';
    case 'BAD_DQ_ESCAPE':
      return 'bad-escape';
    case 'MULTIPLE_DOCS':
      return 'several-documents';
    case 'NON_STRING_KEY':
      return 'key-not-text';
    case 'BAD_ALIAS':
      return 'alias';
    case 'MULTIPLE_ANCHORS':
      return 'anchor';
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return 'tag';
    case 'RESOURCE_EXHAUSTION':
      return 'too-deep';
    case 'UNEXPECTED_TOKEN':
      if (error.message.includes('lock scalar header')) return 'block-header';
      if (at === '-' && error.message.includes('same line with key')) return 'colon-in-text';
      if (startsLine(text, error.pos[0])) return 'indentation';
      return error.message.includes('at node end') || error.message.includes('scalar') ? 'text-after-value' : 'unexpected';
    default:
      return 'unexpected';
  }
}

function startsLine(text: string, offset: number): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

/** `name: x` with a deeper `email: y` below: the fault is the next line's indentation, not a colon in the text. */
function valueGoesOn(text: string, offset: number): boolean {
  const rest = text.slice(offset, endOfLine(text, offset));
  return !/:\s/.test(rest + '\n');
}

function quoteOpenAt(node: TreeNode | undefined, end: number): ScalarNode | undefined {
  switch (node?.kind) {
    case 'scalar':
      return node.style === 'quoted' && node.range.start < end && node.range.end >= end - 1 ? node : undefined;
    case 'map':
      for (const entry of node.entries) {
        const found = quoteOpenAt(entry.value, end);
        if (found) return found;
      }
      return undefined;
    case 'list':
      for (const item of node.items) {
        const found = quoteOpenAt(item, end);
        if (found) return found;
      }
      return undefined;
    default:
      return undefined;
  }
}

function endOfLine(text: string, offset: number): number {
  const next = text.slice(offset).search(/[\r\n]/);
  return next < 0 ? text.length : offset + next;
}

function widen(text: string, start: number): Range {
  return start < text.length ? { start, end: start + 1 } : emptyAt(start);
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
