import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { cursorNotification, type CursorParams } from '../protocol/index';
import { changedStretch, createPlans, messagesFor } from '../service/index';
import { canonical } from './addresses';
import { AskedAlone } from './asked-alone';
import { createChanges } from './changes';
import type { ClientAbilities } from './client-abilities';
import { answerDocumentPulls } from './diagnostics-pull';
import { pushDiagnostics } from './diagnostics-push';
import { refreshDiagnostics } from './diagnostics-refresh';
import { answerWorkspacePulls } from './diagnostics-workspace';
import { createDraftFiles } from './draft-files';
import { featuresFor } from './features/features';
import { followFiles } from './follow-files';
import { guardAfter, type Guard } from './guard';
import { holdText } from './hold-text';
import type { Host } from './host';
import { followDocuments } from './open-documents';
import { answerPlanRequests } from './plan-requests';
import { createReports } from './reports';
import { findSignedTexts } from './signed-texts';
import type { Timings } from './timings';
import { createTypingLine } from './typing-line';
import { noWatch, watchDrafts } from './watch-drafts';

export interface SessionSources {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly client: ClientAbilities;
  readonly host: Host;
  readonly docsBase: string | undefined;
  readonly timings: Timings;
  readonly today: () => string;
}

/** What lives as long as an editor is connected. */
export interface Session {
  /** The editor is ready too: from here on it can be asked and told. */
  ready(): void;
  dispose(): void;
}

export function startSession({
  connection,
  guard,
  client,
  host,
  docsBase,
  timings,
  today,
}: SessionSources): Session {
  const messages = messagesFor('en');
  const plans = createPlans({ messages, today });
  const changes = createChanges();
  const typing = createTypingLine(timings, (uri) => {
    reports.touch(uri);
    changes.tell('now');
  });
  const documents = followDocuments(connection, guard, {
    opened(uri, text) {
      plans.set(uri, text);
      // Even if it is what was stored: from now on it has a version, and its own spelling of the address.
      reports.touch(uri);
      files.opened(uri);
      watch.lookAgain();
      changes.tell('now');
    },
    changed(uri, text) {
      const before = plans.text(uri) ?? '';
      plans.set(uri, text);
      reports.touch(uri);
      const line = plans.lines(uri)?.position(changedStretch(before, text).endAfter).line;
      if (line !== undefined) typing.changed(uri, line);
      changes.tell('soon');
    },
    saved(uri) {
      typing.left(uri);
      watch.lookAgain();
      changes.tell('now');
    },
    closed(uri) {
      typing.left(uri);
      files.closed(uri);
      diagnostics.documentClosed();
    },
  });
  const files = createDraftFiles({
    host,
    plans,
    documents,
    log: connection.console,
    onDone() {
      watch.update();
      changes.tell('now');
    },
  });
  const watch = client.watchesFiles ? noWatch : watchDrafts({ host, files, wait: timings.settle });
  const reports = createReports({ plans, documents, typing, docsBase, log: connection.console });
  const alone = new AskedAlone((uri) => documents.get(uri) !== undefined);
  const whenRead = guardAfter(guard, () => files.ready());
  const whenReadHere = guardAfter(
    guard,
    () => files.ready(),
    (asked) => holdText({ plans, messages }, (asked as TextDocumentPositionParams).textDocument),
  );
  const sources = { connection, plans, documents, files, reports, changes, guard, whenRead, alone };
  // Whoever asks is answered, also an editor that findings are sent to.
  const answered = answerDocumentPulls(sources);
  const workspace = answerWorkspacePulls(sources);
  const diagnostics = client.pullsDiagnostics
    ? refreshDiagnostics({ ...sources, answered, workspace, wait: timings.settle })
    : pushDiagnostics(sources);

  const clientUri = (uri: string) => documents.get(uri)?.uri ?? uri;
  const ends: (() => void)[] = [];
  const atEnd = (run: () => void) => void ends.push(run);
  for (const feature of featuresFor(client)) {
    feature.answer({
      ...sources,
      whenReadHere,
      messages,
      docsBase,
      clientUri,
      client,
      timings,
      today,
      atEnd,
    });
  }
  if (client.servesHistory) {
    const log = connection.console;
    const search = findSignedTexts({ ...sources, log, wait: timings.settle, clientUri });
    atEnd(() => search.dispose());
  }
  answerPlanRequests(sources);
  const watching = followFiles({ connection, files, client, guard });
  connection.onNotification(
    cursorNotification,
    guard(cursorNotification, undefined, ({ uri, line }: CursorParams) =>
      typing.cursorMoved(canonical(uri), line),
    ),
  );

  return {
    ready() {
      files.setFolders(client.folders);
      watching.start();
    },
    dispose() {
      for (const end of ends) end();
      typing.dispose();
      watch.dispose();
      diagnostics.dispose();
    },
  };
}
