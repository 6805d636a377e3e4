import { emptyAt, type Range } from '../../text/range';
import { reservedStart } from '../explain-error';
import { endOfLine, wholeValue, withoutComment } from '../line-at';
import { isStrangeSpace } from '../../text/look-alikes';
import type { SyntaxCause } from '../syntax-problem';
import { dropBehindBracket, isBracketed, noteBehindBracket } from './behind-brackets';
import { candidate, type Candidate, type Slip } from './candidate';
import { quote, quoteFromDash, quoteItem, quoteReason, wholeOnLine } from './quote';
import type { RepairKind } from './repair';
import { quotesFor } from '../write-scalar';
import { reasonAt } from './words';

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
        ...withoutDash(slip),
        ...quote(slip, fault, range, !isBracketed(text, range) && !hasDash(slip)),
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

/** `title:- Open courts`, as some write before what follows. */
function withoutDash(slip: Slip): readonly Candidate[] {
  const { fault, text } = slip;
  if (!hasDash(slip)) return [];
  const { start } = fault.range;
  const range = wholeValue(text, start);
  const problem = { cause: 'dash-behind-colon', range: { start, end: start + 1 }, written: '-' } as const;
  const words = withoutComment(text, { start: start + 2, end: range.end });
  return [
    candidate(problem, 'drop-signs', [
      { range: { start, end: start + 1 }, text: '' },
      ...quotesFor(text, words),
    ]),
  ];
}

function hasDash({ fault, text }: Slip): boolean {
  const { start } = fault.range;
  return text[start - 1] !== '-' && /^-[ \t]+[^\s-]/.test(text.slice(start, endOfLine(text, start)));
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

/** What follows a dash that is none of a list is a word, a bracket or a quotation mark: `-5 %` and `-.` may be anything. */
function addSpace({ fault, text }: Slip): readonly Candidate[] {
  const { start, end } = fault.range;
  const [mark] = /^(?:-|[a-z][a-z0-9_]*:)/.exec(text.slice(start, end)) ?? [];
  if (mark === undefined) return [];
  const at = start + mark.length;
  if (isStrangeSpace(text[at] ?? '')) return [];
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
