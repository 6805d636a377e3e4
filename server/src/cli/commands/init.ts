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
  summary: 'begin a new plan in a folder, or set up merging',
  options: {
    'codraft-from': { kind: 'text' },
    renew: { kind: 'flag' },
    'merge-only': { kind: 'flag' },
    undo: { kind: 'flag' },
  },
  help: `Makes the files of a new plan, with an example commitment and a check for pull requests.

Usage: codraft init DIR [--codraft-from PLACE]
       codraft init --renew [DIR]
       codraft init --merge-only [DIR] [--undo]

DIR is made when it is not there. Nothing is overwritten: when one of the files is there already, nothing is
written at all. A git repository is started where there is none yet, and git is told to merge drafts by what they say.
Codraft itself is put into DIR/.codraft, so that the check of pull requests fetches it from nowhere; the check holds the
SHA-256 of what it runs.

  --codraft-from PLACE  the check installs Codraft from PLACE instead: a folder or a package of the repository
                (./tools/codraft), an address (https://… or git+https://…), or a package of your own (@scope/name)
  --renew       puts this version into the .codraft of DIR, or of the folder you are in, and its sums into the check
  --merge-only  only that: in the repository of DIR, or of the folder you are in, lines are added to .gitattributes
                and two settings to the repository's own configuration (everyone does it once in each clone)
  --undo        with --merge-only: takes the lines and the settings out again
  --help        print this help
`,
  async run({ names, flags, texts }, io) {
    const [folder, ...more] = names;
    if (flags.has('undo') && !flags.has('merge-only')) {
      throw new CannotRun('--undo goes with --merge-only: codraft init --merge-only --undo.');
    }
    if (flags.has('renew')) {
      const at = folder ?? '.';
      const renewed = await renewCopy(resolve(io.cwd, at), version());
      io.stdout.write(
        `Codraft ${version()} lies in ${safeText(at)} now. Commit what has changed:\n${listOf(renewed)}`,
      );
      return 0;
    }
    if (more.length > 0 || (folder === undefined && !flags.has('merge-only'))) {
      throw new CannotRun('Name the one folder to begin in: codraft init DIR.');
    }
    if (flags.has('merge-only') || folder === undefined) {
      const at = resolve(io.cwd, folder ?? '.');
      io.stdout.write(describeMerging(flags.has('undo') ? await undoMerging(at) : await setUpMerging(at)));
      return 0;
    }
    const files = planRepository(new Date().getFullYear(), version(), readPlace(texts.get('codraft-from')));
    await writeAllOrNothing(folder, files, io.cwd);
    const repository = await startRepository(folder, io.cwd);
    io.stdout.write(
      `A new plan lies in ${safeText(folder)}:\n${listOf(files.map(({ name }) => name))}${aboutRepository[repository]}`,
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
function readPlace(place: string | undefined): string | undefined {
  if (place === undefined) return undefined;
  if (!/^(?:\.{0,2}\/|file:|https:\/\/|git\+(?:https|ssh):\/\/|@[\w.-]+\/[\w.-]+)/.test(place)) {
    throw new CannotRun(
      `--codraft-from “${safeText(place)}” is neither a place in the repository (./tools/codraft), nor an address (https://…), nor a package of your own (@scope/name).`,
    );
  }
  if (/\p{Cc}|\$\{\{/u.test(place)) throw new CannotRun('--codraft-from takes one line of plain text.');
  return place;
}

const next = 'Next: fill in action-plan.yaml, then run “codraft check” in the folder.\n';

const aboutRepository: Readonly<Record<Repository, string>> = {
  started: 'A git repository was started there.\n',
  'there already': '',
  above:
    'GitHub looks for .github at the top of a repository only: move it there, and .codraft, to have pull requests checked.\n',
  none: '',
};
