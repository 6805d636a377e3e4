import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { renamableAt, renameAt } from '../../service/index';
import { canonical } from '../addresses';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature, type FeatureSources } from './feature';
import { toTextEdits } from './to-text-edits';

/** Gives an id another name wherever the plan uses it. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  answer(sources) {
    const { connection, files, guard, whenRead, plans, messages } = sources;
    connection.onPrepareRename(
      whenRead('prepareRename', null, ({ textDocument, position }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const found = renamableAt(subject.offset(position), subject.uri, plans, messages);
        if (found.kind === 'refused') throw refusal(found.why);
        return { range: toLspRange(found.range, subject.draft.yaml.lines), placeholder: found.id };
      }),
    );
    connection.onRenameRequest(
      guard('rename', null, async ({ textDocument, position, newName }) => {
        const asked = plans.text(canonical(textDocument.uri));
        // Not every editor tells of files that change on the disk, and an edit at an old place would spoil a file.
        files.reload();
        await files.ready();
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        // The position was one in the text as it stood; it may be that of another id by now.
        if (asked !== undefined && asked !== subject.draft.yaml.text)
          throw new ResponseError(LSPErrorCodes.ContentModified, messages.navigation.changedMeanwhile);
        const renaming = renameAt(subject.offset(position), subject.uri, newName, plans, messages);
        if (renaming.kind === 'refused') throw refusal(renaming.why);
        return toWorkspaceEdit(renaming.files, sources);
      }),
    );
  },
};

function refusal(why: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}

type FileEdits = Extract<ReturnType<typeof renameAt>, { kind: 'renaming' }>['files'];

/** With the version of each open document where the editor can tell, so that it refuses what comes too late. */
function toWorkspaceEdit(
  files: FileEdits,
  { client, documents, plans, clientUri }: FeatureSources,
): WorkspaceEdit {
  const all = files.flatMap(({ uri, edits }): { uri: string; edits: TextEdit[] }[] => {
    const lines = plans.lines(uri);
    if (!lines) return [];
    return [{ uri, edits: toTextEdits(edits, lines) }];
  });
  if (!client.takesVersionedEdits)
    return { changes: Object.fromEntries(all.map(({ uri, edits }) => [clientUri(uri), edits])) };
  return {
    documentChanges: all.map(({ uri, edits }): TextDocumentEdit => {
      return { textDocument: { uri: clientUri(uri), version: documents.get(uri)?.version ?? null }, edits };
    }),
  };
}
