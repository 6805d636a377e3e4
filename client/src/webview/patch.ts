import type { SectionHtml, SectionOrigin } from '../../../server/src/protocol/preview';

/** What has to happen to the sections of a page, in this order, so that they are those that are wanted. */
export type Step =
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'change'; readonly id: string; readonly html: string }
  /** `before` is the id of the section that it goes in front of; without it, it goes to the end. */
  | { readonly kind: 'add'; readonly id: string; readonly html: string; readonly before?: string }
  | { readonly kind: 'move'; readonly id: string; readonly before?: string };

/** Touches nothing that can stay: what is taken out and put back loses the focus and the selection. */
export function planPatch(
  shown: readonly string[],
  order: readonly SectionOrigin[],
  sections: readonly SectionHtml[],
): readonly Step[] {
  const html = new Map(sections.map((section) => [section.id, section.html]));
  const wanted = order.map(({ id }) => id);
  const remains = new Set(wanted);
  const there = shown.filter((id) => remains.has(id));
  const staying = longestInOrder(there, wanted);
  const steps: Step[] = [];
  for (const id of shown) if (!remains.has(id)) steps.push({ kind: 'remove', id });
  const known = new Set(there);
  // From the end, so that what a section goes in front of is already in its place.
  let before: string | undefined;
  for (const id of [...wanted].reverse()) {
    const text = html.get(id);
    const where = before === undefined ? {} : { before };
    if (!known.has(id)) {
      // A section that nobody has sent cannot be shown; the next answer brings it.
      if (text === undefined) continue;
      steps.push({ kind: 'add', id, html: text, ...where });
    } else {
      if (!staying.has(id)) steps.push({ kind: 'move', id, ...where });
      if (text !== undefined) steps.push({ kind: 'change', id, html: text });
    }
    before = id;
  }
  return steps;
}

/** As many as possible of the ids that stand in the same order in both lists. */
function longestInOrder(shown: readonly string[], wanted: readonly string[]): ReadonlySet<string> {
  const rank = new Map(wanted.map((id, index) => [id, index]));
  /** `ends[n]`: of all rows of n + 1 ids in order, the one that ends with the lowest rank. */
  const ends: Row[] = [];
  for (const id of shown) {
    const own = rank.get(id) ?? -1;
    let length = 0;
    while (length < ends.length && (ends[length]?.rank ?? own) < own) length += 1;
    const previous = ends[length - 1];
    ends[length] = { id, rank: own, ...(previous && { previous }) };
  }
  const ids = new Set<string>();
  for (let row = ends.at(-1); row; row = row.previous) ids.add(row.id);
  return ids;
}

interface Row {
  readonly id: string;
  readonly rank: number;
  readonly previous?: Row;
}
