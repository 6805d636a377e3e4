import { formOf } from '../../kinds/kinds';
import { sameContent } from '../../yaml/layout/same-content';
import { nodeAt, type TreeNode } from '../../yaml/tree';
import { boxOf, factOf, itemOf } from '../boxes';
import { placeOf } from '../place';
import { stateOf, valueOf } from '../value-of';
import { isOfKind } from './answers';
import { noWay, refuse, type Candidate, type FieldChanged, type Subject } from './change';
import { contentOf, saidBy } from './content';
import type { FormerAnswers } from './former';
import { insertCandidates, moveCandidate, removeCandidates } from './items';
import { make } from './make';
import { meantBy } from './meant';
import { keepsOtherItems } from './other-version';
import { proves } from './prove';
import { emptyCandidates } from './take-away';

/** Puts new items into a list, one behind the other. */
export function insertItems(
  subject: Subject,
  index: number,
  typed: readonly string[],
  former: FormerAnswers,
): FieldChanged {
  const { fact, node, path, messages } = subject;
  if (boxOf(fact) !== 'list') return refuse(messages.answers.inTextOnly);
  const item = itemOf(fact);
  const read = typed.map((one) =>
    boxOf(item) === 'group' ? one.trim() : meantBy(one, { ...subject, fact: item }),
  );
  const refused = read.find((one) => typeof one !== 'string');
  if (refused) return refused;
  const meant = read.filter((one) => typeof one === 'string');
  const items = node?.kind === 'list' ? node.items : [];
  const at = Math.max(0, Math.min(index, items.length));
  const before = items.map(contentOf);
  const isMeant = (after: TreeNode | undefined, now: string) => {
    if (after?.kind !== 'list' || after.items.length !== items.length + meant.length) return false;
    const others = after.items.filter((_, i) => i < at || i >= at + meant.length);
    const whole = { ...subject, fact: item };
    return (
      isSameList(others, items) && meant.every((one, i) => isNewItem(after.items[at + i], one, whole, now))
    );
  };
  return make(
    subject,
    former,
    {
      at: path,
      said: listOf([
        ...before.slice(0, at),
        ...meant.map((one) => JSON.stringify(saidBy(one))),
        ...before.slice(at),
      ]),
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

/** Takes an item out of its list, with its own notes. */
export function removeItem(subject: Subject, former: FormerAnswers): FieldChanged {
  const { path, draft } = subject;
  const { root } = draft.yaml;
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
    yield* removeCandidates(draft.yaml, list, index);
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
    objection: (after) =>
      keepsOtherItems(draft.yaml, after, listPath, 1)
        ? undefined
        : refuse(subject.messages.answers.inConflict),
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

/** Puts an item at another place of its list. */
export function moveItem(subject: Subject, to: number): FieldChanged {
  const { path, draft, messages } = subject;
  const from = path.at(-1);
  const listPath = path.slice(0, -1);
  const list = nodeAt(draft.yaml.root, listPath);
  if (list?.kind !== 'list' || typeof from !== 'number') return refuse(messages.answers.inTextOnly);
  const target = Math.max(0, Math.min(to, list.items.length - 1));
  if (target === from) return { kind: 'edits', edits: [], at: placeOf(path) };
  const moved = [...list.items];
  moved.splice(target, 0, ...moved.splice(from, 1));
  const edits = moveCandidate(draft.yaml, list, from, target);
  const after = proves(draft, edits, {
    path: listPath,
    isMeant: (node) => node?.kind === 'list' && isSameList(node.items, moved),
    mayReorder: true,
  });
  if (after && keepsOtherItems(draft.yaml, after, listPath, 0))
    return { kind: 'edits', edits, at: placeOf([...listPath, target]) };
  return draft.yaml.conflicts.length > 0 ? refuse(messages.answers.pastConflict) : noWay(subject);
}
