import { tbcOf } from '../model/read';
import type { FieldFact } from '../schema/field-fact';
import type { Range } from '../text/range';
import type { ParsedYaml } from '../yaml/parse';
import { entryOf, type Entry, type ListNode, type MapNode, type TreeNode } from '../yaml/tree';
import type { Difference, Match, Side } from './difference';
import { listKindOf } from './list-kinds';
import { longestGrowing } from '../text/longest-growing';
import { meaningToReaders } from './meaning';
import { itemsOf, pairItems, type Item, type ItemPair } from './pair-items';
import { fieldMatch, itemMatch, labelsOf, rootMatch } from './matches';

/** Two versions of a draft side by side. */
export interface MatchedDrafts {
  readonly differences: readonly Difference[];
  /** For each field and item of either version, what it is in both: comments are attached to that. */
  readonly matches: ReadonlyMap<Entry | TreeNode, Match>;
  readonly root: Match;
}

/** Finds which part of the older version is which of the newer, and where they do not say the same. */
export function matchDrafts(before: ParsedYaml, after: ParsedYaml, form: FieldFact): MatchedDrafts {
  const walk = new Walk(before.text, after.text);
  const root = rootMatch(form, before.root, after.root);
  walk.compare(root);
  return { differences: walk.differences, matches: walk.matches, root };
}

class Walk {
  readonly differences: Difference[] = [];
  readonly matches = new Map<Entry | TreeNode, Match>();

  /** What the ids of milestones say now. */
  readonly #numbers = new Map<string, string | undefined>();

  constructor(
    private readonly before: string,
    private readonly after: string,
  ) {}

  compare(match: Match, ranges: Ranges = {}): void {
    const { before, after } = match;
    for (const node of [before, after]) if (node && !this.matches.has(node)) this.matches.set(node, match);
    const { fields, items, isForm } = shapeOf(match.fact);
    const has = before !== undefined || after !== undefined;
    if (fields && has && isFields(before, isForm) && isFields(after, isForm)) {
      this.#compareFields(match, before, after);
    } else if (items && has && isItems(before, isForm) && isItems(after, isForm)) {
      this.#compareItems(match, before, after);
    } else if (meaningToReaders(before, this.before) !== meaningToReaders(after, this.after)) {
      this.#report(match, { ranges });
    }
  }

  #compareFields(match: Match, before: MapNode | undefined, after: MapNode | undefined): void {
    const older = entriesByKey(before);
    const newer = entriesByKey(after);
    for (const key of keysInOrder(match.fact, [...newer.keys()], [...older.keys()])) {
      const was = older.get(key) ?? [];
      const is = newer.get(key) ?? [];
      // The last of a key that stands twice is the one that counts; so they are paired from the end.
      for (let i = 1; i <= Math.max(was.length, is.length); i++) {
        this.#compareEntry(match, key, was.at(-i), is.at(-i), i > 1);
      }
    }
  }

  #compareEntry(
    parent: Match,
    key: string,
    was: Entry | undefined,
    is: Entry | undefined,
    isRepeated: boolean,
  ): void {
    const field = fieldMatch(parent, key, was?.value, is?.value);
    const match = isRepeated ? { ...field, fact: undefined, isRepeated } : field;
    for (const entry of [was, is]) if (entry) this.matches.set(entry, match);
    this.compare(match, {
      ...(was && { before: was.value?.range ?? was.keyRange }),
      ...(is && { after: is.value?.range ?? is.keyRange }),
    });
  }

  #compareItems(match: Match, before: ListNode | undefined, after: ListNode | undefined): void {
    const kind = listKindOf(match.fact, [...(before?.items ?? []), ...(after?.items ?? [])]);
    const older = itemsOf(before, this.before);
    const pairs = pairItems(
      match.fact?.item?.refers === 'milestone' ? older.map((item) => this.#renumbered(item)) : older,
      itemsOf(after, this.after),
      kind,
    );
    if (match.field === 'milestones') this.#rememberNumbers(pairs);
    const labels = labelsOf(pairs, kind);
    const moved = kind.isOrdered ? movedIn(pairs) : new Set<ItemPair>();
    for (const [i, pair] of pairs.entries()) {
      const item = itemMatch(match, pair, labels[i] ?? '');
      if (moved.has(pair)) this.#report(item, { kind: 'moved' });
      if (pair.before && pair.after) {
        this.compare(item);
      } else {
        for (const node of [item.before, item.after]) if (node) this.matches.set(node, item);
        this.#report(item, { instead: pair.instead?.node });
      }
    }
  }

  #rememberNumbers(pairs: readonly ItemPair[]): void {
    for (const { before, after } of pairs) {
      const from = before && entryOf(before.node, 'id')?.value;
      const to = after && entryOf(after.node, 'id')?.value;
      if (from?.kind === 'scalar' && to)
        this.#numbers.set(from.text.trim(), meaningToReaders(to, this.after));
    }
  }

  /** A step that was given another id is still the same step. */
  #renumbered(item: Item): Item {
    const id = item.node.kind === 'scalar' ? item.node.text.trim() : '';
    return { ...item, meaning: this.#numbers.get(id) ?? item.meaning };
  }

  #report(
    match: Match,
    {
      ranges = {},
      kind,
      instead,
    }: { readonly ranges?: Ranges; readonly kind?: 'moved'; readonly instead?: TreeNode | undefined },
  ): void {
    const side = (node: TreeNode | undefined, text: string, range: Range | undefined): Side => ({
      node: meaningToReaders(node, text) === undefined ? undefined : node,
      range: range ?? node?.range,
      text,
    });
    const before = side(match.before, this.before, ranges.before);
    const after = side(match.after, this.after, ranges.after);
    const found = !before.node ? 'added' : !after.node ? 'removed' : 'changed';
    this.differences.push({ kind: kind ?? found, match, before, after, ...(instead && { instead }) });
  }
}

interface Ranges {
  readonly before?: Range;
  readonly after?: Range;
}

/** What may be gone into: the parts and lists of the form, and whatever has parts where the form does not say. */
function shapeOf(fact: FieldFact | undefined) {
  switch (fact?.kind) {
    case 'map':
    case 'levels':
      return { fields: true, items: false, isForm: true };
    case 'list':
      return { fields: false, items: true, isForm: true };
    case 'any':
    case undefined:
      return { fields: true, items: true, isForm: false };
    default:
      return { fields: false, items: false, isForm: true };
  }
}

/** A part of the form that is not there is one in which nothing is answered; anything else is told as a whole. */
function isFields(node: TreeNode | undefined, isForm: boolean): node is MapNode | undefined {
  return node ? node.kind === 'map' && tbcOf(node) === undefined : isForm;
}

function isItems(node: TreeNode | undefined, isForm: boolean): node is ListNode | undefined {
  return node ? node.kind === 'list' : isForm;
}

function entriesByKey(node: MapNode | undefined): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const entry of node?.entries ?? []) {
    const same = entries.get(entry.key);
    if (same) same.push(entry);
    else entries.set(entry.key, [entry]);
  }
  return entries;
}

/** The form's own order, then what the form does not know as it stands in the draft. */
function keysInOrder(
  fact: FieldFact | undefined,
  newer: readonly string[],
  older: readonly string[],
): readonly string[] {
  const written = new Set([...newer, ...older]);
  const known = fact?.fields?.map(({ name }) => name).filter((name) => written.has(name)) ?? [];
  return [...new Set([...known, ...written])];
}

/** The pairs that stand elsewhere among the others than before; as few as possible are said to have moved. */
function movedIn(pairs: readonly ItemPair[]): ReadonlySet<ItemPair> {
  const both = pairs.filter(({ before, after }) => before && after);
  const stayed = longestGrowing(both.map(({ before }) => before?.index ?? 0));
  return new Set(both.filter((_, i) => !stayed.has(i)));
}
