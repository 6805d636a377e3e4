import type { FieldFact, NameKind } from '../schema/field-fact';
import type { Draft } from './draft';
import type { FoundField } from '../schema/walk-fields';
import type { Range } from '../text/range';
import type { ScalarNode, TreeNode } from '../yaml/tree';

/** An id, or the number of a commitment, where a draft writes it. */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  /** True where it is given, false where it is referred to. */
  readonly isDeclaration: boolean;
  /** Where in the form: `leads.government`. */
  readonly field: string;
  /** As the form says: `file` where it means something in its own draft only. */
  readonly within: FieldFact['within'];
  /** The words alone, without quotes. */
  readonly range: Range;
  /** With the quotes, if it stands in any. */
  readonly whole: Range;
  readonly isQuoted: boolean;
}

/** Every name in a draft, in the order of the text. */
export function namesIn(draft: Draft): readonly Name[] {
  return draft.fields.flatMap((field) => namesOf(field, draft));
}

/** Where a draft refers to something of that kind, in the order of the text. */
export function referencesIn(draft: Draft, kind: NameKind): readonly Name[] {
  const refers = ({ fact }: FoundField) => (fact.item?.refers ?? fact.refers) === kind;
  return draft.fields.filter(refers).flatMap((field) => namesOf(field, draft));
}

export function nameAt(draft: Draft, offset: number): Name | undefined {
  const holds = ({ start, end }: Range) => start <= offset && offset <= end;
  return draft.fields
    .filter(({ node }) => node && node.kind !== 'map' && holds(node.range))
    .flatMap((field) => namesOf(field, draft))
    .find(({ whole }) => holds(whole));
}

function namesOf(field: FoundField, draft: Draft): readonly Name[] {
  // One id where a list of them belongs still names somebody.
  const { declares, refers, within } = field.fact.item?.refers === undefined ? field.fact : field.fact.item;
  const kind = declares ?? refers;
  if (kind === undefined) return [];
  const nodes = scalarsOf(field.node, field.fact);
  if (nodes.length === 0) return [];
  const about = { kind, isDeclaration: declares !== undefined, within, field: fieldOf(field) };
  return nodes.flatMap((node) => toName(about, node, draft.yaml.text) ?? []);
}

export function isSame(a: Name, b: Name): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** The answer itself, or what stands in a list where one answer belongs. */
function scalarsOf(node: TreeNode | undefined, fact: FieldFact): readonly ScalarNode[] {
  if (node?.kind === 'scalar') return [node];
  // The items of a list that belongs there are fields of their own.
  if (node?.kind !== 'list' || fact.kind === 'list') return [];
  return node.items.filter((item) => item?.kind === 'scalar');
}

function fieldOf({ path }: FoundField): string {
  let field = '';
  for (const step of path) if (typeof step === 'string') field += field === '' ? step : `.${step}`;
  return field;
}

function toName(
  { kind, isDeclaration, within, field }: Pick<Name, 'kind' | 'isDeclaration' | 'within' | 'field'>,
  node: ScalarNode,
  text: string,
): Name | undefined {
  const id = node.text.trim();
  const range = id === '' ? undefined : wordsOf(node, id, text);
  // Written out, since every letter typed makes thousands of these in a long draft.
  return (
    range && {
      kind,
      id,
      isDeclaration,
      within,
      field,
      range,
      whole: node.range,
      isQuoted: node.style !== 'plain',
    }
  );
}

/** The id without its quotes; of a long text where its words stand, if they are not broken up. */
function wordsOf({ style, range }: ScalarNode, id: string, text: string): Range | undefined {
  switch (style) {
    case 'plain':
      return range;
    case 'quoted':
      return withoutQuotes(range, text);
    case 'block': {
      const start = text.indexOf(id, range.start);
      const end = start + id.length;
      return start >= 0 && end <= range.end ? { start, end } : undefined;
    }
  }
}

function withoutQuotes({ start, end }: Range, text: string): Range {
  const isClosed = end - start >= 2 && text[start] === text[end - 1];
  return isClosed ? { start: start + 1, end: end - 1 } : { start, end };
}
