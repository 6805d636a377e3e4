import type { ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from '../client-abilities';
import { stakeholderList } from './add-stakeholder';
import { themeList } from './add-theme';
import { bringInFile } from './bring-in';
import { codeActions } from './code-actions';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { conflicts } from './conflicts';
import { definition } from './definition';
import type { Feature } from './feature';
import { discussion } from './discussion';
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
import { carryTheme } from './carry-theme';
import { meetings } from './meetings';
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
  meetings,
  carryTheme,
  signOff,
  conflicts,
  discussion,
  pages,
  bringInFile,
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

/** What all of them say that they can do; no two of them may say it of the same. */
export function featureCapabilities(client: ClientAbilities): ServerCapabilities {
  const all = featuresFor(client).flatMap(({ capabilities }) => Object.entries(capabilities));
  const names = all.map(([name]) => name);
  if (new Set(names).size < names.length) throw new Error(`Two features have one of ${names.join(', ')}.`);
  return Object.fromEntries(all) as ServerCapabilities;
}
