import type { Finding } from '../../../rules/finding';
import { formOf } from '../../../kinds/kinds';
import { factAt } from '../../../schema/walk-fields';
import { emptyAt } from '../../../text/range';
import { startOfLine } from '../../../yaml/line-at';
import { entryOf, nodeAt, type MapNode, type ScalarNode } from '../../../yaml/tree';
import { readPath } from '../data';
import { fixHere, type Fix, type FixInput, type FixMaker } from '../fix';
import { asOnlyItem, indentLines, withoutList } from '../layout/listing';
import { lineBreakOf, spaces, startsItsLine } from '../../../yaml/layout/rows';
import { nextMilestoneId } from '../next-id';
import { quoted } from '../../../yaml/quoted';

/** Makes of what stands there what the form asks for, where both say the same. */
export const convertKind: FixMaker = {
  rules: ['wrong-kind'],
  makesSafe: true,
  make(finding, input) {
    const field = finding.data?.field;
    const { root, text } = input.draft.yaml;
    const { messages } = input;
    const node = field === undefined ? undefined : nodeAt(root, readPath(field));
    const wanted = finding.data?.wanted ?? '';
    if (node?.kind === 'list') {
      if (!isText(wanted)) return [];
      return fixHere(input, messages.fixes.asText, [withoutList(text, node)], {
        preferred: true,
        safe: true,
      });
    }
    if (node?.kind === 'map' && wanted === 'list') return beginWithDash(node, field ?? '', input);
    if (node?.kind !== 'scalar' || field === undefined) return [];
    if (wanted === 'map') return makeMilestone(node, field, input);
    if (wanted === 'list') return makeList(field, node, input);
    if (wanted === 'number') return makeNumber(node, input);
    return isText(wanted) && typeof node.value !== 'string' ? quoteValue(finding, node, input) : [];
  },
};

const notText = new Set(['map', 'list', 'levels', 'number', 'choice', 'date', 'periodDate']);

function isText(wanted: string): boolean {
  return !notText.has(wanted);
}

function quoteValue({ range }: Finding, { text }: ScalarNode, input: FixInput): readonly Fix[] {
  return fixHere(input, input.messages.fixes.quote, [{ range, text: quoted(text) }], {
    preferred: true,
    safe: true,
  });
}

function makeNumber({ range, text }: ScalarNode, input: FixInput): readonly Fix[] {
  if (!/^\s*\d{1,9}\s*$/.test(text)) return [];
  const number = String(Number(text));
  return fixHere(input, input.messages.fixes.use(number), [{ range, text: number }], {
    preferred: true,
    safe: true,
  });
}

function makeList(field: string, node: ScalarNode, input: FixInput): readonly Fix[] {
  const { draft, messages } = input;
  const { root, text } = draft.yaml;
  const path = readPath(field);
  const item = factAt(formOf(draft.kind), path)?.item;
  const parent = nodeAt(root, path.slice(0, -1));
  const key = entryOf(parent, String(path.at(-1)))?.keyRange;
  if (!item || item.kind === 'map' || parent?.kind !== 'map' || !key) return [];
  const isOneLine = node.style !== 'block' && !/[\r\n]/.test(text.slice(node.range.start, node.range.end));
  const isId = item.kind !== 'text';
  const source = text.slice(node.range.start, node.range.end);
  const needsQuotes = node.style === 'plain' && !isId && /[,[\]{}]/.test(source);
  const inBrackets = [{ range: node.range, text: `[${needsQuotes ? quoted(source) : source}]` }];
  const edits =
    parent.flow || (isId && isOneLine)
      ? isOneLine
        ? inBrackets
        : undefined
      : asOnlyItem(text, key.start, node);
  // Brackets may be those of a list that was meant, and what stands behind # may be an item of it.
  const isSure = !/[[\]{}]/.test(node.text) && !/^[ \t]*#/.test(text.slice(node.range.end));
  return edits ? fixHere(input, messages.fixes.asList, edits, { preferred: true, safe: isSure }) : [];
}

/** The fields of one item, of which only the dash is missing. */
function beginWithDash(node: MapNode, field: string, input: FixInput): readonly Fix[] {
  const { draft, messages } = input;
  const { text } = draft.yaml;
  const [first] = node.entries;
  const item = factAt(formOf(draft.kind), readPath(field))?.item;
  const known = item?.fields?.map(({ name }) => name) ?? [];
  if (node.flow || !first || !node.entries.every(({ key }) => known.includes(key))) return [];
  if (!startsItsLine(text, first.keyRange.start)) return [];
  const edits = [
    { range: emptyAt(first.keyRange.start), text: '- ' },
    ...indentLines(text, { start: first.keyRange.start, end: node.range.end }, 2),
  ];
  return fixHere(input, messages.fixes.asItem, edits, { preferred: true });
}

/** A line of text where a milestone belongs is most likely what it is called. */
function makeMilestone(
  { range, style, text: words }: ScalarNode,
  field: string,
  input: FixInput,
): readonly Fix[] {
  const [list, index, ...rest] = readPath(field);
  const { draft, messages } = input;
  const { text } = draft.yaml;
  const before = text.slice(startOfLine(text, range.start), range.start);
  const isItem = list === 'milestones' && typeof index === 'number' && rest.length === 0;
  if (!isItem || style === 'block' || /[\r\n]/.test(words) || !/^\s*-\s+$/.test(before)) return [];
  const start = `id: ${nextMilestoneId(draft)}${lineBreakOf(text)}${spaces(before.length)}title: `;
  return fixHere(input, messages.fixes.asTitle, [{ range: emptyAt(range.start), text: start }], {
    preferred: true,
  });
}
