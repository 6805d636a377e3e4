import type { Finding } from '../../service/index';
import {
  regionOf,
  shownLevels,
  totalsOf,
  type CheckedDraft,
  type CheckReport,
  type Reporter,
  type Style,
} from '../check/report';
import { excerptOf } from '../terminal/excerpt';
import { safeText } from '../terminal/safe-text';
import { widthOf } from '../terminal/width';

const gutter = 7;
const widestExcerpt = 110;
const narrowest = 40;

/** For people: each finding with the line it is about, and at the end how many there are. */
export const pretty: Reporter = (report, style) => {
  if (report.drafts.length === 0) return '';
  const drafts = report.drafts.filter(({ findings }) => findings.length > 0);
  const parts = drafts.map(
    (draft) =>
      `${style.colours.strong(safeText(draft.path))}\n` +
      draft.findings
        .map((finding, i) => showFinding(finding, draft.findings[i + 1], draft, report, style))
        .join(''),
  );
  return [...parts, showTotals(report, style)].join('\n');
};

/** Findings about the same place stand together, and the place is shown once. */
function showFinding(
  finding: Finding,
  next: Finding | undefined,
  draft: CheckedDraft,
  report: CheckReport,
  style: Style,
): string {
  const { rule, level, message, range } = finding;
  const { colours } = style;
  const { line, column } = regionOf(draft.lines, range);
  const head = `  ${line}:${column}  ${level.padEnd(7)}  `;
  const [first = '', ...further] = wrap(`${safeText(message)}  ${rule}`, head.length, style);
  const goesOn = next?.range.start === range.start && next.range.end === range.end;
  const shown = [first, ...further.map((text) => ' '.repeat(head.length) + text)].join('\n');
  return (
    `  ${line}:${column}  ${colours.level(level, level.padEnd(7))}  ${paintRule(shown, rule, style)}\n` +
    (goesOn ? '' : showExcerpt(finding, draft, style)) +
    showRelated(finding, draft, report, style) +
    (next && !goesOn ? '\n' : '')
  );
}

function paintRule(shown: string, rule: string, { colours }: Style): string {
  return shown.slice(0, -rule.length) + colours.faint(rule);
}

function showExcerpt(
  { level, range }: Finding,
  { text, lines }: CheckedDraft,
  { colours, output }: Style,
): string {
  if (text === undefined) return '';
  const width = Math.max(
    narrowest,
    Math.min(widestExcerpt, (output.columns ?? widestExcerpt + gutter) - gutter),
  );
  const { line, source, marks, furtherLines } = excerptOf(text, lines, range, width);
  if (source.trim() === '') return '';
  const more = furtherLines === 0 ? '' : ` and ${furtherLines} more line${furtherLines === 1 ? '' : 's'}`;
  const side = (label: string) => colours.faint(`${label.padStart(gutter - 3)} | `);
  return `${side(String(line))}${source}\n${side('')}${colours.level(level, marks + more)}\n`;
}

function showRelated(
  { related = [] }: Finding,
  draft: CheckedDraft,
  report: CheckReport,
  { colours }: Style,
): string {
  return related
    .map(({ uri, range, message }) => {
      const lines = uri === undefined ? draft.lines : report.linesOf(uri);
      if (!lines) return '';
      const { line, column } = regionOf(lines, range);
      const where = `${uri === undefined ? draft.path : report.pathOf(uri)}:${line}:${column}`;
      return `${' '.repeat(gutter)}${colours.faint(safeText(where))}  ${safeText(message)}\n`;
    })
    .join('');
}

function showTotals(report: CheckReport, { colours }: Style): string {
  const totals = totalsOf(report);
  const files = `${report.drafts.length} file${report.drafts.length === 1 ? '' : 's'}`;
  const words = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['info', 'info'],
  } as const;
  const found = shownLevels
    .filter((level) => totals[level] > 0)
    .map((level) => colours.level(level, `${totals[level]} ${words[level][totals[level] === 1 ? 0 : 1]}`));
  if (found.length === 0) return `Nothing found in ${files}.\n`;
  return `${found.join(', ')} in ${files}\nMore about a finding: codraft rules ${gravest(report)}\n`;
}

/** A rule to name as an example: the first of the highest level. */
function gravest({ drafts }: CheckReport): string {
  const findings = drafts.flatMap((draft) => draft.findings);
  const byLevel = shownLevels.map((level) => findings.find((finding) => finding.level === level));
  return byLevel.find((finding) => finding !== undefined)?.rule ?? 'RULE';
}

/** On a terminal long messages go on below their beginning; elsewhere a finding stays on one line, to be searched. */
function wrap(text: string, indent: number, { output }: Style): readonly string[] {
  const room = (output.columns ?? 0) - indent - 1;
  if (room < narrowest) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<! ) /)) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word.trimStart();
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
