import { addStakeholders } from '../../features/add-stakeholder';
import type { NewStakeholder } from '../../features/fixes/makers/parties';
import { nextNumber } from '../../features/known-answers';
import { newCommitment } from '../../features/new-commitment';
import { besidePlan } from '../../kinds/file-names';
import { readDraft } from '../../kinds/read-draft';
import type { Messages } from '../../messages/messages';
import type { Plans } from '../../plans/plans';
import { folderOf } from '../../text/address';
import { applyEdits } from '../../text/edit';
import { createBenches } from '../back/bench';
import type { FilledForm, FilledWords } from './filled-form';
import { fillDraft } from './fill-draft';
import { likeDraftsIn, type LikeDraft } from './like-drafts';
import { numberedTitle } from './numbered-title';
import { Organisations } from './organisations';

/** What a filled form becomes: drafts that are new, and whoever is new in the list of stakeholders. */
export interface DraftsFromForm {
  readonly drafts: readonly DraftFromForm[];
  /** The list of stakeholders with those that were added, if any were. */
  readonly stakeholders?: { readonly uri: string; readonly text: string };
  readonly added: readonly NewStakeholder[];
  /** Lines of the file that stand in no commitment. */
  readonly rest: readonly string[];
}

/** One of them. */
export interface DraftFromForm {
  readonly uri: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  /** How many questions are answered, and how many milestones there are. */
  readonly answers: number;
  readonly milestones: number;
  /** What stands at the end of the draft, as a comment. */
  readonly notPlaced: readonly FilledWords[];
  /** Drafts that the plan has already and that say some of the same. */
  readonly like: readonly LikeDraft[];
}

export interface DraftsFromFormOptions {
  /** The address of the plan that the drafts are for. */
  readonly plan: string;
  /** Names or addresses of the files in its folder `commitments`. */
  readonly takenNames: readonly string[];
  readonly messages: Messages;
}

/** Makes a draft of each commitment of a form. Nothing of the form is left out: what has no place is a comment in its draft. */
export function draftsFromForm(
  { commitments, rest }: FilledForm,
  plans: Plans,
  { plan, takenNames, messages }: DraftsFromFormOptions,
): DraftsFromForm {
  const { stakeholders, plan: summary, commitments: drafted } = plans.surroundings(plan);
  const organisations = new Organisations(stakeholders);
  const benchFor = createBenches(plans, messages);
  const likeDrafts = likeDraftsIn(
    plans,
    drafted.map(({ uri }) => uri),
  );
  const milestoneBench = benchFor(`${folderOf(plan)}commitments/milestone.commitment.yaml`);
  const names = [...takenNames];
  const numbers = drafted.flatMap(({ number }) => number?.value ?? []);
  const drafts = commitments.map((commitment): DraftFromForm => {
    const asked = commitment.answers.find(({ field }) => field === 'title')?.lines.join(' ') ?? '';
    const { number: wanted, title } = numberedTitle(asked);
    const number = wanted === undefined || numbers.includes(wanted) ? nextNumber(numbers) : wanted;
    const isOther = wanted !== undefined && wanted !== number;
    const { path: uri, text } = newCommitment({
      ...(summary && { plan: summary }),
      planFolder: folderOf(plan),
      takenNumbers: numbers,
      takenNames: names,
      title,
      number,
    });
    numbers.push(number);
    names.push(uri);
    const bench = benchFor(uri);
    bench.lay(text);
    const taken = isOther ? [{ label: messages.exchange.numberInFile, lines: [String(wanted)] }] : [];
    const { milestones, left } = fillDraft(
      { draft: bench, milestone: milestoneBench },
      commitment,
      organisations,
    );
    const notPlaced = [...taken, ...left, ...commitment.notPlaced];
    return {
      uri,
      number,
      title,
      text: withNote(bench.text, notPlaced, messages),
      answers: commitment.answers.filter(({ field }) => field !== 'milestones').length,
      milestones,
      notPlaced,
      like: likeDrafts(title, commitment),
    };
  });
  const list = besidePlan(plan, 'stakeholders');
  const before = plans.text(list) ?? '';
  const { text, added, left } = withAdded(before, organisations.added);
  return {
    drafts,
    ...(text !== before && { stakeholders: { uri: list, text } }),
    added,
    // The list cannot be written as it stands.
    rest: [...rest, ...left.map(({ id, name }) => `${id}: ${name}`)],
  };
}

function withAdded(before: string, organisations: readonly NewStakeholder[]) {
  let text = before;
  const [added, left]: [NewStakeholder[], NewStakeholder[]] = [[], []];
  /** All at once; where that cannot be, those one by one that cannot be added. */
  const add = (some: readonly NewStakeholder[]): void => {
    const after = applyEdits(text, addStakeholders(readDraft('stakeholders', text), some));
    const middle = Math.ceil(some.length / 2);
    if (after !== text) added.push(...some);
    else if (some.length === 1) left.push(...some);
    else for (const half of [some.slice(0, middle), some.slice(middle)]) add(half);
    text = after;
  };
  if (organisations.length > 0) add(organisations);
  return { text, added, left };
}

/** What has no place, at the end of the draft, where nobody takes it for an answer. */
function withNote(text: string, words: readonly FilledWords[], { exchange }: Messages): string {
  if (words.length === 0) return text;
  const lines = words.flatMap(({ label, lines: said }) =>
    label === '' ? said : [label, ...said.map((line) => `  ${line}`)],
  );
  return `${text}\n${[exchange.fromFile, ...lines].map((line) => `# ${line}\n`).join('')}`;
}

/** What is not placed in a few words: what was asked, or what stands there. */
export function wordsFor({ label, lines }: FilledWords): string {
  return label === '' ? lines.join(' ') : label;
}
