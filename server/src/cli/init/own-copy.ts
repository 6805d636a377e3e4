import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun } from '../cannot-run';
import { builtCli, packageRoot } from '../package-root';
import type { FileToWrite } from '../../disk/write-files';

/** The files of the copy that are run: the command line, and the writer of Word files, which it reads when it needs it. */
export function copiedPrograms(): readonly FileToWrite[] {
  const cli = builtCli();
  return [
    { name: '.codraft/codraft.cjs', text: read(cli) },
    { name: '.codraft/server/docx.js', text: read(join(dirname(cli), 'server', 'docx.js')) },
  ];
}

/** A copy of Codraft for a repository, so that its checks fetch it from nowhere. */
export function ownCopy(version: string): readonly FileToWrite[] {
  return [
    ...copiedPrograms(),
    {
      name: '.codraft/LICENSE',
      text: read(join(dirname(builtCli()), 'LICENSE'), join(packageRoot(), 'LICENSE')),
    },
    {
      name: '.codraft/THIRD-PARTY-NOTICES.txt',
      text: read(join(dirname(builtCli()), 'THIRD-PARTY-NOTICES.txt')),
    },
    { name: '.codraft/README.md', text: readme(version) },
    // Changed line ends would be another program, and nobody reads it line by line.
    { name: '.codraft/.gitattributes', text: '* -text -diff linguist-generated\n' },
  ];
}

function read(path: string, otherwise?: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    if (otherwise !== undefined) return read(otherwise);
    throw new CannotRun(
      `This installation of Codraft is incomplete: ${path} can't be read. Build or install it again.`,
    );
  }
}

function readme(version: string): string {
  return `# Codraft ${version}

This program checks the drafts in this repository. \`codraft init\` put it here so that checks of pull requests need not download it.
\`.github/workflows/codraft.yml\` contains the SHA-256 of each program here, and runs a program only if its SHA-256 matches.

- To run it, use \`node .codraft/codraft.cjs check\` (with Node.js 22 or 24; 20.19 still works).
- To change the version, run \`codraft init --renew\` with the new version, and commit what it changes.

Do not edit these files.
`;
}
