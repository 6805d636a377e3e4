import type { CommentReply, CommentThread, LogOutputChannel, TextDocument } from 'vscode';
import { Disposable, Range, commands, comments, l10n, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import {
  discussionChangedNotification,
  discussionRequest,
  type DiscussionParams,
  type DiscussionResult,
} from '../../../server/src/protocol/discussion';
import { registerCommand } from '../commands/register-command';
import { isCommitmentPath } from '../plan-files';
import { entryOf, say } from './say';
import { ThreadView } from './thread-view';

/** What is said of the commitments that are open as text, beside the lines that it is about. */
export function showDiscussions(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  const controller = comments.createCommentController('codraft.discussion', l10n.t('Discussion'));
  controller.options = { prompt: l10n.t('Reply…'), placeHolder: l10n.t('Write a remark or a reply') };
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) =>
      isDiscussed(document) ? [new Range(0, 0, document.lineCount - 1, 0)] : undefined,
  };
  const views = new Map<string, ThreadView>();

  const show = async (address: string): Promise<void> => {
    const params: DiscussionParams = { uri: address };
    const found = await client.sendRequest<DiscussionResult>(discussionRequest, params);
    views.get(address)?.show(found ?? []);
  };
  const refresh = (address: string): void => {
    if (!views.has(address) || !client.isRunning()) return;
    show(address).catch((error: unknown) => log.debug(`Discussion: ${String(error)}`));
  };
  const open = (document: TextDocument): void => {
    if (!isDiscussed(document)) return;
    const address = document.uri.toString();
    if (!views.has(address)) views.set(address, new ThreadView(controller, document.uri));
    refresh(address);
  };
  const close = ({ uri }: TextDocument): void => {
    views.get(uri.toString())?.dispose();
    views.delete(uri.toString());
  };
  const openAll = (): void => workspace.textDocuments.forEach(open);

  openAll();
  return Disposable.from(
    controller,
    { dispose: () => views.forEach((view) => view.dispose()) },
    workspace.onDidOpenTextDocument(open),
    workspace.onDidCloseTextDocument(close),
    client.onNotification(discussionChangedNotification, ({ uri }: DiscussionParams) => refresh(uri)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) openAll();
    }),
    ...discussionCommands(client, log, (thread) => views.get(thread.uri.toString())?.idOf(thread)),
  );
}

function discussionCommands(
  client: BaseLanguageClient,
  log: LogOutputChannel,
  idOf: (thread: CommentThread) => string | undefined,
): readonly Disposable[] {
  const settle = (isSettled: boolean) => async (argument: unknown) => {
    const thread = argument as CommentThread;
    const id = idOf(thread);
    if (id !== undefined) await say(client, thread.uri, { kind: 'settle', id, isSettled });
  };
  return [
    registerCommand('codraft.addRemark', log, async (argument) => {
      if (argument === undefined) return commands.executeCommand('workbench.action.addComment');
      const { thread, text } = argument as CommentReply;
      const { range } = thread;
      const entry = range && (await entryOf(thread.uri, text));
      if (!entry) return undefined;
      const { start, end } = range;
      await say(client, thread.uri, { kind: 'remark', on: { range: { start, end } }, entry });
      // It comes back as what the file says.
      thread.dispose();
      return undefined;
    }),
    registerCommand('codraft.replyToRemark', log, async (argument) => {
      const { thread, text } = argument as CommentReply;
      const id = idOf(thread);
      const entry = id === undefined ? undefined : await entryOf(thread.uri, text);
      if (id !== undefined && entry) await say(client, thread.uri, { kind: 'reply', id, entry });
    }),
    registerCommand('codraft.settleRemark', log, settle(true)),
    registerCommand('codraft.reopenRemark', log, settle(false)),
  ];
}

function isDiscussed({ uri }: TextDocument): boolean {
  return isCommitmentPath(uri.path) && workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
