import { formOf, kinds } from '../../kinds/kinds';
import { asText, readField, rootPart } from '../../model/read';
import { declaredBy, fieldOf, type FieldFact } from '../../schema/field-fact';
import { contains, type Range } from '../../text/range';
import type { Entry, ListNode, MapNode, TreeNode } from '../../yaml/tree';
import { commitmentName, short } from './entry-names';
import { symbolKindOf, type SymbolKind } from './symbol-kind';
import { nameItem, type ItemName } from './item-names';
import { nameOfId } from './name-of-id';
import type { OutlineInput } from './outline-input';

/** A part of a draft, with the parts that it holds. */
export interface DraftSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  /** The words to jump to; always inside `range`. */
  readonly selection: Range;
  readonly children: readonly DraftSymbol[];
}

/** An outline that nobody can take in helps nobody: of longer lists the beginning is shown. */
const mostOfOneList = 500;
/** As many ids as are read at a glance. */
const mostNamed = 3;

/** What a draft holds, by the words that a reader of it would use. */
export function outlineOf(input: OutlineInput): readonly DraftSymbol[] {
  const { draft, messages } = input;
  const { root, text } = draft.yaml;
  if (root?.kind !== 'map') return [];
  const children = entriesOf(root, formOf(draft.kind), input);
  if (!fieldOf(formOf(draft.kind), 'title')) return children;
  const title = readField(rootPart(root), 'title', asText);
  const called = title.ok ? short(title.value) : kinds[draft.kind].words(messages).heading;
  const name = draft.kind === 'commitment' ? commitmentName(draft.commitment, messages) : called;
  const range = around([root.range, ...children.map((child) => child.range)], text);
  const selection = title.ok ? title.range : (root.entries[0]?.keyRange ?? range);
  const kind = draft.kind === 'commitment' ? 'commitment' : draft.kind === 'action-plan' ? 'plan' : 'part';
  return [symbol({ name, kind, range, selection, children })];
}

function entriesOf(map: MapNode, fact: FieldFact, input: OutlineInput): readonly DraftSymbol[] {
  return map.entries.slice(0, mostOfOneList).flatMap((entry) => {
    const child = fact.fields?.find(({ name }) => name === entry.key);
    const name = short(child?.label ?? entry.key);
    return name === '' ? [] : [entrySymbol(name, entry, child, input)];
  });
}

function entrySymbol(
  name: string,
  { keyRange, value }: Entry,
  fact: FieldFact | undefined,
  input: OutlineInput,
): DraftSymbol {
  const children = fact ? childrenOf(value, fact, input) : [];
  const detail = fact && detailOf(value, fact, input);
  const range = around([keyRange, ...(value ? [value.range] : []), ...children.map((child) => child.range)]);
  const kind = value?.kind === 'map' || value?.kind === 'list' ? 'part' : 'answer';
  return symbol({
    name,
    ...(detail !== undefined && { detail }),
    kind,
    range,
    selection: keyRange,
    children,
  });
}

function childrenOf(
  value: TreeNode | undefined,
  fact: FieldFact,
  input: OutlineInput,
): readonly DraftSymbol[] {
  if (value?.kind === 'map' && fact.fields) return entriesOf(value, fact, input);
  if (value?.kind === 'list' && fact.item?.kind === 'map') return itemsOf(value, fact, input);
  return [];
}

function itemsOf(list: ListNode, fact: FieldFact, input: OutlineInput): readonly DraftSymbol[] {
  return list.items.slice(0, mostOfOneList).flatMap((item) => {
    if (!item) return [];
    const { name, detail, selection }: ItemName = nameItem(item, fact, input);
    const kind = symbolKindOf(declaredBy(fact));
    return [
      symbol({
        name,
        ...(detail !== '' && { detail }),
        kind,
        range: item.range,
        selection: selection ?? item.range,
        children: [],
      }),
    ];
  });
}

/** A short answer in a few words; of lists only those who are named. */
function detailOf(value: TreeNode | undefined, fact: FieldFact, input: OutlineInput): string | undefined {
  if (value?.kind === 'scalar') return short(nameOfId(fact.refers, value.text, input));
  const { item } = fact;
  if (value?.kind !== 'list' || item?.refers === undefined) return undefined;
  const named = value.items.slice(0, mostNamed).flatMap((each) => {
    return each?.kind === 'scalar' ? [short(nameOfId(item.refers, each.text, input))] : [];
  });
  return input.messages.navigation.list(named, value.items.length - named.length) || undefined;
}

function symbol(given: DraftSymbol): DraftSymbol {
  const { range, selection } = given;
  return contains(range, selection)
    ? given
    : { ...given, selection: { start: range.start, end: range.start } };
}

/** Broken drafts have answers that end behind the part they are in. */
function around(ranges: readonly Range[], text?: string): Range {
  const start = ranges.reduce((least, range) => Math.min(least, range.start), Infinity);
  const end = ranges.reduce((most, range) => Math.max(most, range.end), 0);
  return { start: Math.min(start, end), end: text === undefined ? end : Math.min(end, text.length) };
}
