import { formOf } from '../../kinds/kinds';
import type { DraftKind } from '../../schema/draft-kind';
import { walkFields } from '../../schema/walk-fields';
import type { ParsedYaml } from '../../yaml/parse';
import type { ScalarNode, TreeNode } from '../../yaml/tree';
import { foldWords } from '../../markdown/published-form';

/** Names of organisations by id. */
export type OrganisationNames = ReadonlyMap<string, string>;

/**
 * The organisations that have another id in the newer list, older ids by newer: those of one name, which no other has. An id
 * that is in both lists is left to what its name says.
 */
export function renamedIds(older: OrganisationNames, newer: OrganisationNames): ReadonlyMap<string, string> {
  const gone = byName([...older].filter(([id]) => !newer.has(id)));
  const come = byName([...newer].filter(([id]) => !older.has(id)));
  const renamed = new Map<string, string>();
  for (const [name, ids] of gone) {
    const [from, ...others] = ids;
    const [to, ...more] = come.get(name) ?? [];
    if (from !== undefined && to !== undefined && others.length + more.length === 0) renamed.set(from, to);
  }
  return renamed;
}

function byName(
  organisations: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, name] of organisations) {
    const said = foldWords(name).normalize('NFC');
    ids.set(said, [...(ids.get(said) ?? []), id]);
  }
  return ids;
}

/** A draft as if it had used the newer ids of the same organisations, so that none of them is told as another one. */
export function withNewerIds(
  yaml: ParsedYaml,
  kind: DraftKind,
  renamed: ReadonlyMap<string, string>,
): ParsedYaml {
  if (renamed.size === 0) return yaml;
  const mentions = new Map<TreeNode, ScalarNode>();
  for (const { fact, node } of walkFields(yaml.root, formOf(kind))) {
    const id =
      fact.refers === 'stakeholder' && node?.kind === 'scalar' ? renamed.get(node.text.trim()) : undefined;
    if (node?.kind === 'scalar' && id !== undefined) mentions.set(node, { ...node, text: id, value: id });
  }
  return mentions.size === 0 ? yaml : { ...yaml, root: replaced(yaml.root, mentions) };
}

function replaced(node: TreeNode | undefined, by: ReadonlyMap<TreeNode, ScalarNode>): TreeNode | undefined {
  switch (node?.kind) {
    case 'map':
      return {
        ...node,
        entries: node.entries.map((entry) => ({ ...entry, value: replaced(entry.value, by) })),
      };
    case 'list':
      return { ...node, items: node.items.map((item) => replaced(item, by)) };
    default:
      return node && (by.get(node) ?? node);
  }
}

/** The ids that stand in texts which somebody has signed, those of the signatories included. */
export function signedIds(commitments: Iterable<ParsedYaml>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { root } of commitments) {
    const fields = walkFields(root, formOf('commitment'));
    if (!fields.some(({ path }) => path[0] === 'sign_off' && path.at(-1) === 'by')) continue;
    for (const { fact, node, path } of fields)
      if (fact.refers === 'stakeholder' && node?.kind === 'scalar' && path[0] !== 'updates')
        ids.add(node.text.trim());
  }
  return ids;
}
