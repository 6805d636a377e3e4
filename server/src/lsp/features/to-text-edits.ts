import type { TextEdit as LspTextEdit } from 'vscode-languageserver';
import type { Lines, TextEdit } from '../../service/index';
import { toLspRange } from '../to-diagnostic';

export function toTextEdits(edits: readonly TextEdit[], lines: Lines): LspTextEdit[] {
  return edits.map(({ range, text }) => ({ range: toLspRange(range, lines), newText: text }));
}
