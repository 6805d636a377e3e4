import { dirname } from 'node:path';
import { applyEdits, createPlans, kindOfFile, messagesFor, sign, signingSummary } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { findNamed, shownPath } from '../check/find-named';
import { draftsAround, loadDrafts } from '../check/load-drafts';
import { realPath } from '../../disk/follow';
import { topOf } from '../../disk/git/repository';
import type { Io } from '../io';
import { rewriteAll, type Rewritten } from '../rewrite-all';
import { tellFindings } from '../tell-findings';
import type { Progress } from '../terminal/progress';
import { today } from '../today';

export interface SignRequest {
  readonly path: string;
  readonly by: string;
  readonly on?: string;
  readonly progress: Progress;
}

export interface SignedDraft {
  /** Relative to the working directory, with `/` between folders. */
  readonly path: string;
  readonly on: string;
  readonly state: 'signed' | 'renewed' | 'already';
  /** Who signed, by name where that is known. */
  readonly name: string;
  /** What was signed, in a few lines. */
  readonly facts: readonly string[];
}

export interface SignedAll {
  readonly signed: readonly SignedDraft[];
  /** Whether git can keep the text that was signed. */
  readonly isInGit: boolean;
  readonly notices: readonly string[];
}

type ReadySignature = SignedDraft & Rewritten;

/** These say that something stands in a draft that nobody signs. */
const notSigned: ReadonlySet<string> = new Set(['text-cut-short']);

/** Signs what was named: first everything is worked out, and only when nothing stands in the way is anything written. */
export async function signDrafts(io: Io, { path, by, on, progress }: SignRequest): Promise<SignedAll> {
  const messages = messagesFor('en');
  const plans = createPlans({ messages });
  const named = await findNamed([path], io.cwd, progress);
  const shown = (address: string) => named.drafts.get(address)?.shown ?? shownPath(io.cwd, address);
  const [failure] = named.failures;
  if (failure) throw new CannotRun(failure.message);
  const [unread] = await loadDrafts(plans, named.drafts, progress);
  if (unread) throw new CannotRun(describeProblem(unread, shown(unread.path)));
  const around = await draftsAround(named.planFolders, named.drafts);
  const notices = [...named.notices];
  for (const problem of await loadDrafts(plans, around, progress)) {
    notices.push(`Some of the plan couldn't be read. ${describeProblem(problem, shown(problem.path))}`);
  }

  const ready: ReadySignature[] = [];
  const isOne = named.drafts.size === 1;
  const byPath = [...named.drafts].sort(([, a], [, b]) => (a.shown < b.shown ? -1 : 1));
  for (const [address, { shown: draftPath, within }] of byPath) {
    // In a folder only the commitments are meant; a file of another kind that is named itself is told so.
    if (!isOne && kindOfFile(address) !== 'commitment') continue;
    const draft = plans.draft(address);
    if (!draft) throw new CannotRun(`${draftPath} cannot be signed.`);
    const request = { by, today: today(), ...(on !== undefined && { on }) };
    const surroundings = plans.surroundings(address);
    const result = sign(draft, surroundings, request, messages);
    if (result.kind === 'refused') throw new CannotRun(`${draftPath} was not signed. ${result.why}`);
    const before = draft.yaml.text;
    notices.push(...tellFindings(plans, { address, shown: draftPath, rules: notSigned }));
    const state = result.edits.length === 0 ? 'already' : result.isRenewed ? 'renewed' : 'signed';
    ready.push({
      path: draftPath,
      name: surroundings.organisations?.names[by] ?? by,
      facts:
        draft.kind === 'commitment'
          ? signingSummary(draft, surroundings.organisations, messages).map(({ text }) => text)
          : [],
      on: result.on,
      state,
      address,
      within,
      before,
      after: applyEdits(before, result.edits),
    });
  }
  const [first] = ready;
  if (!first) throw new CannotRun(`There is no commitment in ${path} to sign.`);
  await rewriteAll(ready, 'signed');
  const isInGit = (await topOf(await realPath(dirname(first.address)))) !== undefined;
  return { signed: ready, isInGit, notices };
}
