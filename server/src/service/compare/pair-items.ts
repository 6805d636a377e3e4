import { foldWords } from '../markdown/published-form';
import { tbcOf } from '../model/read';
import { entryOf, type TreeNode } from '../yaml/tree';
import { likenessOf, stemsOf, wordsOf, type Words } from './likeness';
import type { ListKind } from './list-kinds';
import { meaningToReaders } from './meaning';

/** An item of a list that says something. */
export interface Item {
  readonly node: TreeNode;
  /** From 0, among all items of the list. */
  readonly index: number;
  /** What it says, layout aside. */
  readonly meaning: string;
}

export interface ItemPair {
  readonly before?: Item;
  readonly after?: Item;
  /** What stands in the place of one that is gone, between the same neighbours: the same in words that are quite other, or something else. */
  readonly instead?: Item;
}

export function itemsOf(node: TreeNode | undefined, text: string): readonly Item[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item, index) => {
    const meaning = meaningToReaders(item, text);
    return item && meaning !== undefined ? [{ node: item, index, meaning }] : [];
  });
}

/** Beyond so many comparisons of words, items are paired by their names and places only. */
const mostCompared = 40_000;

/**
 * Which item of the older list is which of the newer. Those that stayed alone were added or removed. In the order of the
 * newer list, with what was removed behind what it stood behind.
 */
export function pairItems(
  before: readonly Item[],
  after: readonly Item[],
  kind: ListKind,
): readonly ItemPair[] {
  const pairing = new Pairing(before, after);
  pairing.pairBy((item) => item.meaning);
  if (kind.byLikeness) {
    const [surest = []] = kind.keys;
    // The name and the words together first, then the words: who puts a milestone in front counts the others anew.
    if (kind.keys.length > 0) {
      pairing.pairBy(({ node }) => join(namedBy(node, surest), wordsIn(node, kind.words.slice(0, 1))));
      pairing.pairBy(({ node }) => wordsIn(node, kind.words.slice(0, 1)), true);
      for (const keys of kind.keys) pairing.pairAlike((item) => namedBy(item.node, keys), kind, 0.35);
    }
    if (pairing.left <= mostCompared) pairing.pairByLikeness(kind, kind.keys.length > 0 ? 0.6 : 0.45);
    for (const keys of kind.keys) pairing.pairBy(({ node }) => namedBy(node, keys));
    if (kind.keys.length === 0 && pairing.left <= mostCompared) pairing.pairInGaps(kind, 0.15);
  }
  // Whatever else it may stand for, the same id is the same id.
  pairing.pairBy(({ node }) => (node.kind === 'scalar' ? foldWords(node.text) : undefined));
  pairing.pairBy(({ node }) => (tbcOf(node) ? 'tbc' : undefined));
  return pairing.inOrder();
}

class Pairing {
  readonly #partner = new Map<Item, Item>();

  constructor(
    private readonly before: readonly Item[],
    private readonly after: readonly Item[],
  ) {}

  get #free() {
    return {
      before: this.before.filter((item) => !this.#partner.has(item)),
      after: this.after.filter((item) => !this.#partner.has(item)),
    };
  }

  /** How many comparisons each with each would take. */
  get left(): number {
    const { before, after } = this.#free;
    return before.length * after.length;
  }

  /** Pairs those for which `name` gives the same; several of one name in their order, or none of them where they must be unique. */
  pairBy(name: (item: Item) => string | undefined, uniqueOnly = false): void {
    const { before, after } = this.#free;
    const named = groupBy(before, name);
    for (const [key, items] of groupBy(after, name)) {
      const others = named.get(key) ?? [];
      if (uniqueOnly && (items.length > 1 || others.length > 1)) continue;
      items.forEach((item, i) => {
        const other = others[i];
        if (other) this.#pair(other, item);
      });
    }
  }

  /** The same, as far as their words are not altogether different. */
  pairAlike(name: (item: Item) => string | undefined, kind: ListKind, least: number): void {
    const { before, after } = this.#free;
    const named = groupBy(before, name);
    for (const [key, items] of groupBy(after, name)) {
      const [other, ...more] = named.get(key) ?? [];
      const [item] = items;
      if (!other || !item || more.length > 0 || items.length > 1) continue;
      if (kind.words.length === 0 || likeness(other, item, kind) >= least) this.#pair(other, item);
    }
  }

  /** The most alike first. */
  pairByLikeness(kind: ListKind, least: number): void {
    const { before, after } = this.#free;
    const found = before.flatMap((a) =>
      after.flatMap((b) => {
        const score = likeness(a, b, kind);
        return score >= least ? [{ a, b, score }] : [];
      }),
    );
    found.sort((x, y) => y.score - x.score || distance(x) - distance(y) || sumOf(x) - sumOf(y));
    for (const { a, b } of found) if (!this.#partner.has(a) && !this.#partner.has(b)) this.#pair(a, b);
  }

  /** An item that stands alone between the same neighbours in both lists was rewritten. */
  pairInGaps(kind: ListKind, least: number): void {
    for (const [items, others] of this.#gaps()) {
      const [[other], [item]] = [others, items];
      // A place that was kept open has been filled, or a text is open again.
      const isFilled = (others.length === 1 && isOpen(other)) || (items.length === 1 && isOpen(item));
      if (isFilled && other && item) this.#pair(other, item);
      else if (items.length === others.length) this.#pairEach(others, items, kind, least);
    }
  }

  #pairEach(before: readonly Item[], after: readonly Item[], kind: ListKind, least: number): void {
    after.forEach((item, i) => {
      const other = before[i];
      if (other && (likeness(other, item, kind) >= least || areInflected(other, item, kind)))
        this.#pair(other, item);
    });
  }

  inOrder(): readonly ItemPair[] {
    const instead = new Map<Item, Item>();
    for (const [items, others] of this.#gaps())
      others.forEach((other, i) => {
        const item = items[i];
        if (item) instead.set(other, item);
      });
    let neighbour = -1;
    const removed = groupBy(this.before, (item) => {
      const isThere = this.#partner.has(item);
      if (isThere) neighbour = item.index;
      return isThere ? undefined : String(neighbour);
    });
    const takeRemoved = (index: number): readonly ItemPair[] =>
      (removed.get(String(index)) ?? []).map((before) => {
        const other = instead.get(before);
        return { before, ...(other && { instead: other }) };
      });
    return [
      ...takeRemoved(-1),
      ...this.after.flatMap((after): readonly ItemPair[] => {
        const before = this.#partner.get(after);
        return before ? [{ before, after }, ...takeRemoved(before.index)] : [{ after }];
      }),
    ];
  }

  /** What is new behind the same neighbour, and what is gone. */
  #gaps(): readonly (readonly [items: readonly Item[], others: readonly Item[]])[] {
    const gapsOf = (items: readonly Item[], partner: (item: Item) => Item | undefined) => {
      let neighbour: Item | undefined;
      return groupBy(items, (item) => {
        const known = partner(item);
        if (known) neighbour = known;
        return known ? undefined : String(neighbour?.index ?? -1);
      });
    };
    const gone = gapsOf(this.before, (item) => (this.#partner.has(item) ? item : undefined));
    return [...gapsOf(this.after, (item) => this.#partner.get(item))].map(([gap, items]) => [
      items,
      gone.get(gap) ?? [],
    ]);
  }

  #pair(a: Item, b: Item): void {
    this.#partner.set(a, b);
    this.#partner.set(b, a);
  }
}

function isOpen(item: Item | undefined): boolean {
  return tbcOf(item?.node) !== undefined;
}

function distance({ a, b }: { readonly a: Item; readonly b: Item }): number {
  return Math.abs(a.index - b.index);
}

/** Decides between equals, the same way from either side. */
function sumOf({ a, b }: { readonly a: Item; readonly b: Item }): number {
  return a.index + b.index;
}

function likeness(a: Item, b: Item, kind: ListKind): number {
  if (a.node.kind !== b.node.kind) return 0;
  return likenessOf(itemWords(a, kind), itemWords(b, kind));
}

/** Stems are shared more easily than words. */
const leastStems = 0.3;

/** “Non saranno pubblicati dati personali” for “nessun dato personale sarà pubblicato”. */
function areInflected(a: Item, b: Item, kind: ListKind): boolean {
  if (a.node.kind !== 'scalar' || b.node.kind !== 'scalar') return false;
  return likenessOf(stemsOf(itemWords(a, kind)), stemsOf(itemWords(b, kind))) >= leastStems;
}

/** Each is compared with many. */
const known = new WeakMap<Item, Words>();

function itemWords(item: Item, kind: ListKind): Words {
  let words = known.get(item);
  if (!words) {
    const text =
      item.node.kind === 'scalar' ? item.node.text : (wordsIn(item.node, kind.words) ?? item.meaning);
    words = wordsOf(text);
    known.set(item, words);
  }
  return words;
}

/** The name of an item, when it has all the fields that make it up. */
export function namedBy(node: TreeNode, keys: readonly string[]): string | undefined {
  const parts = keys.map((key) => {
    const value = entryOf(node, key)?.value;
    return value?.kind === 'scalar' ? foldWords(value.text) : '';
  });
  return parts.length === 0 || parts.includes('') ? undefined : parts.join('\0');
}

function wordsIn(node: TreeNode, fields: readonly string[]): string | undefined {
  const texts = fields.flatMap((key) => textsIn(entryOf(node, key)?.value));
  return texts.length === 0 ? undefined : foldWords(texts.join(' '));
}

function textsIn(node: TreeNode | undefined): readonly string[] {
  if (node?.kind === 'scalar') return node.text.trim() === '' ? [] : [node.text];
  return node?.kind === 'list' ? node.items.flatMap(textsIn) : [];
}

function join(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : `${a}\0${b}`;
}

export function groupBy<T>(items: readonly T[], name: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = name(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
