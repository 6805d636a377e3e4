import { emptyAt, type Range } from '../../text/range';
import { colonEndingKey, contentStart, endOfLine, wholeValue, withoutComment } from '../line-at';
import { reservedStart } from '../explain-error';
import { quoteEdits } from '../quoted';
import type { SyntaxCause, SyntaxProblem } from '../syntax-problem';
import { candidate, type Candidate, type Slip } from './candidate';
import type { RepairKind } from './repair';
import { isBullet } from './rows';
import { areWords, isOneText, reasonAt, takesWords } from './words';

/** A sign too many or too few, or a text that needs quotation marks: what each cause calls for. */
export function mendPunctuation(slip: Slip): readonly Candidate[] {
  const { fault, text } = slip;
  const { cause, range } = fault;
  const insert = (kind: RepairKind, offset: number, sign: string, isSafe = false): Candidate =>
    candidate(fault, kind, [{ range: emptyAt(offset), text: sign }], isSafe);
  switch (cause) {
    case 'colon-in-text':
      return [...quoteFromDash(slip), ...quote(slip, fault, range, true)];
    case 'missing-colon':
    case 'indentation':
      return quoteItem(slip);
    case 'comma-in-reason':
      return quote(slip, fault, range, true);
    case 'reserved-start':
      return [
        ...dropBehindBracket(slip),
        ...noteBehindBracket(slip),
        ...quote(slip, fault, range, !isBracketed(text, range)),
      ];
    case 'text-after-value':
      return quote(slip, fault, wholeOnLine(text, range), false);
    case 'missing-space':
      return addSpace(slip);
    case 'unclosed-quote': {
      const mark = text[range.start] ?? '"';
      const ends = new Set([
        trimmedEnd(text, wholeValue(text, range.start)),
        trimmedEnd(text, lineAt(text, range)),
      ]);
      return [...ends].map((end) => insert('close-quote', end, mark));
    }
    case 'unclosed-bracket': {
      const value = wholeValue(text, range.start);
      // The bracket may be closed behind a #, with more of the list.
      const isSure = !/^[^\n#]*#[^\n\]}]*[\]}]/.test(text.slice(value.start, endOfLine(text, value.end)));
      return [
        ...[']', '}'].map((bracket) =>
          insert('close-bracket', trimmedEnd(text, lineAt(text, range)), bracket),
        ),
        ...quote(slip, reservedStart(text, range.start), value, isSure),
      ];
    }
    case 'missing-comma':
      return [insert('add-comma', commaOffset(text, range.start), ',')];
    case 'bad-escape':
      return [insert('double-backslash', range.start, '\\')];
    case 'unexpected':
      return reasonAt(text, range)
        ? quoteReason(slip)
        : /^[\]}]$/.test(text.slice(range.start, range.end))
          ? [candidate(fault, 'drop-bracket', [{ range, text: '' }])]
          : [];
    default:
      return [];
  }
}

/** Signs behind a list or behind fields in brackets, which are closed: `[treasury],`. In quotes it would be a list no more. */
function dropBehindBracket({ fault, text }: Slip): readonly Candidate[] {
  const { start } = fault.range;
  const value = withoutComment(text, wholeValue(text, start));
  const written = text.slice(start, value.end).trimEnd();
  const signs = /^[[{][^]*[\]}]([ \t]*[,;.:]+)$/.exec(written)?.[1];
  if (signs === undefined) return [];
  const end = start + written.length;
  const range = { start: end - signs.length, end };
  const problem = { cause: 'sign-behind-bracket', range, written: signs.trim() } as const;
  return [candidate(problem, 'drop-signs', [{ range, text: '' }], true)];
}

/** Words behind a list that is closed: `[treasury] and others`. A note keeps them, and the list stays one. */
function noteBehindBracket({ fault, text, rows, at, form }: Slip): readonly Candidate[] {
  const { start } = fault.range;
  const value = withoutComment(text, wholeValue(text, start));
  const written = text.slice(start, value.end);
  const [, list, gap = ''] = /^(\[[^[\]{}\n]*\])([ \t]+)[^ \t\n][^\n]*$/.exec(written) ?? [];
  const row = rows[at];
  const name = row?.valueStart === start ? row.name : undefined;
  if (list === undefined || name === undefined || !form?.lists.has(name)) return [];
  const end = start + list.length;
  const begin = end + gap.length;
  const range = { start: begin, end: start + written.trimEnd().length };
  const problem = {
    cause: 'text-behind-bracket',
    range,
    written: text.slice(range.start, range.end),
  } as const;
  return [candidate(problem, 'as-note', [{ range: { start: end, end: begin }, text: '  # ' }])];
}

/** True for what begins with a bracket that is closed again: a list, or a text such as “[Draft] rules”. */
function isBracketed(text: string, { start, end }: Range): boolean {
  return /^(?:\[[^[\]]*\]|\{[^{}]*\})/.test(text.slice(start, end));
}

/** One word between signs, where the form asks for no text: `[2024`, `@treasury`, `*final*`. */
export function dropSigns({ fault, text }: Slip): readonly Candidate[] {
  if (!signed.has(fault.cause)) return [];
  const { start } = fault.range;
  const value = withoutComment(text, wholeValue(text, start));
  const found = /^([[{*&!%@`|>]+[ \t]*)[\p{L}\p{N}][\w-]*([ \t]*[\]}*`]*)$/u.exec(
    text.slice(start, value.end),
  );
  if (!found) return [];
  const [written, before = '', after = ''] = found;
  const problem = { cause: 'stray-sign', range: { start, end: value.end }, written } as const;
  return [
    candidate(problem, 'drop-signs', [
      { range: { start, end: start + before.length }, text: '' },
      { range: { start: value.end - after.length, end: value.end }, text: '' },
    ]),
  ];
}

const signed: ReadonlySet<SyntaxCause> = new Set(['reserved-start', 'unclosed-bracket', 'block-header']);

/** A comment at the end stays one. What may be more than words, or stands where none belong, is for the author to say. */
function quote(
  slip: Slip,
  problem: SyntaxProblem,
  { start, end }: Range,
  isSafe: boolean,
): readonly Candidate[] {
  const { text, form } = slip;
  const source = text.slice(start, end).trimEnd();
  if (source === '' || /\s#/.test(source)) return [];
  const isSure =
    isSafe && areWords(source, form) && takesWords(slip, start) && isOneText(slip, start, source);
  return [candidate(problem, 'quote', quoteEdits(text, { start, end: start + source.length }), isSure)];
}

/** A text behind a dash with two colons in it: the first is no more the end of a name than the second. */
function quoteFromDash(slip: Slip): readonly Candidate[] {
  const { fault, text, rows, at } = slip;
  const row = rows[at];
  if (row?.kind !== 'item' || row.name !== undefined || row.valueStart >= fault.range.start) return [];
  const range = wholeValue(text, row.valueStart);
  return quote(slip, { ...fault, range, written: text.slice(range.start, range.end) }, range, true);
}

/** `{ tbc: waits for the vote: in May }` */
function quoteReason(slip: Slip): readonly Candidate[] {
  const { fault, text } = slip;
  const range = reasonAt(text, fault.range);
  if (!range) return [];
  return quote(
    slip,
    { cause: 'colon-in-text', range, written: text.slice(range.start, range.end) },
    range,
    true,
  );
}

/** An item over lines, one of which looks like a field because of a colon in it. */
function quoteItem(slip: Slip): readonly Candidate[] {
  const { fault, text, rows, at } = slip;
  let top = at;
  while (rows[top]?.kind === 'text') top--;
  const row = rows[top];
  if (!row || !isBullet(text, row)) return [];
  const range = wholeValue(text, row.valueStart);
  if (colonEndingKey(text, range) === undefined) return [];
  const written = text.slice(range.start, range.end);
  return quote(slip, { ...fault, cause: 'colon-in-text', range, written }, range, true);
}

/** From where the value on this line begins. */
function wholeOnLine(text: string, { start }: Range): Range {
  const content = contentStart(text, start);
  const colon = colonEndingKey(text, { start: content, end: start });
  let from = colon === undefined ? content : colon + 1;
  while (text[from] === ' ') from++;
  return wholeValue(text, from);
}

/** What follows a dash that is none of a list is a word, a bracket or a quotation mark: `-5 %` and `-.` may be anything. */
function addSpace({ fault, text }: Slip): readonly Candidate[] {
  const { start, end } = fault.range;
  const [mark] = /^(?:-|[a-z][a-z0-9_]*:)/.exec(text.slice(start, end)) ?? [];
  if (mark === undefined) return [];
  const at = start + mark.length;
  const isSafe = mark !== '-' || /^[\p{L}\p{Pi}\p{Ps}"']/u.test(text.slice(at, end));
  return [candidate(fault, 'add-space', [{ range: emptyAt(at), text: ' ' }], isSafe)];
}

function lineAt(text: string, { start, end }: Range): Range {
  return { start, end: Math.min(end, endOfLine(text, start)) };
}

function trimmedEnd(text: string, { start, end }: Range): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Behind the item before. */
function commaOffset(text: string, start: number): number {
  return text.slice(0, start).trimEnd().length;
}
