// The folders that the suites work in: fresh ones for every round, since the suites write in them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/vscode/extension-files.mjs';

/** Makes the folder for a suite. */
export function makeWorkspace(suite, folder) {
  switch (suite) {
    case 'plan':
    case 'form':
    case 'untrusted':
      cpSync(join(root, 'examples', 'uk-nap6'), folder, { recursive: true });
      // A file of the same name with no plan beside it, which is nobody's business.
      mkdirSync(join(folder, 'elsewhere'));
      writeFileSync(join(folder, 'elsewhere', 'stakeholders.yaml'), 'stakeholders: none of ours\n');
      writeFileSync(join(folder, 'elsewhere', 'other.yaml'), 'title: not ours\n');
      return;
    case 'agreement':
      cpSync(join(root, 'examples', 'uk-nap6'), folder, { recursive: true });
      keepInGit(folder);
      return;
    case 'plain':
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'stakeholders.yaml'), 'stakeholders: []\n');
      writeFileSync(join(folder, 'notes.md'), '# No plan here\n');
      return;
    default:
      throw new Error(`No workspace is known for the suite ${suite}.`);
  }
}

/** A repository with one commit and a tag, and with whatever VS Code needs to make another. */
export function keepInGit(folder) {
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'A drafter');
  git('config', 'user.email', 'drafter@example.org');
  git('config', 'commit.gpgsign', 'false');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Agree on the plan');
  git('tag', 'agreed');
}
