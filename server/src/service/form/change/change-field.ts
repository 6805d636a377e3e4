import { formOf } from '../../kinds/kinds';
import type { Messages } from '../../messages/messages';
import { readDate } from '../../model/dates';
import { tbcOf } from '../../model/read';
import type { Plans } from '../../plans/plans';
import { headingsFor } from '../../publish/headings/headings';
import { nodeAt, type TreeNode, type TreePath } from '../../yaml/tree';
import { boxOf, factOf, itemOf } from '../boxes';
import { writtenIn } from '../headline';
import { locksOf } from '../locks';
import { pathOf, placeOf } from '../place';
import { askedIn } from '../questions';
import { slotsOf } from '../slots';
import { stateOf, valueOf } from '../value-of';
import {
  refuse,
  type Candidate,
  type FieldChange,
  type FieldChanged,
  type Refused,
  type Subject,
} from './change';
import { sameContent } from '../../yaml/layout/same-content';
import { contentOf, saidBy } from './content';
import { findPlace } from './find-place';
import { FormerAnswers } from './former';
import { commentsWithin, insertCandidates, moveCandidate, removeCandidates } from './items';
import { openCandidates } from './leave-open';
import { meantBy } from './meant';
import { noteChange } from './notes';
import { proves, type Wanted } from './prove';
import { emptyCandidates } from './take-away';
import { answerCandidates } from './write-answer';

/** Which answer is changed, and how. `was` is what stood there for whoever changes it: its value, or what its item is called. */
export interface ChangeRequest {
  readonly at: string;
  readonly was?: string;
  readonly change: FieldChange;
}

/** Makes edits of changes, and remembers how answers had been written before. */
export interface FormEditor {
  /** The edits that change one answer, tried out; or why it is not changed. Nothing is changed by it. */
  change(uri: string, request: ChangeRequest): FieldChanged;
  forget(uri: string): void;
}

/** One for all the drafts of the plans. */
export function createFormEditor(plans: Plans, messages: Messages): FormEditor {
  const known = new Map<string, FormerAnswers>();
  return {
    change(uri, request) {
      const found = subjectOf(uri, request, plans, messages);
      if ('message' in found) return found;
      const former = known.get(uri) ?? new FormerAnswers();
      known.set(uri, former);
      return changeOf(found, request.change, former);
    },
    forget: (uri) => void known.delete(uri),
  };
}

function subjectOf(
  uri: string,
  { at, was, change }: ChangeRequest,
  plans: Plans,
  messages: Messages,
): Subject | Refused {
  const draft = plans.draft(uri);
  if (!draft) return refuse(messages.answers.gone);
  const asked = pathOf(at);
  const form = formOf(draft.kind);
  if (at !== '' && !factOf(form, asked)) return refuse(messages.answers.notAsked);
  const path = findPlace(draft, asked, was);
  if (!path) return refuse(messages.answers.changedMeanwhile);
  const fact = factOf(form, path) ?? form;
  const place = placeOf(path);
  const slots = slotsOf(draft.yaml.root, askedIn(form, messages));
  const slot = slots.find((one) => one.at === place);
  if (!slot && at !== '') return refuse(messages.answers.gone);
  const why = slot && locksOf(draft, messages)(slot);
  // What the form cannot show can still be moved or taken out as a whole, and have a note.
  const isWhole = why === messages.answers.otherWay && ['remove', 'move', 'note'].includes(change.kind);
  if (why !== undefined && !isWhole) return refuse(why);
  const isInConflict = draft.yaml.conflicts.some(
    ({ range }) => slot && range.start < slot.range.end && slot.range.start < range.end,
  );
  if (isInConflict) return refuse(messages.answers.inConflict);
  const { date } = headingsFor(writtenIn(draft, plans, uri));
  return {
    draft,
    path,
    fact,
    node: nodeAt(draft.yaml.root, path),
    surroundings: plans.surroundings(uri),
    messages,
    dateInWords(written) {
      const read = readDate(written);
      return read ? date(read) : written;
    },
  };
}

function changeOf(subject: Subject, change: FieldChange, former: FormerAnswers): FieldChanged {
  switch (change.kind) {
    case 'answer':
      return answer(subject, change.value, former);
    case 'open':
      return leaveOpen(subject, change.why, former);
    case 'insert':
      return insert(subject, change.index, change.value ?? '', former);
    case 'remove':
      return remove(subject, former);
    case 'move':
      return move(subject, change.index);
    case 'note':
      return noteChange(subject, change.index, change.text);
  }
}

function answer(subject: Subject, typed: string, former: FormerAnswers): FieldChanged {
  const { fact, node, draft } = subject;
  const { text } = draft.yaml;
  const isWhole = ['list', 'group', 'source'].includes(boxOf(fact));
  if (isWhole && typed.trim() !== '') return refuse(subject.messages.answers.inTextOnly);
  if (isWhole && node && !tbcOf(node)) return refuse(subject.messages.answers.listHasItems);
  // What was there before may be put back, even where nobody could type it.
  const before = JSON.stringify(saidBy(typed));
  const isKnown = former.wayBack(placeOf(subject.path), text, before) !== undefined;
  const meant = isWhole ? '' : isKnown ? typed.trim() : meantBy(typed, subject);
  if (typeof meant !== 'string') return meant;
  const state = stateOf(node, fact, true);
  const isSame =
    meant === ''
      ? state === 'empty' || state === 'missing'
      : state === 'answered' && valueOf(node, fact, text) === meant;
  if (isSame) return { kind: 'edits', edits: [], at: placeOf(subject.path) };
  const wanted = (after: TreeNode | undefined, now: string) =>
    meant === ''
      ? stateOf(after, fact, true) === 'empty'
      : valueOf(after, fact, now) === meant && !tbcOf(after) && (isKnown || isOfKind(after, subject));
  const said = meant === '' ? 'null' : JSON.stringify(saidBy(meant));
  return make(subject, former, {
    at: subject.path,
    said,
    candidates: meant === '' ? emptyCandidates(subject) : answerCandidates(subject, meant),
    isMeant: wanted,
  });
}

/** A figure where a text belongs is another kind of answer. */
function isOfKind(node: TreeNode | undefined, { fact }: Subject): boolean {
  if (node?.kind !== 'scalar') return false;
  if (fact.kind === 'any' || fact.kind === 'periodDate') return true;
  return (typeof node.value === 'number') === (fact.kind === 'number');
}

function leaveOpen(subject: Subject, typed: string, former: FormerAnswers): FieldChanged {
  const { fact, node } = subject;
  const why = typed.replace(/\s+/g, ' ').trim();
  if (!fact.mayBeOpen) return refuse(subject.messages.answers.notOpen);
  // A list says too much to give way to one sentence.
  if (node?.kind === 'list' && node.items.length > 0) return refuse(subject.messages.answers.listHasItems);
  if (tbcOf(node)?.why === why) return { kind: 'edits', edits: [], at: placeOf(subject.path) };
  return make(subject, former, {
    at: subject.path,
    said: JSON.stringify({ fields: [['tbc', why === '' ? null : why]] }),
    candidates: openCandidates(subject, why),
    isMeant: (after) => tbcOf(after)?.why === why,
  });
}

function insert(subject: Subject, index: number, typed: string, former: FormerAnswers): FieldChanged {
  const { fact, node, path, messages } = subject;
  if (boxOf(fact) !== 'list') return refuse(messages.answers.inTextOnly);
  const item = itemOf(fact);
  const meant = boxOf(item) === 'group' ? typed.trim() : meantBy(typed, { ...subject, fact: item });
  if (typeof meant !== 'string') return meant;
  const items = node?.kind === 'list' ? node.items : [];
  const at = Math.max(0, Math.min(index, items.length));
  const before = items.map(contentOf);
  const isMeant = (after: TreeNode | undefined, now: string) => {
    if (after?.kind !== 'list' || after.items.length !== items.length + 1) return false;
    const others = after.items.filter((_, i) => i !== at);
    return isSameList(others, items) && isNewItem(after.items[at], meant, { ...subject, fact: item }, now);
  };
  return make(
    subject,
    former,
    {
      at: path,
      said: listOf([...before.slice(0, at), JSON.stringify(saidBy(meant)), ...before.slice(at)]),
      candidates: insertCandidates(subject, at, meant),
      isMeant,
    },
    [...path, at],
  );
}

function isNewItem(node: TreeNode | undefined, value: string, subject: Subject, text: string): boolean {
  if (boxOf(subject.fact) === 'group') return node?.kind === 'map';
  if (value === '') return stateOf(node, subject.fact, true) === 'empty';
  return valueOf(node, subject.fact, text) === value && isOfKind(node, subject);
}

function remove(subject: Subject, former: FormerAnswers): FieldChanged {
  const { path, draft } = subject;
  const { root, text } = draft.yaml;
  const index = path.at(-1);
  const listPath = path.slice(0, -1);
  const list = nodeAt(root, listPath);
  const fact = factOf(formOf(draft.kind), listPath);
  if (list?.kind !== 'list' || typeof index !== 'number' || !fact)
    return refuse(subject.messages.answers.inTextOnly);
  const left = list.items.filter((_, i) => i !== index);
  const whole: Subject = { ...subject, path: listPath, fact, node: list };
  const candidates = function* (): Iterable<Candidate> {
    if (left.length === 0) yield* emptyCandidates(whole);
    yield* removeCandidates(text, list, index);
  };
  return make(whole, former, {
    at: listPath,
    said: left.length === 0 ? 'null' : listOf(left.map(contentOf)),
    candidates: candidates(),
    isMeant: (after) =>
      left.length === 0
        ? stateOf(after, fact, true) === 'empty'
        : after?.kind === 'list' && isSameList(after.items, left),
    mayDrop: true,
  });
}

function isSameList(
  one: readonly (TreeNode | undefined)[],
  other: readonly (TreeNode | undefined)[],
): boolean {
  return one.length === other.length && one.every((item, i) => sameContent(item, other[i]));
}

function listOf(contents: readonly string[]): string {
  return `[${contents.join(',')}]`;
}

function move(subject: Subject, to: number): FieldChanged {
  const { path, draft, messages } = subject;
  const from = path.at(-1);
  const listPath = path.slice(0, -1);
  const list = nodeAt(draft.yaml.root, listPath);
  if (list?.kind !== 'list' || typeof from !== 'number') return refuse(messages.answers.inTextOnly);
  const target = Math.max(0, Math.min(to, list.items.length - 1));
  if (target === from) return { kind: 'edits', edits: [], at: placeOf(path) };
  const moved = [...list.items];
  moved.splice(target, 0, ...moved.splice(from, 1));
  const edits = moveCandidate(draft.yaml.text, list, from, target);
  const after = proves(draft, edits, {
    path: listPath,
    isMeant: (node) => node?.kind === 'list' && isSameList(node.items, moved),
    mayReorder: true,
  });
  return after
    ? { kind: 'edits', edits, at: placeOf([...listPath, target]) }
    : refuse(messages.answers.inTextOnly);
}

interface Making {
  readonly at: TreePath;
  /** What is to be said there, as `contentOf` gives it. */
  readonly said: string;
  readonly candidates: Iterable<Candidate>;
  readonly isMeant: Wanted['isMeant'];
  /** True when comments inside what is taken out go with it. */
  readonly mayDrop?: boolean;
}

/** The first candidate that proves itself; how it was written before is tried first of all. */
function make(subject: Subject, former: FormerAnswers, making: Making, at = making.at): FieldChanged {
  const { draft } = subject;
  const { text } = draft.yaml;
  const place = placeOf(making.at);
  const back = former.wayBack(place, text, making.said);
  const all = function* (): Iterable<Candidate> {
    if (back) yield [back];
    yield* making.candidates;
  };
  for (const edits of all()) {
    if (edits.length === 0) continue;
    const drops = making.mayDrop === true ? commentsWithin(subject, edits) : [];
    const after = proves(draft, edits, { path: making.at, isMeant: making.isMeant, drops });
    if (!after) continue;
    former.remember(place, text, contentOf(subject.node), after.text);
    return { kind: 'edits', edits, at: placeOf(at) };
  }
  return refuse(subject.messages.answers.inTextOnly);
}
