import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  signatoriesRequest,
  signOffRequest,
  signedTextRequest,
  type SignatoriesParams,
  type SignatoriesResult,
  type SignOffParams,
  type SignOffResult,
  type SignedTextParams,
  type SignedTextResult,
} from '../../protocol/agreement';
import { ruleById, sign, signatoriesOf, signingSummary, whyNotSigned } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature, type Subject } from './feature';
import { toTextEdits } from './to-text-edits';

/** Who may sign a draft, and the edits that do. Nothing is changed here: the editor does that. */
export const signOff: Feature = {
  capabilities: {},
  answer(sources) {
    const { connection, plans, files, documents, messages, today, guard } = sources;

    const subjectAt = async (params: { readonly uri: string }): Promise<Subject> => {
      await files.ready();
      const subject = subjectOf(sources, params);
      if (subject) return subject;
      throw new ResponseError(ErrorCodes.InvalidParams, `${params.uri} is not a draft.`);
    };

    // There is no default for who signs what, so a failure has to be told.
    connection.onRequest(
      signatoriesRequest,
      async (params: SignatoriesParams): Promise<SignatoriesResult> => {
        const subject = await subjectAt(params);
        const { draft, uri } = subject;
        const why = whyNotSigned(draft, messages);
        if (why !== undefined || draft.kind !== 'commitment')
          return { why: why ?? '', facts: [], blockers: [], signatories: [] };
        const { lines } = draft.yaml;
        const { organisations } = plans.surroundings(uri);
        return {
          facts: signingSummary(draft, organisations, messages).map(({ text, range }) => ({
            text,
            range: toLspRange(range, lines),
          })),
          // A signature that is missing or out of date is what signing is for.
          blockers: subject
            .findings()
            .filter(({ level, rule }) => level === 'error' && ruleById(rule)?.topic !== 'agreement')
            .map(({ rule, message, range }) => ({ rule, message, range: toLspRange(range, lines) })),
          signatories: signatoriesOf(draft, plans.surroundings(uri)),
        };
      },
    );

    connection.onRequest<SignedTextResult, unknown>(
      signedTextRequest,
      guard(
        signedTextRequest,
        null,
        ({ digest }: SignedTextParams): SignedTextResult => plans.signedText(digest) ?? null,
      ),
    );

    connection.onRequest(signOffRequest, async (params: SignOffParams): Promise<SignOffResult> => {
      const { draft, uri } = await subjectAt(params);
      const { by, on } = params;
      const request = { by, today: today(), ...(on !== undefined && { on }) };
      const result = sign(draft, plans.surroundings(uri), request, messages);
      if (result.kind === 'refused') return result;
      return {
        kind: 'signed',
        edits: toTextEdits(result.edits, draft.yaml.lines),
        version: documents.get(uri)?.version ?? null,
        on: result.on,
      };
    });
  },
};
