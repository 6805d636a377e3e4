import {
  changedLines,
  createPlans,
  fixAll,
  isPrivate,
  messagesFor,
  type LineChange,
  type MadeFix,
} from '../../service/index';
import { describeProblem } from '../check/describe-problem';
import { findNamed, shownPath } from '../check/find-named';
import { draftsAround, loadDrafts } from '../check/load-drafts';
import { rewriteDraft } from '../../disk/rewrite-draft';
import { whyNotWritten } from '../why-not-written';
import type { Io } from '../io';
import type { Progress } from '../terminal/progress';

export interface FixRequest {
  readonly paths: readonly string[];
  readonly isDryRun: boolean;
  readonly progress: Progress;
}

export interface FixedDraft {
  /** Relative to the working directory, with `/` between folders. */
  readonly path: string;
  readonly made: readonly MadeFix[];
  readonly changes: readonly LineChange[];
}

export interface FixReport {
  /** Those that something was done to, in the order of their paths. */
  readonly fixed: readonly FixedDraft[];
  /** How many drafts were looked at. */
  readonly files: number;
  /** A line each, of what could not be read or written. */
  readonly failures: readonly string[];
  readonly notices: readonly string[];
}

/** Makes every safe fix in the drafts that were named; in a dry run nothing is written. */
export async function fixDrafts(io: Io, { paths, isDryRun, progress }: FixRequest): Promise<FixReport> {
  const messages = messagesFor('en');
  const plans = createPlans({ messages });
  const named = await findNamed(paths.length > 0 ? paths : ['.'], io.cwd, progress);
  const failures = named.failures.map(({ message }) => message);
  const shown = (address: string) => named.drafts.get(address)?.shown ?? shownPath(io.cwd, address);
  for (const problem of await loadDrafts(plans, named.drafts, progress)) {
    failures.push(describeProblem(problem, shown(problem.path)));
  }
  const around = await draftsAround(named.planFolders, named.drafts);
  const notices = [...named.notices];
  for (const problem of await loadDrafts(plans, around, progress)) {
    notices.push(`Some of the plan couldn't be read. ${describeProblem(problem, shown(problem.path))}`);
  }

  const fixed: FixedDraft[] = [];
  const byPath = [...named.drafts].sort(([, a], [, b]) => (a.shown < b.shown ? -1 : 1));
  for (const [i, [address, { shown: path, within }]] of byPath.entries()) {
    progress.show(`Fixing drafts: ${i} of ${byPath.length}`);
    const before = plans.text(address);
    // What could not be read as letters would be lost for good.
    if (before === undefined || before.includes('\uFFFD')) continue;
    const { text, made } = fixAll(address, plans, messages);
    if (text === before) continue;
    try {
      if (!isDryRun) await rewriteDraft(address, before, text, within);
    } catch (error) {
      failures.push(`${path} was not changed: ${whyNotWritten(error)}.`);
      continue;
    }
    plans.set(address, text);
    fixed.push(
      isPrivate(address)
        ? { path, made: made.map((fix) => ({ ...fix, title: 'Fixed a mistake' })), changes: [] }
        : { path, made, changes: changedLines(before, text) },
    );
  }
  return { fixed, files: byPath.length, failures, notices };
}
