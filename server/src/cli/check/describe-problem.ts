import type { DiskProblem } from '../../disk/disk-problem';

/** The problem in a line of its own, for the person at the terminal. */
export function describeProblem({ kind }: DiskProblem, shown: string): string {
  switch (kind) {
    case 'not-there':
      return `${shown}: there is no such file or folder.`;
    case 'no-permission':
      return `${shown}: you don't have permission to read it.`;
    case 'unreadable':
      return `${shown}: it cannot be read.`;
    case 'folder-named-like-draft':
      return `${shown} is a folder, although it has the name of a draft. Codraft checks the drafts in it.`;
    case 'not-a-file':
      return `${shown} is not a file.`;
    case 'silent-pipe':
      return `${shown} is a pipe, not a file, and it has no content.`;
    case 'dangling-link':
      return `${shown} is a broken link.`;
    case 'too-large':
      return `${shown} is too large for a draft, so Codraft skipped it.`;
    case 'too-many-ignore-rules':
      return `${shown} has too many .gitignore rules, or rules that are too complex. Codraft did not apply all of them, so it may have looked at drafts that they exclude.`;
    case 'link-to-private':
      return `${shown} was skipped: it is a link with a public name to a private file.`;
    case 'link-leads-outside':
      return `${shown} was skipped: it is a link to a file outside the plan or folder. To include that file, give its own path.`;
  }
}
