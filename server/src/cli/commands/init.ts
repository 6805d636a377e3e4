import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import { startRepository, type Repository } from '../init/start-repository';
import { planRepository } from '../init/plan-repository';
import { writeAllOrNothing } from '../init/write-all-or-nothing';
import { safeText } from '../terminal/safe-text';
import { version } from '../version';

export const initCommand: Command = {
  name: 'init',
  summary: 'begin a new plan in a folder',
  options: {},
  help: `Makes the files of a new plan, with an example commitment and a check for pull requests.

Usage: codraft init DIR

DIR is made when it is not there. Nothing is overwritten: when one of the files is there already, nothing is
written at all. A git repository is started where there is none yet.
`,
  async run({ names }, io) {
    const [folder, ...more] = names;
    if (folder === undefined || more.length > 0) {
      throw new CannotRun('Name the one folder to begin in: codraft init DIR.');
    }
    const files = planRepository(new Date().getFullYear(), version());
    await writeAllOrNothing(folder, files, io.cwd);
    const repository = await startRepository(folder, io.cwd);
    const list = files.map(({ name }) => `  ${name}\n`).join('');
    io.stdout.write(`A new plan lies in ${safeText(folder)}:\n${list}${aboutRepository[repository]}${next}`);
    return 0;
  },
};

const next = 'Next: fill in action-plan.yaml, then run “codraft check” in the folder.\n';

const aboutRepository: Readonly<Record<Repository, string>> = {
  started: 'A git repository was started there.\n',
  'there already': '',
  above:
    'GitHub looks for .github at the top of a repository only: move the folder there to have pull requests checked.\n',
  none: '',
};
