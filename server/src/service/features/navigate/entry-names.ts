import type { Messages } from '../../messages/messages';
import type { Commitment } from '../../model/commitment';
import { oneLine } from '../../yaml/write-scalar';

const longest = 120;

/** The text on one line, and no longer than fits on one. */
export function short(text: string): string {
  const line = oneLine(text.slice(0, longest * 3)).replace(/\s+/gu, ' ');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

/** `3 Open contracting`; the word itself while neither is written. */
export function commitmentName({ number, title }: Commitment, messages: Messages): string {
  const parts = [...(number.ok ? [String(number.value)] : []), ...(title.ok ? [title.value] : [])];
  if (!title.ok) parts.unshift(messages.navigation.commitment);
  return short(parts.join(' '));
}
