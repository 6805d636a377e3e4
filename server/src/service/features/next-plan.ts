import { formOf } from '../kinds/kinds';
import type { ActionPlan } from '../model/action-plan';
import { addDays, addMonths, daysBetween } from '../model/dates';
import { languageOf } from '../publish/language-of';
import { writeForm } from '../put/write-form';
import { baseName } from '../text/address';
import { trimEnd } from '../text/trim-end';

/** The plan after one: how its folder may be called, and the text that it begins with. */
export interface NextPlan {
  readonly folderName: string;
  readonly text: string;
}

/** A plan of the same country and length that follows this one; what is not known is asked in it. */
export function nextPlan(plan: ActionPlan, folder: string): NextPlan {
  const { country, code, number } = plan;
  const next = number.ok ? number.value + 1 : undefined;
  return {
    folderName: nameAfter(baseName(trimEnd(folder, '/')), next),
    text: writeForm(formOf('action-plan'), {
      ...(country.ok && { country: country.value }),
      ...(code.ok && { code: code.value }),
      ...(next !== undefined && { number: next }),
      language: languageOf(plan, []),
      ...periodAfter(plan),
    }),
  };
}

/** `nap7` after `nap6`: the number of the plan where its folder is called by it. */
function nameAfter(name: string, next: number | undefined): string {
  if (next === undefined) return `${name}-next`;
  const before = String(next - 1);
  return name.endsWith(before) && !/\d$/.test(name.slice(0, -before.length))
    ? name.slice(0, -before.length) + String(next)
    : `nap${next}`;
}

/** From the day after this plan, for two or four years. */
function periodAfter({ period: { start, end } }: ActionPlan) {
  if (!start.ok || !end.ok || end.value.last < start.value.first || end.value.last > '9990') return {};
  const first = addDays(end.value.last, 1);
  const months = daysBetween(start.value.first, end.value.last) > 3 * 365 ? 48 : 24;
  return { period: { start: first, end: addDays(addMonths(first, months), -1) } };
}
