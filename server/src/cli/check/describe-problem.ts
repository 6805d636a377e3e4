import { nameOf } from '../../disk/address';
import type { DiskProblem } from '../../disk/disk-problem';

/** The problem in a line of its own, for the person at the terminal. */
export function describeProblem({ kind, path }: DiskProblem, shown: string): string {
  switch (kind) {
    case 'not-there':
      return `${shown}: there is no such file or folder.`;
    case 'no-permission':
      return `${shown}: you may not read it.`;
    case 'unreadable':
      return `${shown}: it cannot be read.`;
    case 'folder-named-like-draft':
      return `${shown} is a folder, though it has the name of a draft. The drafts in it are checked.`;
    case 'not-a-file':
      return `${shown} is not a file, though it has the name of a draft.`;
    case 'dangling-link':
      return `${shown} is a link that leads nowhere.`;
    case 'link-leads-outside':
      return `${shown} is left out: it is a link that leads out of the folder that was named. Name ${nameOf(path)} itself to have it checked.`;
  }
}
