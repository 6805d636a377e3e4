import { resolve } from 'node:path';
import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import { startRepository, type Repository } from '../init/start-repository';
import { planRepository } from '../init/plan-repository';
import { renewCopy } from '../init/renew';
import { describeMerging, setUpMerging, undoMerging } from '../init/set-up-merging';
import { writeAllOrNothing } from '../init/write-all-or-nothing';
import { safeText } from '../terminal/safe-text';
import { version } from '../version';

export const initCommand: Command = {
  name: 'init',
  summary: 'create a new plan in a folder, or set up merging',
  options: {
    'codraft-from': { kind: 'text' },
    renew: { kind: 'flag' },
    'merge-only': { kind: 'flag' },
    undo: { kind: 'flag' },
  },
  help: `Creates the files of a new plan, with an example commitment and a check for pull requests.

Usage: codraft init DIR [--codraft-from PLACE]
       codraft init --renew [DIR]
       codraft init --merge-only [DIR] [--undo]

DIR is created if it does not exist. Nothing is overwritten: if one of the files already exists, nothing is written
at all. A git repository is started if there is none yet, and git is set up to merge drafts by what they say.
A copy of Codraft is put in DIR/.codraft, so that the check of pull requests downloads nothing; the check contains the
SHA-256 of what it runs.

  --codraft-from PLACE  the check installs Codraft from PLACE instead: a folder or a package in the repository
                (./tools/codraft), an address (https://… or git+https://…), or a package of your own (@scope/name)
  --renew       puts this version in .codraft in DIR or the current folder, and its checksums in the check
  --merge-only  only sets up merging: in the repository of DIR or the current folder, adds lines to .gitattributes
                and two settings to the repository's own configuration (everyone does this once in each clone)
  --undo        with --merge-only: removes the lines and the settings
  --help        print this help
`,
  async run({ names, flags, texts }, io) {
    const [folder, ...more] = names;
    if (flags.has('undo') && !flags.has('merge-only')) {
      throw new CannotRun('Use --undo with --merge-only: codraft init --merge-only --undo.');
    }
    if (flags.has('renew')) {
      const at = folder ?? '.';
      const renewed = await renewCopy(resolve(io.cwd, at), version());
      io.stdout.write(
        `Codraft ${version()} is now in ${safeText(at)}. Commit these changed files:\n${listOf(renewed)}`,
      );
      return 0;
    }
    if (more.length > 0 || (folder === undefined && !flags.has('merge-only'))) {
      throw new CannotRun('Name one folder for the new plan: codraft init DIR.');
    }
    if (flags.has('merge-only') || folder === undefined) {
      const at = resolve(io.cwd, folder ?? '.');
      io.stdout.write(describeMerging(flags.has('undo') ? await undoMerging(at) : await setUpMerging(at)));
      return 0;
    }
    const files = planRepository(new Date().getFullYear(), version(), readSource(texts.get('codraft-from')));
    await writeAllOrNothing(folder, files, io.cwd);
    const repository = await startRepository(folder, io.cwd);
    io.stdout.write(
      `Created a new plan in ${safeText(folder)}:\n${listOf(files.map(({ name }) => name))}${aboutRepository[repository]}`,
    );
    if (repository !== 'none') {
      const at = resolve(io.cwd, folder);
      io.stdout.write(describeMerging(await setUpMerging(at, { attributesIn: at })));
    }
    io.stdout.write(next);
    return 0;
  },
};

function listOf(names: readonly string[]): string {
  return names.map((name) => `  ${name}\n`).join('');
}

/**
 * A bare name would be taken from a public registry, where whoever has registered it could run what they like in the checks
 * of every plan.
 */
function readSource(source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  if (!/^(?:\.{0,2}\/|file:|https:\/\/|git\+(?:https|ssh):\/\/|@[\w.-]+\/[\w.-]+)/.test(source)) {
    throw new CannotRun(
      `--codraft-from “${safeText(source)}” is neither a place in the repository (./tools/codraft), nor an address (https://…), nor a package of your own (@scope/name).`,
    );
  }
  if (/\p{Cc}|\$\{\{/u.test(source)) throw new CannotRun('--codraft-from takes one line of plain text.');
  return source;
}

const next = 'Next: fill in action-plan.yaml, then run “codraft check” in the folder.\n';

const aboutRepository: Readonly<Record<Repository, string>> = {
  started: 'Started a git repository there.\n',
  'there already': '',
  above:
    'GitHub only looks for .github at the top of a repository. To have pull requests checked, move .github and .codraft there.\n',
  none: '',
};
