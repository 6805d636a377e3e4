import { short } from './short';

/** The two versions that git could not bring together, and what can be done about them. */
export const conflicts = {
  take: (side: Side, label: string) => `Take the ${versionOf(side, label)}`,
  both: 'Keep both',
  show: 'Show both side by side',

  title: (count: number) =>
    count === 0
      ? 'No conflicts left to resolve'
      : count === 1
        ? '1 conflict to resolve'
        : `${count} conflicts to resolve`,
  intro:
    'Two people changed the same passages, and git could not combine the changes. Choose a version of each passage; nothing else in the draft changes. Words that differ are underlined.',
  allSettled: 'This draft has no conflicts left. Save and commit it to finish.',
  heading: (number: number, first: number, last: number) =>
    first === last ? `Conflict ${number}, line ${first}` : `Conflict ${number}, lines ${first} to ${last}`,
  version: (side: Side, label: string) => {
    const version = versionOf(side, label);
    return version.charAt(0).toUpperCase() + version.slice(1);
  },
  caption: 'Both versions',
  chooseHere: 'This answer has two versions. Choose the one that was agreed.',
  nothing: 'Nothing: this version removed the passage.',
  goTo: 'Go to the conflict in the draft',
  unclear:
    'The conflict markers are incomplete, so it is not clear where one version ends and the other begins. Keep the lines that are right, and delete those with <<<<<<<, ======= and >>>>>>>.',
};

type Side = 'ours' | 'theirs';

/** In a merge what is here is one's own, and in a rebase it is not: so the words say only where a version was. */
function versionOf(side: Side, label: string): string {
  const what = side === 'ours' ? 'current version' : 'incoming version';
  const name = label === 'Stashed changes' ? 'changes set aside' : label;
  return own.has(name) ? what : `${what} (${short(name, 40)})`;
}

/** What git calls the two when no person has given them a name. */
const own = new Set(['', 'ours', 'theirs', 'HEAD', 'Updated upstream']);
