/** What changes after people have signed, and changes nothing of what they signed. No scheme signs it. */
export const afterSigning: ReadonlySet<string> = new Set(['sign_off', 'updates', 'stage', 'ogp_id']);
export const afterSigningOfMilestone: ReadonlySet<string> = new Set(['status', 'evidence']);

/** True for a place of the form, such as `milestones.due`, that a signature is for. */
export function isSignedField(field: string): boolean {
  const [first = '', second = ''] = field.split('.');
  return !afterSigning.has(first) && !(first === 'milestones' && afterSigningOfMilestone.has(second));
}
