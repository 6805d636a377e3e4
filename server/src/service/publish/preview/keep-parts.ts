import type { Section } from '../document';
import type { KeepParts } from '../publish';

interface Kept {
  readonly from: readonly unknown[];
  readonly sections: readonly Section[];
}

/** Makes the sections of a draft only when something has changed that they are made from. */
export function keepParts(): KeepParts {
  const kept = new WeakMap<object, Kept>();
  return ({ draft, from, make }) => {
    const before = kept.get(draft);
    if (before && isSame(before.from, from)) return before.sections;
    const sections = make();
    kept.set(draft, { from, sections });
    return sections;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
