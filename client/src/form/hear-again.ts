import { Range, WorkspaceEdit, workspace, type TextDocument } from 'vscode';
import type { FormSilenced } from '../../../server/src/protocol/form';
import { lineOfComment } from './line-of-comment';

/** Takes out the comment that silences a check, of several alike the nearest above `line`. False where it is not there any more. */
export async function hearAgain(
  document: TextDocument,
  { comment }: FormSilenced,
  line: number,
): Promise<boolean> {
  const found = lineOfComment(document.getText(), comment, line);
  if (found === undefined) return false;
  const edit = new WorkspaceEdit();
  edit.delete(document.uri, new Range(found, 0, found + 1, 0));
  return workspace.applyEdit(edit);
}
