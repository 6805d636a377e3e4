import type {
  CancellationToken,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Plans } from '../service/index';
import { canonical } from './addresses';
import type { PullSources } from './diagnostics-pull';
import { endIfCancelled } from './guard';
import { nothingFound } from './reports';

export interface WorkspacePulls {
  /** Tells what is new about these files to an editor that waits for it. True when another editor should ask again. */
  tellNews(uris: ReadonlySet<string>): boolean;
  /** Lets the editor ask anew: after a document was closed only the editor knows what it still shows. */
  endWaiting(): void;
}

type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/** A question that is kept open until there is something to say. */
interface Waiting {
  readonly shown: Map<string, string>;
  readonly progress: Progress;
  readonly end: () => void;
}

export interface WorkspaceSources extends PullSources {
  readonly plans: Plans;
}

/** So many reports in one message, and a breath between messages: a large workspace must not hold up the typing. */
const reportsAtOnce = 50;

/**
 * Answers the editor's questions about all drafts. When nothing is new since its last question and it can be told in
 * parts, the question stays open and news is told as it comes; so the editor neither asks all the time nor shows old news.
 */
export function answerWorkspacePulls(sources: WorkspaceSources): WorkspacePulls {
  const { connection, plans, documents, files, reports, guard, alone } = sources;
  const nothing: WorkspaceDiagnosticReport = { items: [] };
  let waiting: Waiting | undefined;
  /** What an editor that cannot be told in parts was last answered. */
  let answered: Map<string, string> | undefined;

  const reportOf = (uri: string, shown: Map<string, string>): WorkspaceDocumentDiagnosticReport => {
    const { resultId, items } = reports.of(uri);
    const about = { uri: reports.clientUri(uri), version: documents.get(uri)?.version ?? null, resultId };
    if (shown.get(uri) === resultId) return { ...about, kind: DocumentDiagnosticReportKind.Unchanged };
    if (plans.has(uri)) shown.set(uri, resultId);
    else shown.delete(uri);
    return { ...about, kind: DocumentDiagnosticReportKind.Full, items: [...items] };
  };

  const isNew = (uri: string, shown: ReadonlyMap<string, string>) =>
    (shown.get(uri) ?? nothingFound) !== reports.of(uri).resultId;

  const tell = async (
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: Progress | undefined,
  ): Promise<WorkspaceDiagnosticReport> => {
    waiting?.end();
    await files.ready();
    endIfCancelled([token]);
    const shown = new Map(params.previousResultIds.map(({ uri, value }) => [canonical(uri), value]));
    const toTell = alone.uncertain();
    const uncertain = toTell.map(({ uri }) => uri);
    for (const uri of uncertain) shown.delete(uri);
    const all = [...new Set([...plans.files(), ...shown.keys(), ...uncertain])];
    if (!progress) {
      answered = shown;
      alone.told(toTell);
      return { items: all.map((uri) => reportOf(uri, shown)) };
    }
    answered = undefined;
    const news = all.filter((uri) => uncertain.includes(uri) || isNew(uri, shown));
    for (let start = 0; start < news.length; start += reportsAtOnce) {
      endIfCancelled([token]);
      progress.report({ items: news.slice(start, start + reportsAtOnce).map((uri) => reportOf(uri, shown)) });
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    alone.told(toTell);
    if (news.length === 0 && alone.uncertain().length === 0) await wait(shown, token, progress);
    return nothing;
  };

  const wait = (shown: Map<string, string>, token: CancellationToken, progress: Progress) =>
    new Promise<void>((resolve) => {
      const own: Waiting = {
        shown,
        progress,
        end: () => {
          if (waiting === own) waiting = undefined;
          resolve();
        },
      };
      waiting = own;
      token.onCancellationRequested(own.end);
    });

  const handle = guard(
    'workspace/diagnostic',
    nothing,
    (params: WorkspaceDiagnosticParams, token: CancellationToken, _work: unknown, parts?: Progress) =>
      tell(params, token, parts),
  );
  connection.languages.diagnostics.onWorkspace(handle);
  alone.onClosed(() => waiting?.end());

  return {
    tellNews(uris) {
      if (!waiting) {
        const shown = answered;
        return shown !== undefined && [...uris].some((uri) => isNew(uri, shown));
      }
      const { shown, progress } = waiting;
      const items = [...uris].filter((uri) => isNew(uri, shown)).map((uri) => reportOf(uri, shown));
      if (items.length > 0) progress.report({ items });
      return false;
    },
    endWaiting: () => waiting?.end(),
  };
}
