import type { Range } from '../../text/range';

export interface Link {
  readonly range: Range;
  readonly target: string;
}

/** More links than these, and longer ones, are no draft's. */
const mostLinks = 2000;
const longestLink = 2000;

/** The web addresses in a text, without the punctuation of the sentence around them. */
export function linksIn(text: string): readonly Link[] {
  const links: Link[] = [];
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"'`\\^{}[\]|“”‘’«»\p{Cc}]+/giu)) {
    if (match[0].length > longestLink) continue;
    const target = withoutPunctuation(match[0]);
    if (!hasHost(target)) continue;
    links.push({ range: { start: match.index, end: match.index + target.length }, target });
    if (links.length === mostLinks) break;
  }
  return links;
}

/** A bracket at the end belongs to the address only if it opens there. */
function withoutPunctuation(written: string): string {
  let end = written.length;
  for (; end > 0; end--) {
    const last = written[end - 1] ?? '';
    if (/[.,;:!?*…]/.test(last)) continue;
    if (last === ')' && count(written, '(', end) < count(written, ')', end)) continue;
    break;
  }
  return written.slice(0, end);
}

function count(text: string, character: string, end: number): number {
  let found = 0;
  for (let i = 0; i < end; i++) if (text[i] === character) found++;
  return found;
}

/** Not where a name and a password stand before the host: it would show one place and lead to another. */
function hasHost(address: string): boolean {
  const [host = ''] = address.replace(/^https?:\/\//i, '').split(/[/?#]/, 1);
  return /^[\p{L}\p{N}]/u.test(host) && !host.includes('@') && !host.includes(',');
}
