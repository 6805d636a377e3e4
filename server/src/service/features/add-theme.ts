import type { Draft } from '../kinds/draft';
import { readDraft } from '../kinds/read-draft';
import { itemWith, putItems } from '../put/put-items';
import { plain } from '../put/written';
import { applyEdits, type TextEdit } from '../text/edit';
import { toKebab } from '../text/kebab';
import { entryOf } from '../yaml/tree';
import { oneLine } from '../yaml/write-scalar';

/** A theme, and what adds it to its plan. */
export interface AddedTheme {
  /** By which commitments name it. */
  readonly id: string;
  /** None when the plan has the theme already, and where its text leaves no safe place for it. */
  readonly edits: readonly TextEdit[];
  readonly isThere: boolean;
}

/** The edits that add a theme to a plan, with an id of its own that is made of its title. */
export function addTheme(draft: Draft, given: string): AddedTheme {
  const title = oneLine(given);
  if (draft.kind !== 'action-plan') return { id: '', edits: [], isThere: false };
  const { themes } = draft.plan;
  const same = themes.find((theme) => theme.title.ok && theme.title.value === title && theme.id.ok);
  if (same?.id.ok) return { id: same.id.value, edits: [], isThere: true };
  const taken = new Set(themes.flatMap((theme) => (theme.id.ok ? [theme.id.value] : [])));
  const id = freeId(toKebab(title) ?? 'theme', taken);
  const { root, text, conflicts, problems } = draft.yaml;
  // A file in braces without a list of themes is hardly a plan.
  const isReadable = !root || (root.kind === 'map' && (!root.flow || entryOf(root, 'themes') !== undefined));
  const edit =
    conflicts.length === 0 && isReadable
      ? putItems(draft, ['themes'], [itemWith({ id: plain(id), title })])
      : undefined;
  if (!edit) return { id, edits: [], isThere: false };
  // In a file that reads strangely the edit may not do what it is meant to; then it is not offered.
  const after = readDraft('action-plan', applyEdits(text, [edit]));
  const isSafe =
    after.kind === 'action-plan' &&
    after.yaml.problems.length <= problems.length &&
    after.plan.themes.length === themes.length + 1 &&
    after.plan.themes.some(
      (theme) => theme.id.ok && theme.id.value === id && theme.title.ok && theme.title.value === title,
    );
  return { id, edits: isSafe ? [edit] : [], isThere: false };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let count = 2;
  while (taken.has(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}
