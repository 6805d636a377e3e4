import { formOf } from '../../kinds/kinds';
import type { Messages } from '../../messages/messages';
import { readDate } from '../../model/dates';
import type { Plans } from '../../plans/plans';
import { tbcOf } from '../../model/read';
import { withoutCommentBehind } from './rows-of-answer';
import { headingsFor } from '../../publish/headings/headings-for';
import { firstWhere } from '../../text/first-where';
import { overlaps, type Range } from '../../text/range';
import { longestFile, mostLines, type ParsedYaml } from '../../yaml/parse';
import { nodeAt, type TreeNode } from '../../yaml/tree';
import { factOf } from '../boxes';
import { writtenIn } from '../headline';
import { locksOf } from '../locks';
import { pathOf, placeOf } from '../place';
import { askedIn } from '../questions';
import { slotsOf } from '../slots';
import type { FormMemory } from '../form-memory';
import { refuse, type ChangeRequest, type FieldChange, type Refused, type Subject } from './change';
import { meantNow } from './meanwhile';

interface Sources {
  readonly plans: Plans;
  readonly messages: Messages;
  readonly memory: FormMemory;
}

/** The place that a change is about, and the change as it is meant there now; or why nothing can be changed there. */
export function subjectOf(
  uri: string,
  { at, revision, change: wanted }: ChangeRequest,
  { plans, messages, memory }: Sources,
): { readonly subject: Subject; readonly change: FieldChange } | Refused {
  const draft = plans.draft(uri);
  if (!draft) return refuse(messages.answers.gone);
  const asked = pathOf(at);
  const form = formOf(draft.kind);
  if (at !== '' && !factOf(form, asked)) return refuse(messages.answers.notAsked);
  memory.follow(uri, draft);
  const moments = revision === undefined ? undefined : memory.since(uri, revision);
  if (revision !== undefined && !moments) return refuse(messages.answers.changedMeanwhile);
  const meant = { path: asked, change: wanted };
  const now = moments ? meantNow(moments, meant, messages) : meant;
  if (!now) return refuse(messages.answers.changedMeanwhile);
  const { path, change } = now;
  const { date } = headingsFor(writtenIn(draft, plans, uri));
  const dateInWords = (written: string) => {
    const read = readDate(written);
    return read ? date(read) : written;
  };
  const fact = factOf(form, path) ?? form;
  const place = placeOf(path);
  const slots = slotsOf(draft.yaml.root, askedIn(form, messages));
  const slot = slots.find((one) => one.at === place);
  if (!slot && place !== '') return refuse(messages.answers.gone);
  const writer = slot?.asked.question.writtenBy;
  if (writer && change.kind !== 'note') return refuse(messages.answers.writtenBy[writer]);
  const why = slot && locksOf(draft, messages)(slot);
  // What the form cannot show can still be moved or taken out as a whole, and have a note.
  const isWhole = why === messages.answers.otherWay && ['remove', 'move', 'note'].includes(change.kind);
  if (why !== undefined && !isWhole) return refuse(why);
  const found = nodeAt(draft.yaml.root, path);
  const isInConflict = draft.yaml.conflicts.some(
    ({ range, around = range }) =>
      slot &&
      overlaps(around, slot.range) &&
      !(change.kind === 'insert' && isApart(found, change.index, around)),
  );
  if (isInConflict) return refuse(messages.answers.inConflict);
  if (isTooLong(draft.yaml, change, found)) return refuse(messages.answers.tooLong);
  const node = found && tbcOf(found) ? withoutCommentBehind(draft.yaml.text, found) : found;
  const surroundings = plans.surroundings(uri);
  return { subject: { draft, path, fact, node, surroundings, messages, dateInWords }, change };
}

/** True of a place in a list where a new item comes near no conflict: that is within an item which begins before it. */
function isApart(list: TreeNode | undefined, index: number, { start, end }: Range): boolean {
  if (list?.kind !== 'list' || list.flow) return false;
  const { itemRanges } = list;
  const around = firstWhere(itemRanges, (item) => item.start >= start) - 1;
  const next = itemRanges[around + 1];
  if (around < 0 || (next && next.start < end)) return false;
  return Math.min(index, itemRanges.length) !== around + 1;
}

function typedIn(change: FieldChange): string {
  switch (change.kind) {
    case 'answer':
      return change.value;
    case 'open':
      return change.why;
    case 'insert':
      return [change.value ?? '', ...(change.more ?? [])].join('\n');
    case 'note':
      return change.text;
    case 'remove':
    case 'move':
      return '';
  }
}

/** True when a file could not be read any more with what is typed in the place of what is there. */
function isTooLong({ text, lines }: ParsedYaml, change: FieldChange, node: TreeNode | undefined): boolean {
  const typed = typedIn(change);
  const isInPlace = change.kind === 'answer' || change.kind === 'open';
  const there = node && isInPlace ? text.slice(node.range.start, node.range.end) : '';
  const linesOf = (words: string) => words.split('\n').length;
  return (
    text.length - there.length + typed.length > longestFile ||
    lines.count - linesOf(there) + linesOf(typed) > mostLines
  );
}
