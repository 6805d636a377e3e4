import type { FieldFact } from '../../schema/field-fact';
import type { Draft } from '../../schema/read-draft';
import type { FoundField } from '../../schema/walk-fields';
import type { Range } from '../../text/range';
import type { ScalarNode, TreeNode } from '../../yaml/tree';

/** What can be named in one place and referred to in another. */
export type NameKind = 'stakeholder' | 'theme' | 'milestone' | 'commitment';

/** An id, or the number of a commitment, where a draft writes it. */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  /** True where it is given, false where it is referred to. */
  readonly isDeclaration: boolean;
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

export function nameAt(draft: Draft, offset: number): Name | undefined {
  const holds = ({ start, end }: Range) => start <= offset && offset <= end;
  return draft.fields
    .filter(({ node }) => node && node.kind !== 'map' && holds(node.range))
    .flatMap((field) => namesOf(field, draft))
    .find(({ whole }) => holds(whole));
}

function namesOf(field: FoundField, draft: Draft): readonly Name[] {
  const declared = declaredBy(draft, field);
  const kind = declared ?? referredToBy(draft, field);
  if (!kind) return [];
  return scalarsOf(field.node, field.fact).flatMap((node) =>
    toName(kind, declared !== undefined, node, draft.yaml.text),
  );
}

export function isSame(a: Name, b: Name): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function declaredBy(draft: Draft, { path }: FoundField): NameKind | undefined {
  const [list, , key] = path;
  if (draft.kind === 'commitment' && path.length === 1 && list === 'number') return 'commitment';
  if (path.length !== 3 || key !== 'id') return undefined;
  switch (draft.kind) {
    case 'commitment':
      return list === 'milestones' ? 'milestone' : undefined;
    case 'action-plan':
      return list === 'themes' ? 'theme' : undefined;
    case 'stakeholders':
      return list === 'stakeholders' ? 'stakeholder' : undefined;
    case 'contacts':
      return undefined;
  }
}

function referredToBy(draft: Draft, { fact, path }: FoundField): NameKind | undefined {
  const { kind } = fact;
  if (kind === 'stakeholder' || kind === 'theme' || kind === 'milestone') return kind;
  // One id where a list of them belongs still names somebody.
  const item = kind === 'list' ? fact.item?.kind : undefined;
  if (item === 'stakeholder' || item === 'milestone') return item;
  return draft.kind === 'action-plan' && path[2] === 'commitments' && path.length === 4
    ? 'commitment'
    : undefined;
}

/** The answer itself, or what stands in a list where one answer belongs. */
function scalarsOf(node: TreeNode | undefined, fact: FieldFact): readonly ScalarNode[] {
  if (node?.kind === 'scalar') return [node];
  // The items of a list that belongs there are fields of their own.
  if (node?.kind !== 'list' || fact.kind === 'list') return [];
  return node.items.filter((item) => item?.kind === 'scalar');
}

function toName(kind: NameKind, isDeclaration: boolean, node: ScalarNode, text: string): readonly Name[] {
  const id = node.text.trim();
  if (id === '') return [];
  const whole = node.range;
  const base = { kind, id, isDeclaration, whole };
  switch (node.style) {
    case 'plain':
      return [{ ...base, range: whole, isQuoted: false }];
    case 'quoted':
      return [{ ...base, range: withoutQuotes(whole, text), isQuoted: true }];
    case 'block': {
      const at = text.indexOf(id, whole.start);
      const isWhole = at >= 0 && at + id.length <= whole.end;
      return isWhole ? [{ ...base, range: { start: at, end: at + id.length }, isQuoted: true }] : [];
    }
  }
}

function withoutQuotes({ start, end }: Range, text: string): Range {
  const isClosed = end - start >= 2 && text[start] === text[end - 1];
  return isClosed ? { start: start + 1, end: end - 1 } : { start, end };
}
