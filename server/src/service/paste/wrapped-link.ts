import { isSafeLink } from '../markdown/safe-link';

/** What is put around addresses to watch who follows them, and the names under which the address is kept. */
const wrappers: readonly (readonly [address: RegExp, names: readonly string[]])[] = [
  [/^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.(?:com|us|cn)\//i, ['url']],
  [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, ['q', 'url']],
];

/** One in another, as a mail that was sent on has them. */
const deepest = 5;

/**
 * The address that is meant, without what mail programs and search engines put around it: that holds the mail address of whoever
 * got it. Nothing where no safe address is left.
 */
export function meantAddress(href: string): string | undefined {
  let address = href.trim();
  for (let depth = 0; depth < deepest; depth++) {
    const wrapper = wrappers.find(([pattern]) => pattern.test(address));
    if (!wrapper) break;
    address = innerOf(address, wrapper[1]) ?? '';
  }
  const isLeft = wrappers.every(([pattern]) => !pattern.test(address));
  return isLeft && isSafeLink(address) ? address : undefined;
}

/** The same for the addresses that stand in plain text, each of which has no blank; one that hides nothing safe stays. */
export function withMeantAddresses(text: string): string {
  return text.replace(/\bhttps?:\/\/[^\s<>"]+/gi, (address) => meantAddress(address) ?? address);
}

function innerOf(address: string, names: readonly string[]): string | undefined {
  const [before = ''] = address.slice(address.indexOf('?') + 1).split('#', 1);
  const query = before.split(/&(?:amp;)?/);
  for (const name of names) {
    const pair = query.find((one) => one.startsWith(`${name}=`));
    if (pair !== undefined) return decoded(pair.slice(name.length + 1));
  }
  return undefined;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value).trim();
  } catch {
    return undefined;
  }
}
