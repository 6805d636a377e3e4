import { openConflicts } from '../features/conflicts/resolve';
import type { Draft } from '../kinds/draft';
import { readDraft } from '../kinds/read-draft';
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
): ReadonlyMap<string, FormConflict> {
  const found = new Map<string, FormConflict>();
  const { text, conflicts, lines } = draft.yaml;
  if (conflicts.length === 0) return found;
  const theirs = readDraft(draft.kind, readConflicts(text, 'theirs').text);
  const other = slotsOf(theirs.yaml.root, form);
  const ours = new Map(slots.map((slot) => [slot.at, slot]));
  const byPlace = new Map(other.map((slot) => [slot.at, slot]));
  for (const { conflict, sides, resolutions } of openConflicts(draft)) {
    const { range } = conflict;
    const within = (slot: Slot) => slot.isThere && overlaps(slot.range, range);
    const places = [...new Set([...slots.filter(within), ...other.filter(within)].map(({ at }) => at))];
    const deepest = places.filter((at) => !places.some((below) => below.startsWith(`${at}/`)));
    for (const at of deepest.length > 0 ? deepest : ['']) {
      found.set(at, {
        line: lines.position(range.start).line,
        ours: { label: sides?.ours.label ?? '', text: textOf(ours.get(at), text) },
        theirs: { label: sides?.theirs.label ?? '', text: textOf(byPlace.get(at), theirs.yaml.text) },
        ways: resolutions.map(({ way }) => way),
      });
    }
  }
  return found;
}

/** An answer as words; what is in no box of its own as it is written. */
function textOf(slot: Slot | undefined, text: string): string {
  if (!slot?.node) return '';
  const { node, asked } = slot;
  return valueOf(node, asked.fact, text) ?? text.slice(node.range.start, node.range.end);
}
