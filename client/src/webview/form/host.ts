import type { FormPlace } from '../../../../server/src/protocol/form';
import type { FromForm, KeptTexts } from './messages';

/** What the page keeps while it is hidden. */
export interface KeptForm extends KeptTexts {
  /** What its reader has opened or closed, where that is not as usual. */
  readonly open: readonly (readonly [FormPlace, boolean])[];
  readonly scroll: number;
}

interface VsCode {
  postMessage(message: FromForm): void;
  getState(): KeptForm | undefined;
  setState(state: KeptForm): void;
}

declare function acquireVsCodeApi(): VsCode;

/** VS Code hands this out only once. */
export const host = acquireVsCodeApi();
