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
import { beginsLine, colonEndingKey, endOfLine, startOfLine, wholeValue } from './line-at';
import type { SyntaxProblem } from './syntax-problem';

export interface ReadDocument {
  readonly document: Document.Parsed;
  /** The text that the document was read from: as long as the file, with the repaired characters turned into spaces. */
  readonly text: string;
  readonly problems: readonly SyntaxProblem[];
}

/** Stands for a colon that was meant as part of a text, until the tree is grown. Nobody's text holds it. */
export const colonInText = '\uE03A';

/** After these many readings a file is taken as it is. */
const mostRepairs = 5;
/** Explaining looks around in the text; a file with thousands of errors is explained well enough by the first. */
const mostErrors = 100;

interface Repair {
  readonly problem: SyntaxProblem;
  readonly offsets: readonly number[];
  readonly by: string;
}

/**
 * Reads the text, and where a lone quotation mark, a closing bracket or a colon inside a text would swallow all that
 * follows, reads it again without that one character: an author who is just typing keeps the rest of the draft.
 */
export function readDocument(original: string): ReadDocument {
  const problems: SyntaxProblem[] = [];
  let text = original;
  let document = parse(text);
  for (let i = 0; i < mostRepairs; i++) {
    const repairs = findRepairs(document, text);
    if (repairs.length === 0) break;
    problems.push(...repairs.map(({ problem }) => problem));
    text = repaired(text, repairs);
    document = parse(text);
  }
  for (const error of document.errors.filter(matters).slice(0, mostErrors))
    problems.push(explain(error, document, text));
  return { document, text, problems };
}

/** White space on an empty line in front of a block text: no author sees it, and it changes nothing. */
function matters({ message }: YAMLError): boolean {
  return !message.startsWith('Block scalars with more-indented leading empty lines');
}

function repaired(text: string, repairs: readonly Repair[]): string {
  const changes = new Map(
    repairs.flatMap(({ offsets, by }) => offsets.map((offset) => [offset, by] as const)),
  );
  const parts: string[] = [];
  let from = 0;
  for (const [offset, by] of [...changes].sort((a, b) => a[0] - b[0])) {
    parts.push(text.slice(from, offset), by);
    from = offset + 1;
  }
  return [...parts, text.slice(from)].join('');
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

function findRepairs(document: Document.Parsed, text: string): readonly Repair[] {
  if (document.errors.length > mostErrors) return [];
  const colons = document.errors.flatMap((error) => colonRepair(error, text) ?? []);
  if (colons.length > 0) return colons;
  // What is swallowed may hold errors that are none: one at a time.
  for (const error of document.errors.slice(0, mostRepairs)) {
    const [at] = error.pos;
    if (isStrayBracket(error, text)) {
      const problem: SyntaxProblem = {
        cause: 'unexpected',
        range: { start: at, end: at + 1 },
        written: text[at] ?? '',
      };
      return [{ problem, offsets: [at], by: ' ' }];
    }
    const quote = quoteEndingAt(error, document);
    if (quote === undefined || beginsLine(text, quote)) continue;
    const end = endOfLine(text, quote);
    if (end < at && text.slice(end, at).trim() !== '') {
      return [
        { problem: { cause: 'unclosed-quote', range: { start: quote, end } }, offsets: [quote], by: ' ' },
      ];
    }
  }
  return [];
}

/** `title: Open data: phase 2` is read as fields inside the title, and so is all that stands below. */
function colonRepair(error: YAMLError, text: string): Repair | undefined {
  if (!error.message.includes('compact mappings')) return undefined;
  const problem = explainError(error, text);
  if (problem.cause !== 'colon-in-text' && problem.cause !== 'indentation') return undefined;
  const { start, end } = wholeValue(text, error.pos[0]);
  const offsets: number[] = [];
  for (let at = start; at < end; at = endOfLine(text, at) + 1) {
    const line = { start: at, end: Math.min(end, endOfLine(text, at)) };
    for (let colon = colonEndingKey(text, line); colon !== undefined;) {
      offsets.push(colon);
      colon = colonEndingKey(text, { start: colon + 1, end: line.end });
    }
  }
  return offsets.length > 0 ? { problem, offsets, by: colonInText } : undefined;
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
      if (range[1] > place || !/^[\s,]*(?:#[^\r\n]*(?:[\r\n]\s*|$))*$/.test(text.slice(range[1], place)))
        return undefined;
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
