/**
 * Cuts a label to the room that it has in a picture with letters of 13 units. How wide letters are is only known where they
 * are shown, so this is a careful guess.
 */
export function fitLabel(text: string, room: number, weight = 1): string {
  let used = 0;
  let short = '';
  for (const letter of text) {
    used += widthOf(letter) * weight;
    if (used > room) return `${short.trimEnd()}…`;
    if (used <= room - widthOf('…') * weight) short += letter;
  }
  return text;
}

function widthOf(letter: string): number {
  if (
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u.test(
      letter,
    )
  ) {
    return 13;
  }
  if (/\p{Mark}/u.test(letter)) return 0;
  if (/[\p{Lu}mw@%…—]/u.test(letter)) return 10.5;
  return /[fijlrtI.,:;'’|!() -]/.test(letter) ? 5 : 8;
}
