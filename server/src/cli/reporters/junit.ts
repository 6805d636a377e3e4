import { isAtLeast } from '../../service/index';
import { regionOf, type CheckedDraft, type CheckReport, type Failure, type Reporter } from '../check/report';

/** For build servers that show tests: a draft is a suite, a finding is a test. Findings below `--fail-on` pass. */
export const junit: Reporter = (report) => {
  const suites = [
    ...report.drafts.map((draft) => suiteOf(draft, report)),
    ...report.failures.map(suiteOfFailure),
  ];
  const sum = (count: (suite: Suite) => number) => suites.reduce((total, suite) => total + count(suite), 0);
  const totals = `tests="${sum(({ tests }) => tests)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}"`;
  const body = suites.map(({ name, tests, failures, errors, cases }) => {
    const counts = `tests="${tests}" failures="${failures}" errors="${errors}" skipped="0"`;
    return `  <testsuite name="${attribute(name)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="codraft" ${totals}>\n${body.join('')}</testsuites>\n`;
};

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly cases: readonly string[];
}

function suiteOf({ path, lines, findings }: CheckedDraft, { failOn }: CheckReport): Suite {
  if (findings.length === 0) {
    return { name: path, tests: 1, failures: 0, errors: 0, cases: [testCase(path, 'nothing found')] };
  }
  const cases = findings.map(({ level, rule, message, range }) => {
    const { line, column } = regionOf(lines, range);
    const where = `${path}:${line}:${column}`;
    const said = content(`${where} ${level}: ${message}`);
    const inner = isAtLeast(level, failOn)
      ? `<failure type="${level}" message="${attribute(message)}">${said}</failure>`
      : `<system-out>${said}</system-out>`;
    return testCase(path, `${rule} (${line}:${column})`, inner);
  });
  const failures = findings.filter(({ level }) => isAtLeast(level, failOn)).length;
  return { name: path, tests: findings.length, failures, errors: 0, cases };
}

function suiteOfFailure({ path, message }: Failure): Suite {
  const error = `<error type="not checked" message="${attribute(message)}"/>`;
  return { name: path, tests: 1, failures: 0, errors: 1, cases: [testCase(path, 'can be checked', error)] };
}

function testCase(path: string, name: string, inner?: string): string {
  const start = `    <testcase classname="${attribute(path)}" name="${attribute(name)}"`;
  return inner === undefined ? `${start}/>\n` : `${start}>\n      ${inner}\n    </testcase>\n`;
}

/** XML cannot hold most control characters at all; the others, and what is not seen, are written as numbers. */
function content(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r\u0080-\u009F]|[\p{Surrogate}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>]/g, (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[character] ?? ''};`)
    .replace(
      /[\r\u007F-\u009F]|[\p{Cf}\u2028\u2029]/gu,
      (character) => `&#${character.codePointAt(0) ?? 0};`,
    );
}

function attribute(text: string): string {
  return content(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
