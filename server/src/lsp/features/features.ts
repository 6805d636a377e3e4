import type { ServerCapabilities } from 'vscode-languageserver';
import { completion } from './completion';
import { definition } from './definition';
import type { Feature } from './feature';
import { folding } from './folding';
import { highlights } from './highlights';
import { hover } from './hover';
import { links } from './links';
import { references } from './references';
import { rename } from './rename';
import { selection } from './selection';
import { symbols } from './symbols';
import { workspaceSymbols } from './workspace-symbols';

/** The helps of the editor beside diagnostics. */
export const features: readonly Feature[] = [
  completion,
  hover,
  definition,
  folding,
  highlights,
  links,
  references,
  rename,
  selection,
  symbols,
  workspaceSymbols,
];

/** What all of them say that they can do. */
export function featureCapabilities(): ServerCapabilities {
  return Object.assign({}, ...features.map(({ capabilities }) => capabilities)) as ServerCapabilities;
}
