import type { Connection, FileEvent, ServerCapabilities } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import { draftsGlob, kindOfFile } from '../service/index';
import { canonical } from './addresses';
import type { ClientAbilities } from './client-abilities';
import type { DraftFiles } from './draft-files';
import type { Guard } from './guard';

const drafts = draftsGlob();

/** Git writes here after it has changed the files, whatever it did: switch, pull, merge, reset. */
const gitLog = '**/.git/logs/HEAD';

const watchers = [
  { globPattern: drafts },
  { globPattern: '**/commitments', kind: WatchKind.Create },
  // When a folder is deleted nobody tells of each file in it, and a plan's folder may have any name.
  { globPattern: '**/*', kind: WatchKind.Delete },
  { globPattern: gitLog, kind: WatchKind.Create | WatchKind.Change },
];

/** What the editor should tell when somebody creates, renames or deletes it in the editor: drafts, and folders of them. */
const filters = [
  { pattern: { glob: drafts, matches: 'file' as const } },
  { pattern: { glob: '**/*', matches: 'folder' as const } },
];

export const fileOperations: NonNullable<NonNullable<ServerCapabilities['workspace']>['fileOperations']> = {
  didCreate: { filters },
  didRename: { filters },
  didDelete: { filters },
};

export interface FollowFilesSources {
  readonly connection: Connection;
  readonly files: DraftFiles;
  readonly client: ClientAbilities;
  readonly guard: Guard;
}

/** Follows what happens to drafts outside the editor's documents: on the disk, by git, in the editor's list of files. */
export function followFiles({ connection, files, client, guard }: FollowFilesSources): {
  start(): void;
} {
  const happened = ({ uri, type }: FileEvent) => {
    const address = canonical(uri);
    const isDraft = kindOfFile(address) !== undefined;
    if (type === FileChangeType.Deleted) {
      if (isDraft || files.holds(address)) files.rescan();
    } else if (isDraft) {
      if (type === FileChangeType.Created) files.rescan();
      files.reread(address);
    } else if (address.endsWith('/.git/logs/HEAD')) files.reload();
    else files.rescan();
  };

  connection.onDidChangeWatchedFiles(
    guard('didChangeWatchedFiles', undefined, ({ changes }) => changes.forEach(happened)),
  );
  connection.workspace.onDidCreateFiles(guard('didCreateFiles', undefined, () => files.rescan()));
  connection.workspace.onDidDeleteFiles(guard('didDeleteFiles', undefined, () => files.rescan()));
  connection.workspace.onDidRenameFiles(
    guard('didRenameFiles', undefined, (params) => {
      files.rescan();
      // One draft may have been put in the place of another.
      for (const { newUri } of params.files) files.reread(canonical(newUri));
    }),
  );

  const followFolders = () => {
    const folders = new Set(client.folders);
    connection.workspace.onDidChangeWorkspaceFolders(
      guard('didChangeWorkspaceFolders', undefined, ({ added, removed }) => {
        for (const { uri } of removed) folders.delete(canonical(uri));
        for (const { uri } of added) folders.add(canonical(uri));
        files.setFolders([...folders]);
      }),
    );
  };

  const watch = guard('Watching files', undefined, async () => {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    // What came or went before the editor watched, it never tells.
    files.rescan();
  });

  return {
    start() {
      if (client.tellsFolderChanges) followFolders();
      if (client.watchesFiles) void watch();
    },
  };
}
