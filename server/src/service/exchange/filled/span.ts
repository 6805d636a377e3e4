const between = /\s[-–—]\s|[-–—]\s|\s[-–—]|\s(?:to|until|a|al|hasta|à|au|jusqu'à|fino a|até)\s/iu;
const years = /^(\d{4})\s?[-–—/]\s?(\d{4})$/;

/** The two ends of a stretch of time on one line: `October 2016 - June 2018`, `2023–2025`, `de enero de 2024 a junio de 2025`. */
export function spanIn(line: string): readonly [string, string] | readonly [] {
  const words = line.trim().replace(/^(?:from|de|del|du|dal?|da|desde)\s/iu, '');
  const [, first, second, more] = years.exec(words) ?? ['', ...words.split(between)];
  if (first === undefined || second === undefined || more !== undefined) return [];
  const [start, end] = [first.trim(), second.trim()];
  return /\d{4}$/.test(start) && /\d{4}$/.test(end) ? [start, end] : [];
}
