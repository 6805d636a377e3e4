import { l10n } from 'vscode';
import { askWords } from './questions';

/** Asks for a day; answers with it as `YYYY-MM-DD`, or undefined when called off. */
export async function askDay(question: {
  readonly title: string;
  readonly prompt: string;
  readonly value: string;
}): Promise<string | undefined> {
  const day = await askWords({
    ...question,
    ignoreFocusOut: true,
    validateInput: (text) =>
      isDay(text.trim()) ? undefined : l10n.t('Enter a day such as {0}.', question.value),
  });
  return day?.trim();
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
