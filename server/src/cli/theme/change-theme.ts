import { resolve } from 'node:path';
import { childOf } from '../../disk/address';
import { findPlanFolder } from '../../disk/find-plan-folder';
import { exists } from '../../disk/look';
import { realPath } from '../../disk/follow';
import {
  applyEdits,
  carryInto,
  createPlans,
  folderOf,
  messagesFor,
  moveTheme,
  nextPlan,
  type Draft,
  type Plans,
  type ThemeMove,
} from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { findNamed, shownPath } from '../check/find-named';
import { loadDrafts } from '../check/load-drafts';
import type { Progress } from '../terminal/progress';
import { writeTogether, type FileToBe } from '../write-together';

type PlanDraft = Extract<Draft, { readonly kind: 'action-plan' }>;

/** The plan whose theme it is, and where the command runs. */
export interface ThemeOf {
  readonly cwd: string;
  readonly theme: string;
  /** The folder of the plan, where that is not the one around. */
  readonly plan: string | undefined;
  readonly progress: Progress;
}

/** Puts on record what was decided on a theme. Answers with the file that has changed. */
export async function decideOn(request: ThemeOf, move: Omit<ThemeMove, 'theme'>): Promise<string> {
  const { plans, uri, draft } = await readPlans(request);
  themeIn(draft, request.theme);
  const made = moveTheme(draft, { ...move, theme: request.theme });
  if (made.kind === 'newer')
    throw new CannotRun(`Nothing was written: the plan has a newer decision on this theme, of ${made.day}.`);
  if (made.kind === 'no-place') throw noPlace();
  return write(plans, [{ uri, edits: made.edits }], [], folderOf(uri), request);
}

/** Carries a theme into another plan, which is begun where there is none. Answers with its `action-plan.yaml`. */
export async function carryOn(request: ThemeOf, into: string | undefined, day: string): Promise<string> {
  const { plans, uri, draft } = await readPlans(request, into);
  const { theme, cwd } = request;
  themeIn(draft, theme);
  const folder = folderOf(uri).replace(/\/$/, '');
  const beside = folder.slice(0, folder.lastIndexOf('/') + 1);
  const target =
    into === undefined ? beside + nextPlan(draft.plan, folder).folderName : await placeOf(cwd, into);
  const to = childOf(target, 'action-plan.yaml');
  if (plans.draft(to) === undefined && (await exists(to)))
    if (into !== undefined) throw new CannotRun(`${shownPath(cwd, to)} could not be read as a plan.`);
    else return carryOn(request, shownPath(cwd, target), day);
  const made = carryInto(plans, { plan: uri, theme, to, day });
  if (!made) throw new CannotRun('A theme is carried from one plan into another: name two plans.');
  switch (made.kind) {
    case 'there':
      throw new CannotRun(`Nothing was written: the other plan already has this theme, as ${made.id}.`);
    case 'newer':
      throw new CannotRun(
        `Nothing was written: the plan has a newer decision on this theme, of ${made.day}.`,
      );
    case 'other-way':
      throw new CannotRun(
        `Nothing was written: only a theme whose way forward is the next plan can be carried into it. Put the decision on record first: codraft decide ${theme} --as develop_for_next_plan.`,
      );
    case 'no-place':
      throw noPlace();
    case 'files':
      await write(plans, made.changed, made.created, folderOf(to), request);
      return shownPath(cwd, to);
  }
}

async function readPlans(
  { cwd, plan, progress }: ThemeOf,
  into?: string,
): Promise<{ readonly plans: Plans; readonly uri: string; readonly draft: PlanDraft }> {
  const folder = plan ?? (await findPlanFolder(cwd));
  if (folder === undefined)
    throw new CannotRun('The current folder is not in the folder of a plan. Say which: --plan PATH.');
  const isThere = into !== undefined && (await exists(childOf(await placeOf(cwd, into), 'action-plan.yaml')));
  const named = await findNamed([folder, ...(isThere ? [into] : [])], cwd, progress);
  const [failure] = named.failures;
  if (failure) throw new CannotRun(failure.message);
  const plans = createPlans({ messages: messagesFor('en') });
  const [unread] = await loadDrafts(plans, named.drafts, progress);
  if (unread) throw new CannotRun(describeProblem(unread, shownPath(cwd, unread.path)));
  const uri = childOf(await placeOf(cwd, folder), 'action-plan.yaml');
  const draft = plans.draft(uri);
  if (draft?.kind !== 'action-plan')
    throw new CannotRun(
      `There is no action-plan.yaml in ${shownPath(cwd, folder)}. Name the folder of a plan.`,
    );
  return { plans, uri, draft };
}

async function placeOf(cwd: string, path: string): Promise<string> {
  const full = resolve(cwd, path);
  return (await exists(full)) ? realPath(full) : full;
}

function themeIn({ plan }: PlanDraft, theme: string): void {
  const ids = plan.themes.flatMap(({ id }) => (id.ok ? [id.value] : []));
  if (ids.includes(theme)) return;
  throw new CannotRun(`The plan has no theme “${theme}”. Its themes are ${ids.join(', ')}.`);
}

function noPlace(): CannotRun {
  return new CannotRun(
    'Nothing was written: the plan cannot be written in yet. Fix its errors first: codraft check.',
  );
}

async function write(
  plans: Plans,
  changed: readonly { readonly uri: string; readonly edits: Parameters<typeof applyEdits>[1] }[],
  created: readonly { readonly path: string; readonly text: string }[],
  folder: string,
  { cwd }: ThemeOf,
): Promise<string> {
  const files: readonly FileToBe[] = [
    ...changed.map(({ uri, edits }) => {
      const before = plans.text(uri) ?? '';
      return { uri, before, text: applyEdits(before, edits) };
    }),
    ...created.map(({ path, text }) => ({ uri: path, text })),
  ];
  await writeTogether(files, { cwd, folder, withinOf: folderOf });
  return shownPath(cwd, files[0]?.uri ?? '');
}
