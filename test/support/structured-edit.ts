import fc from 'fast-check';
import type { Item, Part, Row, Sentence } from './structured-answer';

/** Something that an author does to one part of an answer, wherever that part has come to stand. */
export interface AnswerEdit {
  readonly kind: keyof typeof edits;
  readonly id: number;
  readonly word: string;
}

type Change = (parts: readonly Part[], id: number, word: string) => readonly Part[] | undefined;

/** Each gives nothing when there is no such part, so that an edit can be tried at any. */
const edits = {
  reword: (parts, id, word) =>
    onSentence(parts, id, (one) => [{ ...one, text: reworded(one.text, word) }]) ??
    onItem(parts, id, (one) => [{ ...one, text: reworded(one.text, word) }]) ??
    onRow(parts, id, (one, i) => (i === 0 ? undefined : [{ ...one, cells: [one.cells[0] ?? '', word] }])) ??
    onPart(parts, id, (one) => one.kind === 'heading' && [{ ...one, text: `${one.text} ${word}` }]),
  addBehind: (parts, id, word) =>
    onSentence(parts, id, (one) => [one, { id: newId(word), text: sentenceWith(word) }]) ??
    onItem(parts, id, (one) => [one, { id: newId(word), text: `more on ${word}`, items: [] }]) ??
    onRow(parts, id, (one) => [one, { id: newId(word), cells: [word, '1 %'] }]),
  addParagraph: (parts, id, word) => onPart(parts, id, (one) => [one, paragraphWith(word)]),
  addParagraphAbove: (parts, id, word) => onPart(parts, id, (one) => [paragraphWith(word), one]),
  addSubItem: (parts, id, word) =>
    onItem(parts, id, (one) => [
      { ...one, items: [...one.items, { id: newId(word), text: `detail ${word}`, items: [] }] },
    ]),
  nest: (parts, id) =>
    onItems(parts, (items) => {
      const at = items.findIndex((item) => item.id === id);
      const [above, item] = [items[at - 1], items[at]];
      if (!above || !item || item.items.length > 0) return undefined;
      return [...items.slice(0, at - 1), { ...above, items: [...above.items, item] }, ...items.slice(at + 1)];
    }),
  takeOut: (parts, id) =>
    onSentence(parts, id, (_, all) => (all.length > 1 ? [] : undefined)) ??
    onItem(parts, id, (one, all) => (all.length > 1 && one.items.length === 0 ? [] : undefined)) ??
    onRow(parts, id, (_, i) => (i > 1 ? [] : undefined)),
  breakBefore: (parts, id) =>
    onSentence(parts, id, (one, all) => (one === all[0] ? undefined : [{ ...one, breaks: !one.breaks }])),
  quote: (parts, id) =>
    onPart(parts, id, (one, before, after) =>
      one.kind === 'paragraph' && before?.kind !== 'quote' && after?.kind !== 'quote'
        ? [{ ...one, kind: 'quote' }]
        : undefined,
    ),
  raise: (parts, id) =>
    onPart(
      parts,
      id,
      (one) => one.kind === 'heading' && [{ ...one, level: one.level === 2 ? 3 : one.level - 1 }],
    ),
  addHeading: (parts, id, word) =>
    onPart(parts, id, (one) => [{ kind: 'heading', id: newId(word), level: 3, text: `About ${word}` }, one]),
} satisfies Record<string, Change>;

const words = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gum', 'Hazel'];
const kinds = Object.keys(edits) as readonly AnswerEdit['kind'][];

/** What two people do; their words differ. */
export const twoAuthors = fc.tuple(authorOf(words.slice(0, 4)), authorOf(words.slice(4)));

function authorOf(own: readonly string[]) {
  return fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(1000) }), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one, i) => ({ ...one, word: own[i] ?? '' })));
}

/** The edits that can be made to an answer, each at one of the parts at which it can. */
export function place(
  parts: readonly Part[],
  wanted: readonly { readonly kind: AnswerEdit['kind']; readonly at: number; readonly word: string }[],
): readonly AnswerEdit[] {
  return wanted.flatMap(({ kind, at, word }) => {
    const found = idsIn(parts).filter((id) => apply(parts, { kind, id, word }));
    const id = found[at % Math.max(1, found.length)];
    return id === undefined ? [] : [{ kind, id, word }];
  });
}

export function apply(parts: readonly Part[], { kind, id, word }: AnswerEdit): readonly Part[] | undefined {
  return edits[kind](parts, id, word);
}

/** All of them, one after the other; nothing when one takes away what another needs. */
export function applyEach(parts: readonly Part[], all: readonly AnswerEdit[]): readonly Part[] | undefined {
  return all.reduce<readonly Part[] | undefined>((left, edit) => left && apply(left, edit), parts);
}

/** The form of an answer with what was added side by side in one order: whose comes first is a matter of taste. */
export function inOneOrder(form: string | undefined, all: readonly AnswerEdit[]): string | undefined {
  if (form === undefined) return undefined;
  const isNew = (text: string) => all.some(({ kind, word }) => kind.startsWith('add') && text.includes(word));
  const sentencesOf = (text: string) => sorted(text.split(/(?<=[.?!])(?=[ \n])/), isNew).join('');
  const read: unknown = JSON.parse(form);
  if (typeof read === 'string') return JSON.stringify(sentencesOf(read));
  const leaves = (read as readonly [string, string][]).map(([at, text]) =>
    JSON.stringify([at, sentencesOf(text)]),
  );
  return `[${sorted(leaves, isNew).join(',')}]`;
}

function sorted(parts: readonly string[], isNew: (part: string) => boolean): readonly string[] {
  const result: string[] = [];
  for (const part of parts) {
    let at = result.length;
    for (let above = result[at - 1]; at > 0 && above !== undefined && above > part; above = result[at - 1]) {
      if (!isNew(part) || !isNew(above)) break;
      at--;
    }
    result.splice(at, 0, part);
  }
  return result;
}

function idsIn(parts: readonly Part[]): readonly number[] {
  const ofItem = (item: Item): readonly number[] => [item.id, ...item.items.flatMap(ofItem)];
  return parts.flatMap((part) => [
    part.id,
    ...('sentences' in part ? part.sentences.map(({ id }) => id) : []),
    ...('items' in part ? part.items.flatMap(ofItem) : []),
    ...('rows' in part ? part.rows.map(({ id }) => id) : []),
  ]);
}

function newId(word: string): number {
  return 1000 + words.indexOf(word);
}

/** Each word brings a sentence of its own: two that are alike would be taken for one thought. */
function sentenceWith(word: string): string {
  const one = [
    `${word} is the office that answers for it.`,
    `By June, all that concerns ${word} can be read by everybody.`,
    `Nobody has to pay for ${word}, e.g. at the counter.`,
    `Les données sur ${word} sont ouvertes !`,
    `¿Quién decide sobre ${word}?`,
    `The forum's members meet ${word} twice a year.`,
    `See the guide to ${word} at https://example.org/g#2.`,
    `A report on ${word} follows within 30 days.`,
  ][words.indexOf(word)];
  return one ?? word;
}

function paragraphWith(word: string): Part {
  return {
    kind: 'paragraph',
    id: newId(word),
    sentences: [{ id: newId(word) + 100, text: sentenceWith(word) }],
  };
}

function reworded(text: string, word: string): string {
  const [first = '', ...rest] = text.split(' ');
  return [first, word, ...rest].join(' ');
}

function onPart(
  parts: readonly Part[],
  id: number,
  change: (
    one: Part,
    before: Part | undefined,
    after: Part | undefined,
  ) => readonly Part[] | undefined | false,
): readonly Part[] | undefined {
  const at = parts.findIndex((part) => part.id === id);
  const one = parts[at];
  const changed = one && change(one, parts[at - 1], parts[at + 1]);
  return changed ? [...parts.slice(0, at), ...changed, ...parts.slice(at + 1)] : undefined;
}

function onSentence(
  parts: readonly Part[],
  id: number,
  change: (one: Sentence, all: readonly Sentence[]) => readonly Sentence[] | undefined,
): readonly Part[] | undefined {
  return first(parts, (part) => {
    if (!('sentences' in part)) return undefined;
    const sentences = spliced(part.sentences, id, (one) => change(one, part.sentences));
    return sentences && { ...part, sentences };
  });
}

function onRow(
  parts: readonly Part[],
  id: number,
  change: (one: Row, index: number) => readonly Row[] | undefined,
): readonly Part[] | undefined {
  return first(parts, (part) => {
    if (part.kind !== 'table') return undefined;
    const rows = spliced(part.rows, id, change);
    return rows && { ...part, rows };
  });
}

function onItem(
  parts: readonly Part[],
  id: number,
  change: (one: Item, all: readonly Item[]) => readonly Item[] | undefined,
): readonly Part[] | undefined {
  return onItems(parts, (items) => spliced(items, id, (one) => change(one, items)));
}

/** The first list of items that `change` makes something of, however deep it lies. */
function onItems(
  parts: readonly Part[],
  change: (items: readonly Item[]) => readonly Item[] | undefined,
): readonly Part[] | undefined {
  const within = (items: readonly Item[]): readonly Item[] | undefined =>
    change(items) ??
    first(items, (item) => {
      const changed = within(item.items);
      return changed && { ...item, items: changed };
    });
  return first(parts, (part) => {
    const items = part.kind === 'list' ? within(part.items) : undefined;
    return part.kind === 'list' && items ? { ...part, items } : undefined;
  });
}

function spliced<T extends { readonly id: number }>(
  all: readonly T[],
  id: number,
  change: (one: T, index: number) => readonly T[] | undefined,
): readonly T[] | undefined {
  const at = all.findIndex((one) => one.id === id);
  const one = all[at];
  const changed = one && change(one, at);
  return changed && [...all.slice(0, at), ...changed, ...all.slice(at + 1)];
}

function first<T>(all: readonly T[], change: (one: T) => T | undefined): readonly T[] | undefined {
  for (const [i, one] of all.entries()) {
    const changed = change(one);
    if (changed) return [...all.slice(0, i), changed, ...all.slice(i + 1)];
  }
  return undefined;
}
