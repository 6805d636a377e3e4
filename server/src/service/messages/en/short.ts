/** Long texts are cut in messages: the draft shows the rest. */
export function short(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 3).trimEnd()}…` : line;
}
