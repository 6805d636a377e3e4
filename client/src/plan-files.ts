/** The file that makes a folder a plan. */
export const planFileName = 'action-plan.yaml';

export const contactsFileName = 'contacts.yaml';

/** Ours only beside a plan's own file: many other projects have files of these names. */
export const companionFileNames: readonly string[] = ['stakeholders.yaml', contactsFileName];

/** Every file that is, or may be, part of a plan. */
export const draftsPattern = `**/{${planFileName},${companionFileNames.join(',')},*.commitment.yaml,*.commitment.yml}`;

/** True for the path of a commitment, by its name. */
export function isCommitmentPath(path: string): boolean {
  return /\.commitment\.ya?ml$/.test(path);
}

/** True for a path whose name alone says that it is part of a plan. */
export function isPlanFileName(path: string): boolean {
  return path.endsWith(`/${planFileName}`) || isCommitmentPath(path);
}

/** The last part of a path, for showing. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
