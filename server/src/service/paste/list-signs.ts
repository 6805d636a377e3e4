/** How a list of a page shows its numbers, where Markdown would show others: the sign of an item, or nothing for figures. */
export function signOf(number: number, style: string | undefined): string | undefined {
  switch (style) {
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return `${lettersOf(number)}.`;
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return `${lettersOf(number).toUpperCase()}.`;
    case 'i':
    case 'lower-roman':
      return `${romanOf(number)}.`;
    case 'I':
    case 'upper-roman':
      return `${romanOf(number).toUpperCase()}.`;
    default:
      return undefined;
  }
}

function lettersOf(number: number): string {
  let letters = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return letters === '' ? String(number) : letters;
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function romanOf(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let [left, written] = [number, ''];
  for (const [value, letters] of romans) {
    for (; left >= value; left -= value) written += letters;
  }
  return written;
}
