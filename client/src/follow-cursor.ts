import type { LogOutputChannel, TextEditor } from 'vscode';
import { Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cursorNotification, languageId } from '../../server/src/protocol/index';
import type { CursorParams } from '../../server/src/protocol/index';

/** Tells the server when the cursor goes to another line, so that it can hold back "missing" findings on the line being typed. */
export function followCursor(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  let told = '';
  const tell = (editor: TextEditor | undefined): void => {
    if (editor?.document.languageId !== languageId || !client.isRunning()) return;
    const params: CursorParams = { uri: editor.document.uri.toString(), line: editor.selection.active.line };
    const here = `${params.line}:${params.uri}`;
    if (here === told) return;
    told = here;
    client.sendNotification(cursorNotification, params).catch((error: unknown) => log.debug(String(error)));
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) tell(textEditor);
    }),
    window.onDidChangeActiveTextEditor(tell),
  );
}
