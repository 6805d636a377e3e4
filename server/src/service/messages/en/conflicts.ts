import { short } from './short';

/** The two versions that git could not bring together, and what can be done about them. */
export const conflicts = {
  take: (side: 'ours' | 'theirs', label: string) => {
    const what = side === 'ours' ? 'Take ours' : 'Take theirs';
    const name = nameOf(label);
    return name === '' || name === side ? what : `${what} (${short(name)})`;
  },
  both: 'Keep both',
  show: 'Show both side by side',

  title: (count: number) =>
    count === 0
      ? 'Nothing left to settle'
      : count === 1
        ? '1 conflict to settle'
        : `${count} conflicts to settle`,
  intro:
    'Two people have changed the same passages, and git could not bring the changes together. Choose for each passage; nothing else in the draft is touched.',
  allSettled: 'There is no conflict in this draft any more. Save it, and tell git so by committing it.',
  heading: (number: number, first: number, last: number) =>
    first === last ? `Conflict ${number}, line ${first}` : `Conflict ${number}, lines ${first} to ${last}`,
  version: (side: 'ours' | 'theirs', label: string) => {
    const name = nameOf(label);
    const what = side === 'ours' ? 'Ours' : 'Theirs';
    return name === '' || name === side ? what : `${what} (${short(name)})`;
  },
  caption: 'Both versions',
  nothing: 'Nothing: this version has taken the passage out.',
  goTo: 'Go to it in the draft',
  unclear:
    'Nobody can tell here where one version ends and the other begins. Keep the lines that are right, and delete those with <<<<<<<, ======= and >>>>>>>.',
};

/** Git's own words for what is at hand say little to those who draft. */
function nameOf(label: string): string {
  if (label === 'HEAD') return 'what is checked out';
  if (label === 'Updated upstream') return 'what is there now';
  if (label === 'Stashed changes') return 'what was put aside';
  return label;
}
