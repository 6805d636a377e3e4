import { declaredBy, type FieldFact, type NameKind } from '../schema/field-fact';
import { entryOf, type TreeNode, type TreePath } from '../yaml/tree';
import type { Draft } from './draft';

/** An item of a list, or a whole file, that gives itself a name, by which it is referred to. */
export interface NamedItem {
  readonly id: string;
  /** What it is known by to a reader; empty where nothing says. */
  readonly words: string;
  readonly path: TreePath;
}

/** What of a draft gives itself a name of this kind, in the order of the text. */
export function namedItems({ fields }: Pick<Draft, 'fields'>, kind: NameKind): readonly NamedItem[] {
  return fields.flatMap(({ fact, node, path }) => {
    if (fact.declares === kind && path.length === 1) return named(node, titleOf(fields));
    if (node?.kind !== 'list' || declaredBy(fact) !== kind) return [];
    const name = declaringField(fact, kind)?.name ?? '';
    const words = fact.items?.words[0] ?? 'title';
    return node.items.flatMap((item, index) => {
      const id = textIn(item, name);
      return id === '' ? [] : [{ id, words: textIn(item, words), path: [...path, index] }];
    });
  });
}

/** A whole file, by what stands at its top. */
function named(node: TreeNode | undefined, words: string): readonly NamedItem[] {
  const id = node?.kind === 'scalar' ? node.text.trim() : '';
  return id === '' ? [] : [{ id, words, path: [] }];
}

function titleOf(fields: Draft['fields']): string {
  const title = fields.find(({ path }) => path.length === 1 && path[0] === 'title')?.node;
  return title?.kind === 'scalar' ? title.text.trim() : '';
}

/** True where a form gives names of this kind that hold in the whole plan. */
export function namesInPlan(form: FieldFact, kind: NameKind): boolean {
  const own = form.fields?.find(({ declares }) => declares === kind) ?? declaringField(form, kind);
  if (own) return own.within !== 'file';
  return [...(form.fields ?? []), ...(form.item ? [form.item] : [])].some((field) =>
    namesInPlan(field, kind),
  );
}

function declaringField({ item }: FieldFact, kind: NameKind): FieldFact | undefined {
  return item?.fields?.find(({ declares }) => declares === kind);
}

function textIn(item: TreeNode | undefined, key: string): string {
  const value = entryOf(item, key)?.value;
  return value?.kind === 'scalar' ? value.text.trim() : '';
}
