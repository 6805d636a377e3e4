import { basename, resolve } from 'node:path';
import { largestCsv, readCsv } from '../../csv/read-csv';
import { readNamed } from '../../disk/read-named';
import { bringInResponses, folderOf, messagesFor, type BroughtResponses } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { shownPath } from '../check/find-named';
import type { Io } from '../io';
import type { Progress } from '../terminal/progress';
import { writeTogether } from '../write-together';
import { planFor, readPlan } from './read-plan';

const { responses } = messagesFor('en');

export interface ResponsesRequest {
  readonly file: string;
  readonly into: string | undefined;
  readonly isDryRun: boolean;
  /** How the columns seem to be meant may be written into the plan. */
  readonly agrees: boolean;
  readonly withContacts: boolean;
  readonly withRest: boolean;
}

/** Contributions from a table, and what became of them. */
export interface ImportedResponses {
  readonly brought: BroughtResponses;
  readonly pathOf: (uri: string) => string;
  readonly isWritten: boolean;
  /** Nobody has agreed yet to how the columns seem to be meant. */
  readonly isHeldBack: boolean;
  readonly notices: readonly string[];
}

/** Brings contributions from a CSV file into a plan. All that it changes is written, or nothing is. */
export async function importResponses(
  { cwd }: Pick<Io, 'cwd'>,
  { file, into, isDryRun, agrees, withContacts, withRest }: ResponsesRequest,
  progress: Progress,
): Promise<ImportedResponses> {
  progress.show(`Reading ${file}`);
  const bytes = await readNamed(resolve(cwd, file), largestCsv);
  if (!bytes.ok) throw new CannotRun(describeProblem(bytes.problem, file));
  const read = bytes.isWhole ? readCsv(bytes.bytes) : ({ ok: false, refusal: 'too-large' } as const);
  if (!read.ok) throw new CannotRun(`${file} was not read. ${responses.refusals[read.refusal]}`);
  const target = await planFor(file, cwd, into);
  const { plans, subject, drafts, notices } = await readPlan(
    target,
    cwd,
    progress,
    new Set(['contributions']),
  );
  const plan = plans.planOf(subject)?.uri;
  const name = basename(file);
  const brought =
    plan === undefined
      ? undefined
      : bringInResponses(read.table, plans, { plan, name, withContacts, withRest });
  if (plan === undefined || !brought)
    throw new CannotRun(`Name the folder of the plan: codraft import ${file} --into PATH.`);
  if (!brought.hasPlace) throw new CannotRun(responses.noPlace);
  const isHeldBack = brought.isGuess && !agrees && !isDryRun;
  const isWritten = !isDryRun && !isHeldBack && brought.files.length > 0;
  const folder = folderOf(plan);
  const withinOf = (uri: string) => drafts.get(uri)?.within ?? folder;
  if (isWritten) await writeTogether(brought.files, { cwd, folder, withinOf });
  return {
    brought,
    pathOf: (uri) => shownPath(cwd, uri),
    isWritten,
    isHeldBack,
    notices: [
      ...notices,
      ...(isHeldBack
        ? [
            `Nothing was written. If this is how the columns are meant, run it again with --agree; else agree, and correct “imports” in the plan.`,
          ]
        : []),
    ],
  };
}
