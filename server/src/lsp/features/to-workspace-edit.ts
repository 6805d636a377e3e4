import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdits, FixEdit, Lines } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import type { FeatureSources } from './feature';
import { toSnippet } from './to-snippet';
import { toTextEdits } from './to-text-edits';

/**
 * The edits as the editor takes them: with the version of each open document, so that it refuses what comes too late,
 * and in the document at hand with places to go on writing at.
 */
export function toWorkspaceEdit(
  files: readonly FileEdits[],
  active: string,
  { client, documents, plans, clientUri }: FeatureSources,
): WorkspaceEdit | undefined {
  const all = files.map(({ uri, edits }) => ({ uri, edits, text: plans.text(uri), lines: plans.lines(uri) }));
  if (!client.takesVersionedEdits) {
    const changes: Record<string, TextEdit[]> = {};
    for (const { uri, edits, lines } of all) {
      if (!lines) return undefined;
      changes[clientUri(uri)] = toTextEdits(edits, lines);
    }
    return { changes };
  }
  const documentChanges: TextDocumentEdit[] = [];
  for (const { uri, edits, text, lines } of all) {
    if (!lines || text === undefined) return undefined;
    const snippets = client.takesSnippetEdits && uri === active ? toSnippets(edits, text, lines) : undefined;
    const textDocument = { uri: clientUri(uri), version: documents.get(uri)?.version ?? null };
    documentChanges.push({ textDocument, edits: snippets ?? toTextEdits(edits, lines) });
  }
  return { documentChanges };
}

/** Nothing when no edit has a place to write at, or one would be indented twice: then they are plain edits. */
function toSnippets(edits: readonly FixEdit[], text: string, lines: Lines): SnippetTextEdit[] | undefined {
  if (!edits.some(({ stops }) => stops !== undefined)) return undefined;
  const snippets: SnippetTextEdit[] = [];
  let before = 0;
  // Editors join the snippets of a document, so that each place needs a number of its own.
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const line = lines.range(lines.position(edit.range.start).line);
    const indent = /^[ \t]*/.exec(text.slice(line.start, edit.range.start))?.[0] ?? '';
    const { stops = [] } = edit;
    const value = withoutIndent(toSnippet({ text: edit.text, stops }, before), indent);
    before += stops.length;
    if (value === undefined) return undefined;
    snippets.push({ range: toLspRange(edit.range, lines), snippet: { kind: 'snippet', value } });
  }
  return snippets;
}

/** An editor puts the indentation of the line in front of every further line of a snippet. */
function withoutIndent(value: string, indent: string): string | undefined {
  const [first = '', ...others] = value.split('\n');
  if (!others.every((line) => line.startsWith(indent) || line.trim() === '')) return undefined;
  return [first, ...others.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : ''))].join(
    '\n',
  );
}
