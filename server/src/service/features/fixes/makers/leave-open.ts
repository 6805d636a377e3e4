import { formOf } from '../../../kinds/kinds';
import { labelOf } from '../../../schema/label-of';
import { factAt } from '../../../schema/walk-fields';
import { endOfLine } from '../../../yaml/line-at';
import { entryOf, nodeAt, type ScalarNode, type TreeNode } from '../../../yaml/tree';
import { writeListItem, writeScalar } from '../../../yaml/write-scalar';
import { readPath } from '../data';
import { fixHere, type Fix, type FixInput, type FixMaker } from '../fix';
import { entryAt, pathAround, removeBlankEntry } from '../layout/entries';
import { removeItem } from '../layout/remove-item';
import { putOpen } from '../layout/field-writers';
import { emptyAt } from '../../../text/range';
import { mayStayOpen } from './add-missing';

/** What stands in the place of an answer becomes an honest gap, with the words that stood there as its reason. */
export const openInstead: FixMaker = {
  rules: ['placeholder-left', 'vague-date'],
  make(finding, input) {
    const { draft, messages } = input;
    const { root } = draft.yaml;
    if (finding.data?.open === true || !mayStayOpen(draft)) return [];
    const path = pathAround(root, finding.range);
    const node = path && nodeAt(root, path);
    const fact = path && factAt(formOf(draft.kind), path);
    if (node?.kind !== 'scalar' || !fact?.mayBeOpen) return [];
    const isQuestion = finding.data?.isQuestion === true;
    const why = isQuestion ? '' : reasonIn(node, finding.data?.written ?? '');
    if (why === undefined) return [];
    const title = messages.fixes.leaveOpen([labelOf(formOf(draft.kind), path ?? [])]);
    const isFlow = isInBrackets(nodeAt(root, path?.slice(0, -1) ?? []));
    const reason = why === '' ? '' : isFlow ? writeListItem(why) : writeScalar(why);
    return fixHere(input, title, [putOpen(draft.yaml.text, node.range, isFlow, reason)], { preferred: true });
  },
};

/** A whole answer of several sentences is no reason for a gap, whatever is left to fill in inside it. */
const longestReason = 120;

function reasonIn({ text }: ScalarNode, written: string): string | undefined {
  const words = text.trim();
  if (/[\r\n]/.test(words) || words.length > longestReason) return undefined;
  // “TBC” alone gives no reason.
  return words === written.trim() && /^\W*(?:(?:tb[acd]|todo|xx+)\W*)?$/i.test(words) ? '' : words;
}

/** A field without a value: left open, or taken out where the form does not ask for it. */
export const emptyFieldFixes: FixMaker = {
  rules: ['empty-field'],
  make(finding, input) {
    const field = finding.data?.field;
    if (field === undefined) return [];
    const path = readPath(field);
    const fact = factAt(formOf(input.draft.kind), path);
    if (!fact) return [];
    return [
      ...(fact.mayBeOpen && mayStayOpen(input.draft) ? openEmpty(field, input) : []),
      ...(fact.required ? [] : deleteEmpty(finding.range, labelOf(formOf(input.draft.kind), path), input)),
      ...deleteItem(field, input),
    ];
  },
};

function openEmpty(field: string, input: FixInput): readonly Fix[] {
  const { draft, messages } = input;
  const { root, text } = draft.yaml;
  const path = readPath(field);
  const last = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  const value = nodeAt(root, path);
  const title = messages.fixes.leaveOpen([labelOf(formOf(draft.kind), path)]);
  const isFlow = isInBrackets(parent);
  if (value) {
    const isShort = value.kind === 'list' || (value.kind === 'scalar' && value.style !== 'block');
    return isShort ? fixHere(input, title, [putOpen(text, value.range, isFlow)]) : [];
  }
  if (typeof last === 'number') {
    const dash = parent?.kind === 'list' && !parent.flow ? parent.itemRanges[last] : undefined;
    return dash && text[dash.start] === '-'
      ? fixHere(input, title, [putOpen(text, emptyAt(dash.end), isFlow)])
      : [];
  }
  const key = entryOf(parent, String(last))?.keyRange;
  // `null` and `~` are written, though they mean nothing.
  const colon =
    key && /^\s*:(?=\s*(?:#|[,}]|$))/.exec(text.slice(key.end, endOfLine(text, key.end)))?.[0].length;
  if (!key || colon === undefined) return [];
  return fixHere(input, title, [putOpen(text, emptyAt(key.end + colon), isFlow)]);
}

function deleteEmpty(
  range: { readonly start: number; readonly end: number },
  label: string,
  input: FixInput,
): readonly Fix[] {
  const { root, text } = input.draft.yaml;
  const entry = entryAt(root, range);
  if (!entry) return [];
  return fixHere(input, input.messages.fixes.deleteEmpty(label), [
    removeBlankEntry(text, entry.map, entry.entry),
  ]);
}

function deleteItem(field: string, input: FixInput): readonly Fix[] {
  const path = readPath(field);
  const index = path.at(-1);
  const { root, text } = input.draft.yaml;
  const list = nodeAt(root, path.slice(0, -1));
  if (typeof index !== 'number' || list?.kind !== 'list' || list.items.length < 2) return [];
  return fixHere(input, input.messages.fixes.deleteItem, [removeItem(text, list, index)]);
}

function isInBrackets(parent: TreeNode | undefined): boolean {
  return (parent?.kind === 'map' || parent?.kind === 'list') && parent.flow;
}
