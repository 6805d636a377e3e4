import type { Written } from '../../put/written';
import type { Range } from '../../text/range';

/** Something that can be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: 'field' | 'value' | 'stakeholder' | 'theme' | 'milestone' | 'date' | 'gap' | 'action';
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly help?: string;
  /** What it replaces. */
  readonly range: Range;
  /** Lines after the first are indented from the start of the cursor's line. */
  readonly insert: Written;
  /** What is compared with the letters typed, where that is more than the label. */
  readonly filter?: string;
  /** Puts the choices into their order. */
  readonly sort: string;
  /** A command that runs once it is inserted, with its arguments. */
  readonly command?: { readonly name: string; readonly arguments: readonly string[] };
}

export function sortKey(group: number, index: number): string {
  return `${group}${String(index).padStart(4, '0')}`;
}
