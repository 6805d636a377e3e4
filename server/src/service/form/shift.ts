import type { Finding } from '../rules/finding';
import { changedStretch } from '../text/changed-stretch';
import type { Range } from '../text/range';
import type { ParsedYaml } from '../yaml/parse';
import type { FormAnswer } from './form';

/** The lines from `from` on, as they were counted before, are `by` further down now, and what is on them is the same. */
export interface FormShift {
  readonly from: number;
  readonly by: number;
}

/** A shift, with the offset at which it begins and the characters by which it moves. */
export interface Shift extends FormShift {
  readonly offset: number;
  readonly characters: number;
}

/** How far what stands behind a change has moved; nothing when it stands on the lines on which it stood. */
export function shiftBetween(before: ParsedYaml, after: ParsedYaml): Shift | undefined {
  const { endBefore, endAfter } = changedStretch(before.text, after.text);
  const [was, now] = [before.lines.position(endBefore), after.lines.position(endAfter)];
  const by = now.line - was.line;
  if (by === 0) return undefined;
  const isWholeLine =
    before.text.slice(endBefore - was.column, endBefore) ===
    after.text.slice(endAfter - now.column, endAfter);
  const from = isWholeLine ? was.line : was.line + 1;
  if (from >= before.lines.count) return undefined;
  const offset = before.lines.offset({ line: from, column: 0 });
  return { from, by, offset, characters: after.text.length - before.text.length };
}

/** What an answer would be if nothing had happened to it but the shift. */
export function afterShift(answer: FormAnswer, shift: Shift): FormAnswer {
  const lineNow = (line: number) => (line >= shift.from ? line + shift.by : line);
  const { line, findings, conflict } = answer;
  return {
    ...answer,
    line: lineNow(line),
    ...(findings && { findings: findings.map((finding) => movedFinding(finding, shift)) }),
    ...(conflict && { conflict: { ...conflict, line: lineNow(conflict.line) } }),
  };
}

function movedFinding(finding: Finding, { offset, characters }: Shift): Finding {
  const moved = (at: number) => (at >= offset ? at + characters : at);
  const range = ({ start, end }: Range) => ({ start: moved(start), end: moved(end) });
  const { whole, related } = finding;
  return {
    ...finding,
    range: range(finding.range),
    ...(whole && { whole: range(whole) }),
    ...(related && {
      related: related.map((one) => (one.uri === undefined ? { ...one, range: range(one.range) } : one)),
    }),
  };
}
