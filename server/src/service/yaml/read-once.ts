import {
  isCollection,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Range as LibraryRange,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { strangeSigns } from '../text/look-alikes';
import { explainError, reservedStart } from './explain-error';
import { buildTree, type Grown } from './build-tree';
import type { KnownForm } from './known-form';
import { endOfLine, startOfLine, wordsOfLine } from './line-at';
import type { SyntaxCause, SyntaxProblem } from './syntax-problem';
import type { MapNode, TreeNode } from './tree';

/** A text as it stands, with all that is wrong with it. */
export interface Reading extends Omit<Grown, 'problems'> {
  readonly faults: readonly SyntaxProblem[];
  /** False where something cannot be read at all, and the form was not asked what it makes of the rest. */
  readonly isReadable: boolean;
}

/** Explaining looks around in the text; a file with thousands of errors is explained well enough by the first. */
const mostErrors = 100;

export function readOnce(text: string, form?: KnownForm): Reading {
  const document = parse(text);
  const errors = document.errors.filter(matters).slice(0, mostErrors);
  const { problems, root, duplicates } = buildTree(document, text);
  const explained = errors.map((error) => explain(error, document, text));
  // Where the text cannot be read, what stands in the wrong place follows from that.
  const slips = errors.length > 0 ? [] : slipsIn(root, text, form);
  const faults = [...explained, ...problems, ...notAForm(root, text), ...slips];
  return {
    root,
    duplicates,
    faults: faults.sort((a, b) => a.range.start - b.range.start),
    isReadable: errors.length === 0,
  };
}

/** The fields in a text; nothing where anything is wrong with it, or they stand in braces. */
export function readFaultless(text: string): MapNode | undefined {
  const document = parse(text);
  if (document.errors.some(matters)) return undefined;
  const { root, problems, duplicates } = buildTree(document, text);
  const isFaultless = problems.length === 0 && duplicates.length === 0;
  return isFaultless && root?.kind === 'map' && !root.flow ? root : undefined;
}

/** What can be read, but never as it was meant. */
export function slipsIn(
  root: TreeNode | undefined,
  text: string,
  form: KnownForm | undefined,
): readonly SyntaxProblem[] {
  return (form?.slips(root, text) ?? []).map((slip) => withWords(slip, text));
}

function notAForm(root: TreeNode | undefined, text: string): readonly SyntaxProblem[] {
  if (!root || root.kind === 'map' || root.kind === 'unreadable') return [];
  const { start } = root.range;
  const range = { start, end: Math.min(root.range.end, endOfLine(text, start)) };
  return [{ cause: 'not-a-form', range, written: text.slice(range.start, range.end) }];
}

const onOneLine: ReadonlySet<SyntaxCause> = new Set([
  'indentation',
  'pasted-text',
  'pasted-items',
  'stray-dash',
]);

function withWords(slip: SyntaxProblem, text: string): SyntaxProblem {
  const { start } = slip.range;
  if (slip.cause === 'colon-in-text' && /[[{]/.test(text[start] ?? '')) return reservedStart(text, start);
  const end = onOneLine.has(slip.cause) ? wordsOfLine(text, start).end : slip.range.end;
  const words = text.slice(start, end);
  const written = slip.cause === 'look-alike' ? strangeSigns(words) : words;
  return { ...slip, range: { start, end }, written };
}

function parse(text: string): Document.Parsed {
  // Every error records where in the program it arose, which takes most of the time in a file with many of them.
  const errors = Error as { stackTraceLimit?: number };
  const before = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    // `uniqueKeys` compares every key with every other; growing the tree finds doubles in one pass.
    return parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      stringKeys: true,
      logLevel: 'error',
    });
  } finally {
    if (before === undefined) delete errors.stackTraceLimit;
    else errors.stackTraceLimit = before;
  }
}

/** White space on an empty line in front of a block text: no author sees it, and it changes nothing. */
function matters({ message }: YAMLError): boolean {
  return !message.startsWith('Block scalars with more-indented leading empty lines');
}

function explain(error: YAMLError, document: Document.Parsed, text: string): SyntaxProblem {
  const quote = quoteEndingAt(error, document);
  if (quote !== undefined || error.message.startsWith('Missing closing')) {
    const start = quote ?? startOfLine(text, error.pos[0]);
    return { cause: 'unclosed-quote', range: { start, end: endOfLine(text, start) } };
  }
  if (/^Flow .* end with a/.test(error.message) && !/[\]}]/.test(text[error.pos[0]] ?? '')) {
    const start = openBracketBefore(error.pos[0], document, text) ?? error.pos[0];
    return { cause: 'unclosed-bracket', range: { start, end: endOfLine(text, start) } };
  }
  return explainError(error, text);
}

/**
 * The opening mark of the quoted text that the error is about: one that never closes, or one that closes only at the
 * opening mark of another text (`due: "` is then read as its last words).
 */
function quoteEndingAt(error: YAMLError, document: Document.Parsed): number | undefined {
  const unclosed = error.message.startsWith('Missing closing');
  if (!unclosed && !error.message.includes('at node end')) return undefined;
  let found: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (
        found === undefined &&
        isQuoted(node) &&
        endsAt(node, error.pos[0]) &&
        (unclosed || endsWithKey(node.source ?? ''))
      ) {
        found = node.range?.[0];
      }
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** The outermost list in brackets that has nothing but white space between its last item and the place. */
function openBracketBefore(place: number, document: Document.Parsed, text: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection(_, node) {
      const range: LibraryRange | null | undefined = node.range;
      if (!isCollection(node) || node.flow !== true || !range || range[0] >= place) return undefined;
      if (range[1] > place || !holdsNothing(text.slice(range[1], place))) return undefined;
      found = range[0];
      return visit.BREAK;
    },
  });
  return found;
}

function holdsNothing(text: string): boolean {
  return text.split(/[\r\n]/).every((line) => /^[\s,]*(?:#.*)?$/.test(line));
}

function isQuoted(node: Scalar): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}

function endsAt(node: Scalar, place: number): boolean {
  const range = node.range;
  return !!range && (range[1] === place || (range[1] < place && range[2] >= place));
}

function endsWithKey(source: string): boolean {
  return /(?:^|\s)[a-z][a-z0-9_]*:\s*$/.test(source);
}
