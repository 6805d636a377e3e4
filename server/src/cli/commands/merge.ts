import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import { mergeFiles } from '../merge/merge-files';
import { safeText } from '../terminal/safe-text';

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'merge two versions of a draft by what they say (called by git)',
  options: {
    path: { kind: 'text', mayBeEmpty: true },
    'marker-size': { kind: 'text', mayBeEmpty: true },
    'label-ours': { kind: 'text', mayBeEmpty: true },
    'label-theirs': { kind: 'text', mayBeEmpty: true },
    'label-base': { kind: 'text', mayBeEmpty: true },
    'conflict-style': { kind: 'text', mayBeEmpty: true },
  },
  help: `Merges into OURS what THEIRS has changed since BASE: fields, milestones and sentences one by one.

Usage: codraft merge BASE OURS THEIRS [--path P]

Git calls this for each draft that both sides have changed; codraft init --merge-only sets that up. The result is
written to OURS, with its comments and layout. Contradictions are put between git's conflict markers in OURS, around
that field or item only. What is not a draft, or can't be read, is merged line by line.

  --path P            the file's name in the repository, which tells its kind; by default, the name of OURS
  --marker-size N     how long the conflict markers are; by default, 7
  --label-ours L      what to call our side in conflict markers
  --label-theirs L    what to call their side
  --conflict-style S  what to show in conflicts: both versions (merge, the default), or also what both started
                      from (diff3, zdiff3)
  --label-base L      what to call that
  --help              print this help

Exit codes: 0 merged; 1 conflicts are left in OURS; 2 could not run, and OURS is unchanged.
`,
  async run({ names, texts }, io) {
    const [base, ours, theirs, ...more] = names;
    if (base === undefined || ours === undefined || theirs === undefined || more.length > 0) {
      throw new CannotRun('Name three versions of one draft: codraft merge BASE OURS THEIRS.');
    }
    const path = given(texts.get('path')) ?? ours;
    const [ourLabel, theirLabel] = [given(texts.get('label-ours')), given(texts.get('label-theirs'))];
    const { conflicts, notices } = await mergeFiles(
      { base, ours, theirs },
      {
        path,
        ...sizeOf(given(texts.get('marker-size'))),
        ...(ourLabel !== undefined && { ours: ourLabel }),
        ...(theirLabel !== undefined && { theirs: theirLabel }),
        ...(showsBase(texts) && { base: given(texts.get('label-base')) ?? 'base' }),
      },
      io.cwd,
    );
    for (const notice of notices) io.stderr.write(`codraft: ${safeText(notice)}\n`);
    return conflicts === 0 ? 0 : 1;
  },
};

/** Git itself takes any other style for its own. */
function showsBase(texts: ReadonlyMap<string, string>): boolean {
  return /^z?diff3$/.test(texts.get('conflict-style') ?? '');
}

/** A git that does not know a placeholder hands it on as it is. */
function given(value: string | undefined): string | undefined {
  return value === undefined || value === '' || /^%[A-Z]$/.test(value) ? undefined : value;
}

function sizeOf(value: string | undefined): { readonly size?: number } {
  if (value === undefined) return {};
  const size = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (size === 0) throw new CannotRun(`--marker-size is a number from 1 to 999, not “${value}”.`);
  return { size };
}
