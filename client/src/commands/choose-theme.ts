import { l10n } from 'vscode';
import type { PlanInfo, ThemeInfo } from '../../../server/src/protocol/index';
import { askWhich } from './questions';
import { PlainError } from './register-command';

/** Asks for a theme of the plan, where none is given by its id. Undefined when called off. */
export async function chooseTheme(
  { themes }: PlanInfo,
  wanted: string | undefined,
  title: string,
): Promise<ThemeInfo | undefined> {
  if (wanted !== undefined) {
    const theme = themes.find(({ id }) => id === wanted);
    if (!theme) throw new PlainError(l10n.t('The plan has no theme {0}.', wanted));
    return theme;
  }
  if (themes.length === 0) throw new PlainError(l10n.t('The plan has no themes yet.'));
  const items = themes.map((theme) => ({ label: theme.title, description: theme.id, theme }));
  const placeHolder = l10n.t('Which theme?');
  const item = await askWhich(items, { title, placeHolder, matchOnDescription: true, ignoreFocusOut: true });
  return item?.theme;
}
