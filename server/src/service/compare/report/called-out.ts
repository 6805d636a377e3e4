import type { Messages } from '../../messages/messages';
import { isOfAgreement, type Change } from '../change';
import type { FileComparison } from '../plan/compare-plans';

export interface CalledOut<F extends FileComparison> {
  readonly heading: string;
  readonly changes: readonly { readonly file: F; readonly change: Change }[];
}

/** What is told before everything else: what touches the agreement of both sides, then what promises less. */
export function calledOut<F extends FileComparison>(
  files: readonly F[],
  messages: Messages['compare'],
): readonly CalledOut<F>[] {
  const weakened = files.flatMap((file) => file.changes.map((change) => ({ file, change })));
  const those = (isWanted: (weakens: NonNullable<Change['weakens']>) => boolean) =>
    weakened.filter(({ change: { weakens } }) => weakens !== undefined && isWanted(weakens));
  return [
    { heading: messages.agreementHeading, changes: those(isOfAgreement) },
    { heading: messages.weakenedHeading, changes: those((weakens) => !isOfAgreement(weakens)) },
  ].filter(({ changes }) => changes.length > 0);
}
