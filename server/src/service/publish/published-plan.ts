import { besidePlan, kindOfFile } from '../kinds/file-names';
import { baseName } from '../text/address';
import type { ActionPlan } from '../model/action-plan';
import { isTaken, type Contribution } from '../model/contributions';
import type { Meeting } from '../model/meeting';
import type { Stakeholder } from '../model/stakeholders';
import { loweredChecks } from '../rules/agreement/lowered-checks';
import type { Finding } from '../rules/finding';
import type { Plans } from '../plans/plans';
import type { CommitmentDraft } from '../kinds/commitment/commitment-kind';
import type { Draft } from '../kinds/draft';
import type { PlanDraft } from '../kinds/action-plan/action-plan-kind';
import type { SourceFile } from './answers/sources-in';
import type { Headings } from './headings/headings';
import { headingsFor } from './headings/headings-for';
import { languageOf } from './language-of';
import { readNames, type Names } from './names';

/** All that is published of a plan, as it was read: what the parts of its publication and its pictures are made from. */
export interface PlanContent {
  /** Of `action-plan.yaml`. */
  readonly uri: string;
  readonly plan: ActionPlan;
  readonly draft: PlanDraft;
  readonly findings: readonly Finding[];
  /** By number, then by address; those without a number come last. */
  readonly commitments: readonly CommitmentContent[];
  readonly stakeholders: readonly Stakeholder[];
  /** Of `stakeholders.yaml`, when the plan has one. */
  readonly stakeholdersUri?: string;
  /** `stakeholders.yaml` as it was read. */
  readonly listed: Draft | undefined;
  /** What came in from outside, by file, in the order of their addresses. */
  readonly contributions: readonly ListedContributions[];
  /** The meetings of the forum. */
  readonly meetings: readonly Meeting[];
  readonly names: Names;
  /** The checks on agreement that the plan has lowered. */
  readonly lowered: readonly string[];
  /** Of the text, as a language tag. */
  readonly language: string;
  readonly headings: Headings;
  /** `YYYY-MM-DD`, where a picture shows today. */
  readonly today?: string;
}

/** Contributions to a plan, and the file that they are written in. */
export interface ListedContributions extends SourceFile {
  readonly contributions: readonly Contribution[];
  /** Those that went into a commitment, by its number. */
  readonly taken: ReadonlyMap<number, readonly Contribution[]>;
}

/** What came in, by file; of each the same object for as long as the file says the same. */
export function contributionsOf(plans: Plans, planUri: string): readonly ListedContributions[] {
  return plans
    .surroundings(planUri)
    .filesOf('contributions')
    .flatMap((uri) => {
      const draft = plans.draft(uri);
      if (draft?.kind !== 'contributions') return [];
      const known = listedOf.get(draft);
      if (known) return [known];
      const { contributions, yaml } = draft;
      const listed = { uri, text: yaml.text, contributions, taken: byCommitment(contributions) };
      listedOf.set(draft, listed);
      return [listed];
    });
}

const listedOf = new WeakMap<Draft, ListedContributions>();

function byCommitment(all: readonly Contribution[]): ReadonlyMap<number, readonly Contribution[]> {
  const taken = new Map<number, Contribution[]>();
  for (const one of all.filter(isTaken)) {
    for (const number of new Set(one.commitments.map((named) => named.number))) {
      const list = taken.get(number);
      if (list) list.push(one);
      else taken.set(number, [one]);
    }
  }
  return taken;
}

export interface CommitmentContent {
  readonly uri: string;
  readonly draft: CommitmentDraft;
  readonly findings: readonly Finding[];
  /** What the ids of its sections begin with: `c1`. Unique in the plan. */
  readonly prefix: string;
}

/** Reads a plan for publication; nothing when `uri` is not a plan that is known. */
export function readPlanContent(plans: Plans, uri: string, today?: string): PlanContent | undefined {
  const draft = plans.draft(uri);
  if (draft?.kind !== 'action-plan') return undefined;
  const stakeholdersUri = besidePlan(uri, 'stakeholders');
  const listed = plans.draft(stakeholdersUri);
  const stakeholders = listed?.kind === 'stakeholders' ? listed.stakeholders : [];
  const commitments = readCommitments(plans, uri);
  const language = languageOf(draft.plan, commitments);
  return {
    uri,
    plan: draft.plan,
    draft,
    findings: plans.findings(uri),
    commitments,
    stakeholders,
    ...(listed && { stakeholdersUri }),
    listed,
    contributions: contributionsOf(plans, uri),
    meetings: meetingsOf(plans, uri),
    names: readNames(stakeholders, draft.plan, plans.surroundings(uri).organisations),
    lowered: loweredChecks(draft.plan.checks),
    language,
    headings: headingsFor(language),
    ...(today !== undefined && { today }),
  };
}

function meetingsOf(plans: Plans, planUri: string): readonly Meeting[] {
  return plans
    .files()
    .filter((file) => kindOfFile(baseName(file)) === 'meeting' && plans.planOf(file)?.uri === planUri)
    .flatMap((file) => {
      const draft = plans.draft(file);
      return draft?.kind === 'meeting' ? [draft.meeting] : [];
    });
}

function readCommitments(plans: Plans, planUri: string): readonly CommitmentContent[] {
  const drafts = plans.surroundings(planUri).commitments.flatMap(({ uri }) => {
    const draft = plans.draft(uri);
    return draft?.kind === 'commitment' ? [{ uri, draft, findings: plans.findings(uri) }] : [];
  });
  const numberOf = ({ draft: { commitment } }: { readonly draft: CommitmentDraft }) =>
    commitment.number.ok ? commitment.number.value : Number.POSITIVE_INFINITY;
  const ordered = [...drafts].sort((a, b) => {
    const [first, second] = [numberOf(a), numberOf(b)];
    return first === second ? (a.uri < b.uri ? -1 : 1) : first - second;
  });
  const taken = new Set<string>();
  return ordered.map((one) => {
    const number = numberOf(one);
    const wanted = Number.isSafeInteger(number) ? `c${number}` : 'c';
    let prefix = wanted;
    for (let n = 2; taken.has(prefix); n++) prefix = `${wanted}-${n}`;
    taken.add(prefix);
    return { ...one, prefix };
  });
}
