import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { addThemeRequest, type AddThemeParams, type AddThemeResult } from '../../protocol/themes';
import { addTheme } from '../../service/index';
import { canonical } from '../addresses';
import type { Feature } from './feature';
import { toTextEdits } from './to-text-edits';

/** Adds a theme to a plan. Nothing is changed here: the editor does that. */
export const themeList: Feature = {
  capabilities: {},
  answer({ connection, plans, files, documents }) {
    // There is no default for an edit, so a failure has to be told.
    connection.onRequest(
      addThemeRequest,
      async ({ plan, title }: AddThemeParams): Promise<AddThemeResult> => {
        await files.ready();
        const uri = canonical(plan);
        const draft = plans.draft(uri);
        if (!draft) throw new ResponseError(ErrorCodes.InvalidParams, `There is no action plan at ${plan}.`);
        const { id, edits, isThere } = addTheme(draft, title);
        return {
          id,
          edits: toTextEdits(edits, draft.yaml.lines),
          version: documents.get(uri)?.version ?? null,
          hasNoPlace: edits.length === 0 && !isThere,
        };
      },
    );
  },
};
