import fc from 'fast-check';

/** The text part with one of its words replaced: the word so many words from its beginning. */
export function withWord(xml: string, at: number, word: string): string {
  const count = xml.match(words)?.length ?? 0;
  let left = count === 0 ? -1 : at % count;
  return xml.replace(words, (found) => (left-- === 0 ? word : found));
}

const words = /(?<=<w:t(?: [^>]*)?>(?:[^<]*[^\p{L}<&;])?)\p{L}+(?=[^\p{L}\p{M}<;]|<)/gu;

/** Something that somebody does in Word to a paragraph or to a row of a table: the one so many from the beginning. */
export const wordEdit = fc.record({
  kind: fc.constantFrom('paragraph', 'point', 'end', 'drop-paragraph', 'drop-words', 'row', 'drop-row'),
  at: fc.nat(),
});

export function withEdit(xml: string, { kind, at }: { kind: string; at: number }, number: number): string {
  const word = `Zanzibar${number}`;
  const run = `<w:r><w:t>${word}</w:t></w:r>`;
  const nth = (part: RegExp, change: (found: string) => string) => {
    const count = xml.match(part)?.length ?? 0;
    let left = count === 0 ? -1 : at % count;
    return xml.replace(part, (found) => (left-- === 0 ? change(found) : found));
  };
  switch (kind) {
    case 'paragraph':
      return nth(paragraphs, (found) => `${found}<w:p>${run}</w:p>`);
    case 'point':
      return nth(paragraphs, (found) => {
        const [properties = ''] = /<w:pPr>.*?<\/w:pPr>/.exec(found) ?? [];
        return `${found}<w:p>${properties}${run}</w:p>`;
      });
    case 'end':
      return nth(/<\/w:t><\/w:r>/g, (found) => ` ${word}${found}`);
    case 'drop-paragraph':
      return nth(
        paragraphs,
        (found) => `<w:p>${found.match(/<w:bookmark(?:Start|End)[^>]*>/g)?.join('') ?? ''}</w:p>`,
      );
    case 'drop-words':
      return nth(/(?<=<w:t[^>]*>)[^<]+/g, () => '');
    case 'row':
      return nth(
        rows,
        (found) =>
          found + found.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '').replace('</w:t>', ` ${word}</w:t>`),
      );
    default:
      return nth(rows, () => '');
  }
}

const paragraphs = /<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g;
const rows = /<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/g;
