import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  carryThemeRequest,
  nextPlanRequest,
  type CarryThemeParams,
  type CarryThemeResult,
  type NextPlanParams,
  type NextPlanResult,
} from '../../protocol/meetings';
import { carryInto, nextPlan, type Plans } from '../../service/index';
import { canonical, parentFolder } from '../addresses';
import type { Feature } from './feature';
import { toTextEdits } from './to-text-edits';

/** Carries a theme into another plan. Nothing is written here: the editor does that. */
export const carryTheme: Feature = {
  capabilities: {},
  answer({ connection, plans, files, documents }) {
    // There is no default for an edit, so a failure has to be told.
    connection.onRequest(nextPlanRequest, async ({ plan }: NextPlanParams): Promise<NextPlanResult> => {
      await files.ready();
      const uri = canonical(plan);
      const draft = plans.draft(uri);
      const folder = parentFolder(uri);
      if (draft?.kind !== 'action-plan' || folder === undefined) return refuse(plan);
      const { themes } = draft.plan;
      return {
        folderName: nextPlan(draft.plan, folder).folderName,
        themes: themes.flatMap(({ id, wayForward }) =>
          id.ok && wayForward.ok && wayForward.value === 'develop_for_next_plan' ? [id.value] : [],
        ),
      };
    });
    connection.onRequest(carryThemeRequest, async (params: CarryThemeParams): Promise<CarryThemeResult> => {
      await files.ready();
      const made = carryInto(plans, { ...params, plan: canonical(params.plan), to: canonical(params.to) });
      if (!made) return refuse(params.plan);
      if (made.kind !== 'files') return made;
      return {
        kind: 'files',
        changed: made.changed.map(({ uri, edits }) => ({
          uri,
          edits: toTextEdits(edits, linesOf(plans, uri)),
          version: documents.get(uri)?.version ?? null,
        })),
        created: made.created.map(({ path, text }) => ({ uri: path, text })),
      };
    });
  },
};

function linesOf(plans: Plans, uri: string) {
  return plans.lines(uri) ?? refuse(uri);
}

function refuse(plan: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, `There is no action plan at ${plan}.`);
}
