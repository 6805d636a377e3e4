import { comparePlans, messagesFor, type DraftKind } from '../../service/index';
import type { Arguments } from '../arguments';
import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import { html } from '../compare/html';
import { json } from '../compare/json';
import { markdown } from '../compare/markdown';
import { pretty } from '../compare/pretty';
import { readAuthors } from '../compare/read-authors';
import type { ComparisonReporter } from '../compare/report';
import { readTwoOnDisk } from '../compare/two-on-disk';
import type { TwoVersions } from '../compare/two-versions';
import { readWithGit } from '../compare/with-git';
import type { Io } from '../io';
import { createProgress, type Progress } from '../terminal/progress';
import { safeText } from '../terminal/safe-text';

const reporters: Readonly<Record<string, ComparisonReporter>> = { pretty, json, markdown, html };

export const compareCommand: Command = {
  name: 'compare',
  summary: 'show what changed between two versions',
  options: {
    git: { kind: 'text' },
    format: { kind: 'text', values: Object.keys(reporters) },
    'shorten-to': { kind: 'text' },
    authors: { kind: 'flag' },
    'with-contacts': { kind: 'flag' },
    'with-discussion': { kind: 'flag' },
  },
  help: `Shows what changed between two versions of a draft or a plan, by what they mean: layout, quotation marks and the
order of fields don't count. Changes to what both sides agreed come first, then weakened promises.

Usage: codraft compare OLD NEW [--format FORMAT]
       codraft compare --git REVISION [PATH] [--authors] [--format FORMAT]

OLD and NEW are two files, or two folders of plans; one of them can be - (standard input). With --git, what is at PATH
(by default, the current folder) is compared with a commit: HEAD, HEAD~3, a branch, a tag, or a commit number.

  --git REVISION     compare with this commit
  --authors          with --git: say beside each change who made it and when, as far as git knows
  --format FORMAT    pretty (for people; the default), json, markdown (for a pull request or a paper for the
                     forum) or html
  --shorten-to N     with markdown: at most N characters; leaves out whole changes at the end, and says how many
  --with-contacts    also compare the plan's contacts.yaml, which is otherwise left out
  --with-discussion  also compare the discussions of commitments, which are otherwise left out
  --help             print this help

Exit codes: 0 compared, whether or not anything changed; 2 could not run, or could not compare everything you named.
`,
  async run(given, io) {
    const reporter = reporters[given.texts.get('format') ?? 'pretty'] ?? pretty;
    const mostCharacters = readLength(given);
    const versions = await read(given, io);
    const { before, after, around, names, failures, notices } = versions;
    const comparison = comparePlans(before, after, {
      messages: messagesFor('en'),
      around,
    });
    const pathOf: TwoVersions['shownPath'] = (file) => versions.shownPath(file);
    const authors = given.flags.has('authors') ? await readAuthors(versions, comparison) : {};
    io.stdout.write(
      reporter(
        { comparison, names, pathOf, ...authors },
        { output: io.stdout, env: io.env, ...(mostCharacters !== undefined && { mostCharacters }) },
      ),
    );
    for (const notice of notices) io.stderr.write(`codraft: ${safeText(notice)}\n`);
    for (const failure of failures) io.stderr.write(`codraft: ${safeText(failure)}\n`);
    return failures.length > 0 ? 2 : 0;
  },
};

function readLength({ texts }: Arguments): number | undefined {
  const written = texts.get('shorten-to');
  if (written === undefined) return undefined;
  if (texts.get('format') !== 'markdown') throw new CannotRun('Use --shorten-to with --format markdown.');
  if (!/^[1-9]\d*$/.test(written))
    throw new CannotRun(`--shorten-to needs a number of characters, such as 60000, not “${written}”.`);
  return Number(written);
}

async function read(given: Arguments, io: Io): Promise<TwoVersions> {
  const progress = createProgress(io.stderr);
  try {
    return await readVersions(given, io, progress);
  } finally {
    progress.clear();
  }
}

function readVersions({ names, texts, flags }: Arguments, io: Io, progress: Progress): Promise<TwoVersions> {
  const revision = texts.get('git');
  const askedFor = new Set<DraftKind>([
    ...(flags.has('with-contacts') ? (['contacts'] as const) : []),
    ...(flags.has('with-discussion') ? (['discussion'] as const) : []),
  ]);
  if (flags.has('authors') && revision === undefined)
    throw new CannotRun('Use --authors with --git: who made a change is known from its commits.');
  const [first, second, ...more] = names;
  if (revision !== undefined) {
    if (second !== undefined) throw new CannotRun('With --git, name one file or folder, or none.');
    return readWithGit({ revision, path: first ?? '.' }, askedFor, io.cwd, progress);
  }
  if (first === undefined || second === undefined || more.length > 0) {
    throw new CannotRun(
      'Name two versions, codraft compare OLD NEW, or a commit: codraft compare --git HEAD.',
    );
  }
  return readTwoOnDisk({ before: first, after: second }, askedFor, io, progress);
}
