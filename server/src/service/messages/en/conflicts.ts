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
