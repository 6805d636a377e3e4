import type { Command } from '../command';
import { fixDrafts, type FixReport } from '../fix/fix-drafts';
import { printFixes } from '../fix/print-fixes';
import type { ExitCode, Io } from '../io';
import { coloursFor } from '../terminal/colours';
import { createProgress } from '../terminal/progress';
import { safeText } from '../terminal/safe-text';

export const fixCommand: Command = {
  name: 'fix',
  summary: 'apply all safe fixes to drafts',
  options: { 'dry-run': { kind: 'flag' } },
  help: `Applies all safe fixes: they never change what a draft means.

Usage: codraft fix [PATH...] [--dry-run]

PATH is a draft, or a folder to look for drafts in; if you leave it out, the current folder.
Text that cannot be read is put in quotation marks, tabs become spaces, dates in words become dates, a single text becomes
a list where a list belongs, and names are spelt as the form spells them. No word or comment is ever removed.
Comments, empty lines and all other text stay as they are. Decisions are left to you: see codraft check.

  --dry-run   show what would be done, with the lines before and after, and write nothing
  --help      print this help

Exit codes: 0 done, or nothing to do; 1 with --dry-run if there is something to do; 2 could not run, or could not
read or write something you named.
`,
  async run({ names, flags }, io) {
    const isDryRun = flags.has('dry-run');
    const report = await makeReport(names, isDryRun, io);
    for (const notice of report.notices) io.stderr.write(`codraft: ${safeText(notice)}\n`);
    if (report.files > 0) io.stdout.write(printFixes(report, isDryRun, coloursFor(io.stdout, io.env)));
    for (const failure of report.failures) io.stderr.write(`codraft: ${safeText(failure)}\n`);
    return exitCodeFor(report, isDryRun);
  },
};

async function makeReport(paths: readonly string[], isDryRun: boolean, io: Io): Promise<FixReport> {
  const progress = createProgress(io.stderr);
  try {
    return await fixDrafts(io, { paths, isDryRun, progress });
  } finally {
    progress.clear();
  }
}

function exitCodeFor({ failures, fixed }: FixReport, isDryRun: boolean): ExitCode {
  if (failures.length > 0) return 2;
  return isDryRun && fixed.length > 0 ? 1 : 0;
}
