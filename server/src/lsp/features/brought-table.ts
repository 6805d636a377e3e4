import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { BroughtParams, BroughtResult, TakeInParams, TakeInResult } from '../../protocol/bring-in';
import { chosenResponses, responsesPage, type Messages, type SourceTable } from '../../service/index';
import { canonical } from '../addresses';
import type { FeatureSources } from './feature';
import { toPageInfo } from './to-page-info';
import { toTextEdits } from './to-text-edits';

/** A CSV file as its reader answers. */
export type TableRead =
  | { readonly kind: 'table'; readonly ok: true; readonly table: SourceTable }
  | { readonly kind: 'table'; readonly ok: false; readonly refusal: string };

export function isTable(read: unknown): read is TableRead {
  return (read as { readonly kind?: unknown }).kind === 'table';
}

/** What a table of contributions brings in. */
export function showTable(params: BroughtParams, read: TableRead, sources: FeatureSources): BroughtResult {
  const { plans, messages, clientUri } = sources;
  if (!read.ok) return { kind: 'refused', message: refusalOf(read.refusal, messages) };
  const into = canonical(params.into);
  const page = responsesPage(read.table, plans, requestFor(params), messages);
  if (!page) return { kind: 'refused', message: messages.responses.noPlan };
  return {
    kind: 'page',
    page: toPageInfo(page, into, params.known, sources),
    drafts: page.files.map(clientUri),
    state: page.state,
  };
}

/** The edits for that, where it is still what was shown. */
export function takeInTable(params: TakeInParams, read: TableRead, sources: FeatureSources): TakeInResult {
  const { plans, documents, messages, clientUri } = sources;
  const chosen = read.ok ? chosenResponses(read.table, plans, requestFor(params)) : undefined;
  if (chosen?.state !== params.state)
    throw new ResponseError(LSPErrorCodes.ContentModified, messages.navigation.changedMeanwhile);
  return {
    files: chosen.files.flatMap(({ uri, edits }) => {
      const lines = plans.lines(uri);
      const version = documents.get(uri)?.version ?? null;
      return lines ? [{ uri: clientUri(uri), edits: toTextEdits(edits, lines), version }] : [];
    }),
    newFiles: chosen.newFiles.map(({ uri, text }) => ({ uri: clientUri(uri), text })),
    taken: chosen.taken,
    remarks: 0,
    conflicts: 0,
  };
}

function requestFor({ into, name, choices }: BroughtParams | TakeInParams) {
  return { into: canonical(into), name, choices: new Map(Object.entries(choices)) };
}

function refusalOf(refusal: string, { responses }: Messages): string {
  const sentences: Readonly<Record<string, string>> = responses.refusals;
  return sentences[refusal] ?? responses.refusals['not-text'];
}
