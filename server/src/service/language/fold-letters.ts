/**
 * A text in small letters without accents, letter for letter, so that every place stays where it was. The text should be in
 * its composed form (NFC).
 */
export function foldLetters(text: string): string {
  return text.replace(/[^\x20-\x40\x5b-\x7e]/gu, foldLetter);
}

const curly: Readonly<Record<string, string>> = { '’': "'", ʼ: "'", '\u00a0': ' ', '\u202f': ' ' };

function foldLetter(letter: string): string {
  const plain = curly[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === letter.length ? plain : letter;
}
