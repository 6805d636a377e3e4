import { Disposable, Uri, ViewColumn, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  compareWithSignedCommand,
  signedTextRequest,
  type SignedTextGiven,
  type SignedTextParams,
  type SignedTextResult,
} from '../../../server/src/protocol/agreement';
import { plansRequest, progressRequest } from '../../../server/src/protocol/index';
import type { PlansResult, ProgressResult } from '../../../server/src/protocol/index';
import { givenText, readGiven } from '../commands/arguments';
import { choosePlan } from '../commands/choose-plan';
import { draftOf } from '../commands/draft-of';
import { PlainError, registerCommand } from '../commands/register-command';
import { manageTrust } from '../commands/require-trust';
import type { PageSources } from '../page/section-page';
import { draftName } from '../plan-files';
import { lastLookAt } from '../seen/since-last-look';
import type { SeenTexts } from '../seen/seen-texts';
import { askFirst } from '../server/ask';
import { chooseVersion, repositoryFor } from './choose-version';
import { ComparisonPanel } from './comparison-panel';
import { readOlder } from './older-files';
import type { OlderFiles, Subject } from './older-files';
import { versionName, type Version } from './version';

/** The commands that show what changed in a draft or in a plan. */
export function showComparisons(sources: PageSources, seen: SeenTexts): Disposable {
  const { client, log } = sources;
  const open = new Set<ComparisonPanel>();
  const compare = async (subject: Subject, argument: unknown): Promise<string | undefined> => {
    const version = (await givenVersion(subject, argument)) ?? (await chooseVersion(subject));
    return version && show(subject, version, sources, open);
  };
  return Disposable.from(
    { dispose: () => open.forEach((panel) => panel.dispose()) },
    registerCommand('codraft.compareWith', log, async (given) => {
      const uri = await draftOf(client, given, l10n.t('Compare with…'));
      return uri && compare({ scope: 'commitment', uri }, given);
    }),
    registerCommand('codraft.comparePlanWith', log, async (given) => {
      const uri = await planFor(client, given);
      return uri && compare({ scope: 'plan', uri }, given);
    }),
    registerCommand('codraft.whatChanged', log, async (given) => {
      const subject = await subjectOf(client, given);
      if (!subject) return undefined;
      const commitments = subject.scope === 'plan' ? await commitmentsOf(client, subject.uri) : [];
      const { version, now } = await lastLookAt(subject, commitments, seen);
      const title = await show(subject, version, sources, open);
      // The page shows all of it, and stays.
      await seen.keep(now);
      return title;
    }),
    registerCommand(compareWithSignedCommand, log, async (given) => {
      const { uri, digest, on } = given as SignedTextGiven;
      const version = await signedVersion(client, digest, on);
      return show({ scope: 'commitment', uri: Uri.parse(uri, true) }, version, sources, open);
    }),
  );
}

/** Answers with the title of the page. */
async function show(
  subject: Subject,
  version: Version,
  sources: PageSources,
  open: Set<ComparisonPanel>,
): Promise<string> {
  const what = subject.scope === 'plan' ? l10n.t('Plan') : draftName(subject.uri.path);
  const title = l10n.t('{0}: changes since {1}', what, versionName(version));
  const older = await read(subject, version, sources);
  const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  const panel = window.createWebviewPanel('codraft.comparison', title, column, { enableFindWidget: true });
  const comparison = new ComparisonPanel(panel, subject, version, older, sources);
  open.add(comparison);
  panel.onDidDispose(() => {
    open.delete(comparison);
    comparison.dispose();
  });
  return title;
}

async function read(subject: Subject, version: Version, { log }: PageSources): Promise<OlderFiles> {
  try {
    return await readOlder(version, subject);
  } catch (error) {
    log.error(`${versionName(version)}: ${String(error)}`);
    throw new PlainError(
      l10n.t('There is nothing to compare with: Codraft couldn’t read {0}.', versionName(version)),
    );
  }
}

/** What another extension, a key binding or a test names instead of choosing. */
async function givenVersion(subject: Subject, argument: unknown): Promise<Version | undefined> {
  const given = readGiven(argument);
  const ref = givenText(given, 'ref');
  const file = givenText(given, 'file');
  if (given.saved === true) return { kind: 'saved' };
  if (file !== undefined) return { kind: 'file', file: Uri.parse(file, true) };
  if (ref === undefined) return undefined;
  const repository = await repositoryFor(subject);
  if (typeof repository === 'string') {
    throw new PlainError(repository, workspace.isTrusted ? undefined : manageTrust());
  }
  return { kind: 'commit', repository, ref, name: ref === 'HEAD' ? l10n.t('the last commit') : ref };
}

/** The draft that a menu names, or the plan; where nothing is named, the plan with all that is new in it. */
async function subjectOf(client: BaseLanguageClient, given: unknown): Promise<Subject | undefined> {
  const named = given instanceof Uri ? given.toString() : givenText(readGiven(given), 'uri');
  if (named !== undefined) return { scope: 'commitment', uri: Uri.parse(named, true) };
  const title = l10n.t('What Changed Since I Last Looked');
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) {
    const uri = await draftOf(client, given, title);
    return uri && { scope: 'commitment', uri };
  }
  const plan = await choosePlan(plans, givenText(readGiven(given), 'plan'), title);
  return plan && { scope: 'plan', uri: Uri.parse(plan.uri, true) };
}

async function commitmentsOf(client: BaseLanguageClient, plan: Uri): Promise<readonly Uri[]> {
  const plans = await askFirst<ProgressResult>(client, progressRequest);
  return plans
    .filter(({ uri }) => uri !== undefined && Uri.parse(uri, true).toString() === plan.toString())
    .flatMap(({ themes }) => themes.flatMap(({ commitments }) => commitments))
    .map(({ uri }) => Uri.parse(uri, true));
}

/** The text that somebody signed, as the server has found it in git. */
async function signedVersion(client: BaseLanguageClient, digest: string, on?: string): Promise<Version> {
  const params: SignedTextParams = { digest };
  const text = await askFirst<SignedTextResult>(client, signedTextRequest, params);
  if (text === null) {
    throw new PlainError(l10n.t('The signed version can’t be found. Check that it is still in git.'));
  }
  const name = on === undefined ? l10n.t('the signed version') : l10n.t('the version signed on {0}', on);
  return { kind: 'text', text, name };
}

async function planFor(client: BaseLanguageClient, argument: unknown): Promise<Uri | undefined> {
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) throw new PlainError(l10n.t('This folder doesn’t have an action plan yet.'));
  const wanted = givenText(readGiven(argument), 'plan');
  const plan = await choosePlan(plans, wanted, l10n.t('Compare with… (Whole Plan)'));
  return plan && Uri.parse(plan.uri, true);
}
