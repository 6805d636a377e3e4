import type { Range } from '../../text/range';
import { wholeValue, withoutComment } from '../line-at';
import { candidate, type Candidate, type Slip } from './candidate';

/** Signs behind a list or behind fields in brackets, which are closed: `[treasury],`. In quotes it would be a list no more. */
export function dropBehindBracket({ fault, text }: Slip): readonly Candidate[] {
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
export function noteBehindBracket({ fault, text, rows, at, form }: Slip): readonly Candidate[] {
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
export function isBracketed(text: string, { start, end }: Range): boolean {
  return /^(?:\[[^[\]]*\]|\{[^{}]*\})/.test(text.slice(start, end));
}
