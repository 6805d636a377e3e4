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
  /** In the snippet syntax of the language server protocol; lines after the first are indented from the line's own start. */
  readonly insert: string;
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

/** Text as it stands in a snippet: `$`, `}` and backslash mean something there. */
export function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
