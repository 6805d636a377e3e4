import { isContinued, type Unit } from './answer-row';

type Standing = Pick<Unit, 'around' | 'kind'>;

interface Level {
  readonly mark: string;
  readonly list: number;
  readonly item: number;
}

/**
 * For each unit the ones that it hangs on: the first of its paragraph or table, of its list, of its item. Nothing when a row
 * cannot be read so, as when an item goes on that nothing has begun.
 */
export function structureOf(units: readonly Standing[]): readonly (readonly number[])[] | undefined {
  const levels: Level[] = [];
  const structure: number[][] = [];
  /** The unit that began the paragraph or table which is open. */
  let leaf: { readonly kind: string; readonly first: number } | undefined;
  for (const [index, unit] of units.entries()) {
    if (isContinued(unit)) {
      if (leaf?.kind !== 'p') return undefined;
      structure.push([leaf.first]);
      continue;
    }
    const hangsOn: number[] = [];
    for (const [depth, step] of unit.around.entries()) {
      const level = levels[depth];
      if (step.startsWith('[')) {
        levels.splice(depth, Infinity, { mark: step.charAt(1), list: index, item: index });
      } else if (!level || (step !== '=' && step !== level.mark)) {
        return undefined;
      } else if (step === '=') {
        hangsOn.push(level.item);
      } else {
        hangsOn.push(level.list);
        levels.splice(depth, Infinity, { ...level, item: index });
      }
    }
    levels.splice(unit.around.length);
    const kind = unit.kind.slice(0, 2);
    if (kind === 'tr') {
      if (leaf?.kind !== 'th') return undefined;
      hangsOn.push(leaf.first);
    } else {
      leaf = { kind, first: index };
    }
    structure.push(hangsOn);
  }
  return structure;
}
