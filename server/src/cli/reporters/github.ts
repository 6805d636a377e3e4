import { isAbsolute, relative, resolve } from 'node:path';
import type { ShownLevel } from '../../service/index';
import { addressOf } from '../../disk/address';
import { placeOf, type Reporter, type Style } from '../check/report';
import { safeText } from '../terminal/safe-text';

const commands: Readonly<Record<ShownLevel, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions, which shows each line beside the draft in a pull request. */
export const github: Reporter = ({ drafts }, style) =>
  drafts
    .flatMap(({ path, lines, findings }) =>
      findings.map(({ level, rule, message, range }) => {
        const { line, column, endLine, endColumn } = placeOf(lines, range);
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
    .join('');

/** Annotations are found by the path from the top of the repository, which need not be the working directory. */
function pathInRepository(path: string, { cwd, env }: Style): string {
  const top = env.GITHUB_WORKSPACE;
  if (!top) return path;
  const inTop = addressOf(relative(top, resolve(cwd, path)));
  return inTop.startsWith('../') || isAbsolute(inTop) ? path : inTop;
}

function data(text: string): string {
  return safeText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
