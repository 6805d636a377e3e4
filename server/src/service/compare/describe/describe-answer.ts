import { tbcOf } from '../../model/read';
import type { Role } from '../../rules/writing/answers';
import { proseOf } from '../../yaml/prose';
import type { Weakening } from '../change';
import type { Difference, Match } from '../difference';
import { foldWords } from '../../markdown/published-form';
import { findWeakening } from '../weaken/weakened-text';
import { changedWords } from '../word-changes';
import { fieldName, itemName, lineOf, itemKindName, namesIn, ownerOf, readAs, wordsOf } from './naming';
import type { Describer, Description } from './describer';

/** Without an answer here there is less of a promise than before. */
const promised =
  /^(?:title|summary|budget|(?:leads|period|problem|description|analysis)(?:\..*)?|milestones(?:\.(?:title|outputs|due|lead))?)$/;

/** Longer answers are told by their words, which are marked one by one elsewhere. */
const longestQuoted = 60;

/** A field or an item that was answered, emptied, left open or reworded. */
export function describeAnswer(
  { kind, match, before, after }: Difference,
  describer: Describer,
): Description {
  const { messages } = describer;
  const name = match.isItem ? itemKindName(match, describer) : fieldName(match, describer);
  const owner = ownerOf(match, describer);
  const was = tbcOf(before.node);
  const is = tbcOf(after.node);
  const weaker = (weakens: Weakening) => (promised.test(match.field) ? { weakens } : {});
  if (kind === 'moved') {
    const { before: from = 0, after: to = 0 } = match.index ?? {};
    const node = match.after ?? match.before;
    const item =
      node?.kind === 'map'
        ? itemName(match, describer)
        : messages.item(name, readAs(lineOf(node, after.text)));
    return { summary: messages.itemMoved(item, from + 1, to + 1) };
  }
  if (!after.node) {
    if (was) return { summary: messages.noLongerOpen(name, owner, was.why) };
    return {
      summary: messages.emptied(name, owner, wordsOf(match, before, describer)),
      ...weaker('emptied'),
    };
  }
  if (is) {
    if (!before.node) return { summary: messages.openedFromNothing(name, owner, is.why) };
    if (was) return { summary: messages.stillOpen(name, owner, is.why, was.why) };
    return {
      summary: messages.opened(name, owner, is.why, wordsOf(match, before, describer)),
      ...weaker('reopened'),
    };
  }
  const text =
    after.node.kind === 'list'
      ? namesIn(after.node, after.text, describer.names)
      : readAs(lineOf(after.node, after.text));
  if (was) return { summary: messages.filledAfterOpen(name, owner, text, was.why) };
  if (!before.node) return { summary: messages.filled(name, owner, text) };
  return (
    describeWeakening(name, owner, match.field, { before, after }, describer) ?? {
      summary: describeRewording(name, owner, match, { before, after }, describer),
    }
  );
}

/** The answers that promise, by what they are to the checks of wording. The analysis tells how it will be done. */
const promising: Readonly<Record<string, Role>> = {
  title: 'title',
  summary: 'summary',
  'description.solution': 'solution',
  'description.results': 'result',
  'analysis.transparency': 'solution',
  'analysis.accountability': 'solution',
  'analysis.participation': 'solution',
  'milestones.title': 'milestone',
  'milestones.outputs': 'output',
  budget: 'other',
};

function describeWeakening(
  name: string,
  owner: string | undefined,
  field: string,
  { before, after }: Pick<Difference, 'before' | 'after'>,
  { messages, language, kind }: Describer,
): Description | undefined {
  if (kind !== 'commitment') return undefined;
  const key = field.startsWith('budget.') ? 'budget' : field;
  const role = Object.hasOwn(promising, key) ? promising[key] : undefined;
  if (!role || before.node?.kind !== 'scalar' || after.node?.kind !== 'scalar') return undefined;
  const [was, is] = [proseOf(before.node, before.text), proseOf(after.node, after.text)];
  const losses = findWeakening(was, is, role, language);
  const [first, second] = losses;
  if (!first) return undefined;
  const { kind: weakens, from, to } = first;
  if (!second && from !== undefined && to !== undefined) {
    if (weakens === 'lower') return { summary: messages.lower(name, owner, from, to), weakens };
    if (weakens === 'later') return { summary: messages.laterInText(name, owner, from, to), weakens };
  }
  return { summary: messages.promisesLess(name, owner, losses), weakens };
}

function describeRewording(
  name: string,
  owner: string | undefined,
  match: Match,
  { before, after }: Pick<Difference, 'before' | 'after'>,
  describer: Describer,
): string {
  const { messages } = describer;
  const was = lineOf(before.node, before.text);
  const is = lineOf(after.node, after.text);
  const isOfAnotherKind = before.node?.kind !== after.node?.kind;
  if (!isOfAnotherKind && foldWords(was) === foldWords(is)) return messages.setDifferently(name, owner);
  if (was.length <= longestQuoted && is.length <= longestQuoted)
    return isOfAnotherKind
      ? messages.replaced(name, owner, messages.quoted(readAs(was)), messages.quoted(readAs(is)))
      : messages.replaced(name, owner, wordsOf(match, before, describer), wordsOf(match, after, describer));
  const changes = changedWords(was, is);
  const count = (kind: 'inserted' | 'deleted') =>
    changes
      .filter((change) => change.kind === kind)
      .reduce((sum, change) => sum + foldWords(change.text).split(' ').length, 0);
  return messages.reworded(name, owner, count('inserted'), count('deleted'));
}
