/** Where words stand decides which signs in them Markdown would take for its own. */
export interface Surroundings {
  /** Between the brackets of a link. */
  readonly inLink?: boolean;
  readonly inTable?: boolean;
  /** More follows without a blank: a link or a mark. */
  readonly goesOn?: boolean;
  /** Blanks are on both sides, and no mark is between. */
  readonly alone?: boolean;
}

/**
 * A stretch of words without a blank, in Markdown that reads as they do. A sign gets its backslash only where it would mean
 * something: `50%`, `snake_case` and `[sic]` stay as they are.
 */
export function escapeInline(
  text: string,
  { inLink = false, inTable = false, goesOn = false, alone = false }: Surroundings = {},
): string {
  const closes = goesOn ? text.length : text.lastIndexOf('>');
  const lastAt = text.lastIndexOf('@');
  return text.replace(/[\\`*_[\]<&~|!]/g, (sign, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    return means(sign) ? `\\${sign}` : sign;

    function means(one: string): boolean {
      switch (one) {
        case '\\':
          return after === '' || /[!-/:-@[-`{-~]/.test(after);
        case '*':
          return !(alone && text === '*');
        case '_':
          return !(isLetter(before) && isLetter(after));
        case '[':
          return inLink;
        case ']':
          return inLink || after === '(';
        case '<':
          return closes > at && (/[a-z0-9]/i.test(after || (goesOn ? 'a' : '')) || lastAt > at || goesOn);
        case '&':
          return /^&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});/i.test(text.slice(at, at + 36));
        case '~':
          return before === '~' || after === '~';
        case '|':
          return inTable;
        case '!':
          return after === '' && goesOn;
        default:
          return true;
      }
    }
  });
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

/** The first line of a block, or one behind a line break, so that it begins no list, heading, quotation or table. */
export function escapeLineStart(line: string): string {
  if (/^(?:[-+*](?=\s|$)|#{1,6}(?=\s|$)|>)/.test(line) || /^[-=|:][-=|:\s]*$/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** An address between the round brackets of a link. */
export function escapeAddress(href: string): string {
  return href
    .trim()
    .replace(/[\s\p{Cc}<>()\\"`|[\]]/gu, (sign) =>
      // What is no letter of an address is written by its number, round brackets too.
      sign < '\u0080'
        ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
        : encodeURIComponent(sign),
    )
    .replace(/&(?=#?[a-z\d]{1,31};)/gi, '\\&');
}
