// The folders that the suites work in: fresh ones for every round, since the suites write in them.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/vscode/extension-files.mjs';

/** Makes the folder for a suite. */
export function makeWorkspace(suite, folder) {
  switch (suite) {
    case 'picture':
      cpSync(join(root, 'examples', 'uk-nap6'), folder, { recursive: true });
      return;
    case 'plan':
    case 'untrusted':
      cpSync(join(root, 'examples', 'uk-nap6'), folder, { recursive: true });
      // A file of the same name with no plan beside it, which is nobody's business.
      mkdirSync(join(folder, 'elsewhere'));
      writeFileSync(join(folder, 'elsewhere', 'stakeholders.yaml'), 'stakeholders: none of ours\n');
      writeFileSync(join(folder, 'elsewhere', 'other.yaml'), 'title: not ours\n');
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
