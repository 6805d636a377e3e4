import { textAt } from './text-at';
import type { FieldFact } from '../../schema/field-fact';
import { factAt } from '../../schema/walk-fields';
import { nodeAt, type TreeNode, type TreePath } from '../../yaml/tree';

/**
 * How a remark calls an answer: `milestones.m1.due`. An item is called by its id, since places in a list move; within a list
 * whose items have none, the list is meant.
 */
export function aboutOf(path: TreePath, root: TreeNode | undefined, form: FieldFact): string {
  const steps: string[] = [];
  for (const [index, step] of path.entries()) {
    if (typeof step === 'string') {
      steps.push(step);
      continue;
    }
    const list = path.slice(0, index);
    const key = idFieldOf(factAt(form, list));
    const id = key === undefined ? '' : textAt(root, [...list, step, key]);
    if (id === '') break;
    steps.push(id);
  }
  return steps.join('.');
}

/** The place that is called so; nothing where the draft has no such answer (any more). */
export function pathOfAbout(
  about: string,
  root: TreeNode | undefined,
  form: FieldFact,
): TreePath | undefined {
  const path: (string | number)[] = [];
  if (about === '') return path;
  for (const step of about.split('.')) {
    const fact = factAt(form, path);
    const node = nodeAt(root, path);
    if (fact?.kind !== 'list') {
      if (!fact?.fields?.some(({ name }) => name === step)) return undefined;
      path.push(step);
      continue;
    }
    const key = idFieldOf(fact);
    const count = node?.kind === 'list' ? node.items.length : 0;
    const index =
      key === undefined
        ? -1
        : Array.from({ length: count }, (_, i) => textAt(root, [...path, i, key])).indexOf(step);
    if (index < 0) return undefined;
    path.push(index);
  }
  return path;
}

/** The steps of what a remark calls an answer, without the ids of items: enough for what the form calls it. */
export function fieldsOfAbout(about: string, form: FieldFact): TreePath {
  const path: (string | number)[] = [];
  for (const step of about.split('.')) path.push(factAt(form, path)?.kind === 'list' ? 0 : step);
  return path;
}

function idFieldOf(list: FieldFact | undefined): string | undefined {
  return list?.item?.fields?.find(({ kind }) => kind === 'id')?.name;
}
