import type { TextDocument, TextEditor, Uri } from 'vscode';
import { Position, Range, Selection, TextEditorRevealType, ViewColumn, window, workspace } from 'vscode';
import { findShown } from '../draft-in-front';
import { openDraft } from '../form/open-draft';

export interface SourceTarget {
  readonly line: number;
  /** A word to look for from there on, before the line `until`. */
  readonly word?: string;
  readonly until?: number;
}

/** An answer is rarely longer than this, in lines. */
const furthest = 200;

/** Puts the cursor where something was written: in an editor or a form that shows it already, or beside the page. */
export async function goToSource(uri: Uri, target: SourceTarget): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const selection = find(document, target);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  if (shown === undefined && findShown(uri)?.as === 'form') return openDraft(uri, selection);
  const editor = await window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? otherColumn(),
    selection,
  });
  if (!isInView(editor, selection)) editor.revealRange(selection, TextEditorRevealType.InCenter);
}

function find(document: TextDocument, { line, word, until }: SourceTarget): Range {
  const first = Math.max(0, Math.min(line, document.lineCount - 1));
  const last = Math.min(until ?? first + furthest, first + furthest, document.lineCount);
  if (word !== undefined) {
    for (let at = first; at < last; at += 1) {
      const column = document.lineAt(at).text.indexOf(word);
      if (column >= 0) return new Range(at, column, at, column + word.length);
    }
  }
  const start = new Position(first, document.lineAt(first).firstNonWhitespaceCharacterIndex);
  return new Selection(start, start);
}

/** Beside the page, which would be covered otherwise. */
function otherColumn(): ViewColumn {
  const page = window.tabGroups.activeTabGroup.viewColumn;
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== page);
  return other?.viewColumn ?? ViewColumn.Beside;
}

function isInView(editor: TextEditor, range: Range): boolean {
  return editor.visibleRanges.some((visible) => visible.contains(range));
}
