import type { Draft } from '../../kinds/draft';
import { readDraft } from '../../kinds/read-draft';
import type { ActionPlan, Theme } from '../../model/action-plan';
import { headingsFor } from '../../publish/headings/headings-for';
import { languageOf } from '../../publish/language-of';
import { putItems } from '../../put/put-items';
import { foldName } from '../../text/fold-name';
import { applyEdits, type TextEdit } from '../../text/edit';
import { nodeAt } from '../../yaml/tree';
import { oneLine } from '../../yaml/write-scalar';
import { carriedItem } from './carried-item';
import { moveTheme } from './move-theme';

/** The way forward of a theme that goes into the next plan. */
const nextPlan = 'develop_for_next_plan';

export interface CarryRequest {
  /** The plan that has the theme. */
  readonly from: Draft;
  /** Id of the theme. */
  readonly theme: string;
  /** The plan that it goes into. */
  readonly to: Draft;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/**
 * What carries a theme over. `there`: the other plan has it, under this id. `other-way`: it was not decided that it goes into the next
 * plan. `newer`: the plan has a later decision on it, of that day. `no-place`: no such theme, or a text leaves no safe place.
 */
export type CarriedTheme =
  | {
      readonly kind: 'edits';
      /** Puts on record that it was carried over. */
      readonly from: readonly TextEdit[];
      readonly to: readonly TextEdit[];
      /** Id of the lead group, where the theme has one. */
      readonly leadGroup?: string;
    }
  | { readonly kind: 'there'; readonly id: string }
  | { readonly kind: 'newer'; readonly day: string }
  | { readonly kind: 'other-way' | 'no-place' };

/** The edits that carry a theme with its comments into another plan, and put that on record in its own. */
export function carryTheme({ from, theme: id, to, day }: CarryRequest): CarriedTheme {
  const none: CarriedTheme = { kind: 'no-place' };
  if (from.kind !== 'action-plan' || to.kind !== 'action-plan') return none;
  if (from.yaml.conflicts.length > 0 || to.yaml.conflicts.length > 0) return none;
  const theme = from.plan.themes.find((one) => one.id.ok && one.id.value === id);
  if (!theme) return none;
  const there = to.plan.themes.find((one) => isSame(one, theme));
  if (there) return { kind: 'there', id: there.id.ok ? there.id.value : id };
  if (!theme.wayForward.ok || theme.wayForward.value !== nextPlan) return { kind: 'other-way' };
  const { coming } = headingsFor(languageOf(from.plan, [])).forum;
  const moved = moveTheme(from, {
    theme: id,
    decision: nextPlan,
    day,
    isMeeting: false,
    note: coming.carriedInto(calledOf(to.plan)),
  });
  if (moved.kind !== 'edits') return moved;
  const words = headingsFor(languageOf(to.plan, [])).forum.coming;
  const edits = propose(from, theme, to, words.carried(calledOf(from.plan)));
  if (!edits) return none;
  return {
    kind: 'edits',
    from: moved.edits,
    to: edits,
    ...(theme.leadGroup.ok && { leadGroup: theme.leadGroup.value }),
  };
}

/** What people call a plan: by its title, or by its number as long as it has none. */
function calledOf(plan: ActionPlan): string {
  const headings = headingsFor(languageOf(plan, [])).plan;
  if (plan.title.ok) return oneLine(plan.title.value);
  return plan.number.ok ? `${headings.plan} ${plan.number.value}` : headings.untitled;
}

function isSame(a: Theme, b: Theme): boolean {
  return (
    (a.id.ok && b.id.ok && a.id.value === b.id.value) ||
    (a.title.ok && b.title.ok && foldName(a.title.value) === foldName(b.title.value))
  );
}

function propose(from: Draft, theme: Theme, to: Draft, origin: string): readonly TextEdit[] | undefined {
  const list = nodeAt(from.yaml.root, ['themes']);
  if (list?.kind !== 'list') return undefined;
  const index = list.items.findIndex((item) => item?.range.start === theme.range.start);
  const item = list.items[index];
  if (item?.kind !== 'map') return undefined;
  const edit = putItems(to, ['themes'], [carriedItem(from, item, theme, origin)]);
  return edit && isSafe(to, [edit], theme) ? [edit] : undefined;
}

/** In a file that reads strangely the edit may not do what it is meant to. */
function isSafe(to: Draft, edits: readonly TextEdit[], theme: Theme): boolean {
  if (to.kind !== 'action-plan') return false;
  const after = readDraft('action-plan', applyEdits(to.yaml.text, edits));
  if (after.kind !== 'action-plan' || after.yaml.problems.length > to.yaml.problems.length) return false;
  const now = after.plan.themes.at(-1);
  return (
    after.plan.themes.length === to.plan.themes.length + 1 &&
    now !== undefined &&
    isAlike(now.id, theme.id) &&
    isAlike(now.title, theme.title) &&
    isAlike(now.leadGroup, theme.leadGroup) &&
    (!theme.note.ok || (now.note.ok && squeezed(now.note.value).endsWith(squeezed(theme.note.value))))
  );
}

function isAlike(a: Theme['id'], b: Theme['id']): boolean {
  return a.ok ? b.ok && squeezed(a.value) === squeezed(b.value) : !b.ok;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
