import type { ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from '../client-abilities';
import { stakeholderList } from './add-stakeholder';
import { themeList } from './add-theme';
import { codeActions } from './code-actions';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { conflicts } from './conflicts';
import { definition } from './definition';
import type { Feature } from './feature';
import { exportDraft } from './export';
import { form } from './form';
import { folding } from './folding';
import { format } from './format';
import { highlights } from './highlights';
import { hover } from './hover';
import { inlayHint } from './inlay-hint';
import { onType } from './on-type';
import { pages } from './pages';
import { paste } from './paste';
import { preview } from './preview';
import { progress } from './progress';
import { status } from './status';
import { links } from './links';
import { references } from './references';
import { rename } from './rename';
import { selection } from './selection';
import { semanticTokens } from './semantic-tokens';
import { signOff } from './sign-off';
import { symbols } from './symbols';
import { workspaceSymbols } from './workspace-symbols';

/** The helps of the editor beside diagnostics. */
export const features: readonly Feature[] = [
  completion,
  hover,
  codeActions,
  codeLens,
  inlayHint,
  onType,
  progress,
  preview,
  form,
  status,
  stakeholderList,
  themeList,
  signOff,
  conflicts,
  pages,
  paste,
  definition,
  exportDraft,
  folding,
  format,
  highlights,
  links,
  references,
  rename,
  selection,
  semanticTokens,
  symbols,
  workspaceSymbols,
];

/** Those that the user has not switched off. */
export function featuresFor({ switches }: ClientAbilities): readonly Feature[] {
  return features.filter(({ switchedBy }) => switchedBy === undefined || switches[switchedBy] !== false);
}

/** What all of them say that they can do. */
export function featureCapabilities(client: ClientAbilities): ServerCapabilities {
  return Object.assign(
    {},
    ...featuresFor(client).map(({ capabilities }) => capabilities),
  ) as ServerCapabilities;
}
