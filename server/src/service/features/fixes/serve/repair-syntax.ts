import { applyEdits, type TextEdit } from '../../../text/edit';
import { readIndentation } from '../../../text/indentation';
import type { Range } from '../../../text/range';
import { contentStart, colonEndingKey, endOfLine, startOfLine, wholeValue } from '../../../yaml/line-at';
import { parseYaml, type ParsedYaml } from '../../../yaml/parse';
import { textOf } from '../data';
import { fixHere, type FixInput, type FixMaker } from '../fix';
import { quoted } from '../layout/quote';

interface Repair {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** True when nothing else can have been meant. */
  readonly isSafe: boolean;
}

/** Mends what cannot be read, where one change does it. Each is tried first: only what leaves fewer problems is offered. */
export const repairSyntax: FixMaker = {
  rules: ['yaml-syntax'],
  makesSafe: true,
  make({ range, ...finding }, input) {
    const cause = textOf({ range, ...finding }, 'cause') ?? '';
    const { yaml } = input.draft;
    if (yaml.root === undefined && yaml.text.length > mostTried) return [];
    const repair = repairsFor(cause, range, input).find(({ edits }) => helps(edits, yaml));
    return repair ? fixHere(input, repair.title, repair.edits, { preferred: true, safe: repair.isSafe }) : [];
  },
};

const mostTried = 200_000;

function helps(edits: readonly TextEdit[], yaml: ParsedYaml): boolean {
  const first = edits[0];
  if (!first || yaml.text.length > mostTried) return false;
  const line = yaml.lines.position(first.range.start).line;
  const after = parseYaml(applyEdits(yaml.text, edits));
  const stillThere = after.problems.some(({ range }) => after.lines.position(range.start).line === line);
  return !stillThere && after.problems.length <= yaml.problems.length;
}

function repairsFor(cause: string, range: Range, { draft, say }: FixInput): readonly Repair[] {
  const { text } = draft.yaml;
  const one = (title: string, edit: TextEdit | undefined, isSafe = false): readonly Repair[] =>
    edit ? [{ title, edits: [edit], isSafe }] : [];
  switch (cause) {
    case 'tab':
      return [readIndentation(text.replaceAll('\t', '  ')).step, 2, 4, 8].map((width) => ({
        title: say.fixes.tabsToSpaces,
        edits: tabsToSpaces(text, width),
        isSafe: true,
      }));
    case 'colon-in-text':
    case 'reserved-start':
      return one(say.fixes.quote, quoteAt(text, range), true);
    case 'text-after-value':
      return one(say.fixes.quote, quoteAt(text, wholeOnLine(text, range)));
    case 'missing-space':
      return one(say.fixes.addSpace, spaceAfterMark(text, range), true);
    case 'unclosed-quote':
      return one(say.fixes.closeQuote, insertion(trimmedEnd(text, range), text[range.start] ?? '"'));
    case 'unclosed-bracket':
      return [']', '}'].flatMap((bracket) =>
        one(say.fixes.closeBracket, insertion(trimmedEnd(text, range), bracket)),
      );
    case 'missing-comma':
      return one(say.fixes.addComma, insertion(commaPlace(text, range.start), ','));
    case 'bad-escape':
      return one(say.fixes.doubleBackslash, insertion(range.start, '\\'));
    default:
      return [];
  }
}

function insertion(offset: number, text: string): TextEdit {
  return { range: { start: offset, end: offset }, text };
}

/** A comment at the end would become part of the text, so such a line is left to its author. */
function quoteAt(text: string, { start, end }: Range): TextEdit | undefined {
  const source = text.slice(start, end).trimEnd();
  if (source === '' || /\s#/.test(source)) return undefined;
  const stop = start + source.length;
  const isAlone = /^[ \t]*(?:#.*)?[,\]}]?/.test(text.slice(stop, endOfLine(text, stop)));
  return isAlone ? { range: { start, end: stop }, text: quoted(source) } : undefined;
}

/** From where the value on this line begins. */
function wholeOnLine(text: string, { start }: Range): Range {
  const content = contentStart(text, start);
  const colon = colonEndingKey(text, { start: content, end: start });
  let from = colon === undefined ? content : colon + 1;
  while (text[from] === ' ') from++;
  return wholeValue(text, from);
}

function spaceAfterMark(text: string, { start, end }: Range): TextEdit | undefined {
  const written = text.slice(start, end);
  const mark = /^(?:-|[a-z][a-z0-9_]*:)/.exec(written)?.[0];
  if (mark === undefined) return undefined;
  // A space that only looks like one takes the place of the real one.
  const at = start + mark.length;
  const strange = /^[\u00a0\u2007\u202f]/.test(text.slice(at, at + 1)) ? 1 : 0;
  return { range: { start: at, end: at + strange }, text: ' ' };
}

function trimmedEnd(text: string, { start, end }: Range): number {
  let last = Math.min(end, endOfLine(text, start));
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
  return last;
}

/** Behind the item before. */
function commaPlace(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Every tab in the indentation of a line. */
function tabsToSpaces(text: string, width: number): readonly TextEdit[] {
  return [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].flatMap(({ index, 0: indent }) => {
    // An empty line has nothing that is indented.
    const isBlank = endOfLine(text, index) === index + indent.length;
    if (isBlank || startOfLine(text, index) !== index) return [];
    const range = { start: index, end: index + indent.length };
    return [{ range, text: indent.replaceAll('\t', ' '.repeat(width)) }];
  });
}
