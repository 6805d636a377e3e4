import type { Diagnostic, TextDocument, TextEditor, Position } from 'vscode';
import { Range, Selection, Uri, WorkspaceEdit, commands, languages, window, workspace } from 'vscode';
import { ok } from './assert';

/** How long VS Code may take for anything; the runner puts it here. */
declare const CODRAFT_PATIENCE: number;

/** The address of a file in the open folder. */
export function at(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  ok(folder, 'No folder is open.');
  return Uri.joinPath(folder, path);
}

/** Waits until `look` answers with something, and answers with that. The error tells what was there instead. */
export async function waitFor<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  instead: () => unknown = () => undefined,
): Promise<T> {
  const end = Date.now() + CODRAFT_PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) {
      throw new Error(`Waited in vain until ${what}. Instead: ${JSON.stringify(instead())}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The rules whose findings VS Code shows in a file, in the order of the text. */
export function rulesShownIn(uri: Uri): readonly string[] {
  const found = [...languages.getDiagnostics(uri)];
  found.sort((a, b) => a.range.start.compareTo(b.range.start));
  return found.map(ruleOf);
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export async function waitForRule(uri: Uri, rule: string): Promise<Diagnostic> {
  return waitFor(
    `${rule} shows in ${uri.path}`,
    () => languages.getDiagnostics(uri).find((finding) => ruleOf(finding) === rule),
    () => rulesShownIn(uri),
  );
}

export async function waitForNoRule(uri: Uri, rule: string): Promise<void> {
  await waitFor(
    `${rule} no longer shows in ${uri.path}`,
    () => !rulesShownIn(uri).includes(rule),
    () => rulesShownIn(uri),
  );
}

/** Waits until a file shows these findings and no others. */
export async function waitForRules(uri: Uri, rules: readonly string[]): Promise<void> {
  const wanted = JSON.stringify([...rules].sort());
  await waitFor(
    `${uri.path} shows ${wanted}`,
    () => JSON.stringify([...rulesShownIn(uri)].sort()) === wanted,
    () => rulesShownIn(uri),
  );
}

export async function show(uri: Uri): Promise<TextEditor> {
  // As a click in the list of files does it. `openTextDocument` would keep the document for minutes after its editor is closed.
  await commands.executeCommand('vscode.open', uri, { preview: false });
  return waitFor(`${uri.path} is open`, () =>
    window.activeTextEditor?.document.uri.toString() === uri.toString() ? window.activeTextEditor : undefined,
  );
}

/**
 * Replaces a piece of text that stands in the document once, as an author would: in the editor, unsaved. VS Code refuses
 * an edit of a text that it has changed meanwhile, as it does for what still comes from a form; an author looks and does it again.
 */
export async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  await waitFor(`VS Code replaces ${JSON.stringify(from)} in ${document.uri.path}`, () => {
    const start = document.getText().indexOf(from);
    ok(start >= 0, `There is no ${JSON.stringify(from)} in ${document.uri.path}.`);
    const edit = new WorkspaceEdit();
    const range = new Range(document.positionAt(start), document.positionAt(start + from.length));
    edit.replace(document.uri, range, to);
    return workspace.applyEdit(edit) as Promise<boolean>;
  });
}

export function placeCursor(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
}

/** Takes back what was not saved, and closes all editors. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments) {
    if (!document.isDirty) continue;
    await show(document.uri);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

export async function write(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

export async function read(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
