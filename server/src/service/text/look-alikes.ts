/**
 * Signs that nobody sees, or that nobody can tell from the usual ones: they come along with text from word processors and
 * web pages. Where words are meant for readers they are right; in names, dates and the layout of a file they are not.
 */

/** A text in plain letters, digits and signs, if look-alikes are all that keeps it from being so. */
export function withoutLookAlikes(text: string): string | undefined {
  if (isPlain(text)) return undefined;
  const plain = Array.from(text, plainSign).join('');
  return isPlain(plain) ? plain : undefined;
}

function isPlain(text: string): boolean {
  return /^[\t\n\r -~]*$/.test(text);
}

/** What a sign looks like; itself when it is like no other. */
export function plainSign(sign: string): string {
  if (/[\t\n\r -~]/.test(sign)) return sign;
  if (/\p{Z}/u.test(sign)) return ' ';
  if (isUnseen(sign)) return '';
  if (/\p{Pd}|[\u2043\u2212]/u.test(sign)) return '-';
  const letter = letters[sign];
  if (letter !== undefined) return letter;
  const folded = sign.normalize('NFKC');
  return isPlain(folded) ? folded : sign;
}

/** The signs of a text that are not what they look like, each once. */
export function strangeSigns(text: string): string {
  return [...new Set(Array.from(text).filter((sign) => plainSign(sign) !== sign))].join('');
}

/** What looks like a space or like nothing, and is neither to a program. */
export function isStrangeSpace(sign: string): boolean {
  return sign !== '' && plainSign(sign).trim() === '' && plainSign(sign) !== sign;
}

/** True for signs that are there, of which none can be seen. */
export function isNothing(text: string): boolean {
  return text !== '' && Array.from(text).every((sign) => plainSign(sign).trim() === '');
}

export function isUnseen(sign: string): boolean {
  return /\p{Cf}/u.test(sign) || unseen.includes(sign);
}

/** Fillers of scripts, selectors of variants and the blank of Braille, which have no shape of their own. */
const unseen = '\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFE00\uFE01\uFE0E\uFE0F\u2800';

/** Cyrillic and Greek letters that most typefaces draw as Latin ones. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  ӏ: 'l',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  ο: 'o',
  ν: 'v',
  ι: 'i',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};
