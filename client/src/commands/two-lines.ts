/** So many letters fit on a line of a list to choose from; what is longer VS Code cuts off. */
const room = 70;

/** A text for a line of such a list: what does not fit there goes on in the line below. */
export function twoLines(text: string): { readonly label: string; readonly detail?: string } {
  if (text.length <= room) return { label: text };
  const end = text.lastIndexOf(' ', room);
  return end <= 0 ? { label: text } : { label: text.slice(0, end), detail: text.slice(end + 1) };
}
