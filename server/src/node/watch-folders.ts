import { watch, type FSWatcher } from 'node:fs';
import { kindOfFile } from '../service/index';

/** Watches folders on the disk, each without what lies below it, until it is told to end. One that cannot be watched is left out. */
export function watchFolders(folders: readonly string[], changed: () => void): { dispose(): void } {
  const watchers = folders.flatMap((folder) => watchFolder(folder, changed));
  return {
    dispose() {
      for (const watcher of watchers) watcher.close();
    },
  };
}

function watchFolder(folder: string, changed: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      // Without a name anything may have happened, and a name without an ending may be a folder of drafts.
      if (name === null || !name.includes('.') || kindOfFile(name) !== undefined) changed();
    });
    // A folder that is taken away: whoever took it away changed the one above it too.
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}
