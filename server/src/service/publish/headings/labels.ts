import { foldName } from '../../text/fold-name';
import { catalogues, headingsFor } from './headings-for';
import type { Headings } from './headings';

/** Makes of a line of a publication what is the same in every language of its layouts and however it is set. */
export type LabelReader = (line: string) => string;

/**
 * Reads labels as those of one language: “Actores de apoyo: Gobierno” is “Supporting Stakeholders: Government” to a reader of English.
 * A line that is no label is itself, without what people write one way or the other.
 */
export function labelReader(language: string): LabelReader {
  const own = headingsFor(language);
  const known = new Map<string, string>();
  const learn = (from: Headings) => {
    for (const [label, meaning] of pairs(from, own)) if (!known.has(label)) known.set(label, meaning);
  };
  learn(own);
  for (const one of catalogues.values()) learn(one);
  return (line) => {
    const parts = folded(line).split(': ');
    const all = known.get(parts.join(': '));
    if (all !== undefined) return all;
    return parts
      .map(
        (part) =>
          known.get(part) ??
          known.get(part.replace(/ \d+$/, ''))?.concat(part.slice(part.search(/ \d+$/))) ??
          part,
      )
      .join(': ');
  };
}

function pairs(from: Headings, to: Headings): readonly (readonly [string, string])[] {
  const groups = [
    from.form,
    from.nap6,
    from.commitment,
    from.plan,
    from.forum,
    from.pictures,
    from.page,
    from.gaps,
  ];
  const same = [to.form, to.nap6, to.commitment, to.plan, to.forum, to.pictures, to.page, to.gaps];
  return [
    [folded(from.commitment.numbered(undefined)), folded(to.commitment.numbered(undefined))],
    ...groups.flatMap((group, i) => pairsOf(group, same[i] ?? {})),
  ];
}

function pairsOf(from: object, to: object): readonly (readonly [string, string])[] {
  const meanings = new Map<string, unknown>(Object.entries(to));
  return Object.entries(from).flatMap(([name, label]: [string, unknown]) => {
    const meaning = meanings.get(name);
    return typeof label === 'string' && typeof meaning === 'string'
      ? [[folded(label), folded(meaning)] as const]
      : [];
  });
}

function folded(line: string): string {
  const parts = foldName(line).split(/[:\uff1a]/);
  return parts
    .map((part) => part.trim())
    .filter((part, i) => part !== '' || i < parts.length - 1)
    .join(': ');
}
