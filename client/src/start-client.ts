import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import { window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { explainCommand, silenceCommand } from '../../server/src/protocol/index';
import { showBroughtFiles } from './bring-in/bring-in-commands';
import { clientOptions } from './client-options';
import { addStakeholder } from './commands/add-stakeholder';
import { explain, servePlainChecks } from './commands/explain';
import type { AskWord } from './commands/ask-word';
import { exportDraft } from './commands/export-draft';
import { newActionPlan } from './commands/new-action-plan';
import { newMeeting } from './commands/new-meeting';
import { carryTheme } from './commands/carry-theme';
import { moveTheme } from './commands/move-theme';
import { newTheme } from './commands/new-theme';
import { newCommitment } from './commands/new-commitment';
import { registerCommand } from './commands/register-command';
import { showComparisons } from './compare/compare-commands';
import { showConflicts } from './conflicts/conflicts-panel';
import { restartServer } from './commands/restart-server';
import { setStage } from './commands/set-stage';
import { showLog } from './commands/show-log';
import { showPicture } from './commands/show-picture';
import { showProblems } from './commands/show-problems';
import { silence } from './commands/silence';
import { signOff } from './commands/sign-off';
import { showDiscussions } from './discussion/discussions';
import { takeDiscussionsAlong } from './discussion/follow-renames';
import { SaidOfDrafts } from './discussion/said-of-drafts';
import { FormCursor } from './form/form-cursor';
import type { IsLocked } from './form/is-read-only';
import { showForms } from './form/show-forms';
import { followCursor } from './follow-cursor';
import { offerPasting } from './paste/paste-as-answer';
import { followPlanFiles } from './plan-file-language';
import { showPlans } from './plan-view/plan-view';
import { serveHistory } from './git/file-history';
import { tellWhatCameIn } from './git/what-came-in';
import { showPreviews } from './preview/preview-commands';
import { Looking } from './seen/looking';
import { News } from './seen/news';
import { StoredTexts } from './seen/stored-texts';
import { SeenTexts } from './seen/seen-texts';
import { serveFiles } from './serve-files';
import { ServerHealth } from './server/server-health';
import { followSettings } from './settings';
import { showStatus } from './status/draft-status';

/** Makes the client for this host: a process beside VS Code, or a web worker inside it. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Everything the extension does, the same in both hosts but for `ofThisHost`. The caller ends the client, since only it can wait for that. */
export function startClient(
  context: ExtensionContext,
  createClient: ClientFactory,
  ofThisHost: (log: LogOutputChannel) => readonly Disposable[],
  askWord: AskWord,
  isLocked: IsLocked,
): void {
  const log = window.createOutputChannel('Codraft', { log: true });
  const health = new ServerHealth(log);
  const options = clientOptions(context.extensionUri, log);
  const client = createClient('codraft', 'Codraft', {
    ...options,
    ...health.options,
    middleware: { ...options.middleware, ...health.options.middleware },
  });
  const sources = { client, health, log, extensionUri: context.extensionUri };
  const { subscriptions } = context;
  const inForms = new FormCursor();
  const said = new SaidOfDrafts(client, log);
  const seen = new SeenTexts(context, log);
  const looking = new Looking(seen);
  const stored = new StoredTexts();
  const news = new News(client, seen, looking, stored);
  subscriptions.push(
    log,
    health.watch(client),
    ...ofThisHost(log),
    serveFiles(client, log),
    serveHistory(client, log),
    tellWhatCameIn(client, log),
    followPlanFiles(log),
    followCursor(client, log),
    followSettings(client),
    offerPasting(client, log),
    seen,
    stored,
    looking,
    showPlans(context, client, health, log, { seen, stored, news }),
    showStatus(client, health, log),
    showComparisons(sources, seen),
    showConflicts(sources),
    showBroughtFiles(sources, askWord),
    said,
    showDiscussions(client, said, log),
    takeDiscussionsAlong(),
    inForms,
    showPreviews(sources, inForms, looking),
    showForms({ ...sources, isLocked }, inForms, said),
    registerCommand('codraft.newActionPlan', log, (given) => newActionPlan(client, given)),
    registerCommand('codraft.newCommitment', log, (given) => newCommitment(client, given)),
    registerCommand('codraft.newMeeting', log, (given) => newMeeting(client, given)),
    registerCommand('codraft.moveTheme', log, (given) => moveTheme(client, given)),
    registerCommand('codraft.carryTheme', log, (given) => carryTheme(client, given)),
    registerCommand('codraft.addStakeholder', log, (given, typed, group) =>
      addStakeholder(client, given, typed, group),
    ),
    registerCommand('codraft.newTheme', log, (given, typed) => newTheme(client, given, typed)),
    registerCommand('codraft.setStage', log, (given) => setStage(client, given)),
    registerCommand('codraft.signOff', log, (given) => signOff(client, given)),
    registerCommand('codraft.showProblems', log, (given) => showProblems(given)),
    registerCommand('codraft.export', log, (given) => exportDraft(client, askWord, given)),
    servePlainChecks(context.extensionUri),
    registerCommand(explainCommand, log, (rule, reader) => explain(context.extensionUri, rule, reader)),
    registerCommand(silenceCommand, log, (ways) => silence(client, ways)),
    registerCommand('codraft.restartServer', log, () => restartServer(client, health)),
    registerCommand('codraft.showLog', log, () => showLog(log)),
    registerCommand('codraft.showPicture', log, (name) => showPicture(context.extensionUri, name)),
  );
  // Not awaited: VS Code holds back a command until the extension is there, and nobody would see that anything happens.
  void health.start(client);
}
