import type { QuickPickItem } from 'vscode';
import { QuickPickItemKind, ThemeIcon, Uri, commands, l10n, window, workspace } from 'vscode';
import { manageTrust } from '../commands/require-trust';
import { findGit, type Commit, type Ref, type Repository } from '../git/git-api';
import { draftsPattern, fileName } from '../plan-files';
import type { Subject } from './older-files';
import type { Version } from './version';
import { askWhich } from '../commands/questions';

interface VersionItem extends QuickPickItem {
  /** Asks further, where there is more to choose. */
  readonly choose?: () => Version | Promise<Version | undefined>;
}

/** Where a subject's older versions are; or why there are none, in a sentence. */
export async function repositoryFor({ uri }: Subject): Promise<Repository | string> {
  const git = await findGit();
  if (git === undefined) {
    return workspace.isTrusted
      ? l10n.t('Git is not available here, so you can only compare with the saved file or another file.')
      : l10n.t('Trust this folder to compare with earlier commits. VS Code disables git until you do.');
  }
  return (
    git.getRepository(uri) ??
    l10n.t(
      'This folder is not in a git repository, so you can only compare with the saved file or another file.',
    )
  );
}

/** Asks what to compare with. Undefined when called off. */
export async function chooseVersion(subject: Subject): Promise<Version | undefined> {
  const repository = await repositoryFor(subject);
  const items = [
    ...(typeof repository === 'string' ? [] : await fromGit(repository, subject)),
    ...besideGit(subject),
    ...(workspace.isTrusted ? [] : [toTrust()]),
  ];
  const item = await askWhich(items, {
    title: subject.scope === 'plan' ? l10n.t('Compare with… (Whole Plan)') : l10n.t('Compare with…'),
    placeHolder: typeof repository === 'string' ? repository : l10n.t('Compare with which version?'),
    matchOnDescription: true,
  });
  return item?.choose?.();
}

async function fromGit(repository: Repository, subject: Subject): Promise<readonly VersionItem[]> {
  const [last] = await commitsOf(repository, 1);
  // A repository without a commit has nothing to compare with.
  if (last === undefined) return [];
  const version = (ref: string, name: string): Version => ({ kind: 'commit', repository, ref, name });
  return [
    {
      label: l10n.t('Last commit'),
      description: firstLine(last),
      iconPath: new ThemeIcon('git-commit'),
      choose: () => version('HEAD', l10n.t('the last commit')),
    },
    {
      label: l10n.t('A branch or a tag…'),
      iconPath: new ThemeIcon('git-branch'),
      choose: async () => {
        const ref = await chooseRef(repository);
        return ref === undefined ? undefined : version(ref, ref);
      },
    },
    {
      label:
        subject.scope === 'plan' ? l10n.t('An earlier commit…') : l10n.t('An earlier commit of this draft…'),
      iconPath: new ThemeIcon('history'),
      choose: async () => {
        const commit = await chooseCommit(repository, subject);
        return commit && version(commit.hash, l10n.t('commit {0}', commit.hash.slice(0, 7)));
      },
    },
    { label: '', kind: QuickPickItemKind.Separator },
  ];
}

function besideGit(subject: Subject): readonly VersionItem[] {
  const saved: VersionItem = {
    label: subject.scope === 'plan' ? l10n.t('The saved files') : l10n.t('The saved file'),
    description: l10n.t('shows your unsaved changes'),
    iconPath: new ThemeIcon('save'),
    choose: () => ({ kind: 'saved' }),
  };
  const other: VersionItem = {
    label: l10n.t('Another file…'),
    iconPath: new ThemeIcon('file'),
    choose: async () => {
      const file = await chooseFile(subject);
      return file && { kind: 'file', file };
    },
  };
  return subject.scope === 'plan' ? [saved] : [saved, other];
}

/** Nothing is compared then; with the folder trusted, the list has more to choose from. */
function toTrust(): VersionItem {
  const { title, command } = manageTrust();
  return {
    label: title,
    iconPath: new ThemeIcon('shield'),
    choose: async () => {
      await commands.executeCommand(command);
      return undefined;
    },
  };
}

async function commitsOf(
  repository: Repository,
  maxEntries: number,
  path?: string,
): Promise<readonly Commit[]> {
  try {
    return await repository.log({ maxEntries, ...(path !== undefined && { path }) });
  } catch {
    return [];
  }
}

/** More than these nobody looks through; what is older has a tag, or a number that can be typed elsewhere. */
const mostCommits = 200;

async function chooseCommit(repository: Repository, { scope, uri }: Subject): Promise<Commit | undefined> {
  const commits = await commitsOf(repository, mostCommits, scope === 'plan' ? undefined : uri.fsPath);
  const items = commits.map((commit) => ({
    commit,
    label: firstLine(commit),
    description: [commit.authorDate?.toLocaleDateString(), commit.authorName].filter(Boolean).join(' · '),
    detail: commit.hash.slice(0, 7),
  }));
  const item = await askWhich(items, {
    title: l10n.t('Compare with…'),
    placeHolder: l10n.t('Compare with which commit?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return item?.commit;
}

const icons = ['git-branch', 'cloud', 'tag'];

async function chooseRef(repository: Repository): Promise<string | undefined> {
  const refs = (await repository.getRefs?.({ sort: 'committerdate' })) ?? [];
  const items = refs.flatMap(({ name, type }: Ref) =>
    name === undefined ? [] : [{ label: name, iconPath: new ThemeIcon(icons[type] ?? 'git-commit') }],
  );
  const item = await askWhich(items, {
    title: l10n.t('Compare with…'),
    placeHolder: l10n.t('Compare with which branch or tag?'),
  });
  return item?.label;
}

async function chooseFile({ uri }: Subject): Promise<Uri | undefined> {
  const elsewhere = l10n.t('Browse for a file…');
  const found = await workspace.findFiles(draftsPattern);
  const files = found.filter(
    (file) => /\.commitment\.ya?ml$/.test(file.path) && file.toString() !== uri.toString(),
  );
  const items = [
    ...files
      .map((file) => ({ file, label: fileName(file.path), description: workspace.asRelativePath(file) }))
      .sort((a, b) => (a.description < b.description ? -1 : 1)),
    { label: elsewhere, iconPath: new ThemeIcon('folder-opened') },
  ];
  const item = await askWhich(items, {
    title: l10n.t('Compare with…'),
    placeHolder: l10n.t('Compare with which file? Codraft treats it as the older version.'),
    matchOnDescription: true,
  });
  if (item === undefined || 'file' in item) return item?.file;
  const [chosen] =
    (await window.showOpenDialog({ canSelectMany: false, defaultUri: Uri.joinPath(uri, '..') })) ?? [];
  return chosen;
}

function firstLine({ message }: Commit): string {
  return message.split('\n')[0] ?? '';
}
