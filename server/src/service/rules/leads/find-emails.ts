import type { Found } from './found';

const localCharacter = /[\p{L}\p{N}._%+'-]/u;
const domainCharacter = /[\p{L}\p{N}.-]/u;
const longestLocal = 64;
const longestDomain = 253;

/** Email addresses. Goes from one @ to the next, so that no text however long or odd takes long. */
export function findEmails(prose: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = prose.indexOf('@'); at >= 0; at = prose.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocal && localCharacter.test(prose.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < prose.length && end - at <= longestDomain && domainCharacter.test(prose.charAt(end))) end++;
    // `@name@social.example` is an account of an organisation, not an address.
    if (prose.charAt(start - 1) === '@') continue;
    while (start < at && /[.'-]/.test(prose.charAt(start))) start++;
    while (end > at && /[.-]/.test(prose.charAt(end - 1))) end--;
    if (start === at || !isDomain(prose.slice(at + 1, end))) continue;
    found.push({ index: start, text: prose.slice(start, end) });
  }
  return found;
}

function isDomain(text: string): boolean {
  const labels = text.split('.');
  return labels.length > 1 && !labels.includes('') && /^\p{L}{2,}$/u.test(labels.at(-1) ?? '');
}
