import type {
  CommentingRangeProvider,
  CommentReply,
  CommentThread,
  LogOutputChannel,
  TextDocument,
  TextEditor,
} from 'vscode';
import { Disposable, Range, commands, comments, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCommand } from '../commands/register-command';
import { isCommitmentPath } from '../plan-files';
import type { SaidOfDrafts } from './said-of-drafts';
import { entryOf, say } from './say';
import { ThreadView } from './thread-view';

/** What is said of the commitments that are open as text, beside the lines that it is about. */
export function showDiscussions(
  client: BaseLanguageClient,
  said: SaidOfDrafts,
  log: LogOutputChannel,
): Disposable {
  const controller = comments.createCommentController('codraft.discussion', l10n.t('Discussion'));
  controller.options = { prompt: l10n.t('Reply…'), placeHolder: l10n.t('Write a remark or a reply') };
  const everywhere: CommentingRangeProvider = {
    provideCommentingRanges: (document) =>
      isDiscussed(document) ? [new Range(0, 0, document.lineCount - 1, 0)] : undefined,
  };
  // VS Code asks of each file as it opens, and keeps every one of which it has asked too early for minutes after it was closed.
  const offering: { commentingRangeProvider?: CommentingRangeProvider | undefined } = controller;
  const offer = (editor: TextEditor | undefined): void => {
    offering.commentingRangeProvider = editor && isDiscussed(editor.document) ? everywhere : undefined;
  };
  const views = new Map<string, { readonly view: ThreadView; readonly watching: Disposable }>();
  const open = (document: TextDocument): void => {
    const address = document.uri.toString();
    if (!isDiscussed(document) || views.has(address)) return;
    const view = new ThreadView(controller, document.uri);
    const watching = said.watch(document.uri, (threads) => view.show(threads ?? []));
    views.set(address, { view, watching });
  };
  const close = ({ uri }: Pick<TextDocument, 'uri'>): void => {
    const { view, watching } = views.get(uri.toString()) ?? {};
    watching?.dispose();
    view?.dispose();
    views.delete(uri.toString());
  };
  offer(window.activeTextEditor);
  workspace.textDocuments.forEach(open);
  return Disposable.from(
    controller,
    {
      dispose: () =>
        views.forEach(({ view, watching }) => {
          watching.dispose();
          view.dispose();
        }),
    },
    window.onDidChangeActiveTextEditor(offer),
    workspace.onDidOpenTextDocument(open),
    workspace.onDidCloseTextDocument(close),
    ...discussionCommands(client, log, (thread) => views.get(thread.uri.toString())?.view.idOf(thread)),
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
      const marked = client.code2ProtocolConverter.asRange(range);
      await say(client, thread.uri, { kind: 'remark', on: { range: marked }, entry });
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
