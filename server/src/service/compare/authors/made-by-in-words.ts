import type { Messages } from '../../messages/messages';
import type { MadeBy } from './draft-history';

/** “by Ana Silva, 3 March 2026”, on the day that it was for her. */
export function madeByInWords(made: MadeBy, messages: Messages['compare']): string {
  if (made.kind === 'uncommitted') return messages.notCommitted;
  const { author, date } = made.commit;
  return messages.madeBy(author, date.slice(0, 10));
}
