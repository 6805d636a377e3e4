import { formOf } from '../../kinds/kinds';
import { leavesOf } from '../../markdown/leaves';
import { plainText } from '../../markdown/plain-text';
import type { Messages } from '../../messages/messages';
import { createPlanStore, type Plans } from '../../plans/plans';
import { changedStretch } from '../../text/changed-stretch';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import { boxOf } from '../boxes';
import { createFormEditor, type FormEditor } from '../change/change-field';
import { nextLine } from '../../yaml/layout/rows';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import type { FieldChange } from '../change/change';
import { locksOf } from '../locks';
import { pathOf, placeOf } from '../place';
import { askedIn } from '../questions';
import { slotsOf, type Slot } from '../slots';
import { valueOf } from '../value-of';
import { answerAt } from './answer-at';
import { openAnswer } from './open-answer';
import { weave } from './weave';

/** More items than anybody pastes. */
const mostItems = 200;

/** One change after the other. */
type Step = readonly [at: string, change: FieldChange];

/**
 * The edit that puts Markdown into the answer at a selection (offsets in the file), tried out: it reads back as it was pasted, and
 * nothing else in the draft is another. Nothing where no answer in words is there.
 */
export function pasteAt(
  plans: Plans,
  uri: string,
  selection: Range,
  markdown: string,
  messages: Messages,
): TextEdit | undefined {
  const draft = plans.draft(uri);
  if (!draft || markdown === '') return undefined;
  const { root, text } = draft.yaml;
  const slots = slotsOf(root, askedIn(formOf(draft.kind), messages));
  const slot = answerAt(slots, text, selection);
  if (!slot || locksOf(draft, messages)(slot) !== undefined) return undefined;
  const steps = stepsFor(slot, text, selection, markdown);
  const start = selection.start === selection.end ? withoutBlanks(text, selection.start) : text;
  return steps && editOf(uri, text, start, steps, messages);
}

function stepsFor(slot: Slot, text: string, selection: Range, markdown: string): readonly Step[] | undefined {
  const { at, node, asked } = slot;
  const { fact } = asked;
  const box = boxOf(fact);
  const items = slot.isItem || box === 'list' ? itemsIn(markdown) : undefined;
  if (box === 'list') return inserts(at, 0, items ?? [markdown]);
  const value = node?.kind === 'scalar' ? (valueOf(node, fact, text) ?? '') : '';
  if (items && slot.isItem) {
    const path = pathOf(at);
    const [list, index] = [placeOf(path.slice(0, -1)), Number(path.at(-1))];
    const [first = '', ...more] = items;
    if (value !== '') return selection.start === selection.end ? inserts(list, index + 1, items) : undefined;
    return [[at, { kind: 'answer', value: first }], ...inserts(list, index + 1, more)];
  }
  const opened =
    node?.kind === 'scalar' && value !== ''
      ? openAnswer(node, text, value, selection)
      : { before: '', behind: '', onOwnLine: true };
  if (!opened) return undefined;
  const words = plainText(markdown).replace(/\s+/g, ' ');
  const woven = box === 'text' ? weave(opened, markdown) : opened.before + words + opened.behind;
  return [[at, { kind: 'answer', value: woven.trim() }]];
}

function inserts(at: string, index: number, items: readonly string[]): readonly Step[] {
  return items.map((value, i) => [at, { kind: 'insert', index: index + i, value }]);
}

/** The items of a list, when nothing else is pasted. */
function itemsIn(markdown: string): readonly string[] | undefined {
  const leaves = leavesOf(markdown);
  const lines = markdown.split('\n');
  const starts = leaves
    .filter(({ around }) => around.length > 0 && !around[0]?.startsWith('='))
    .map(({ first }) => first);
  const isList = starts[0] === 0 && leaves.every(({ around }) => around.length > 0);
  if (!isList || starts.length > mostItems) return undefined;
  let counted = 0;
  return starts.map((start, i) => {
    const [head = '', ...rest] = lines.slice(start, starts[i + 1]);
    const [{ length: sign } = '', number, end] = /^(?:[-*+]|(\d{1,9})([.)])) +/.exec(head) ?? [];
    // A number that the place of the item does not say stays among its words.
    const isSaid = number === undefined || Number(number) === 1 || Number(number) === counted + 1;
    counted = isSaid && number !== undefined ? Number(number) : 0;
    const words = head.slice(sign);
    return [
      isSaid ? words : `${number}\\${end ?? '.'} ${words}`,
      ...rest.map((line) => line.slice(Math.min(sign, line.search(/\S|$/)))),
    ]
      .join('\n')
      .trim();
  });
}

/** The draft without a line of blanks, or the blanks behind a name or a dash, on which the cursor waits. */
function withoutBlanks(text: string, offset: number): string {
  const [start, end] = [startOfLine(text, offset), endOfLine(text, offset)];
  if (text.slice(offset, end).trim() !== '') return text;
  const line = text.slice(start, offset);
  if (line.trim() === '') return text.slice(0, start) + text.slice(nextLine(text, offset));
  return /[:-][ \t]*$/.test(line) ? text.slice(0, start + line.trimEnd().length) + text.slice(end) : text;
}

/** Makes the changes one by one in a copy, each of which is tried out, and says what differs in the end. */
function editOf(
  uri: string,
  text: string,
  start: string,
  steps: readonly Step[],
  messages: Messages,
): TextEdit | undefined {
  const copies = createPlanStore({ messages });
  const editor: FormEditor = createFormEditor(copies, messages);
  let now = start;
  for (const [at, change] of steps) {
    copies.set(uri, now);
    const changed = editor.change(uri, { at, change });
    if (changed.kind === 'refused') return undefined;
    now = applyEdits(now, changed.edits);
  }
  const changed = changedStretch(text, now);
  return {
    range: { start: changed.start, end: changed.endBefore },
    text: now.slice(changed.start, changed.endAfter),
  };
}
