import type { TextDocument, TextEditor, Uri } from 'vscode';
import { Position, Range, Selection, commands, window } from 'vscode';

/** Opens a new draft with the cursor where its author starts to write: at the first answer that is still empty. */
export async function openAtFirstGap(uri: Uri): Promise<void> {
  // Not `openTextDocument`: that keeps the document for minutes after its editor has been closed.
  await commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (editor === undefined) return;
  const gap = firstGap(editor.document);
  const position = await setApart(editor, gap);
  editor.selection = new Selection(position, position);
  editor.revealRange(new Range(position, position));
}

/** A word that is typed right behind a colon is no answer: the cursor stands behind the space that belongs there. */
async function setApart(editor: TextEditor, gap: Position): Promise<Position> {
  const { document } = editor;
  if (!document.lineAt(gap).text.slice(0, gap.character).endsWith(':')) return gap;
  const isDone = await editor.edit((change) => change.insert(gap, ' '), {
    undoStopBefore: false,
    undoStopAfter: false,
  });
  if (isDone) await document.save();
  return isDone ? gap.translate(0, 1) : gap;
}

function firstGap(document: TextDocument): Position {
  const count = document.lineCount;
  for (let line = 0; line < count; line += 1) {
    const { text } = document.lineAt(line);
    const [, before] = /^(\s*(?:- )?[a-z_]+:\s*(?:[|>][-+0-9]*\s*)?)(?:(?:""|''|\[\])\s*)?$/.exec(text) ?? [];
    if (before === undefined) continue;
    // A field with lines below it, further in, is not empty: the gap is somewhere inside, or further on.
    const next = line + 1 < count ? document.lineAt(line + 1) : undefined;
    if (next === undefined || next.isEmptyOrWhitespace || !isInside(next.text, text))
      return endOf(document, line, text);
  }
  return new Position(0, 0);
}

/** The end of the field's own line, or of the empty line that continues it. */
function endOf(document: TextDocument, line: number, text: string): Position {
  const continues = /[|>][-+0-9]*\s*$/.test(text) && line + 1 < document.lineCount;
  return continues ? document.lineAt(line + 1).range.end : document.lineAt(line).range.end;
}

function isInside(inner: string, outer: string): boolean {
  return depth(inner) > depth(outer) || (/^\s*- /.test(inner) && depth(inner) >= depth(outer));
}

function depth(text: string): number {
  return text.search(/\S|$/);
}
