import { lineBreak, type Link, type Piece } from './blocks';

/** What stands between two blanks: a word with its signs, or several where a link holds them together. */
export interface Word {
  readonly parts: readonly Part[];
  readonly bold: boolean;
  readonly italic: boolean;
  /** The blank in front of it, or a line break; nothing for the first, and for a sign that looks other than its word. */
  readonly before: string;
}

export interface Part {
  readonly text: string;
  readonly link?: Link;
}

/** The blanks that hold words together. */
const holding = /^[\u00A0\u202F\u2007]$/;

/**
 * Words with one blank between two. A word is bold or italic as a whole, by most of its letters: half of one was hardly meant,
 * and Markdown has no way to say it of every half. The same holds for links. Signs around a word may look other than it does.
 */
export function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const reader = new WordReader();
  for (const piece of pieces) reader.read(piece);
  return reader.end();
}

type Looks = Pick<Word, 'bold' | 'italic'>;
type Sign = Part & Looks;

class WordReader {
  readonly #words: Word[] = [];
  /** The word that is being read, with how each part of it looks. */
  #parts: Sign[] = [];
  #blank = '';
  /** White space inside a link, of which more words may follow. */
  #inside = '';

  read({ text, bold, italic, link }: Piece): void {
    if (text === lineBreak) {
      this.#endWord();
      this.#blank = lineBreak;
      return;
    }
    const last = () => this.#parts.at(-1)?.link;
    for (const [stretch] of text.matchAll(/\s+|[\p{P}\p{S}]+|[^\s\p{P}\p{S}]+/gu)) {
      if (!/^\s/.test(stretch)) {
        if (this.#inside !== '' && last() !== link) this.#endWord();
        const blank = this.#inside === '' ? '' : oneBlank(this.#inside);
        this.#inside = '';
        this.#parts.push({ text: blank + stretch, bold, italic, ...(link && { link }) });
      } else if (link && last() === link) {
        this.#inside += stretch;
      } else {
        this.#endWord();
        if (this.#blank !== lineBreak) this.#blank += stretch;
      }
    }
  }

  end(): readonly Word[] {
    this.#endWord();
    return this.#words;
  }

  #endWord(): void {
    const parts = this.#parts;
    if (parts.length > 0) {
      const isFirst = this.#words.length === 0;
      const before = this.#blank === lineBreak ? lineBreak : oneBlank(this.#blank);
      this.#words.push(...settle(parts, isFirst ? '' : before));
      [this.#parts, this.#blank] = [[], ''];
    }
    this.#blank += this.#blank === lineBreak ? '' : this.#inside;
    this.#inside = '';
  }
}

/** A word as it looks for the most part, with the signs around it that look otherwise. */
function settle(parts: readonly Sign[], before: string): readonly Word[] {
  const looks = { bold: isMostly(parts, 'bold'), italic: isMostly(parts, 'italic') };
  const isOther = (part: Sign) =>
    !part.link &&
    /^[\p{P}\p{S}]/u.test(part.text) &&
    (part.bold !== looks.bold || part.italic !== looks.italic);
  let [start, end] = [0, parts.length];
  while (start < end && parts.slice(start, start + 1).every(isOther)) start++;
  while (end > start && parts.slice(end - 1, end).every(isOther)) end--;
  // Marks of nothing but signs would have no letter to hold on to.
  if (start === end) return [{ parts: joined(parts), bold: false, italic: false, before }];
  const plain = { bold: false, italic: false };
  return [
    { parts: joined(parts.slice(0, start)), ...plain, before },
    { parts: joined(parts.slice(start, end)), ...looks, before: start > 0 ? '' : before },
    { parts: joined(parts.slice(end)), ...plain, before: '' },
  ].filter((word) => word.parts.length > 0);
}

function isMostly(parts: readonly Sign[], look: keyof Looks): boolean {
  const letters = parts.filter(({ text, link }) => link !== undefined || !/^[\p{P}\p{S}]/u.test(text));
  const counted = letters.length > 0 ? letters : parts;
  const sum = counted.reduce((total, part) => total + (part[look] ? 1 : -1) * part.text.length, 0);
  return sum > 0;
}

/** The words of a link together, and the words between two links. */
function joined(parts: readonly Part[]): readonly Part[] {
  const whole: { text: string; link?: Link }[] = [];
  for (const { text, link } of parts) {
    const last = whole.at(-1);
    if (last && last.link === link) last.text += text;
    else whole.push({ text, ...(link && { link }) });
  }
  return whole;
}

function oneBlank(blank: string): string {
  return holding.test(blank) ? blank : ' ';
}
