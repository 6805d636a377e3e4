import type { Messages } from '../../messages/messages';
import type { Plans } from '../../plans/plans';
import { besidePlan } from '../../kinds/file-names';
import { hashText } from '../../text/hash-text';
import type { TextEdit } from '../../text/edit';
import { smallEdits } from '../../text/small-edits';
import type { Reply } from '../reply';
import { bringIn, draftsOf } from './bring-in';
import type { BroughtChange } from './brought-in';
import { takeIn, type Choice } from './take-in';

/** What somebody has chosen of a reply. */
export interface Chosen {
  /** The address of the plan that the file is about, or of the one draft. */
  readonly into: string;
  /** By the ids of changes. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** Every change comes in, whatever was chosen of it; conflicts do as they were settled. */
  readonly all?: boolean;
  /** What the file is called in conflict marks. */
  readonly name: string;
}

/** What was chosen as edits, draft by draft. */
export interface ChosenEdits {
  readonly files: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
  /** How many changes come in. */
  readonly taken: number;
  /** How many conflicts come in between git's marks: changes that each fit the draft, and not each other. */
  readonly conflicts: number;
}

/** What becomes of a change: what was chosen; else it comes in, unless it is in conflict. */
export function choiceOf({ id, state }: BroughtChange, choices: Chosen['choices']): 'take' | 'leave' {
  const choice = choices.get(id);
  if (choice !== undefined) return choice === 'leave' ? 'leave' : 'take';
  return state === 'conflict' ? 'leave' : 'take';
}

/** The smallest edits that bring in what was chosen; a conflict that nobody has settled stays as the draft has it. */
export function chosenEdits(
  reply: Reply,
  plans: Plans,
  { into, choices, all = false, name }: Chosen,
  messages: Messages,
): ChosenEdits {
  const { drafts } = bringIn(reply, plans, { messages, into });
  const isTaken = (change: BroughtChange) =>
    (all && change.state !== 'conflict') || choiceOf(change, choices) === 'take';
  const changes = drafts.flatMap((draft) => draft.changes);
  const settled = new Map(
    changes.map((change): [string, Choice] => [change.id, isTaken(change) ? 'take' : 'leave']),
  );
  const labels = { ours: messages.exchange.draft, theirs: name };
  const texts = [...takeIn(drafts, plans, { messages, choices: settled, labels })];
  return {
    files: texts.flatMap(([uri, { text }]) => {
      const edits = smallEdits(plans.text(uri) ?? '', text);
      return edits.length === 0 ? [] : [{ uri, edits }];
    }),
    taken: changes.filter(isTaken).length,
    conflicts: texts.reduce((sum, [, { conflicts }]) => sum + conflicts, 0),
  };
}

/** A fingerprint of all that decides what a reply changes: while that is the same, so are its changes. */
export function stateOfDrafts(reply: Reply, plans: Plans, into: string): string {
  const plan = plans.planOf(into)?.uri;
  const beside = plan === undefined ? [] : [plan, besidePlan(plan, 'stakeholders')];
  const uris = [...beside, ...draftsOf(reply, plans, into).values()];
  return hashText(JSON.stringify(uris.map((uri) => [uri, uri === undefined ? undefined : plans.text(uri)])));
}
