import type { TextEdit } from '../../../text/edit';
import { spaces } from '../../../yaml/layout/rows';
import { parseYaml } from '../../../yaml/parse';
import { nodeAt } from '../../../yaml/tree';
import { writeScalar } from '../../../yaml/write-scalar';
import { exactMeaning, type Meaning } from '../../meaning';
import { markdownSource, meaningOfUnits, rowOf, sourceOf, type Answer, type AnswerRow } from './answer-row';
import { mergeRows, type WovenUnit } from './merge-rows';
import { writeRow, type Written } from './write-row';

/** Where our answer stands. */
export interface Setting {
  readonly inBrackets: boolean;
  /** Of its name or dash. */
  readonly column: number;
  readonly lineBreak: string;
  /** What they have written, as it stands in the place of ours; nothing where it has to stay as it is laid out. */
  readonly moved: ((written: string) => string) | undefined;
}

interface MergedAnswer {
  readonly edits: readonly TextEdit[];
  readonly meaning: Meaning;
}

/**
 * Takes over into our answer what they have changed in it. Nothing when both changed the same sentence, or when the result
 * cannot be written so that it is read back as it is.
 */
export function mergeAnswer(
  base: Answer,
  ours: Answer,
  theirs: Answer,
  setting: Setting,
): MergedAnswer | undefined {
  const [before, mine, yours] = [base, ours, theirs].map(rowOf);
  if (!before || !mine || !yours) return undefined;
  const woven = mergeRows({ base: before.units, ours: mine.units, theirs: yours.units });
  if (!woven || woven.length === 0) return undefined;
  const meaning = meaningOfUnits(woven);
  const { range } = ours.node;
  const all = {
    base: { answer: base, row: before },
    ours: { answer: ours, row: mine },
    theirs: { answer: theirs, row: yours },
  };
  for (const text of writings(woven, all, setting)) {
    if (text !== undefined && readsAs(text, meaning, setting)) return { edits: [{ range, text }], meaning };
  }
  return undefined;
}

interface Side {
  readonly answer: Answer;
  readonly row: AnswerRow;
}

/** The ways to write the merged answer, the one that changes the least of ours first. */
function* writings(
  woven: readonly WovenUnit[],
  { base, ours, theirs }: Readonly<Record<'base' | 'ours' | 'theirs', Side>>,
  setting: Setting,
): Generator<string | undefined> {
  const { inBrackets, lineBreak, moved } = setting;
  const sides = { base: asMarkdown(base.row), ours: writtenBy(ours), theirs: writtenBy(theirs) };
  const inStyleOf = (side: 'ours' | 'theirs', { node, text }: Answer, breaks: string) => {
    const { source } = sides[side];
    const words = source.text === text ? writeRow(woven, sides, side, breaks) : undefined;
    if (words === undefined) return undefined;
    const { start, end } = source.inside;
    return text.slice(node.range.start, start) + words + text.slice(end, node.range.end);
  };
  yield inStyleOf('ours', ours.answer, lineBreak);

  const plain = { ...sides, ours: asMarkdown(ours.row), theirs: asMarkdown(theirs.row) };
  const markdown = writeRow(woven, plain, 'ours', '\n')?.trimEnd() ?? '';
  const isOnOneLine = !markdown.includes('\n');
  // Between quotation marks a line may hold anything.
  if (isOnOneLine) yield inBrackets ? JSON.stringify(markdown) : writeScalar(markdown);
  if (moved) {
    const written = inStyleOf('theirs', theirs.answer, lineBreak);
    yield written === undefined ? undefined : moved(written);
  }
  const indent = spaces(setting.column + 2);
  const lines = markdown.split('\n').map((line) => (line.trim() === '' ? '' : indent + line));
  yield inBrackets ? JSON.stringify(markdown) : moved && ['|-', ...lines].join(lineBreak);
}

function writtenBy({ answer, row }: Side): Written {
  return { row, source: sourceOf(answer, row) ?? markdownSource(row) };
}

function asMarkdown(row: AnswerRow): Written {
  return { row, source: markdownSource(row) };
}

/** Reads it back below a name that stands as far in as its own. */
function readsAs(written: string, meaning: Meaning, { inBrackets, column }: Setting): boolean {
  const shown = spaces(column) + (inBrackets ? `k: [ ${written} ]` : `k: ${written}`);
  const { root, problems } = parseYaml(shown);
  return (
    problems.length === 0 && exactMeaning(nodeAt(root, inBrackets ? ['k', 0] : ['k']), shown) === meaning
  );
}
