/**
 * What a draft could use to do something to the terminal, or to show a line other than it is: control characters (escape
 * sequences begin with one), characters that turn the direction of writing around, and invisible ones.
 */
const unsafe =
  /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Text that can be printed as it is. Each character that is not safe becomes one that is seen. */
export function safeText(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0;
    // The pictures of control characters stand in the same order as the characters.
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** JSON in which those characters are written as escapes: the same data for a program, and safe to look at. */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  const escape = (character: string) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join('');
  return json.replace(unsafe, (character) => (character === '\n' ? character : escape(character)));
}
