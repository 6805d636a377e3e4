import { kinds } from '../../kinds/kinds';
import { tbcOf } from '../../model/read';
import { findFormProblems } from '../../schema/form-problem';
import { toKebab } from '../../text/kebab';
import { emptyAt } from '../../text/range';
import type { ParsedYaml } from '../../yaml/parse';
import { entryOf, nodeAt, type TreeNode } from '../../yaml/tree';
import { oneLine } from '../../yaml/write-scalar';
import { boxOf } from '../boxes';
import { placeOf } from '../place';
import { stateOf, valueOf } from '../value-of';
import { refuse, type FieldChanged, type Refused, type Subject } from './change';
import { saidBy } from './content';
import type { FormerAnswers } from './former';
import { openCandidates } from './leave-open';
import { make } from './make';
import { meantBy } from './meant';
import { emptyCandidates } from './take-away';
import { answerCandidates } from './write-answer';

/** Writes what somebody has typed, or takes the answer away. */
export function setAnswer(subject: Subject, typed: string, former: FormerAnswers): FieldChanged {
  const { fact, node, draft } = subject;
  const { text } = draft.yaml;
  const isWhole = ['list', 'group', 'source'].includes(boxOf(fact));
  if (isWhole && typed.trim() !== '') return refuse(subject.messages.answers.inTextOnly);
  if (isWhole && node && !tbcOf(node)) return refuse(subject.messages.answers.listHasItems);
  // What was there before may be put back, even where nobody could type it.
  const before = typed.trim() === '' ? 'null' : JSON.stringify(saidBy(typed));
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
    ...(!isKnown && boxOf(fact) === 'id' && { objection: (after) => objectionToId(after, meant, subject) }),
  });
}

/** Enough to begin a short name with. */
const longestId = 60;

/** An id that the form does not take, or that a neighbour has already. */
function objectionToId(
  { root }: ParsedYaml,
  id: string,
  { draft, path, messages, fact }: Subject,
): Refused | undefined {
  const { answers } = messages;
  const { form, validate } = kinds[draft.kind];
  const place = placeOf(path);
  const problems = findFormProblems(root, { form, validate }, emptyAt(0));
  if (problems.some((problem) => problem.kind !== 'missing' && placeOf(problem.path) === place)) {
    if (id === '') return refuse(answers.idNeeded);
    const plain = toKebab(id.slice(0, longestId));
    return fact.declares === undefined || plain === undefined
      ? refuse(answers.notACode(id))
      : refuse(answers.notAnId(id), [{ value: plain, label: plain }]);
  }
  const [key, index] = [path.at(-1), path.at(-2)];
  const list = nodeAt(root, path.slice(0, -2));
  if (typeof key !== 'string' || list?.kind !== 'list') return undefined;
  const isTaken = list.items.some((item, i) => {
    const other = entryOf(item, key)?.value;
    return i !== index && other?.kind === 'scalar' && other.text.trim() === id;
  });
  return isTaken ? refuse(answers.idTaken(id)) : undefined;
}

/** A figure where a text belongs is another kind of answer. */
export function isOfKind(node: TreeNode | undefined, { fact }: Subject): boolean {
  if (node?.kind !== 'scalar') return false;
  if (fact.kind === 'any' || fact.kind === 'periodDate') return true;
  return (typeof node.value === 'number') === (fact.kind === 'number');
}

/** Leaves an answer open, with the reason. */
export function leaveOpen(subject: Subject, typed: string, former: FormerAnswers): FieldChanged {
  const { fact, node } = subject;
  const why = oneLine(typed).replace(/\s+/g, ' ');
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
