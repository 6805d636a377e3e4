import type { Draft } from '../kinds/draft';
import type { Finding } from '../rules/finding';

/** True of a hint that something is blank in a first sketch, where nobody expects it: the empty box says as much itself. */
export function mayWait({ absence, level }: Finding, draft: Draft): boolean {
  return absence && level === 'info' && draft.kind === 'commitment' && draft.commitment.stage === 'initial';
}
