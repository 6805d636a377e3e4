/** What a Word file may not hold, or what would be lost in it: control characters, halves of pairs, and no characters at all. */
const forbidden = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
/** Turns the direction of writing around: what is read would not be what is written. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;
const lineEnd = /\r\n|[\r\n\u0085\u2028\u2029]/;

/** Text as one line, fit for the file: what it may not hold is shown by a mark, and what turns text around by its name. */
export function cleanText(text: string): string {
  return cleanLine(text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' '));
}

/** Text that keeps its lines, such as code. */
export function cleanLines(text: string): readonly string[] {
  return text.replace(/\t/g, '    ').split(lineEnd).map(cleanLine);
}

function cleanLine(text: string): string {
  return text
    .replace(forbidden, (character) => {
      const code = character.charCodeAt(0);
      // The pictures of control characters stand in the same order as the characters.
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
    })
    .replace(turning, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`);
}
