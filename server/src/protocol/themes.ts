import type { TextRange } from './index';

/** Client to server. What adds a theme to a plan. Nothing is changed here. */
export const addThemeRequest = 'codraft/addTheme';
export interface AddThemeParams {
  /** Address of the plan's `action-plan.yaml`. */
  readonly plan: string;
  readonly title: string;
}
export interface AddThemeResult {
  /** By which commitments name it; of a theme that is there already, its own. */
  readonly id: string;
  /** None when the theme is there already. */
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  readonly version: number | null;
  /** True when the plan cannot be read well enough to write in it. */
  readonly hasNoPlace: boolean;
}
