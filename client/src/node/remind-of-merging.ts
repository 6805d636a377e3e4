import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { Disposable, Uri, commands, l10n, workspace } from 'vscode';
import { tell } from '../commands/tell';
import { findGit, type Repository } from '../git/git-api';
import { namesCodraft } from '../git/merge-attributes';

/** Setting up writes the attributes and the configuration, one after the other. In milliseconds. */
const settle = 2000;
const told = 'codraft.toldOfMerging';

/**
 * Says once, of each clone, that git merges drafts line by line in it though the repository names Codraft for that: git takes
 * no such setting from anybody else. It is looked at when VS Code opens, and when a pull has brought the attributes.
 */
export function remindOfMerging(context: ExtensionContext, log: LogOutputChannel): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remind(context).catch((error: unknown) => log.debug(`Merging is not looked at: ${String(error)}`));
    }, settle);
  };
  const attributes = workspace.createFileSystemWatcher('**/.gitattributes');
  later();
  return Disposable.from(
    attributes,
    attributes.onDidCreate(later),
    attributes.onDidChange(later),
    workspace.onDidGrantWorkspaceTrust(later),
    { dispose: () => clearTimeout(timer) },
  );
}

async function remind({ workspaceState }: ExtensionContext): Promise<void> {
  const git = await findGit();
  const before = workspaceState.get<readonly string[]>(told) ?? [];
  for (const repository of git?.repositories ?? []) {
    const root = repository.rootUri.toString();
    if (before.includes(root) || !(await isWanted(repository)) || (await isSetUp(repository))) continue;
    await workspaceState.update(told, [...before, root]);
    const setUp = l10n.t('Set Up Merging');
    const answer = await tell(
      l10n.t(
        'This repository wants drafts to be merged by what they say, and git doesn’t do that on this computer yet. It has to be set up once in each copy.',
      ),
      setUp,
    );
    if (answer === setUp) await commands.executeCommand('codraft.setUpMerging', { folder: root });
    return;
  }
}

async function isWanted({ rootUri }: Repository): Promise<boolean> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(rootUri, '.gitattributes'));
    return namesCodraft(new TextDecoder().decode(bytes));
  } catch {
    return false;
  }
}

/** Git says nothing, or throws, where a setting is not there. */
async function isSetUp(repository: Repository): Promise<boolean> {
  const key = 'merge.codraft.driver';
  for (const ask of [() => repository.getConfig?.(key), () => repository.getGlobalConfig?.(key)]) {
    try {
      if ((await ask()) !== '') return true;
    } catch {
      // Then the other one may have it.
    }
  }
  return false;
}
