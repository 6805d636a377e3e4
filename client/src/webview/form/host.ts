import type { FormPlace } from '../../../../server/src/protocol/form';
import type { FromForm } from './messages';

/** What the page keeps while it is hidden. */
export interface KeptForm {
  /** What is typed and not in the file yet. */
  readonly typed: readonly KeptText[];
  /** What could be put nowhere. */
  readonly strays: readonly Stray[];
  /** What its reader has opened or closed, where that is not as usual. */
  readonly open: readonly (readonly [FormPlace, boolean])[];
  readonly scroll: number;
}

export interface KeptText {
  readonly at: FormPlace;
  /** The mark of the box behind its place. */
  readonly mark: string;
  readonly text: string;
  readonly base: string;
  /** Of the form and the document that the place is one of. */
  readonly revision: number;
  readonly version: number | null;
}

export interface Stray {
  readonly label: string;
  readonly text: string;
}

interface VsCode {
  postMessage(message: FromForm): void;
  getState(): KeptForm | undefined;
  setState(state: KeptForm): void;
}

declare function acquireVsCodeApi(): VsCode;

/** VS Code hands this out only once. */
export const host = acquireVsCodeApi();
