/** So much of a text tells which one is meant. What stands nowhere else any more is shown further. */
const room = { here: 60, elsewhere: 200 } as const;

/** A text that stands in the draft too, on one line and cut where it is long: the draft shows the rest. */
export function short(text: string, most: number = room.here): string {
  // No more is read than is shown, give or take the white space.
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return text.length > most * 4 ? `${line}…` : line;
  const cut = line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = cut.lastIndexOf(' ');
  // Whole words, unless the last one is most of it.
  return `${cut.slice(0, words > most / 2 ? words : cut.length).trimEnd()}…`;
}

/** A text that is no longer where the message is, so nobody could read on there. */
export function shortFromElsewhere(text: string): string {
  return short(text, room.elsewhere);
}

/** What somebody is to write, whole, since part of it would be copied as it is; nothing where it is too long to be copied. */
export function toCopy(text: string): string | undefined {
  const most = 400;
  return text.length > most ? undefined : text.replace(/\s+/g, ' ').trim();
}
