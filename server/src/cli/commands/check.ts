import { isAtLeast, isStage, stages, type ShownLevel, type Stage } from '../../service/index';
import type { Arguments } from '../arguments';
import { CannotRun } from '../cannot-run';
import { checkDrafts } from '../check/check-drafts';
import { shownLevels, type CheckReport, type Reporter } from '../check/report';
import type { Command } from '../command';
import type { ExitCode, Io } from '../io';
import { github } from '../reporters/github';
import { json } from '../reporters/json';
import { junit } from '../reporters/junit';
import { markdown } from '../reporters/markdown';
import { pretty } from '../reporters/pretty';
import { sarif } from '../reporters/sarif';
import { coloursFor } from '../terminal/colours';
import { createProgress } from '../terminal/progress';
import { safeText } from '../terminal/safe-text';
import { readDay } from '../read-day';

const reporters: Readonly<Record<string, Reporter>> = { pretty, json, sarif, github, junit, markdown };

export const checkCommand: Command = {
  name: 'check',
  summary: 'check drafts, or whole plans',
  options: {
    as: { kind: 'text', values: stages },
    format: { kind: 'text', values: Object.keys(reporters) },
    'fail-on': { kind: 'text', values: shownLevels },
    today: { kind: 'text' },
    'stdin-path': { kind: 'text' },
  },
  help: `Checks drafts and reports what they still lack.

Usage: codraft check [PATH...] [--as STAGE] [--format FORMAT] [--fail-on LEVEL] [--today DATE]
       codraft check --stdin-path PATH < TEXT

PATH is a draft, or a folder to look for drafts in; if you leave it out, the current folder.
A draft is checked together with its whole plan, but only the drafts you name are reported.
In a folder, codraft skips what .gitignore excludes, .git and node_modules.

  --as STAGE         check as if every draft were initial, mature, final or published
                     (“codraft check --as final” shows what would stop you from publishing)
  --format FORMAT    pretty (for people; the default), json, sarif, github, junit
                     or markdown (for the summary of a check)
  --fail-on LEVEL    the lowest level that makes the check fail: error (the default), warning or info
  --today DATE       the day on which milestones of published commitments are looked at, as 2025-06-30; by default,
                     today
  --stdin-path PATH  check the text on standard input as if it were the draft at PATH, which need not exist
  --help             print this help

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 could not run, or could not check something you
named: it does not exist, can't be read, is not a draft, or has no drafts in it.
`,
  async run(given, io) {
    const stage = given.texts.get('as') ?? '';
    const failOn = shownLevels.find((level) => level === given.texts.get('fail-on')) ?? 'error';
    const reporter = reporters[given.texts.get('format') ?? 'pretty'] ?? pretty;
    const report = await makeReport(given, io, failOn, isStage(stage) ? stage : undefined);
    const style = {
      output: io.stdout,
      colours: coloursFor(io.stdout, io.env),
      env: io.env,
      cwd: io.cwd,
    };
    io.stdout.write(reporter(report, style));
    for (const { message } of report.failures) io.stderr.write(`codraft: ${safeText(message)}\n`);
    return exitCodeFor(report);
  },
};

async function makeReport(
  { names, texts }: Arguments,
  io: Io,
  failOn: ShownLevel,
  stage: Stage | undefined,
): Promise<CheckReport> {
  const stdinPath = texts.get('stdin-path');
  if (stdinPath !== undefined && names.length > 0) {
    throw new CannotRun('With --stdin-path, name no other file: only the text on standard input is checked.');
  }
  const progress = createProgress(io.stderr);
  try {
    const { notices, ...report } = await checkDrafts(io, {
      paths: names,
      stdinPath,
      stage,
      today: readDay(texts.get('today')),
      failOn,
      progress,
    });
    progress.clear();
    for (const notice of notices) io.stderr.write(`codraft: ${safeText(notice)}\n`);
    return report;
  } finally {
    progress.clear();
  }
}

function exitCodeFor({ drafts, failures, failOn }: CheckReport): ExitCode {
  if (failures.length > 0) return 2;
  return drafts.some(({ findings }) => findings.some(({ level }) => isAtLeast(level, failOn))) ? 1 : 0;
}
