import type { LineChange } from '../../service/index';
import type { Colours } from '../terminal/colours';
import { safeText } from '../terminal/safe-text';
import type { FixedDraft, FixReport } from './fix-drafts';

/** What was done, in words; in a dry run what would be done, with the lines before and after. */
export function printFixes({ fixed, files }: FixReport, isDryRun: boolean, colours: Colours): string {
  const parts = fixed.map((draft) => printDraft(draft, isDryRun, colours));
  return [...parts, summary(fixed, files, isDryRun)].join('\n');
}

function printDraft({ path, made, changes }: FixedDraft, isDryRun: boolean, colours: Colours): string {
  const width = Math.max(...made.map(({ line }) => String(line + 1).length));
  const lines = made.map(
    ({ line, title, rule }) =>
      `  ${String(line + 1).padStart(width)}  ${safeText(title)}  ${colours.faint(rule)}\n`,
  );
  const listing = isDryRun ? changes.map((change) => printChange(change, colours)).join('') : '';
  return `${colours.strong(safeText(path))}\n${lines.join('')}${listing}`;
}

function printChange({ line, before, after }: LineChange, colours: Colours): string {
  const row = (mark: string, level: 'error' | 'info') => (text: string) =>
    `${colours.level(level, `${mark} ${safeText(text.replace(/[\r\n]{1,2}$/, ''))}`)}\n`;
  return [
    colours.faint(`@@ line ${line + 1} @@\n`),
    ...before.map(row('-', 'error')),
    ...after.map(row('+', 'info')),
  ].join('');
}

function summary(fixed: readonly FixedDraft[], files: number, isDryRun: boolean): string {
  const looked = count(files, 'file');
  if (fixed.length === 0) return `Nothing to fix in ${looked}.\n`;
  const fixes = count(
    fixed.reduce((sum, { made }) => sum + made.length, 0),
    'fix',
    'fixes',
  );
  return isDryRun
    ? `${fixes} could be made in ${fixed.length} of ${looked}. Nothing was written.\n`
    : `${fixes} made in ${fixed.length} of ${looked}.\n`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
