import type { Finding } from '../rules/finding';
import { firstWhere } from '../text/first-where';
import type { TreeNode } from '../yaml/tree';
import { ruleById } from '../rules/registry';

/** Which findings stand beside which answer; those of no answer under ``. */
export function placeFindings(
  findings: readonly Finding[],
  root: TreeNode | undefined,
  hasPlace: (at: string) => boolean,
): ReadonlyMap<string, readonly Finding[]> {
  const placed = new Map<string, Finding[]>();
  const put = (at: string, finding: Finding) => {
    const there = placed.get(at);
    if (there) there.push(finding);
    else placed.set(at, [finding]);
  };
  for (const finding of findings) for (const at of placesOf(finding, root, hasPlace)) put(at, finding);
  return placed;
}

/** The answers that a finding is about: those that it says are missing, or the deepest that holds it. */
export function placesOf(
  finding: Finding,
  root: TreeNode | undefined,
  hasPlace: (at: string) => boolean,
): readonly string[] {
  const { rule, data, range } = finding;
  if (rule === 'yaml-syntax') return [''];
  const named = data?.fields ?? (data?.field === undefined ? [] : [data.field]);
  const places = named.map((field) => field.replaceAll('.', '/')).filter(hasPlace);
  if (places.length > 0) return places;
  if (ruleById(rule)?.isAboutReading === true && !root) return [''];
  return [deepestAt(root, range.start, hasPlace)];
}

/** The deepest place of the form whose field, from its name to its end, holds an offset. */
export function deepestAt(
  root: TreeNode | undefined,
  offset: number,
  hasPlace: (at: string) => boolean,
): string {
  let node = root;
  let at = '';
  for (;;) {
    const step = node && stepAt(node, offset);
    if (!step) return at;
    const below = at === '' ? String(step.step) : `${at}/${step.step}`;
    if (!hasPlace(below) || pointsAtItem(node, offset)) return at;
    at = below;
    node = step.node;
  }
}

/** True for the name of the id that an item begins with: whoever points there means the item. */
function pointsAtItem(node: TreeNode | undefined, offset: number): boolean {
  const first = node?.kind === 'map' ? node.entries[0] : undefined;
  return first?.key === 'id' && first.value !== undefined && offset <= first.keyRange.end;
}

function stepAt(node: TreeNode, offset: number) {
  if (node.kind === 'map') {
    const { entries } = node;
    const entry = entries[firstWhere(entries, ({ keyRange }) => keyRange.start > offset) - 1];
    const end = entry && Math.max(entry.keyRange.end, entry.value?.range.end ?? 0);
    return entry && end !== undefined && offset <= end ? { step: entry.key, node: entry.value } : undefined;
  }
  if (node.kind === 'list') {
    const index = firstWhere(node.itemRanges, ({ start }) => start > offset) - 1;
    const range = node.itemRanges[index];
    return range && offset <= range.end ? { step: index, node: node.items[index] } : undefined;
  }
  return undefined;
}
