import type { Command } from '../command';
import { fixDrafts, type FixReport } from '../fix/fix-drafts';
import { printFixes } from '../fix/print-fixes';
import type { ExitCode, Io } from '../io';
import { coloursFor } from '../terminal/colours';
import { createProgress } from '../terminal/progress';
import { safeText } from '../terminal/safe-text';

export const fixCommand: Command = {
  name: 'fix',
  summary: 'make every safe fix in drafts',
  options: { 'dry-run': { kind: 'flag' } },
  help: `Makes every fix that is safe: it never changes what a draft means.

Usage: codraft fix [PATH...] [--dry-run]

PATH is a draft, or a folder to look for drafts in; without one it is the folder you are in.
Text that cannot be read is put in quotes, tabs become spaces, dates in words become dates, a single text becomes
a list where a list belongs, and names are spelt as the form spells them. No word and no comment is ever taken away.
Comments, empty lines and all other text stay as they are. What needs a decision is left to you: see codraft check.

  --dry-run   say what would be done, with the lines before and after, and write nothing
  --help      print this help

Exit codes: 0 done, or nothing to do; 1 with --dry-run when there is something to do; 2 could not run, or something
that was named could not be read or written.
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
