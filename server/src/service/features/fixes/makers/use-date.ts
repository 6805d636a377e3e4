import { fixHere, type Fix, type FixInput, type FixMaker } from '../fix';
import type { Finding } from '../../../rules/finding';
import type { Draft } from '../../../kinds/draft';
import { pathAround } from '../layout/entries';

/** Dates in words as drafts write them. */
export const writtenDate: FixMaker = {
  rules: ['invalid-date'],
  makesSafe: true,
  make(finding, input) {
    const iso = finding.data?.iso;
    const sure = finding.data?.sure === true;
    if (iso !== undefined) return useDate(finding, input, iso, { preferred: true, safe: sure });
    return (finding.data?.readings ?? []).flatMap((reading) => useDate(finding, input, reading));
  },
};

/** The nearest date that fits. */
export const fittingDate: FixMaker = {
  rules: ['milestone-outside-period', 'commitment-outside-plan', 'milestone-before-its-step', 'plan-length'],
  make(finding, input) {
    const { rule, range } = finding;
    if (rule === 'plan-length') {
      const { twoYears = '', fourYears = '' } = finding.data ?? {};
      return [twoYears, fourYears].flatMap((day) => useDate(finding, input, day));
    }
    const path = pathAround(input.draft.yaml.root, range);
    const isStart = path?.at(-1) === 'start';
    const earliest = finding.data?.earliest;
    const latest = finding.data?.latest;
    if (
      rule === 'commitment-outside-plan' &&
      !mendsPeriod(input.draft, isStart ? earliest : undefined, isStart ? undefined : latest)
    )
      return [];
    return useDate(finding, input, latest ?? earliest ?? '', { preferred: true });
  },
};

/** A beginning and an end that stand the wrong way round. */
export const swapDates: FixMaker = {
  rules: ['period-reversed'],
  make(finding, input) {
    const start = finding.data?.start;
    const end = finding.data?.end;
    const first = finding.related?.[0];
    if (start === undefined || end === undefined || !first || first.uri !== undefined) return [];
    return fixHere(input, input.messages.fixes.swapDates, [
      { range: first.range, text: end },
      { range: finding.range, text: start },
    ]);
  },
};

/** True when the period is still one with the new beginning or the new end: else it lies outside the plan altogether. */
function mendsPeriod(draft: Draft, start: string | undefined, end: string | undefined): boolean {
  if (draft.kind !== 'commitment') return false;
  const { period } = draft.commitment;
  if (start !== undefined) return !period.end.ok || period.end.value.last >= start;
  if (end !== undefined) return !period.start.ok || period.start.value.first <= end;
  return false;
}

function useDate(
  finding: Finding,
  input: FixInput,
  date: string,
  kind: { preferred?: boolean; safe?: boolean } = {},
): readonly Fix[] {
  if (date === '') return [];
  return fixHere(input, input.messages.fixes.useDate(date), [{ range: finding.range, text: date }], kind);
}
