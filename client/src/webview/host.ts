import type { FromPage, PageState } from './messages';

/** What VS Code puts into every page of an extension. */
interface VsCode {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCode;

/** VS Code hands this out only once. */
export const host = acquireVsCodeApi();

/** Keeps something for when the page is hidden or restored; the rest of what it keeps stays. */
export function remember(part: PageState): void {
  host.setState({ ...host.getState(), ...part });
}
