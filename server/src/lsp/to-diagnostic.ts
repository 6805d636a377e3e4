import type { Diagnostic, Range as LspRange } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding, Lines, Range, ShownLevel } from '../service/index';

export interface DiagnosticContext {
  readonly uri: string;
  /** True for what nobody needs to look at now. */
  readonly mayWait: (finding: Finding) => boolean;
  readonly lines: Lines;
  readonly docsBase: string | undefined;
  /** The lines of another file that a finding points to. */
  readonly linesOf: (uri: string) => Lines | undefined;
  /** An address as the editor writes it. */
  readonly clientUri: (uri: string) => string;
}

export function toDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  const { rule, level, message, data } = finding;
  const related = relatedInformation(finding, context);
  return {
    range: toLspRange(finding.range, context.lines),
    // An editor counts no hints, and lists none among the problems.
    severity: context.mayWait(finding) ? DiagnosticSeverity.Hint : severities[level],
    code: rule,
    ...(context.docsBase === undefined ? {} : { codeDescription: { href: `${context.docsBase}${rule}.md` } }),
    source: 'codraft',
    message,
    data: { rule, ...data },
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...(rule === 'unused-ignore' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

export function toLspRange({ start, end }: Range, lines: Lines): LspRange {
  const from = lines.position(start);
  const to = lines.position(end);
  return {
    start: { line: from.line, character: from.column },
    end: { line: to.line, character: to.column },
  };
}

const severities: Readonly<Record<ShownLevel, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

function relatedInformation({ related = [] }: Finding, context: DiagnosticContext) {
  return related.flatMap((other) => {
    const uri = other.uri ?? context.uri;
    const lines = other.uri === undefined ? context.lines : context.linesOf(other.uri);
    if (!lines) return [];
    return [
      {
        location: { uri: context.clientUri(uri), range: toLspRange(other.range, lines) },
        message: other.message,
      },
    ];
  });
}
