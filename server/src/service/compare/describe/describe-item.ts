import { readDate } from '../../model/dates';
import { tbcOf } from '../../model/read';
import { entryOf } from '../../yaml/tree';
import type { Difference, Match } from '../difference';
import { foldWords } from '../../markdown/published-form';
import { describeAnswer } from './describe-answer';
import { dateOf, itemName, lineOf, itemKindName, ownerOf, partyOf, readAs, textOf } from './naming';
import type { Describer, Description } from './describer';
import { wholeCommitment } from './whole-commitment';

/** An item that came into a list or went out of it. */
export function describeItem(difference: Difference, describer: Describer): Description {
  const { match, before, after } = difference;
  const isAdded = difference.kind === 'added';
  const { node, text } = isAdded ? after : before;
  if (tbcOf(node)) return describeAnswer(difference, describer);
  return (
    (describer.kind === 'commitment' ? describeItemOfCommitment(difference, describer) : undefined) ??
    describeOther(match, isAdded, lineOfItem(match, node, text, describer), describer)
  );
}

/** Nothing where there is no more to say of an item than that it came or went. */
function describeItemOfCommitment(difference: Difference, describer: Describer): Description | undefined {
  const { match, before, after } = difference;
  const { messages } = describer;
  const isAdded = difference.kind === 'added';
  const { node, text } = isAdded ? after : before;
  const owner = ownerOf(match, describer);
  const [group] = match.field.split('.');
  if (group === 'supporting' || match.field === 'milestones.supporting') {
    const id = lineOf(node, text);
    const party = partyOf(id, describer);
    if (isAdded) return { summary: messages.supports(party, owner) };
    const summary = messages.noLongerSupports(party, owner);
    return wholeCommitment(describer.after.root).takingPart.has(id)
      ? { summary }
      : { summary, weakens: 'actor-dropped' };
  }
  switch (match.field) {
    case 'milestones': {
      const name = itemName(match, describer);
      const id = textOf(node, 'id');
      const title = id === undefined ? undefined : textOf(node, 'title');
      const due = dateOf(entryOf(node, 'due')?.value);
      if (isAdded) return { summary: messages.milestoneAdded(name, title, due) };
      return { summary: messages.milestoneDropped(name, title, due), weakens: 'milestone-dropped' };
    }
    case 'milestones.after': {
      const step = messages.milestone(lineOf(node, text), undefined, 0);
      const name = owner ?? '';
      return { summary: isAdded ? messages.comesAfter(name, step) : messages.noLongerAfter(name, step) };
    }
    case 'updates': {
      const by = textOf(node, 'by');
      const date = readDate(textOf(node, 'date') ?? '');
      const tell = isAdded ? messages.updateAdded : messages.updateGone;
      return { summary: tell(date, by && partyOf(by, describer), textOf(node, 'note') ?? '') };
    }
    case 'milestones.outputs':
    case 'description.results':
      return describePromised(difference, describer);
    default:
      return undefined;
  }
}

/**
 * An output or a result; one that stands under another milestone now is no less of a promise. Nor is one in whose place
 * something new stands: it may be the same in other words.
 */
function describePromised(
  { kind, match, before, after, instead }: Difference,
  describer: Describer,
): Description {
  const isAdded = kind === 'added';
  const line = isAdded ? lineOf(after.node, after.text) : lineOf(before.node, before.text);
  const told = describeOther(match, isAdded, line, describer);
  if (isAdded) return told;
  const timesIn = ({ root }: Describer['before'], said: string) =>
    wholeCommitment(root).promised.get(foldWords(said)) ?? 0;
  if (timesIn(describer.after, line) >= timesIn(describer.before, line))
    return {
      summary: describer.messages.itemElsewhere(
        itemKindName(match, describer),
        ownerOf(match, describer),
        readAs(line),
      ),
    };
  const isReplaced = instead && timesIn(describer.before, lineOf(instead, after.text)) === 0;
  return isReplaced ? told : { ...told, weakens: 'output-dropped' };
}

function describeOther(match: Match, isAdded: boolean, line: string, describer: Describer): Description {
  const { messages } = describer;
  const name = itemKindName(match, describer);
  const owner = ownerOf(match, describer);
  return {
    summary: (isAdded ? messages.itemAdded : messages.itemDropped)(name, owner, readAs(line)),
  };
}

function lineOfItem(match: Match, node: Match['before'], text: string, describer: Describer): string {
  const line = lineOf(node, text);
  if (node?.kind !== 'map')
    return match.fact?.refers === 'stakeholder' ? (describer.names.get(line) ?? line) : line;
  return textOf(node, 'name') ?? textOf(node, 'title') ?? textOf(node, 'reason') ?? line;
}
