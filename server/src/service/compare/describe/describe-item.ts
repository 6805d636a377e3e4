import { readDate } from '../../model/dates';
import { tbcOf } from '../../model/read';
import { entryOf } from '../../yaml/tree';
import type { Difference, Place } from '../difference';
import { foldWords } from '../../markdown/published-form';
import { describeAnswer } from './describe-answer';
import { dateOf, itemName, lineOf, nameOfItem, ownerOf, partyOf, textOf } from './naming';
import type { Teller, Told } from './teller';
import { wholeCommitment } from './whole-commitment';

/** An item that came into a list or went out of it. */
export function describeItem(difference: Difference, teller: Teller): Told {
  const { place, before, after } = difference;
  const isAdded = difference.kind === 'added';
  const { node, text } = isAdded ? after : before;
  if (tbcOf(node)) return describeAnswer(difference, teller);
  return (
    (teller.kind === 'commitment' ? describeItemOfCommitment(difference, teller) : undefined) ??
    describeOther(place, isAdded, lineOfItem(place, node, text, teller), teller)
  );
}

/** Nothing where there is no more to say of an item than that it came or went. */
function describeItemOfCommitment(difference: Difference, teller: Teller): Told | undefined {
  const { place, before, after } = difference;
  const { say } = teller;
  const isAdded = difference.kind === 'added';
  const { node, text } = isAdded ? after : before;
  const owner = ownerOf(place, teller);
  const [group] = place.field.split('.');
  if (group === 'supporting' || place.field === 'milestones.supporting') {
    const id = lineOf(node, text);
    const party = partyOf(id, teller);
    if (isAdded) return { summary: say.supports(party, owner) };
    const summary = say.noLongerSupports(party, owner);
    return wholeCommitment(teller.after.root).takingPart.has(id)
      ? { summary }
      : { summary, weakens: 'actor-dropped' };
  }
  switch (place.field) {
    case 'milestones': {
      const name = itemName(place, teller);
      const id = textOf(node, 'id');
      const title = id === undefined ? undefined : textOf(node, 'title');
      const due = dateOf(entryOf(node, 'due')?.value);
      if (isAdded) return { summary: say.milestoneAdded(name, title, due) };
      return { summary: say.milestoneDropped(name, title, due), weakens: 'milestone-dropped' };
    }
    case 'milestones.after': {
      const step = say.milestone(lineOf(node, text), undefined, 0);
      const name = owner ?? '';
      return { summary: isAdded ? say.comesAfter(name, step) : say.noLongerAfter(name, step) };
    }
    case 'updates': {
      const by = textOf(node, 'by');
      const date = readDate(textOf(node, 'date') ?? '');
      const tell = isAdded ? say.updateAdded : say.updateGone;
      return { summary: tell(date, by && partyOf(by, teller), textOf(node, 'note') ?? '') };
    }
    case 'milestones.outputs':
    case 'description.results':
      return describePromised(difference, teller);
    default:
      return undefined;
  }
}

/**
 * An output or a result; one that stands under another milestone now is no less of a promise. Nor is one in whose place
 * something new stands: it may be the same in other words.
 */
function describePromised({ kind, place, before, after, instead }: Difference, teller: Teller): Told {
  const isAdded = kind === 'added';
  const line = isAdded ? lineOf(after.node, after.text) : lineOf(before.node, before.text);
  const told = describeOther(place, isAdded, line, teller);
  if (isAdded) return told;
  const timesIn = ({ root }: Teller['before'], said: string) =>
    wholeCommitment(root).promised.get(foldWords(said)) ?? 0;
  if (timesIn(teller.after, line) >= timesIn(teller.before, line))
    return { summary: teller.say.itemElsewhere(nameOfItem(place, teller), ownerOf(place, teller), line) };
  const isReplaced = instead && timesIn(teller.before, lineOf(instead, after.text)) === 0;
  return isReplaced ? told : { ...told, weakens: 'output-dropped' };
}

function describeOther(place: Place, isAdded: boolean, line: string, teller: Teller): Told {
  const { say } = teller;
  const name = nameOfItem(place, teller);
  const owner = ownerOf(place, teller);
  return { summary: isAdded ? say.itemAdded(name, owner, line) : say.itemDropped(name, owner, line) };
}

function lineOfItem(place: Place, node: Place['before'], text: string, teller: Teller): string {
  const line = lineOf(node, text);
  if (node?.kind !== 'map')
    return place.fact?.refers === 'stakeholder' ? (teller.names.get(line) ?? line) : line;
  return textOf(node, 'name') ?? textOf(node, 'title') ?? textOf(node, 'reason') ?? line;
}
