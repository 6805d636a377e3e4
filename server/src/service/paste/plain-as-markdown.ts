import { certainMarks } from './certain-marks';
import { cleanText } from './clean-pasted';
import { withMeantAddresses } from './wrapped-link';

/** Bullets as programs write them into plain text; Word writes an `o` and a tab for a second level. */
const bullet = /^([ \t]*)(?:[•●○▪■◦‣·∙–*+\uF0B7\uF0A7-][ \t]+|o\t)(?=\S)/;
const numbered = /^([ \t]*)(\d{1,3}[.)])[ \t]+(?=\S)/;

/** What may begin a date or a remark; the other signs are Markdown, or nothing but signs of items. */
const isUncertain = /^[ \t]*[\d–]/;

/** A line as long as this may have been broken by a program, and not by its author. */
const fullLine = 60;

interface Row {
  text: string;
  readonly kind: 'item' | 'cells' | 'words';
}

/**
 * What was copied as plain text, as Markdown for an answer: whoever types Markdown means it, so its signs stay. A line is a
 * paragraph, unless empty lines part the paragraphs; then lines that are full go on.
 */
export function plainAsMarkdown(plain: string): string {
  const lines = withMeantAddresses(plain.trim()).split(/\r\n?|[\n\u2028\u2029]/);
  const areParted = lines.some((line) => line.trim() === '');
  const certain = certainMarks(
    lines.map((text, i) => ({
      text,
      isApart: text.trim() !== '' && !(areParted && lines[i - 1]?.trim()),
    })),
  );
  const rows: Row[] = [];
  let before = '';
  for (const [i, line] of lines.entries()) {
    const row = rowOf(line, certain.has(i));
    const last = rows.at(-1);
    const goesOn = row.kind === 'words' && row.text !== '' && areParted && before.trim() !== '';
    if (goesOn && last && last.kind !== 'cells')
      last.text += (before.trimEnd().length >= fullLine ? ' ' : `\\\n${indentOf(last)}`) + row.text;
    else if (row.text !== '') rows.push(row);
    before = line;
  }
  return rows.map((row, i) => (i === 0 ? '' : betweenOf(rows[i - 1], row)) + row.text).join('');
}

function rowOf(line: string, isCertain: boolean): Row {
  const [sign, space = '', number] = numbered.exec(line) ?? bullet.exec(line) ?? [];
  if (sign === undefined || (!isCertain && isUncertain.test(sign))) {
    const seen = cleanText(line).replace(/ {2,}/g, ' ').trim();
    const text = number === undefined ? seen : seen.replace(/^(\d+)([.)])/, '$1\\$2');
    return { text, kind: /^\|.*\|$/.test(text) ? 'cells' : 'words' };
  }
  const indent = sign.endsWith('o\t') ? '  ' : cleanText(space).slice(0, 12);
  return { text: `${indent}${number ?? '-'} ${cleanText(line.slice(sign.length)).trim()}`, kind: 'item' };
}

function indentOf({ text, kind }: Row): string {
  const sign = /^ *(?:-|\d+[.)]) /.exec(text)?.[0].length ?? 0;
  return ' '.repeat(kind === 'item' ? sign : 0);
}

function betweenOf(last: Row | undefined, { kind }: Row): string {
  return kind !== 'words' && last?.kind === kind ? '\n' : '\n\n';
}
