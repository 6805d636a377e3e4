import type { ShownLevel } from '../../service/index';
import { regionOf, shownLevels, totalsOf, type CheckReport, type Reporter } from '../check/report';
import { safeText } from '../terminal/safe-text';
import { pathInRepository } from './path-in-repository';

const commands: Readonly<Record<ShownLevel, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions, which shows each line beside the draft in a pull request. */
export const github: Reporter = (report, style) =>
  report.drafts
    .flatMap(({ path, lines, findings }) =>
      findings.map(({ level, rule, message, range }) => {
        const { line, column, endLine, endColumn } = regionOf(lines, range);
        const properties = [
          `file=${property(pathInRepository(path, style))}`,
          `line=${line}`,
          `col=${column}`,
          `endLine=${endLine}`,
          `endColumn=${endColumn}`,
          `title=${property(rule)}`,
        ];
        return `::${commands[level]} ${properties.join(',')}::${data(message)}\n`;
      }),
    )
    .join('') + howMany(report);

/** GitHub shows so many lines of each level for a step, and drops the others without a word. */
const shownByGitHub = 10;

function howMany(report: CheckReport): string {
  const totals = totalsOf(report);
  if (shownLevels.every((level) => totals[level] <= shownByGitHub)) return '';
  return `${totals.error} errors, ${totals.warning} warnings and ${totals.info} info; GitHub shows the first ${shownByGitHub} of each next to the lines. Run “codraft check” to see all of them.\n`;
}

function data(text: string): string {
  return safeText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
