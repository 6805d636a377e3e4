import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { renamableAt, renameAt } from '../../service/index';
import { holdText } from '../hold-text';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature } from './feature';
import { toWorkspaceEdit } from './to-workspace-edit';

/** Gives an id another name wherever the plan uses it. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  answer(sources) {
    const { connection, files, guard, whenReadHere, plans, messages } = sources;
    connection.onPrepareRename(
      whenReadHere('prepareRename', null, ({ textDocument, position }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const found = renamableAt(subject.offset(position), subject.uri, plans, messages);
        if (found.kind === 'refused') throw refusal(found.why);
        return { range: toLspRange(found.range, subject.draft.yaml.lines), placeholder: found.id };
      }),
    );
    connection.onRenameRequest(
      guard('rename', null, async ({ textDocument, position, newName }) => {
        const refuseIfChanged = holdText(sources, textDocument);
        // Not every editor tells of files that change on the disk, and an edit at an old place would spoil a file.
        files.reload();
        await files.ready();
        refuseIfChanged();
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const renaming = renameAt(subject.offset(position), subject.uri, newName, plans, messages);
        if (renaming.kind === 'refused') throw refusal(renaming.why);
        return toWorkspaceEdit(renaming.files, subject.uri, sources) ?? null;
      }),
    );
  },
};

function refusal(why: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}
