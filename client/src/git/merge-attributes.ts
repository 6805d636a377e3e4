/** True for a `.gitattributes` by which git should merge drafts with Codraft, which it does only once it is told how. */
export function namesCodraft(attributes: string): boolean {
  return attributes
    .split('\n')
    .some((line) => !line.startsWith('#') && line.trim().split(/\s/).slice(1).includes('merge=codraft'));
}
