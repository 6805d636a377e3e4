import type { Connection, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { canonical } from './addresses';
import type { AskedAlone } from './asked-alone';
import type { DraftFiles } from './draft-files';
import type { Guard, GuardAfterWait } from './guard';
import type { OpenDocuments } from './open-documents';
import type { Reports } from './reports';

export interface PullSources {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly files: DraftFiles;
  readonly reports: Reports;
  readonly guard: Guard;
  readonly whenRead: GuardAfterWait;
  readonly alone: AskedAlone;
}

/** What the editor was last answered about a document. */
export interface Answered {
  readonly resultId: string;
  readonly version: number | undefined;
}

/** Answers the editor's questions about one document. Returns what has been answered. */
export function answerDocumentPulls(sources: PullSources): ReadonlyMap<string, Answered> {
  const { connection, documents, reports, whenRead, alone } = sources;
  const answered = new Map<string, Answered>();
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

  const answer = (params: DocumentDiagnosticParams): DocumentDiagnosticReport => {
    const uri = canonical(params.textDocument.uri);
    // Made from the text as it is now, never as it was when the question was asked.
    const { resultId, items } = reports.of(uri);
    answered.set(uri, { resultId, version: documents.get(uri)?.version });
    alone.answered(uri);
    return resultId === params.previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  };

  connection.languages.diagnostics.on(whenRead('textDocument/diagnostic', nothing, answer));
  return answered;
}
