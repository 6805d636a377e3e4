import type { NameKind } from '../schema/field-fact';
import type { NamedItem } from '../kinds/named-items';
import type { Messages } from '../messages/messages';
import type { Organisations } from '../model/organisations';
import type { Stage } from '../model/stage';
import type { ChangesSince } from '../rules/agreement/relocate-changes';
import type { Finding } from '../rules/finding';
import type { CommitmentSummary, PlanSummary, StakeholderSummary } from '../kinds/summary';
import { isWhereItBelongs, kindOfFile, needsPlan } from '../kinds/file-names';
import type { DraftKind } from '../schema/draft-kind';
import type { Draft } from '../kinds/draft';
import { readDraft } from '../kinds/read-draft';
import { folderOf } from '../text/address';
import type { Lines } from '../text/lines';
import { FileState } from './file-state';
import { PlanState } from './plan-state';
import { Revisions } from './revisions';
import { SignedTexts } from './signed-texts';

/** What holds for all the plans. */
export interface PlansOptions {
  readonly messages: Messages;
  /** Check every draft as if it had this stage. */
  readonly stage?: Stage;
  /** Which day it is, `YYYY-MM-DD`; without it, nothing is found overdue. */
  readonly today?: () => string;
  /** How what was signed is compared with what is there; without it, a change is shown at the signature. */
  readonly changesSince?: ChangesSince;
}

/** All plans of a workspace, or of one run in a terminal. Addresses are URIs or paths, with `/` between folders. */
export interface Plans {
  /** Adds a file or replaces its text. A file that is not ours by name is left alone. */
  set(uri: string, text: string): void;
  remove(uri: string): void;
  has(uri: string): boolean;
  /** The addresses of the files that are checked, in order; `stakeholders.yaml` without a plan beside it is not. */
  files(): readonly string[];
  /** The findings of one file, in the order of the text; none for a file that is not checked. */
  findings(uri: string): readonly Finding[];
  /** What would be found in a file if it had this stage. */
  findingsAt(uri: string, stage: Stage): readonly Finding[];
  /** The digests of texts that were signed in this file, differ from what it says now, and are still to be found. */
  wantedTexts(uri: string): readonly string[];
  /** Hands in an older text of a file. It is taken when it is one of those that are wanted. */
  giveText(uri: string, text: string): void;
  /** The text that a digest stands for, once somebody has handed it in. */
  signedText(digest: string): string | undefined;
  /** Nobody finds what is still wanted of this file, so nobody is asked again. */
  giveUpTexts(uri: string): void;
  /** Grows with each change of what is found. */
  revision(): number;
  /** The files whose findings may be others than at this revision, removed files included. */
  changedSince(revision: number): ReadonlySet<string>;
  lines(uri: string): Lines | undefined;
  text(uri: string): string | undefined;
  /** The file read; nothing when it is not checked. */
  draft(uri: string): Draft | undefined;
  /** The plan that a file belongs to, itself included. */
  planOf(uri: string): PlanSummary | undefined;
  plans(): readonly PlanSummary[];
  /** What a file can refer to: its plan, who is listed, the other drafts. All of it empty for a draft without a plan. */
  surroundings(uri: string): Surroundings;
}

/** What a file can refer to. */
export interface Surroundings {
  readonly plan: PlanSummary | undefined;
  /** Whoever could be read in `stakeholders.yaml`, even where it cannot be read in full. */
  readonly stakeholders: readonly StakeholderSummary[];
  /** The same by their names; nothing where there is no such file. */
  readonly organisations?: Organisations;
  /** In the order of their addresses. */
  readonly commitments: readonly CommitmentSummary[];
  /** What the files of the plan give names of this kind to, for all of the plan. */
  namesOf(kind: NameKind): readonly NamedItem[];
  /** The addresses of the files of a kind, in order. */
  filesOf(kind: DraftKind): readonly string[];
}

/** Plans that do not know what was signed; the door gives out those of `agreement/`. */
export function createPlanStore({ messages, stage, today, changesSince }: PlansOptions): Plans {
  const signedTexts = new SignedTexts();
  const signed = changesSince && { changesSince, signedOf: (digest: string) => signedTexts.of(digest) };
  const wanted = (uri: string) =>
    (changesSince &&
      files
        .get(uri)
        ?.signedOtherwise(homes.get(uri))
        .filter((digest) => signedTexts.isWanted(uri, digest))) ??
    [];

  const files = new Map<string, FileState>();
  /** By folder, with its closing slash. */
  const plans = new Map<string, PlanState>();
  /** The plan that each file is in, by the file's address. */
  const homes = new Map<string, PlanState>();
  const revisions = new Revisions<string>();

  const nearestPlan = (uri: string): PlanState | undefined => {
    for (let end = uri.lastIndexOf('/'); end >= 0; end = uri.lastIndexOf('/', end - 1)) {
      const plan = plans.get(uri.slice(0, end + 1));
      if (plan || end === 0) return plan;
    }
    return plans.get('');
  };

  /** A file belongs to the nearest plan above it, where it lies in the place that its kind has in a plan. */
  const planFor = (file: FileState): PlanState | undefined => {
    const plan = nearestPlan(file.uri);
    return isWhereItBelongs(file.uri, folderOf(file.uri), plan?.folder) ? plan : undefined;
  };

  const settleIn = (file: FileState) => {
    const { uri } = file;
    const before = homes.get(uri);
    const plan = planFor(file);
    if (before !== plan) {
      before?.remove(uri);
      file.forget();
    }
    plan?.put(file);
    if (plan) homes.set(uri, plan);
    else homes.delete(uri);
    revisions.changed(uri);
  };

  const resettleAll = () => {
    for (const file of files.values()) settleIn(file);
  };

  const refresh = () => {
    for (const plan of plans.values()) for (const uri of plan.refresh()) revisions.changed(uri);
  };

  const isChecked = ({ uri }: FileState): boolean => homes.has(uri) || !needsPlan(uri);

  const checked = (uri: string): FileState | undefined => {
    const file = files.get(uri);
    return file && isChecked(file) ? file : undefined;
  };

  const add = (uri: string, kind: DraftKind, text: string) => {
    const before = files.get(uri);
    if (before?.text === text) return;
    const draft = readDraft(kind, text, before?.draft);
    const file = new FileState(uri, draft, stage, messages, signed);
    files.set(uri, file);
    const isNewPlan = kind === 'action-plan' && !before;
    if (isNewPlan) {
      plans.set(folderOf(uri), new PlanState(folderOf(uri), uri, messages, today));
      resettleAll();
    } else {
      // Leaves its place in the plan to the new reading, so that the plan can tell what has changed.
      settleIn(file);
    }
  };

  return {
    set(uri, text) {
      const kind = kindOfFile(uri);
      if (kind) add(uri, kind, text);
    },
    remove(uri) {
      const file = files.get(uri);
      if (!file) return;
      files.delete(uri);
      signedTexts.forget(uri);
      homes.get(uri)?.remove(uri);
      homes.delete(uri);
      revisions.changed(uri);
      if (file.kind === 'action-plan') {
        plans.delete(folderOf(uri));
        resettleAll();
      }
    },
    has: (uri) => files.has(uri),
    files: () =>
      [...files.values()]
        .filter(isChecked)
        .map(({ uri }) => uri)
        .sort(),
    findings(uri) {
      refresh();
      const file = checked(uri);
      return file ? (homes.get(uri)?.findingsIn(file) ?? file.findings()) : [];
    },
    findingsAt(uri, stage) {
      refresh();
      const file = checked(uri);
      return file ? (homes.get(uri)?.findingsAt(file, stage) ?? file.at(stage).findings()) : [];
    },
    wantedTexts: wanted,
    giveText(uri, text) {
      const digests = wanted(uri);
      if (digests.length === 0 || !signedTexts.give(uri, text, digests)) return;
      files.get(uri)?.forget();
      revisions.changed(uri);
    },
    signedText: (digest) => signedTexts.of(digest)?.text,
    giveUpTexts: (uri) => signedTexts.giveUp(uri, wanted(uri)),
    revision() {
      refresh();
      return revisions.now;
    },
    changedSince(revision) {
      refresh();
      return revisions.since(revision);
    },
    lines: (uri) => files.get(uri)?.draft.yaml.lines,
    text: (uri) => files.get(uri)?.text,
    draft: (uri) => checked(uri)?.draft,
    planOf: (uri) => checked(uri) && homes.get(uri)?.summary,
    surroundings(uri) {
      const plan = checked(uri) && homes.get(uri);
      return {
        plan: plan?.summary,
        stakeholders: plan?.stakeholders?.entries ?? [],
        ...(plan?.organisations && { organisations: plan.organisations }),
        get commitments() {
          return plan?.commitments ?? [];
        },
        namesOf: (kind) => plan?.namesOf(kind) ?? [],
        filesOf: (kind) => plan?.filesOf(kind) ?? [],
      };
    },
    plans: () => [...plans.values()].flatMap((plan) => plan.summary ?? []),
  };
}
