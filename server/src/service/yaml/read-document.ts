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
import { explainError } from './explain-error';
import { beginsLine, endOfLine, startOfLine } from './line-at';
import type { SyntaxProblem } from './syntax-problem';

export interface ReadDocument {
  readonly document: Document.Parsed;
  /** The text that the document was read from: as long as the file, with the repaired characters turned into spaces. */
  readonly text: string;
  readonly problems: readonly SyntaxProblem[];
}

/** Beyond these many slips of the swallowing kind a file is taken as it is. */
const mostRepairs = 5;
/** Explaining looks around in the text; a file with thousands of errors is explained well enough by the first. */
const mostErrors = 100;

/**
 * Reads the text, and where a lone quotation mark or closing bracket would swallow all that follows, reads it again
 * without that one character: an author who is just typing a quotation mark keeps the rest of the draft.
 */
export function readDocument(original: string): ReadDocument {
  const problems: SyntaxProblem[] = [];
  let text = original;
  let document = parse(text);
  for (let i = 0; i < mostRepairs; i++) {
    const repair = findRepair(document, text);
    if (!repair) break;
    problems.push(repair);
    const at = repair.range.start;
    text = `${text.slice(0, at)} ${text.slice(at + 1)}`;
    document = parse(text);
  }
  for (const error of document.errors.slice(0, mostErrors)) problems.push(explain(error, document, text));
  return { document, text, problems };
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

function findRepair(document: Document.Parsed, text: string): SyntaxProblem | undefined {
  if (document.errors.length > mostErrors) return undefined;
  for (const error of document.errors.slice(0, mostRepairs)) {
    const [at] = error.pos;
    if (isStrayBracket(error, text))
      return { cause: 'unexpected', range: { start: at, end: at + 1 }, written: text[at] ?? '' };
    const quote = quoteEndingAt(error, document);
    if (quote === undefined || beginsLine(text, quote)) continue;
    const end = endOfLine(text, quote);
    if (end < at && text.slice(end, at).trim() !== '')
      return { cause: 'unclosed-quote', range: { start: quote, end } };
  }
  return undefined;
}

/** After a bracket too many the library gives up on the rest of the file. */
function isStrayBracket(error: YAMLError, text: string): boolean {
  return (
    error.code === 'UNEXPECTED_TOKEN' &&
    /YAML (?:stream|document)/.test(error.message) &&
    /[\]}]/.test(text[error.pos[0]] ?? '')
  );
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

function explain(error: YAMLError, document: Document.Parsed, text: string): SyntaxProblem {
  if (error.message.startsWith('Missing closing')) {
    const start = quoteEndingAt(error, document) ?? startOfLine(text, error.pos[0]);
    return { cause: 'unclosed-quote', range: { start, end: endOfLine(text, start) } };
  }
  if (/^Flow .* end with a/.test(error.message) && !/[\]}]/.test(text[error.pos[0]] ?? '')) {
    const start = openBracketBefore(error.pos[0], document, text) ?? error.pos[0];
    return { cause: 'unclosed-bracket', range: { start, end: endOfLine(text, start) } };
  }
  return explainError(error, text);
}

/** The outermost list in brackets that has nothing but white space between its last item and the place. */
function openBracketBefore(place: number, document: Document.Parsed, text: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection(_, node) {
      const range: LibraryRange | null | undefined = node.range;
      if (!isCollection(node) || node.flow !== true || !range || range[0] >= place) return undefined;
      if (range[1] > place || !/^[\s,]*(?:#.*\s*)*$/.test(text.slice(range[1], place))) return undefined;
      found = range[0];
      return visit.BREAK;
    },
  });
  return found;
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
