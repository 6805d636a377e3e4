import { markdownOf } from '../markdown/markdown-of';
import { tbcOf } from '../model/read';
import type { FieldFact } from '../schema/field-fact';
import type { TreeNode } from '../yaml/tree';
import { boxOf } from './boxes';
import type { FormAnswer } from './form';

export type FormState = FormAnswer['state'];

/** How an answer stands: with a value, without one, or left open. */
export function stateOf(node: TreeNode | undefined, fact: FieldFact, isThere: boolean): FormState {
  if (!isThere) return 'missing';
  if (!node) return 'empty';
  if (fact.mayBeOpen && tbcOf(node)) return 'open';
  if (node.kind === 'scalar') return node.text.trim() === '' ? 'empty' : 'answered';
  if (node.kind === 'list') return node.items.length === 0 ? 'empty' : 'answered';
  return node.kind === 'map' && node.entries.length === 0 ? 'empty' : 'answered';
}

/** What the box of an answer holds; of one that is left open the reason. Nothing where there is none, or not in one box. */
export function valueOf(node: TreeNode | undefined, fact: FieldFact, text: string): string | undefined {
  const open = fact.mayBeOpen ? tbcOf(node) : undefined;
  if (open) return open.why;
  if (node?.kind !== 'scalar') return undefined;
  return (boxOf(fact) === 'text' ? markdownOf(node, text) : node.text).trim();
}

/** True when the form has a box for what stands there. */
export function fits(node: TreeNode | undefined, fact: FieldFact): boolean {
  if (!node || (fact.mayBeOpen && tbcOf(node))) return true;
  switch (boxOf(fact)) {
    case 'group':
      return node.kind === 'map';
    case 'list':
      return node.kind === 'list';
    case 'source':
      return false;
    default:
      return node.kind === 'scalar';
  }
}
