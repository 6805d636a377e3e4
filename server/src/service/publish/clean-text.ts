/**
 * A text as every writer may show it: what cannot be seen and would change what is seen, or break a file, is made visible.
 * The marks that only say which way a letter runs (U+200E, U+200F, U+061C) stay: Arabic and Hebrew need them.
 */
export function cleanText(text: string): string {
  return unclean.test(text) ? text.replace(uncleanAll, show) : text;
}

const pattern =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;
const unclean = pattern;
const uncleanAll = new RegExp(pattern, 'gu');

function show(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Unicode has pictures of the oldest of them.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
