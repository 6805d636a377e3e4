import type { ServerCapabilities } from 'vscode-languageserver';
import { completion } from './completion';
import type { Feature } from './feature';
import { hover } from './hover';

/** The helps of the editor beside diagnostics. */
export const features: readonly Feature[] = [completion, hover];

/** What all of them say that they can do. */
export function featureCapabilities(): ServerCapabilities {
  return Object.assign({}, ...features.map(({ capabilities }) => capabilities)) as ServerCapabilities;
}
