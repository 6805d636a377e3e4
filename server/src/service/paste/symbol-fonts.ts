/** A font whose letters are pictures: what is written as `à` is seen as an arrow. */
export type SymbolFont = 'symbol' | 'wingdings';

/** The signs that people use, by the letters that stand for them; Word's bullets of all kinds are one. */
const signs: Readonly<Record<SymbolFont, ReadonlyMap<string, string>>> = {
  symbol: mapOf('·•®→¬←Þ⇒Û⇔£≤³≥¹≠»≈¥∞´×¸÷±±°°', {
    abgdepqlmsfwDSWPF: 'αβγδεπθλμσφωΔΣΩΠΦ',
  }),
  wingdings: mapOf('à→è→ð→ß←á↑â↓ó↔Ø•§•v•n•l•u•w•s•t•·•Ÿ•¡•q☐o☐¨☐x☒ý☒þ☑ü✓û✗J☺L☹F☞(☎*✉'),
};

function mapOf(pairs: string, more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const letters = Array.from(pairs);
  for (let i = 0; i + 1 < letters.length; i += 2) map.set(letters[i] ?? '', letters[i + 1] ?? '');
  for (const [from, to] of Object.entries(more)) {
    for (const [i, letter] of Array.from(from).entries()) map.set(letter, to.charAt(i));
  }
  return map;
}

/** The font of that kind that a style names, or that it names another one. */
export function symbolFontOf(family: string): SymbolFont | 'none' {
  const [first = ''] = family.split(',');
  if (/^["'\s]*wingdings["'\s]*$/i.test(first)) return 'wingdings';
  return /^["'\s]*symbol["'\s]*$/i.test(first) ? 'symbol' : 'none';
}

/** Letters of such a font as they are seen. Whole words were hardly meant as pictures, and stay; a picture that nobody knows goes. */
export function symbolText(text: string, font: SymbolFont): string {
  const letters = text.replace(/[\uF020-\uF0FF]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xf000),
  );
  if (letters.trim().length > 2) return text;
  return letters.replace(/\S/g, (sign) => {
    const seen = signs[font].get(sign);
    if (seen !== undefined) return seen;
    return font === 'symbol' && !/[\u0080-\u00FF]/.test(sign) ? sign : '';
  });
}
