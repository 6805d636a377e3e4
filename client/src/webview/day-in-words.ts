/** A day such as `2024-03-12` in the words of a language; as it is where it is none. A day has no hour, which is never told of. */
export function dayInWords(on: string, language: string): string {
  const day = new Date(`${on}T12:00:00`);
  return Number.isNaN(day.getTime()) ? on : day.toLocaleDateString(language, { dateStyle: 'long' });
}
