import { createHash } from 'node:crypto';
import { rules, type Finding, type Range, type Rule, type ShownLevel } from '../../service/index';
import { regionOf, type CheckedDraft, type CheckReport, type Reporter, type Style } from '../check/report';
import { readPage, summaryOf } from '../rule-pages';
import { safeJson } from '../terminal/safe-text';
import { version } from '../version';
import { pathInRepository } from './path-in-repository';

const levels: Readonly<Record<ShownLevel, string>> = { error: 'error', warning: 'warning', info: 'note' };
/** Paths are relative to the top of the repository on GitHub, and elsewhere to the folder that the check was run in. */
const uriBaseId = '%SRCROOT%';

/** SARIF 2.1.0, for code scanning and other tools that gather findings. */
export const sarif: Reporter = (report, style) => {
  const locationOf = (path: string) => artifact(pathInRepository(path, style));
  const run = {
    tool: { driver: { name: 'Codraft', semanticVersion: version(), rules: rules.map(describeRule) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [uriBaseId]: { description: { text: baseOf(style) } } },
    invocations: [
      {
        executionSuccessful: report.failures.length === 0,
        toolExecutionNotifications: report.failures.map(({ message }) => ({
          level: 'error',
          message: { text: message },
        })),
      },
    ],
    artifacts: report.drafts.map(({ path }) => ({ location: locationOf(path), encoding: 'UTF-8' })),
    results: report.drafts.flatMap((draft) => resultsOf(draft, report, locationOf)),
  };
  return `${safeJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  })}\n`;
};

function describeRule({ id, topic, level }: Rule) {
  const page = readPage(id);
  const usual = level.mature === 'off' ? level.final : level.mature;
  return {
    id,
    shortDescription: { text: page === undefined ? id : summaryOf(page) },
    help: page === undefined ? { text: `codraft rules ${id}` } : { text: page, markdown: page },
    defaultConfiguration: usual === 'off' ? { enabled: false } : { level: levels[usual] },
    properties: { tags: [topic], levels: level },
  };
}

function resultsOf(draft: CheckedDraft, report: CheckReport, locationOf: LocationOf) {
  const physical = (path: string, { line, column, endLine, endColumn }: ReturnType<typeof regionOf>) => ({
    physicalLocation: {
      artifactLocation: locationOf(path),
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  });
  const seen = new Map<string, number>();
  return draft.findings.map((finding) => {
    const { rule, level, message, range, related = [] } = finding;
    const print = fingerprint(draft, finding);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    const relatedLocations = related.flatMap((other, id) => {
      const lines = other.uri === undefined ? draft.lines : report.linesOf(other.uri);
      if (!lines) return [];
      const path = other.uri === undefined ? draft.path : report.pathOf(other.uri);
      return [{ id, ...physical(path, regionOf(lines, other.range)), message: { text: other.message } }];
    });
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ id }) => id === rule),
      level: levels[level],
      message: { text: message },
      locations: [physical(draft.path, regionOf(draft.lines, range))],
      ...(relatedLocations.length > 0 && { relatedLocations }),
      partialFingerprints: { 'codraftFinding/v1': `${print}:${count}` },
    };
  });
}

/** Stays the same when lines are added above, so that a finding once dismissed stays so. */
function fingerprint({ text, lines }: CheckedDraft, { rule, range }: Finding): string {
  const { start, end }: Range = lines.range(lines.position(range.start).line);
  return createHash('sha256')
    .update(`${rule}\n${(text ?? '').slice(start, end).trim()}`)
    .digest('hex')
    .slice(0, 16);
}

type LocationOf = (path: string) => ReturnType<typeof artifact>;

function baseOf({ env }: Style): string {
  return env.GITHUB_WORKSPACE ? 'The top of the repository.' : 'The folder that the check was run in.';
}

function artifact(path: string) {
  const whole = path.replace(/\p{Surrogate}/gu, '\uFFFD');
  return { uri: whole.split('/').map(encodeURIComponent).join('/'), uriBaseId };
}
