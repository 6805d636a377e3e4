/** The two ends of a stretch of time on one line: `October 2016 - June 2018`, `2023–2025`, `de enero de 2024 a junio de 2025`. */
export function spanIn(line: string): readonly [string, string] | readonly [] {
  const words = line.trim().replace(/^(?:from|de|del|du|dal?|da|desde)\s+/iu, '');
  const years = /^(\d{4})\s*[-–—/]\s*(\d{4})$/.exec(words);
  const [, first, second] =
    years ??
    /^(.*?\d{4})\s*(?:\s[-–—]\s*|[-–—]\s|\s(?:to|until|a|al|hasta|à|au|jusqu'à|al|fino a|até)\s)\s*(.*\d{4})$/iu.exec(
      words,
    ) ??
    [];
  return first === undefined || second === undefined ? [] : [first, second];
}
