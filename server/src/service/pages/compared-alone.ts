import type { Change } from '../compare/change';
import { compareTextsOf, type FileComparison } from '../compare/plan/compare-plans';
import type { BroughtChange, BroughtDraft } from '../exchange/back/brought-in';
import { whoIn } from '../exchange/back/told';
import { filesBesidePlan } from '../kinds/file-names';
import type { Messages } from '../messages/messages';
import type { Plans } from '../plans/plans';

/** A draft with what each change of a file makes of it, as a comparison tells it. */
export interface ComparedAlone {
  readonly draft: BroughtDraft;
  readonly file: FileComparison;
  /** By the ids of the changes of the file. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

/** Compares a draft as it is with what each change would make of it by itself. Places are those of the draft as it is. */
export function comparedAlone(draft: BroughtDraft, plans: Plans, messages: Messages): ComparedAlone {
  const { uri } = draft;
  const plan = plans.planOf(uri)?.uri;
  const beside = new Map(
    filesBesidePlan(plan ?? uri).flatMap((file) => {
      const text = plan === undefined ? undefined : plans.text(file);
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
  const around = { before: beside, after: beside };
  const now = plans.text(uri) ?? '';
  const texts = draft.changes.map(({ alone }) => alone);
  // The draft is called what it is called now.
  const [same, ...compared] = compareTextsOf(uri, now, [now, ...texts], { messages, around });
  const changes = new Map(draft.changes.map(({ id }, i) => [id, (compared[i]?.changes ?? []).map(inDraft)]));
  const head = same ?? { file: uri, kind: 'commitment' as const, state: 'changed' as const };
  return { draft, file: { ...head, changes: [...changes.values()].flat() }, changes };
}

/** Who has made a change of a comparison, in words; nothing where nothing was tracked. */
export function whoMade(
  told: readonly ComparedAlone[],
  change: Change,
  messages: Messages,
): string | undefined {
  for (const { draft, changes } of told) {
    const behind = draft.changes.find(({ id }) => changes.get(id)?.includes(change));
    if (behind) return whoIn(behind.tracked, messages);
  }
  return undefined;
}

function inDraft({ range: { before }, ...change }: Change): Change {
  return { ...change, range: before ? { before, after: before } : {} };
}

/** What a change is about, in words. */
export function aboutOf({ item, label }: BroughtChange): string {
  return item === undefined ? label : `${item}: ${label}`;
}
