import type { Messages } from '../messages/messages';
import type { Surroundings } from '../plans/plans';
import type { Finding } from '../rules/finding';
import type { CommitmentDraft } from '../kinds/commitment/commitment-kind';
import type { Draft } from '../kinds/draft';
import { isUnread } from '../model/field';
import { emptyAt, type Range } from '../text/range';
import { entryOf } from '../yaml/tree';
import { openConflicts, type WayToResolve } from './conflicts/resolve';
import { titleOfWay } from './conflicts/title-of-way';
import { countAnswered } from './progress/answered';
import { countProblems, countProblemsIn } from './progress/count-problems';
import {
  isDone,
  lastDay,
  milestoneItems,
  nextMilestone,
  type MilestoneItem,
} from './progress/milestone-items';
import { signaturesOf } from './sign/signatures';

/** A line of facts above a draft or a milestone. */
export interface Lens {
  readonly range: Range;
  readonly title: string;
  /** What it leads to where the editor can do that; `none` is only there to be read. */
  readonly leadsTo: 'problems' | 'preview' | 'sign' | 'conflicts' | 'none' | ResolveConflict;
}

/** Settles the conflict at the lens. */
export interface ResolveConflict {
  readonly way: WayToResolve;
}

export interface LensInput {
  readonly draft: Draft;
  readonly surroundings: Surroundings;
  readonly findings: readonly Finding[];
  readonly messages: Messages;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const between = ' · ';
/** Above a commitment and each of its milestones: how it stands, who leads, what is due. */
export function codeLenses(input: LensInput): readonly Lens[] {
  const { draft } = input;
  const conflicts = aboveConflicts(input);
  if (draft.kind !== 'commitment' || draft.yaml.root?.kind !== 'map') return conflicts;
  const milestones = milestoneItems(draft).flatMap((item) => aboveMilestone(item, input));
  return [...aboveDraft(draft, input), ...milestones, ...aboveSignatures(draft, input), ...conflicts];
}

function aboveDraft(draft: CommitmentDraft, input: LensInput): readonly Lens[] {
  const { findings, messages } = input;
  const root = draft.yaml.root;
  const range = (root?.kind === 'map' ? root.entries[0]?.keyRange : undefined) ?? emptyAt(0);
  const { answered, asked } = countAnswered(draft);
  const facts = [messages.glance.answered(answered, asked), nextOf(draft, input), leadOf(draft, input)];
  // A line has no second one: what can be pressed comes first, and what may run off the edge last.
  return [
    { range, title: messages.glance.problems(countProblems(findings)), leadsTo: 'problems' },
    { range, title: messages.glance.preview, leadsTo: 'preview' },
    { range, title: facts.filter((fact) => fact !== '').join(between), leadsTo: 'none' },
  ];
}

function leadOf({ commitment: { leads } }: CommitmentDraft, { surroundings, messages }: LensInput): string {
  const ids = [leads.government, leads.civilSociety, leads.other].flatMap((group) => group.ids);
  return messages.glance.ledBy([...new Set(ids.map(({ text }) => nameOf(text, surroundings)))]);
}

function nextOf(draft: CommitmentDraft, { today, messages }: LensInput): string {
  const { milestones } = draft.commitment;
  if (milestones.length === 0) return '';
  if (milestones.every(isDone)) return messages.glance.allDone;
  const next = nextMilestone(draft);
  if (!next) return '';
  const day = lastDay(next);
  return day < today ? messages.glance.overdue(day) : messages.glance.nextDue(day);
}

function aboveMilestone({ milestone, range }: MilestoneItem, input: LensInput): readonly Lens[] {
  const { findings, surroundings, messages } = input;
  const { anchor, lead, status } = milestone;
  const facts = [
    dueOf(milestone, input),
    lead.ok ? nameOf(lead.value, surroundings) : messages.glance.noMilestoneLead,
    messages.glance.status(status.ok ? status.value : 'not_started'),
  ];
  const problems = countProblemsIn(range, findings);
  const facing: Lens = { range: anchor, title: facts.join(between), leadsTo: 'none' };
  const count = problems.errors + problems.warnings + problems.infos;
  return count === 0
    ? [facing]
    : [facing, { range: anchor, title: messages.glance.problems(problems), leadsTo: 'problems' }];
}

/** A date that is written but not understood is not said to be missing. */
function dueOf(milestone: MilestoneItem['milestone'], { messages, today }: LensInput): string {
  const { due } = milestone;
  if (!due.ok) return isUnread(due) ? messages.glance.unreadDue : messages.glance.noDue;
  const isLate = due.value.last < today && !isDone(milestone);
  return messages.glance[isLate ? 'wasDue' : 'due'](due.value.written);
}

function aboveConflicts({ draft, messages }: LensInput): readonly Lens[] {
  return openConflicts(draft).flatMap(({ conflict: { range }, sides, resolutions }): readonly Lens[] => [
    ...resolutions.map(({ way }): Lens => ({
      range,
      title: titleOfWay(way, sides, messages),
      leadsTo: { way },
    })),
    ...(sides ? [{ range, title: messages.conflicts.show, leadsTo: 'conflicts' } as const] : []),
  ]);
}

/** Who has signed, and for whom the text is no longer what it was; nothing that a conflict leaves open. */
function aboveSignatures(draft: CommitmentDraft, { surroundings, messages }: LensInput): readonly Lens[] {
  const key = entryOf(draft.yaml.root, 'sign_off')?.keyRange;
  if (!key || draft.yaml.conflicts.length > 0) return [];
  const named = signaturesOf(draft, surroundings.organisations).map((one) => ({
    ...one,
    name: nameOf(one.by, surroundings),
  }));
  const facts = [
    messages.glance.signedBy(named.filter(({ text }) => text === 'same')),
    messages.glance.notComparedFor(named.filter(({ text }) => text === 'unsure')),
    messages.glance.outOfDateFor(named.filter(({ text }) => text === 'changed')),
  ];
  const title = facts.filter((fact) => fact !== '').join(between);
  return [{ range: key, title: title === '' ? messages.glance.nobodySigned : title, leadsTo: 'sign' }];
}

function nameOf(id: string, { stakeholders }: Surroundings): string {
  return stakeholders.find((one) => one.id === id)?.name ?? id;
}
