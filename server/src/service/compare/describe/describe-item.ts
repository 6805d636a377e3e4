import { readDate } from '../../model/dates';
import { tbcOf } from '../../model/read';
import type { Difference, Place } from '../difference';
import { describeAnswer } from './describe-answer';
import { dateOf, itemName, labelOf, lineOf, ownerOf, partyOf, textOf } from './naming';
import { entryOf } from '../../yaml/tree';
import type { Teller, Told } from './teller';

/** An item that came into a list or went out of it. */
export function describeItem(difference: Difference, teller: Teller): Told {
  const { place, before, after } = difference;
  const { say } = teller;
  const isAdded = difference.kind === 'added';
  const node = isAdded ? after.node : before.node;
  const text = isAdded ? after.text : before.text;
  if (tbcOf(node)) return describeAnswer(difference, teller);
  const owner = ownerOf(place, teller);
  const [group] = place.field.split('.');
  if (group === 'supporting' || place.field === 'milestones.supporting') {
    const party = partyOf(lineOf(node, text), teller);
    return { summary: isAdded ? say.supports(party, owner) : say.noLongerSupports(party, owner) };
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
    default:
      return describeOther(place, isAdded, lineOfItem(place, node, text, teller), owner, teller);
  }
}

function describeOther(
  place: Place,
  isAdded: boolean,
  line: string,
  owner: string | undefined,
  { say }: Teller,
): Told {
  const name = say.itemName(place.field, labelOf(place));
  if (isAdded) return { summary: say.itemAdded(name, owner, line) };
  const isPromise = place.field === 'milestones.outputs' || place.field === 'description.results';
  return { summary: say.itemDropped(name, owner, line), ...(isPromise && { weakens: 'output-dropped' }) };
}

const parties: ReadonlySet<string> = new Set(['forum.co_chairs', 'amendments.agreed_by']);

function lineOfItem(place: Place, node: Place['before'], text: string, teller: Teller): string {
  if (parties.has(place.field)) return teller.names.get(lineOf(node, text)) ?? lineOf(node, text);
  if (node?.kind !== 'map') return lineOf(node, text);
  return textOf(node, 'name') ?? textOf(node, 'title') ?? textOf(node, 'reason') ?? lineOf(node, text);
}
