import type { Stage } from '../../model/stage';
import type { Plans, Surroundings } from '../../plans/plans';
import type { Finding } from '../../rules/finding';
import type { PlanSummary } from '../../kinds/summary';
import { discussionsOf } from '../../kinds/discussion/discussion-file';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import type { Lines, Position } from '../../text/lines';
import type { Range } from '../../text/range';
import type { TreeNode } from '../../yaml/tree';
import { signaturesOf, type SignatureState } from '../sign/signatures';
import { countAnswered, type Answered } from './answered';
import { addProblems, countProblems, countProblemsIn, noProblems, type Problems } from './count-problems';
import { isUnread } from '../../model/field';
import { isUnderWay } from '../../model/is-under-way';
import { standingOf, type Standing } from '../../model/standing';
import { toldDelivery } from '../../model/told-delivery';
import { lastDay, milestoneItems, nextMilestone } from './milestone-items';

/** From where to where, by lines: what is typed on another line leaves it as it was. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

const top: Span = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

/** A plan with everything in it; without an address, the drafts that belong to no plan. */
export interface PlanProgress {
  readonly uri?: string;
  readonly span: Span;
  readonly title: string;
  /** Last day of the plan. */
  readonly end?: string;
  /** Of the plan and everything in it. */
  readonly problems: Problems;
  readonly themes: readonly ThemeProgress[];
}

/** A theme of the plan; without an id, the drafts that name none of its themes. */
export interface ThemeProgress {
  readonly id?: string;
  readonly title: string;
  readonly wayForward?: string;
  /** Where it stands in the plan. */
  readonly span: Span;
  readonly commitments: readonly CommitmentProgress[];
}

export interface CommitmentProgress extends Answered {
  readonly uri: string;
  readonly span: Span;
  readonly number?: number;
  readonly title: string;
  readonly stage: Stage;
  readonly problems: Problems;
  /** The last day for what is to be done next. */
  readonly nextDue?: string;
  readonly milestones: readonly MilestoneProgress[];
  /** How its delivery stands, as either side told it last; one where they agree, none where neither has. */
  readonly delivery: readonly DeliveryProgress[];
  /** Who has signed, in the order of the draft. */
  readonly signatures: readonly NamedSignature[];
  /** How many remarks on it are not settled. */
  readonly openRemarks: number;
}

export interface NamedSignature extends SignatureState {
  readonly name: string;
}

/** A state of delivery, and the side that told it where only that side did. */
export interface DeliveryProgress {
  readonly state: string;
  readonly side?: string;
}

export interface MilestoneProgress {
  readonly span: Span;
  readonly id?: string;
  readonly title: string;
  /** As written; `dueBy` is its last day. */
  readonly due?: string;
  readonly dueBy?: string;
  /** Something is written there that is no date. */
  readonly isDueUnread?: true;
  readonly status: string;
  /** How it stands today; nothing where it is not known which day it is, or nothing of the commitment is carried out yet. */
  readonly standing?: Standing;
  readonly problems: Problems;
}

/** Reads how far all plans are. It keeps what has not changed: the same thing stands for the same progress. */
export interface ProgressReader {
  read(): readonly PlanProgress[];
}

interface ReadText {
  readonly yaml: { readonly root: TreeNode | undefined; readonly lines: Lines };
}

type OwnProgress = Omit<CommitmentProgress, 'openRemarks'>;

interface Kept {
  /** What the draft alone says. */
  readonly progress: OwnProgress;
  /** Alike for two that say the same. */
  readonly key: string;
}

/**
 * Reads how far all plans are; of the drafts, it reads those whose text or findings have changed since it last looked, and all
 * on a new day. Without a day, nobody is told how delivery stands.
 */
export function createProgressReader(plans: Plans, today?: () => string): ProgressReader {
  const kept = new Map<string, Kept>();
  let files: ReadonlySet<string> = new Set();
  let seen = 0;
  let day: string | undefined;
  let result: readonly PlanProgress[] = [];

  /** Reads a file again; true if it says something else than before. */
  const readAgain = (uri: string): boolean => {
    const draft = plans.draft(uri);
    const before = kept.get(uri);
    if (draft?.kind !== 'commitment') {
      kept.delete(uri);
      return true;
    }
    const progress = readCommitmentProgress(uri, draft, plans.findings(uri), plans.surroundings(uri), day);
    const key = JSON.stringify(progress);
    if (key === before?.key) return false;
    kept.set(uri, { progress, key });
    return true;
  };

  return {
    read() {
      const isNewDay = day !== today?.();
      day = today?.();
      const changed = isNewDay ? plans.files() : [...plans.changedSince(seen)];
      seen = plans.revision();
      const hasOtherFiles = changed.some((uri) => files.has(uri) !== (plans.draft(uri) !== undefined));
      if (hasOtherFiles) files = new Set(plans.files());
      const isOther = changed.map(readAgain).some(Boolean);
      if (isOther || hasOtherFiles) {
        const all = [...files];
        const commitments = all.flatMap((uri) => {
          const known = kept.get(uri)?.progress;
          return known ? [{ ...known, openRemarks: openRemarksOn(uri, plans) }] : [];
        });
        const own = all.filter((uri) => !kept.has(uri));
        result = group(plans, commitments, own);
      }
      return result;
    },
  };
}

function readCommitmentProgress(
  uri: string,
  draft: CommitmentDraft,
  findings: readonly Finding[],
  { stakeholders, organisations }: Surroundings,
  today: string | undefined,
): OwnProgress {
  const { number, title, stage } = draft.commitment;
  const isCarriedOut = isUnderWay(draft.commitment);
  const next = nextMilestone(draft);
  return {
    uri,
    span: firstKey(draft),
    ...(number.ok && { number: number.value }),
    title: title.ok ? title.value : '',
    stage,
    ...countAnswered(draft),
    problems: countProblems(findings),
    ...(next && { nextDue: lastDay(next) }),
    milestones: milestoneItems(draft).map(({ milestone, range }) => ({
      span: spanOf(milestone.anchor, draft.yaml.lines),
      ...(milestone.id.ok && { id: milestone.id.value }),
      title: milestone.title.ok ? milestone.title.value : '',
      ...(milestone.due.ok && { due: milestone.due.value.written, dueBy: milestone.due.value.last }),
      ...(isUnread(milestone.due) && { isDueUnread: true as const }),
      status: milestone.status.ok ? milestone.status.value : 'not_started',
      ...(isCarriedOut && today !== undefined && { standing: standingOf(milestone, today) }),
      problems: countProblemsIn(range, findings),
    })),
    delivery: today === undefined ? [] : deliveryOf(draft, stakeholders, today),
    signatures: signaturesOf(draft, organisations).map((one) => ({
      ...one,
      name: stakeholders.find(({ id }) => id === one.by)?.name ?? one.by,
    })),
  };
}

function deliveryOf(
  { commitment }: CommitmentDraft,
  stakeholders: Surroundings['stakeholders'],
  today: string,
): readonly DeliveryProgress[] {
  if (commitment.updates.length === 0) return [];
  const sectors = new Map(stakeholders.map(({ id, sector }) => [id, sector]));
  const sectorOf = (id: string) => sectors.get(id);
  const told = toldDelivery(commitment, today, sectorOf);
  return told.map(({ state, side }) => ({ state, ...(told.length > 1 && side !== '' && { side }) }));
}

function openRemarksOn(uri: string, plans: Plans): number {
  const discussion = discussionsOf(uri)
    .map((at) => plans.draft(at))
    .find((draft) => draft !== undefined);
  return discussion?.kind === 'discussion'
    ? discussion.remarks.filter(({ isSettled }) => !isSettled).length
    : 0;
}

function firstKey({ yaml: { root, lines } }: ReadText): Span {
  const key = root?.kind === 'map' ? root.entries[0]?.keyRange : undefined;
  return key ? spanOf(key, lines) : top;
}

function spanOf({ start, end }: Range, lines: Lines): Span {
  return { start: lines.position(start), end: lines.position(end) };
}

/** Puts each commitment under its theme, and each theme under its plan. `own` are the files of the plans themselves. */
function group(
  plans: Plans,
  commitments: readonly CommitmentProgress[],
  own: readonly string[],
): readonly PlanProgress[] {
  const drafts = groupBy(commitments, ({ uri }) => plans.planOf(uri)?.uri);
  const files = groupBy(own, (uri) => plans.planOf(uri)?.uri);
  const groups = plans
    .plans()
    .map((plan) => planProgress(plans, plan, drafts.get(plan.uri) ?? [], files.get(plan.uri) ?? []));
  const homeless = drafts.get(undefined);
  if (!homeless) return groups;
  const themes = [{ title: '', span: top, commitments: inOrder(homeless) }];
  return [...groups, { title: '', span: top, problems: sum(homeless), themes }];
}

function planProgress(
  plans: Plans,
  plan: PlanSummary,
  commitments: readonly CommitmentProgress[],
  own: readonly string[],
): PlanProgress {
  const draft = plans.draft(plan.uri);
  const anchors = new Map<string, Span>();
  if (draft?.kind === 'action-plan') {
    for (const { id, anchor } of draft.plan.themes)
      if (id.ok) anchors.set(id.value, spanOf(anchor, draft.yaml.lines));
  }
  const themeOf = ({ uri }: CommitmentProgress) => {
    const found = plans.draft(uri);
    const theme = found?.kind === 'commitment' ? found.commitment.theme : undefined;
    return theme?.ok && anchors.has(theme.value) ? theme.value : undefined;
  };
  const byTheme = groupBy(commitments, themeOf);
  const rest = byTheme.get(undefined);
  return {
    uri: plan.uri,
    span: draft ? firstKey(draft) : top,
    title: plan.title,
    ...(plan.end !== undefined && { end: plan.end }),
    problems: own.reduce(
      (total, uri) => addProblems(total, countProblems(plans.findings(uri))),
      sum(commitments),
    ),
    themes: [
      ...plan.themes.map((theme) => ({
        id: theme.id,
        title: theme.title,
        ...(theme.wayForward !== undefined && { wayForward: theme.wayForward }),
        span: anchors.get(theme.id) ?? top,
        commitments: inOrder(byTheme.get(theme.id) ?? []),
      })),
      ...(rest ? [{ title: '', span: top, commitments: inOrder(rest) }] : []),
    ],
  };
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string | undefined) {
  const groups = new Map<string | undefined, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function sum(commitments: readonly CommitmentProgress[]): Problems {
  return commitments.reduce((total, { problems }) => addProblems(total, problems), noProblems);
}

/** By number; those without one at the end. */
function inOrder(commitments: readonly CommitmentProgress[]): readonly CommitmentProgress[] {
  const rank = ({ number }: CommitmentProgress) => number ?? Infinity;
  return [...commitments].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
