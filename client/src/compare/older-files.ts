import type { TextDocument } from 'vscode';
import { Uri, workspace } from 'vscode';
import type { CompareParams } from '../../../server/src/protocol/pages';
import { untracked, type Change, type Repository } from '../git/git-api';
import { isPublicInPlan, planFileName, stakeholdersFileName } from '../plan-files';
import type { Version } from './version';

export type OlderFiles = CompareParams['older'];

/** A draft, or the folder of a whole plan. */
export type Subject =
  { readonly scope: 'commitment'; readonly uri: Uri } | { readonly scope: 'plan'; readonly uri: Uri };

/** The texts of a version, those that may be others than now. */
export async function readOlder(version: Version, subject: Subject): Promise<OlderFiles> {
  switch (version.kind) {
    case 'saved':
      return Promise.all(
        [...dirtyIn(subject), ...(await dirtyStakeholders(subject))].map(({ uri }) => savedText(uri)),
      );
    case 'file':
      return [{ uri: subject.uri.toString(), text: await textOf(version.file) }];
    case 'texts':
      return version.texts;
    case 'text':
      return [{ uri: subject.uri.toString(), text: version.text }];
    case 'commit':
      return subject.scope === 'plan'
        ? planAt(version.repository, version.ref, subject)
        : [
            await draftAt(version.repository, version.ref, subject.uri),
            ...(await stakeholdersAt(version.repository, version.ref, subject.uri)),
          ];
  }
}

/** The stakeholders that a draft went with: only with them does an id say who is meant. */
async function stakeholdersAt(repository: Repository, ref: string, uri: Uri): Promise<OlderFiles> {
  const list = await stakeholdersOf(uri);
  return list ? [{ uri: list.toString(), text: await textAt(repository, ref, list) }] : [];
}

async function dirtyStakeholders({ scope, uri }: Subject): Promise<readonly TextDocument[]> {
  // They are part of a whole plan anyway.
  const list = scope === 'commitment' ? await stakeholdersOf(uri) : undefined;
  return workspace.textDocuments.filter((document) => document.isDirty && list && isSame(list, document.uri));
}

/** Beside the nearest plan upward; nothing for a draft without a plan. */
async function stakeholdersOf(draft: Uri): Promise<Uri | undefined> {
  for (let at = draft; at.path.length > 1;) {
    at = Uri.joinPath(at, '..');
    if (await exists(Uri.joinPath(at, planFileName))) return Uri.joinPath(at, stakeholdersFileName);
  }
  return undefined;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function draftAt(repository: Repository, ref: string, uri: Uri): Promise<OlderFiles[number]> {
  const text = await textAt(repository, ref, uri);
  if (text !== null) return { uri: uri.toString(), text };
  const renamed = (await repository.diffWith(ref)).find((change) => isSame(newAddress(change), uri));
  const before = renamed && (await textAt(repository, ref, renamed.originalUri));
  return { uri: uri.toString(), text: before ?? null };
}

async function planAt(repository: Repository, ref: string, subject: Subject): Promise<OlderFiles> {
  const older = new Map<string, string | null>();
  // What is open and not saved is other than it was, too, though git does not know of it.
  for (const { uri } of dirtyIn(subject)) older.set(uri.toString(), (await savedText(uri)).text);
  for (const change of await repository.diffWith(ref)) {
    const now = newAddress(change);
    if (!isIn(subject, now) && !isIn(subject, change.originalUri)) continue;
    const text = await textAt(repository, ref, change.originalUri);
    older.set(now.toString(), text);
  }
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  for (const { uri, status } of [...workingTreeChanges, ...untrackedChanges]) {
    if (status === untracked && isIn(subject, uri)) older.set(uri.toString(), null);
  }
  return [...older].map(([uri, text]) => ({ uri, text }));
}

function newAddress({ uri, renameUri }: Change): Uri {
  return renameUri ?? uri;
}

/** Null when it was not there. */
async function textAt(repository: Repository, ref: string, uri: Uri): Promise<string | null> {
  try {
    return await repository.show(ref, uri.fsPath);
  } catch {
    return null;
  }
}

function dirtyIn(subject: Subject): readonly TextDocument[] {
  return workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && isIn(subject, uri));
}

function isIn({ scope, uri }: Subject, file: Uri): boolean {
  if (scope === 'commitment') return isSame(uri, file);
  const folder = Uri.joinPath(uri, '..').path.replace(/\/?$/, '/');
  if (file.scheme !== uri.scheme || !file.path.startsWith(folder)) return false;
  // Who may be called is nobody's business in a comparison.
  return isPublicInPlan(file.path, folder);
}

async function savedText(uri: Uri): Promise<OlderFiles[number]> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return { uri: uri.toString(), text: new TextDecoder('utf-8').decode(bytes) };
  } catch {
    // It has never been saved.
    return { uri: uri.toString(), text: null };
  }
}

/** As it is in its editor, where that is other than the file; one whose editor is closed may lag behind its file. */
export async function textOf(uri: Uri): Promise<string> {
  return unsavedText(uri) ?? new TextDecoder('utf-8').decode(await workspace.fs.readFile(uri));
}

/** What an editor has that the file has not; undefined where that is nothing. */
export function unsavedText(uri: Uri): string | undefined {
  const open = workspace.textDocuments.find((document) => isSame(document.uri, uri));
  return open?.isDirty || uri.scheme === 'untitled' ? (open?.getText() ?? '') : undefined;
}

function isSame(a: Uri, b: Uri): boolean {
  return a.toString() === b.toString();
}
