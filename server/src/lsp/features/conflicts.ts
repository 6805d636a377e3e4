import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  resolveConflictRequest,
  type ResolveConflictParams,
  type ResolveConflictResult,
} from '../../protocol/conflicts';
import { resolveConflict, waysToResolve } from '../../service/index';
import { holdText } from '../hold-text';
import { subjectOf, type Feature } from './feature';
import { toTextEdits } from './to-text-edits';

/** Resolves what git could not bring together. Nothing is changed here: the editor does that. */
export const conflicts: Feature = {
  capabilities: {},
  answer(sources) {
    const { connection, files, documents } = sources;
    // There is no default for an edit, so a failure has to be told.
    connection.onRequest(
      resolveConflictRequest,
      async (params: ResolveConflictParams): Promise<ResolveConflictResult> => {
        const refuseIfChanged = holdText(sources, params);
        await files.ready();
        refuseIfChanged();
        const subject = subjectOf(sources, params);
        if (!subject || !waysToResolve.includes(params.way)) {
          throw new ResponseError(ErrorCodes.InvalidParams, `No conflict can be resolved in ${params.uri}.`);
        }
        const { draft, uri } = subject;
        const offset = subject.offset({ line: params.line, character: 0 });
        const edit = resolveConflict(draft, offset, params.way);
        return {
          edits: toTextEdits(edit ? [edit] : [], draft.yaml.lines),
          version: documents.get(uri)?.version ?? null,
        };
      },
    );
  },
};
