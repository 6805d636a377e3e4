import type { DiskProblem } from '../../disk/disk-problem';

/** The problem in a line of its own, for the person at the terminal. */
export function describeProblem({ kind }: DiskProblem, shown: string): string {
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
      return `${shown} is not a file.`;
    case 'silent-pipe':
      return `${shown} is not a file but a pipe, and nothing comes out of it.`;
    case 'dangling-link':
      return `${shown} is a link that leads nowhere.`;
    case 'too-large':
      return `${shown} is too large for a draft, so it was left out.`;
    case 'too-many-ignore-rules':
      return `${shown} has too many, or too intricate, rules in its .gitignore files: not all of them were heeded, and drafts that they leave out may be among those looked at.`;
    case 'link-to-private':
      return `${shown} is left out: it is a link to a file that is private, under a name that is not.`;
    case 'link-leads-outside':
      return `${shown} is left out: it is a link that leads out of the plan or folder it was looked for in. Name the file that it leads to, if you mean that one.`;
  }
}
