import type { Draft } from '../../kinds/draft';
import { readDraft } from '../../kinds/read-draft';
import type { Theme } from '../../model/action-plan';
import { isDay } from '../../model/dates';
import { putField } from '../../put/put-field';
import { itemWith, putItems } from '../../put/put-items';
import { putValue } from '../../put/put-value';
import { plain } from '../../put/written';
import { isWayForward } from '../../rules/plan/way-forward';
import { applyEdits, overlap, type TextEdit } from '../../text/edit';
import { entryOf, nodeAt } from '../../yaml/tree';
import { oneLine } from '../../yaml/write-scalar';

/** What was decided on a theme. */
export interface ThemeMove {
  /** Id of the theme. */
  readonly theme: string;
  /** One of the ways forward. */
  readonly decision: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** True where it was decided at a meeting of that day. */
  readonly isMeeting: boolean;
  readonly note: string;
}

/**
 * What puts a decision on record. `newer`: the plan has one that was taken later, of that day. `no-place`: there is no such
 * theme, or the text leaves no safe place.
 */
export type MovedTheme =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'newer'; readonly day: string }
  | { readonly kind: 'no-place' };

/** The edits that give a theme its way forward and add the decision to its record. */
export function moveTheme(draft: Draft, move: ThemeMove): MovedTheme {
  const none: MovedTheme = { kind: 'no-place' };
  if (draft.kind !== 'action-plan' || draft.yaml.conflicts.length > 0) return none;
  if (!isWayForward(move.decision) || !isDay(move.day)) return none;
  const at = draft.plan.themes.findIndex(({ id }) => id.ok && id.value === move.theme);
  const theme = draft.plan.themes[at];
  if (!theme) return none;
  // Decisions stand in their order, and the newest is the one that holds.
  const newest = newestDay(theme);
  if (newest > move.day) return { kind: 'newer', day: newest };
  const edits = propose(draft, indexOf(draft, theme), move);
  return edits && isSafe(draft, at, edits, move) ? { kind: 'edits', edits } : none;
}

function newestDay({ decisions }: Theme): string {
  return decisions
    .map(({ meeting, date }) => (meeting.ok ? meeting.value.first : date.ok ? date.value.first : ''))
    .reduce((newest, day) => (day > newest ? day : newest), '');
}

/** Where the theme stands in its list, in which may be something that is no theme. */
function indexOf({ yaml: { root } }: Draft, { range }: Theme): number {
  const list = nodeAt(root, ['themes']);
  if (list?.kind !== 'list') return -1;
  return list.items.findIndex((item) => item?.range.start === range.start);
}

function propose(draft: Draft, index: number, move: ThemeMove): readonly TextEdit[] | undefined {
  const { root, text } = draft.yaml;
  const node = nodeAt(root, ['themes', index]);
  if (node?.kind !== 'map') return undefined;
  const field = () => plain(`way_forward: ${move.decision}`);
  const entry = entryOf(node, 'way_forward');
  const isSo = entry?.value?.kind === 'scalar' && entry.value.text === move.decision;
  const way = entry
    ? putValue(entry, text, move.decision)
    : putField(draft, ['themes', index, 'way_forward'], { block: field, inline: field });
  const note = oneLine(move.note);
  const item = itemWith({
    decision: plain(move.decision),
    [move.isMeeting ? 'meeting' : 'date']: plain(move.day),
    ...(note !== '' && { note }),
  });
  const decision = putItems(draft, ['themes', index, 'decisions'], [item]);
  if (!decision || (!isSo && !way)) return undefined;
  return isSo || !way ? [decision] : [way, decision];
}

/** In a file that reads strangely the edits may not do what they are meant to. */
function isSafe(draft: Draft, at: number, edits: readonly TextEdit[], move: ThemeMove): boolean {
  if (draft.kind !== 'action-plan' || overlap(edits)) return false;
  const after = readDraft('action-plan', applyEdits(draft.yaml.text, edits));
  if (after.kind !== 'action-plan' || after.yaml.problems.length > draft.yaml.problems.length) return false;
  const [before, now] = [draft.plan.themes[at], after.plan.themes[at]];
  const added = now?.decisions.at(-1);
  const day = move.isMeeting ? added?.meeting : added?.date;
  return (
    after.plan.themes.length === draft.plan.themes.length &&
    now?.id.ok === true &&
    now.id.value === move.theme &&
    now.wayForward.ok &&
    now.wayForward.value === move.decision &&
    now.decisions.length === (before?.decisions.length ?? 0) + 1 &&
    added?.decision.ok === true &&
    added.decision.value === move.decision &&
    day?.ok === true &&
    day.value.written === move.day
  );
}
