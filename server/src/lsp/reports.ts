import type { Diagnostic } from 'vscode-languageserver';
import type { Finding, Plans } from '../service/index';
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
  /** The files whose reports may be others than when this was last asked, removed files included. */
  takeNews(): ReadonlySet<string>;
  /** The address as the editor writes it. */
  spell(uri: string): string;
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
}

/** The result of a file that is not there. */
export const nothingFound = 'none';
const empty: Report = { resultId: nothingFound, items: [] };

/** Makes the reports when they are asked for, and keeps them until something that they rest on changes. */
export function createReports({ plans, documents, typing, docsBase, log }: ReportSources): Reports {
  const kept = new Map<string, Kept>();
  const stale = new Set<string>();
  const news = new Set<string>();
  let made = 0;

  const touch = (uri: string) => {
    stale.add(uri);
    news.add(uri);
  };
  const absorb = () => {
    try {
      for (const uri of plans.takeChanged()) touch(uri);
    } catch (error) {
      log.error(`The checks across files failed: ${describe(error)}`);
    }
  };
  const spell = (uri: string) => documents.get(uri)?.uri ?? uri;

  const diagnose = (uri: string): readonly Diagnostic[] => {
    const lines = plans.lines(uri);
    if (!lines) return [];
    const typed = typing.of(uri);
    const waits = ({ absence, range }: Finding) =>
      absence &&
      typed !== undefined &&
      lines.position(range.start).line <= typed &&
      lines.position(range.end).line >= typed;
    const linesOf = (other: string) => plans.lines(other);
    const context = { uri, lines, docsBase, linesOf, spell };
    return plans
      .findings(uri)
      .filter((finding) => !waits(finding))
      .map((finding) => toDiagnostic(finding, context));
  };

  const make = (uri: string): Report => {
    const before = kept.get(uri);
    try {
      const items = diagnose(uri);
      const written = JSON.stringify(items);
      if (before?.written === written) return before;
      const report = { resultId: String(++made), items, written };
      kept.set(uri, report);
      return report;
    } catch (error) {
      // One draft that cannot be checked must not keep the others from being shown.
      log.error(`${uri} could not be checked: ${describe(error)}`);
      return before ?? empty;
    }
  };

  return {
    of(uri) {
      absorb();
      if (!plans.has(uri)) {
        kept.delete(uri);
        stale.delete(uri);
        return empty;
      }
      const isStale = stale.delete(uri);
      const before = kept.get(uri);
      return before && !isStale ? before : make(uri);
    },
    touch,
    takeNews() {
      absorb();
      const taken = new Set(news);
      news.clear();
      return taken;
    },
    spell,
  };
}
