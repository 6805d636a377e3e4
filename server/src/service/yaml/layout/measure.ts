import type { MapNode, TreeNode } from '../tree';
import type { Layout } from './lay-out';

/** By how much things stand further in than what they belong to. */
export interface Steps {
  /** The fields of a field. */
  readonly field: number;
  /** The dashes of a list. */
  readonly dash: number;
}

const usual = 2;

/** The file's own steps where it keeps to them, and the usual ones where it does not. */
export function measureSteps(root: MapNode, layout: Layout): Steps {
  const fields: number[] = [];
  const dashes: number[] = [];

  const visit = (node: TreeNode | undefined) => {
    if (node?.kind === 'list') {
      for (const item of node.items) visit(item);
    } else if (node?.kind === 'map' && !node.flow) {
      for (const { keyRange, value } of node.entries) {
        const column = layout.column(keyRange.start);
        if (value?.kind === 'map' && !value.flow) fields.push(layout.column(value.range.start) - column);
        if (value?.kind === 'list' && !value.flow) dashes.push(layout.column(value.range.start) - column);
        visit(value);
      }
    }
  };

  visit(root);
  const own = onlyOne(dashes);
  const field =
    ownField(fields) ?? (fields.length === 0 && own !== undefined && own >= 2 ? even(own) : usual);
  if (own === 0 || own === field || (own !== undefined && own % 2 === 0)) return { field, dash: own };
  const indented = dashes.filter((step) => step > 0).length;
  return { field, dash: dashes.length === 0 || indented * 2 >= dashes.length ? field : 0 };
}

/** An odd step is one that was meant only where it is kept to. */
function ownField(steps: readonly number[]): number | undefined {
  const own = onlyOne(steps);
  return own !== undefined && (own % 2 === 0 || (own > 2 && steps.length > 1)) ? own : undefined;
}

function even(step: number): number {
  return step - (step % 2);
}

function onlyOne(steps: readonly number[]): number | undefined {
  const [first] = steps;
  return steps.every((step) => step === first) ? first : undefined;
}
