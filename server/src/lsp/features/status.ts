import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  setStageRequest,
  statusRequest,
  type Blocker,
  type SetStageParams,
  type SetStageResult,
  type StatusParams,
  type StatusResult,
} from '../../protocol/index';
import { blockersOf, isStage, setStage, statusOf, type Finding, type Lines } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature } from './feature';
import { toTextEdits } from './to-text-edits';

/** More than these belong in the list of problems, not in a line of status. */
const mostBlockers = 5;

/** Where a draft stands, and what it would take to be further. */
export const status: Feature = {
  capabilities: {},
  answer(sources) {
    const { connection, whenRead, plans, files, documents, clientUri } = sources;

    connection.onRequest<StatusResult, unknown>(
      statusRequest,
      whenRead(statusRequest, null, (params: StatusParams): StatusResult => {
        const subject = subjectOf(sources, params);
        const found = subject && statusOf(subject.uri, plans);
        if (!found) return null;
        const { next, plan, ...rest } = found;
        const blockers = next?.blockers.slice(0, mostBlockers) ?? [];
        return {
          ...rest,
          ...(plan && { plan: { ...plan, uri: clientUri(plan.uri) } }),
          ...(next && {
            next: {
              stage: next.stage,
              count: next.blockers.length,
              blockers: toBlockers(blockers, subject.draft.yaml.lines),
            },
          }),
        };
      }),
    );

    // There is no default for an edit, so a failure has to be told.
    connection.onRequest(setStageRequest, async (params: SetStageParams): Promise<SetStageResult> => {
      await files.ready();
      const subject = subjectOf(sources, params);
      if (subject?.draft.kind !== 'commitment' || !isStage(params.stage)) {
        throw new ResponseError(ErrorCodes.InvalidParams, `${params.uri} has no stage ${params.stage}.`);
      }
      const { uri, draft } = subject;
      const { lines } = draft.yaml;
      return {
        blockers: toBlockers(blockersOf(uri, params.stage, plans), lines),
        edits: toTextEdits(setStage(draft, params.stage), lines),
        version: documents.get(uri)?.version ?? null,
      };
    });
  },
};

function toBlockers(findings: readonly Finding[], lines: Lines): readonly Blocker[] {
  return findings.map(({ rule, message, range }) => ({ rule, message, range: toLspRange(range, lines) }));
}
