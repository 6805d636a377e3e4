import { debounce } from './changes';
import type { DraftFiles } from './draft-files';
import type { Host } from './host';

export interface WatchSources {
  readonly host: Host;
  readonly files: DraftFiles;
  /** A pull or a checkout changes many files in a moment. */
  readonly wait: number;
}

/** Follows drafts on the disk for an editor that does not: `git pull` in a terminal, or somebody else's editor. */
export interface DraftWatch {
  /** The folders may be others than before. */
  update(): void;
  /** Somebody is at work on a draft, so that it matters what lies around it. */
  lookAgain(): void;
  dispose(): void;
}

export function watchDrafts({ host, files, wait }: WatchSources): DraftWatch {
  const reload = debounce(wait, () => files.reload());
  let watched = '';
  let watching: { dispose(): void } | undefined;
  return {
    update() {
      const folders = files.folders();
      const names = folders.join('\n');
      if (names === watched) return;
      watched = names;
      watching?.dispose();
      watching = host.watch?.(folders, () => reload.soon());
    },
    // Not every disk tells: those of a network, or where no more can be watched.
    lookAgain: () => reload.soon(),
    dispose() {
      reload.cancel();
      watching?.dispose();
    },
  };
}

/** For an editor that tells by itself. */
export const noWatch: DraftWatch = {
  update: () => undefined,
  lookAgain: () => undefined,
  dispose: () => undefined,
};
