import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  asOfNowRequest,
  broughtRequest,
  draftsFromFormRequest,
  takeInRequest,
  type AsOfNowParams,
  type AsOfNowResult,
  type BroughtParams,
  type BroughtResult,
  type DraftsFromFormParams,
  type DraftsFromFormResult,
  type TakeInParams,
  type TakeInResult,
} from '../../protocol/bring-in';
import {
  asOfNow,
  baseName,
  broughtPage,
  chosenEdits,
  draftsFromForm,
  joinRemarks,
  smallEdits,
  stateOfDrafts,
  wordsFor,
  type Choice,
  type DraftsFromForm,
  type FilledForm,
  type Messages,
  type Reply,
} from '../../service/index';
import { canonical } from '../addresses';
import { isTable, showTable, takeInTable } from './brought-table';
import type { Feature, FeatureSources } from './feature';
import { toPageInfo } from './to-page-info';
import { toTextEdits } from './to-text-edits';

/** What a Word file that came back or a table of contributions changes, and the edits for what was chosen of it. Nothing is changed here: the editor does that. */
export const bringInFile: Feature = {
  capabilities: {},
  answer(sources) {
    const { connection, plans, files, documents, messages, clientUri, today } = sources;

    // There is no default for what decides about edits, so a failure has to be told.
    connection.onRequest(broughtRequest, async (params: BroughtParams): Promise<BroughtResult> => {
      await files.ready();
      if (isTable(params.read)) return showTable(params, params.read, sources);
      const reply = replyIn(params.read);
      if (typeof reply === 'string') return { kind: 'refused', message: refusalOf(reply, messages) };
      const into = canonical(params.into);
      const choices = choicesIn(params);
      const page = broughtPage(reply, plans, { ...params, into, choices }, messages);
      return {
        kind: 'page',
        page: toPageInfo(page, into, params.known, sources),
        drafts: page.drafts.map(clientUri),
        state: stateOfDrafts(reply, plans, into),
      };
    });

    connection.onRequest(asOfNowRequest, async ({ into }: AsOfNowParams): Promise<AsOfNowResult> => {
      await files.ready();
      return asOfNow(plans, canonical(into), messages);
    });

    connection.onRequest(takeInRequest, async (params: TakeInParams): Promise<TakeInResult> => {
      await files.ready();
      if (isTable(params.read)) return takeInTable(params, params.read, sources);
      const reply = replyIn(params.read);
      if (typeof reply === 'string') throw new ResponseError(ErrorCodes.InvalidParams, reply);
      const into = canonical(params.into);
      if (stateOfDrafts(reply, plans, into) !== params.state)
        throw new ResponseError(LSPErrorCodes.ContentModified, messages.navigation.changedMeanwhile);
      const choices = choicesIn(params);
      const chosen = chosenEdits(reply, plans, { ...params, into, choices }, messages);
      const discussed = joinRemarks(reply, plans, { messages, into, today: today() });
      const edited = discussed.files.flatMap(({ uri, before, after }) =>
        before === undefined ? [] : [{ uri, edits: smallEdits(before, after) }],
      );
      return {
        ...chosen,
        newFiles: discussed.files.flatMap(({ uri, before, after }) =>
          before === undefined ? [{ uri: clientUri(uri), text: after }] : [],
        ),
        remarks: discussed.joined.size,
        files: [...chosen.files, ...edited].flatMap(({ uri, edits }) => {
          const lines = plans.lines(uri);
          const version = documents.get(uri)?.version ?? null;
          return lines ? [{ uri: clientUri(uri), edits: toTextEdits(edits, lines), version }] : [];
        }),
      };
    });

    connection.onRequest(
      draftsFromFormRequest,
      async ({ into, read }: DraftsFromFormParams): Promise<DraftsFromFormResult | null> => {
        await files.ready();
        const plan = plans.planOf(canonical(into))?.uri;
        const { form } = read as { readonly form?: FilledForm };
        if (!form) throw new ResponseError(ErrorCodes.InvalidParams, 'No form was read.');
        if (plan === undefined) return null;
        const takenNames = plans.files().filter((uri) => plans.planOf(uri)?.uri === plan);
        const made = draftsFromForm(form, plans, { plan, takenNames, messages });
        return toDrafted(made, sources);
      },
    );
  },
};

function toDrafted(
  { drafts, stakeholders, added, rest }: DraftsFromForm,
  { plans, documents, clientUri }: FeatureSources,
): DraftsFromFormResult {
  const files = drafts.map(({ uri, text }) => ({ uri: clientUri(uri), text }));
  const lines = stakeholders && plans.lines(stakeholders.uri);
  const told = {
    drafts: drafts.map(({ uri, number, title, notPlaced, like }) => ({
      ...{ uri: clientUri(uri), number, title },
      notPlaced: notPlaced.map(wordsFor),
      like: like.map((one) => baseName(one.uri)),
    })),
    added: added.map(({ name }) => name),
    rest,
  };
  if (!stakeholders) return { files, ...told };
  const { uri, text } = stakeholders;
  if (!lines) return { files: [...files, { uri: clientUri(uri), text }], ...told };
  const edits = toTextEdits(smallEdits(plans.text(uri) ?? '', text), lines);
  const version = documents.get(uri)?.version ?? null;
  return { files, list: { uri: clientUri(uri), edits, version }, ...told };
}

function choicesIn({ choices }: BroughtParams | TakeInParams): ReadonlyMap<string, Choice> {
  return new Map(Object.entries(choices).map(([id, choice]) => [id, choice === 'leave' ? 'leave' : 'take']));
}

/** What was read, or the reason why nothing was. */
function replyIn(read: unknown): Reply | string {
  const { ok, reply, refusal } = read as {
    readonly ok: boolean;
    readonly reply?: Reply;
    readonly refusal?: string;
  };
  return ok && reply ? reply : (refusal ?? '');
}

function refusalOf(refusal: string, { exchange }: Messages): string {
  const sentences: Readonly<Record<string, string>> = exchange.refusals;
  return sentences[refusal] ?? exchange.refusals['not-word'];
}
