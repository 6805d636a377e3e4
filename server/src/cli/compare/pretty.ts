import { calledOut, countsOf, messagesFor, type Change, type FileComparison } from '../../service/index';
import { coloursFor, type Colours } from '../terminal/colours';
import { safeText } from '../terminal/safe-text';
import { markedWords } from './marked-words';
import type { ComparisonReport, ComparisonReporter } from './report';

const messages = messagesFor('en').compare;
/** Lines longer than this are hard to read, however wide the window. */
const widest = 100;

/** For people at a terminal: what weakens the plan first, then each file. */
export const pretty: ComparisonReporter = (report, { output, env }) => {
  const colours = coloursFor(output, env);
  const width = Math.min(output.columns ?? widest, widest);
  const { comparison, names } = report;
  const head = `${safeText(messages.between(names.before, names.after))}\n${messages.counts(countsOf(comparison))}\n`;
  const first = calledOut(comparison.files, messages).map(
    ({ heading, changes }) =>
      `\n${colours.strong(heading)}\n${changes.map(({ file, change }) => `  ${weakLine(file, change, colours)}\n`).join('')}`,
  );
  return (
    head + first.join('') + comparison.files.map((file) => fileBlock(file, report, width, colours)).join('')
  );
};

function weakLine(file: FileComparison, { summary }: Change, colours: Colours): string {
  const number = file.number === undefined ? '' : colours.faint(`${file.number}: `);
  return `${colours.level('warning', '!')} ${number}${safeText(summary)}`;
}

function fileBlock(
  file: FileComparison,
  { pathOf, whoOf }: ComparisonReport,
  width: number,
  colours: Colours,
): string {
  const title = file.title === undefined ? '' : `  ${colours.faint(safeText(file.title))}`;
  const lines = file.changes.map((change) => {
    const who = whoOf?.(file, change);
    const told = who === undefined ? '' : `      ${colours.faint(safeText(who))}\n`;
    return changeBlock(change, width, colours) + told;
  });
  return `\n${colours.strong(safeText(pathOf(file)))}${title}\n${lines.join('')}`;
}

const marks: Readonly<Record<Change['kind'], string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  moved: '^',
  comment: '#',
};

function changeBlock(change: Change, width: number, colours: Colours): string {
  const { kind, summary, path, words, weakens } = change;
  const mark = weakens ? colours.level('warning', '!') : colours.faint(marks[kind]);
  const shownPath = path === '' ? '' : `  ${colours.faint(safeText(path))}`;
  const marked = words ? markedWords(words, width - 6, colours).map((line) => `      ${line}\n`) : [];
  return `  ${mark} ${safeText(summary)}${shownPath}\n${marked.join('')}`;
}
