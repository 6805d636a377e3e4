import type { Messages } from '../../messages/messages';
import type { Plans } from '../../plans/plans';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import type { Draft } from '../../kinds/draft';
import { declaredBy, type NameKind } from '../../schema/field-fact';
import { foldName } from '../../text/fold-name';
import type { Range } from '../../text/range';
import { entryOf, type ScalarNode, type TreeNode } from '../../yaml/tree';
import { commitmentName, short } from './entry-names';
import { symbolKindOf, type SymbolKind } from './symbol-kind';

/** A thing with a name, and the file and range in which it is given. */
export interface FoundSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly uri: string;
  readonly range: Range;
  /** The plan that it belongs to; of a milestone, its commitment. */
  readonly container: string | undefined;
}

interface Entry {
  readonly name: string;
  readonly kind: NameKind;
  readonly range: Range;
  /** What is searched: the name, the id, other names, without capitals and accents. */
  readonly words: string;
  /** Only for what lies in a commitment. */
  readonly container?: string;
}

/** More than these nobody reads through: they type another letter. */
const mostFound = 200;
const order: readonly NameKind[] = ['commitment', 'theme', 'stakeholder', 'milestone'];

/** Read off a draft once, for as long as it is the same; a query comes with every letter. */
const entries = new WeakMap<Draft, readonly Entry[]>();

/** What is called like this in any plan: every word of the query somewhere in it, in any order. */
export function findSymbols(query: string, plans: Plans, messages: Messages): readonly FoundSymbol[] {
  const wanted = foldName(query.slice(0, 200));
  const words = wanted === '' ? [] : wanted.split(' ');
  const ranks = new Map<number, FoundSymbol[]>();
  for (const uri of plans.files()) {
    const draft = plans.draft(uri);
    if (!draft) continue;
    for (const entry of entriesOf(draft, messages)) {
      const rank = rankOf(entry, wanted, words);
      if (rank === undefined) continue;
      const { name, kind, range, container = plans.planOf(uri)?.title } = entry;
      const symbol = {
        name,
        kind: symbolKindOf(kind),
        uri,
        range,
        container: container === '' ? undefined : container,
      };
      const list = ranks.get(rank);
      if (!list) ranks.set(rank, [symbol]);
      else if (list.length < mostFound) list.push(symbol);
    }
  }
  return [...ranks]
    .sort(([a], [b]) => a - b)
    .flatMap(([, list]) => list)
    .slice(0, mostFound);
}

/** The lower the better: the beginning of a name, then beginnings of words, then anything; commitments before the rest. */
function rankOf(entry: Entry, wanted: string, words: readonly string[]): number | undefined {
  if (!words.every((word) => entry.words.includes(word))) return undefined;
  const fit = entry.words.startsWith(wanted)
    ? 0
    : words.every((word) => beginsWord(entry.words, word))
      ? 1
      : 2;
  const index = order.indexOf(entry.kind);
  return fit * (order.length + 1) + (index < 0 ? order.length : index);
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

function entriesOf(draft: Draft, messages: Messages): readonly Entry[] {
  const known = entries.get(draft);
  if (known) return known;
  const made = makeEntries(draft, messages);
  entries.set(draft, made);
  return made;
}

function makeEntries(draft: Draft, messages: Messages): readonly Entry[] {
  const own = draft.kind === 'commitment' ? commitmentName(draft.commitment, messages) : undefined;
  return [
    ...(draft.kind === 'commitment' ? commitmentEntry(draft, own ?? '') : []),
    ...namedItems(draft, own),
  ];
}

function commitmentEntry({ commitment: { title, number } }: CommitmentDraft, name: string): readonly Entry[] {
  return entry('commitment', name, title.ok ? title : number, []);
}

/** The items that are given an id, of every list of the file. */
function namedItems(draft: Draft, container: string | undefined): readonly Entry[] {
  return draft.fields.flatMap(({ fact, node }) => {
    const kind = declaredBy(fact);
    if (kind === undefined || !fact.items || node?.kind !== 'list') return [];
    const { items } = fact;
    return node.items.flatMap((item) => {
      const called = items.name
        .map((keys) => keys.flatMap((key) => answersOf(item, key)))
        .find((answers) => answers.length > 0);
      const at = [...items.words, 'id'].flatMap((key) => answersOf(item, key))[0];
      if (!called || !at) return [];
      const others = ['id', 'aliases'].flatMap((key) => answersOf(item, key)).map(({ text }) => text);
      const name = called.map(({ text }) => text).join(' ');
      return entry(kind, name, at, others, container);
    });
  });
}

/** One answer, or those of a list. */
function answersOf(item: TreeNode | undefined, key: string): readonly ScalarNode[] {
  const value = entryOf(item, key)?.value;
  const all = value?.kind === 'list' ? value.items : [value];
  return all.filter((node) => node?.kind === 'scalar' && node.text.trim() !== '') as ScalarNode[];
}

function entry(
  kind: Entry['kind'],
  name: string,
  at: { readonly range: Range },
  others: readonly string[],
  container?: string,
): readonly Entry[] {
  const shown = short(name);
  if (shown === '') return [];
  const words = foldName([shown, ...others.map(short)].join(' '));
  return [{ name: shown, kind, range: at.range, words, ...(container !== undefined && { container }) }];
}
