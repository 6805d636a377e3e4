import { draftFiles } from '../../server/src/protocol/index';

/** The file that makes a folder a plan. */
export const [planFileName] = draftFiles['action-plan'].names;

export const [contactsFileName] = draftFiles.contacts.names;

export const [stakeholdersFileName] = draftFiles.stakeholders.names;

const files = Object.values(draftFiles);

/** Ours only beside a plan's own file: many other projects have files of these names. */
export const companionFileNames: readonly string[] = files
  .filter(({ location }) => location === 'beside-plan')
  .flatMap(({ names }) => names.filter((name) => !name.startsWith('*')));

/** Every file that is, or may be, part of a plan. */
export const draftsPattern = `**/{${files.flatMap(({ names }) => names).join(',')}}`;

/** True for the path of a commitment, by its name. */
export function isCommitmentPath(path: string): boolean {
  return hasName(path, draftFiles.commitment.names);
}

/** True for the path of a meeting, by its name. */
export function isMeetingPath(path: string): boolean {
  return hasName(path, draftFiles.meeting.names);
}

/** Where the discussion of a commitment may lie, under its name; none for any other path. */
export function discussionsBeside(path: string): readonly string[] {
  const ending = endingsOf('commitment').find((one) => path.endsWith(one));
  return ending === undefined || fileName(path) === ending
    ? []
    : endingsOf('discussion').map((one) => path.slice(0, -ending.length) + one);
}

function endingsOf(kind: 'commitment' | 'discussion'): readonly string[] {
  return draftFiles[kind].names.map((name) => name.slice(1));
}

/** True for a path whose name alone says that it is part of a plan. */
export function isPlanFileName(path: string): boolean {
  return files.some(({ names, location }) => {
    const alone = location === 'beside-plan' ? names.filter((name) => name.startsWith('*')) : names;
    return hasName(path, alone);
  });
}

/** True for what a plan shows to everybody, by its name; `folder` is the plan's, with its slash. */
export function isPublicInPlan(path: string, folder: string): boolean {
  return files.some(({ names, location, audience }) => {
    if (audience !== 'public' || !hasName(path, names)) return false;
    return location === 'anywhere' || path.slice(0, path.lastIndexOf('/') + 1) === folder;
  });
}

function hasName(path: string, patterns: readonly string[]): boolean {
  const name = fileName(path);
  return patterns.some((pattern) =>
    pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern,
  );
}

/** The last part of a path, for showing. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a file is called where its kind is known: `1-agua` for `1-agua.commitment.yaml`. */
export function draftName(path: string): string {
  const name = fileName(path);
  const endings = files
    .flatMap(({ names }) => names)
    .flatMap((one) => (one.startsWith('*') ? [one.slice(1)] : []));
  const ending = endings.find((one) => name.endsWith(one)) ?? '';
  return ending === '' ? name : name.slice(0, -ending.length);
}
