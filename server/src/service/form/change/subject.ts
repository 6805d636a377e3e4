import { formOf } from '../../kinds/kinds';
import type { Messages } from '../../messages/messages';
import { readDate } from '../../model/dates';
import type { Plans } from '../../plans/plans';
import { tbcOf } from '../../model/read';
import { withoutCommentBehind } from './rows-of-answer';
import { headingsFor } from '../../publish/headings/headings';
import { nodeAt } from '../../yaml/tree';
import { factOf } from '../boxes';
import { writtenIn } from '../headline';
import { locksOf } from '../locks';
import { pathOf, placeOf } from '../place';
import { askedIn } from '../questions';
import { slotsOf } from '../slots';
import { refuse, type Refused, type Subject } from './change';
import type { ChangeRequest } from './change-field';
import { findPlace } from './find-place';

/** The place that a change is about; or why nothing can be changed there. */
export function subjectOf(
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
  const { date } = headingsFor(writtenIn(draft, plans, uri));
  const dateInWords = (written: string) => {
    const read = readDate(written);
    return read ? date(read) : written;
  };
  const surroundings = plans.surroundings(uri);
  const path = findPlace({ draft, surroundings, messages, dateInWords }, asked, was);
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
  const node = nodeAt(draft.yaml.root, path);
  return {
    draft,
    path,
    fact,
    node: node && tbcOf(node) ? withoutCommentBehind(draft.yaml.text, node) : node,
    surroundings,
    messages,
    dateInWords,
  };
}
