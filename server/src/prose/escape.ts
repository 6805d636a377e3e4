/**
 * How much is protected from being read as a mark: nothing; what looks like a mark; letters beside a mark as well; all
 * that could ever be one; and in the end no words are bold or italic, so that none is lost.
 */
export const protections = ['none', 'likely', 'beside', 'all', 'plain'] as const;
export type Protection = (typeof protections)[number];

/** Where a text stands: the characters around it, and whether it is the words of a link. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly isLink: boolean;
}

/** The text with a backslash before what would be read as a mark. */
export function escapeText(text: string, protection: Protection, around: Surroundings): string {
  if (protection === 'none') return text;
  if (protection === 'all' || protection === 'plain') return text.replace(/[\\`*_[\]<>&~!|#()]/g, '\\$&');
  return text.replace(/\\(?=[!-/:-@[-`{-~]|$)|[`[\]<&~*_]/g, (sign: string, at: number) => {
    const [left, right] = [text[at - 1] ?? around.before, text[at + 1] ?? around.after];
    if (around.isLink && (sign === '[' || sign === ']')) return `\\${sign}`;
    return isMark(sign, left, right, text.slice(at, at + 300)) ? `\\${sign}` : sign;
  });
}

function isMark(sign: string, left: string, right: string, rest: string): boolean {
  switch (sign) {
    case '*':
      return !(isSpace(left) && isSpace(right));
    case '_':
      return !(isSpace(left) && isSpace(right)) && !(isLetter(left) && isLetter(right));
    case '[':
      return false;
    case ']':
      return right === '(';
    case '~':
      return left === '~' || right === '~';
    case '<':
      return /[:@]/.test(/^<[a-z][^\s<>]*>/i.exec(rest)?.[0] ?? '');
    case '&':
      return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.test(rest);
    default:
      return true;
  }
}

function isSpace(sign: string): boolean {
  return sign.trim() === '';
}

export function isLetter(sign: string): boolean {
  return /^[\p{L}\p{N}\p{M}]/u.test(sign);
}

/** A line that would begin a list, a heading, a quotation, a rule, code or the second line of a table. */
const blockStart =
  /^(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|`{3}|~{3}|=+\s*$|(?:-\s*){2,}$|(?:_\s*){3,}$|(?:\*\s*){3,}$|[|:-][|:\s-]*$)/;

/** The lines of a paragraph such that none of them begins something else. */
export function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (blockStart.test(line) ? `\\${line}` : line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')))
    .join('\n');
}
