import type { Diagnostic } from 'vscode-languageserver';
import { mayWait, Revisions, type Finding, type Plans } from '../service/index';
import { describe, type Log } from './guard';
import type { OpenDocuments } from './open-documents';
import { toDiagnostic } from './to-diagnostic';
import type { TypingLine } from './typing-line';

/** What the editor is told about one file. */
export interface Report {
  /** Stays the same for as long as the items do. */
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

export interface Reports {
  of(uri: string): Report;
  /** The findings are the same, but which of them are shown may not be. */
  touch(uri: string): void;
  /** Grows with each change of what may be shown. */
  revision(): number;
  /** The files whose reports may be others than at this revision, removed files included. */
  changedSince(revision: number): ReadonlySet<string>;
  /** The address as the editor writes it. */
  clientUri(uri: string): string;
}

export interface ReportSources {
  readonly plans: Plans;
  readonly documents: OpenDocuments;
  readonly typing: TypingLine;
  readonly docsBase: string | undefined;
  readonly log: Log;
}

interface Kept extends Report {
  readonly written: string;
  /** The revision at which it was looked at last. */
  readonly at: number;
}

/** The result of a file that is not there. */
export const nothingFound = 'none';
const empty: Report = { resultId: nothingFound, items: [] };

/** Makes the reports when they are asked for, and keeps them until something that they rest on changes. */
export function createReports({ plans, documents, typing, docsBase, log }: ReportSources): Reports {
  const kept = new Map<string, Kept>();
  const revisions = new Revisions<string>();
  let absorbed = 0;
  let made = 0;

  const absorb = () => {
    try {
      for (const uri of plans.changedSince(absorbed)) revisions.changed(uri);
      absorbed = plans.revision();
    } catch (error) {
      log.error(`The checks across files failed: ${describe(error)}`);
    }
  };
  const clientUri = (uri: string) => documents.get(uri)?.uri ?? uri;

  const diagnose = (uri: string): readonly Diagnostic[] => {
    const lines = plans.lines(uri);
    const draft = plans.draft(uri);
    if (!lines || !draft) return [];
    const typed = typing.of(uri);
    const waits = ({ absence, range }: Finding) =>
      absence &&
      typed !== undefined &&
      lines.position(range.start).line <= typed &&
      lines.position(range.end).line >= typed;
    const linesOf = (other: string) => plans.lines(other);
    const context = {
      ...{ uri, lines, docsBase, linesOf, clientUri },
      mayWait: (finding: Finding) => mayWait(finding, draft),
    };
    return plans
      .findings(uri)
      .filter((finding) => !waits(finding))
      .map((finding) => toDiagnostic(finding, context));
  };

  const make = (uri: string): Report => {
    const before = kept.get(uri);
    const at = revisions.now;
    try {
      const items = diagnose(uri);
      const written = JSON.stringify(items);
      const report =
        before?.written === written ? { ...before, at } : { resultId: String(++made), items, written, at };
      kept.set(uri, report);
      return report;
    } catch (error) {
      // One draft that cannot be checked must not keep the others from being shown.
      log.error(`${uri} could not be checked: ${describe(error)}`);
      if (before) kept.set(uri, { ...before, at });
      return before ?? empty;
    }
  };

  return {
    of(uri) {
      absorb();
      if (!plans.has(uri)) {
        kept.delete(uri);
        return empty;
      }
      const before = kept.get(uri);
      return before && before.at >= revisions.of(uri) ? before : make(uri);
    },
    touch: (uri) => revisions.changed(uri),
    revision() {
      absorb();
      return revisions.now;
    },
    changedSince(revision) {
      absorb();
      return revisions.since(revision);
    },
    clientUri,
  };
}
