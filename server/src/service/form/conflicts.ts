import { openConflicts, type OpenConflict } from '../features/conflicts/resolve';
import type { Draft } from '../kinds/draft';
import { readDraft } from '../kinds/read-draft';
import type { Messages } from '../messages/messages';
import type { Finding } from '../rules/finding';
import { firstWhere } from '../text/first-where';
import { overlaps } from '../text/range';
import { readConflicts } from '../yaml/conflicts';
import type { FormConflict } from './form';
import type { Asked } from './questions';
import { slotsOf, type Slot } from './slots';
import { valueOf } from './value-of';

/**
 * For each conflict the answers that have two versions, with both. Where no answer stands in it alone, it is the part
 * around it that has two.
 */
export function conflictsOf(
  draft: Draft,
  slots: readonly Slot[],
  form: Asked,
  messages: Messages,
): ReadonlyMap<string, FormConflict> {
  const found = new Map<string, FormConflict>();
  const { version } = messages.conflicts;
  const { text, conflicts, lines } = draft.yaml;
  if (conflicts.length === 0) return found;
  const theirs = readDraft(draft.kind, readConflicts(text, 'theirs').text);
  const other = slotsOf(theirs.yaml.root, form);
  const ours = new Map(slots.map((slot) => [slot.at, slot]));
  const byPlace = new Map(other.map((slot) => [slot.at, slot]));
  const open = openConflicts(draft);
  const placesIn = placesByConflict(open, [...slots, ...other]);
  for (const one of open) {
    const { conflict, sides, resolutions } = one;
    for (const at of placesIn.get(one) ?? ['']) {
      found.set(at, {
        line: lines.position(conflict.range.start).line,
        ours: { label: version('ours', sides?.ours.label ?? ''), text: textOf(ours.get(at), text) },
        theirs: {
          label: version('theirs', sides?.theirs.label ?? ''),
          text: textOf(byPlace.get(at), theirs.yaml.text),
        },
        ways: resolutions.map(({ way }) => way),
      });
    }
  }
  return found;
}

/** What is found of a conflict stands where its versions do, and says no more than that one is to be chosen. */
export function besideVersions(
  found: ReadonlyMap<string, readonly Finding[]>,
  conflicts: ReadonlyMap<string, FormConflict>,
  { lines }: Draft['yaml'],
  messages: Messages,
): ReadonlyMap<string, readonly Finding[]> {
  const drawn = [...conflicts].filter(([at]) => at !== '');
  if (drawn.length === 0) return found;
  const placesOf = ({ rule, range }: Finding) => {
    const { line } = lines.position(range.start);
    return rule === 'merge-conflict' ? drawn.filter(([, conflict]) => conflict.line === line) : [];
  };
  const placed = new Map<string, readonly Finding[]>();
  const put = (at: string, finding: Finding) => placed.set(at, [...(placed.get(at) ?? []), finding]);
  for (const [at, findings] of found)
    for (const finding of findings) {
      const places = placesOf(finding);
      if (places.length === 0) put(at, finding);
      for (const [place] of places) put(place, { ...finding, message: messages.conflicts.chooseHere });
    }
  return placed;
}

/** The deepest places that reach into each conflict. */
function placesByConflict(
  open: readonly OpenConflict[],
  slots: readonly Slot[],
): ReadonlyMap<OpenConflict, ReadonlySet<string>> {
  const found = new Map<OpenConflict, Set<string>>();
  for (const { at, isThere, range } of slots) {
    if (!isThere) continue;
    const first = firstWhere(open, ({ conflict }) => conflict.range.end > range.start);
    for (let i = first; i < open.length; i++) {
      const one = open[i];
      if (!one || !overlaps(range, one.conflict.range)) break;
      found.set(one, (found.get(one) ?? new Set()).add(at));
    }
  }
  for (const places of found.values())
    for (const at of [...places]) for (const around of partsAround(at)) places.delete(around);
  return found;
}

function partsAround(at: string): readonly string[] {
  const steps = at.split('/');
  return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('/'));
}

/** An answer as words; what is in no box of its own as it is written. */
function textOf(slot: Slot | undefined, text: string): string {
  if (!slot?.node) return '';
  const { node, asked } = slot;
  return valueOf(node, asked.fact, text) ?? text.slice(node.range.start, node.range.end);
}
