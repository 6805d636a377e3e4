import type { Uri } from 'vscode';
import { ConfigurationTarget, l10n, workspace } from 'vscode';
import { findRepository } from '../git/git-api';
import { askWords } from '../commands/questions';

/** Under which name a person takes part in discussions: asked once, as the setting says from then on. Undefined when called off. */
export async function authorOf(draft: Uri): Promise<string | undefined> {
  const settings = workspace.getConfiguration('codraft');
  const known = settings.get<string>('yourName')?.trim() ?? '';
  if (known !== '') return known;
  const name = await askWords({
    title: l10n.t('Your Name'),
    prompt: l10n.t('How should your remarks be signed? You can change this later in the settings.'),
    placeHolder: l10n.t('Jo Bloggs, Cabinet Office'),
    value: await nameInGit(draft),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('A remark needs a name.') : undefined),
  });
  if (name === undefined) return undefined;
  await settings.update('yourName', name.trim(), ConfigurationTarget.Global);
  return name.trim();
}

async function nameInGit(draft: Uri): Promise<string> {
  try {
    return (await (await findRepository(draft))?.getConfig?.('user.name')) ?? '';
  } catch {
    // Nobody has told git their name.
    return '';
  }
}
