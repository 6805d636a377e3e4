import type { CameAnswer } from '../reply';
import type { Findings } from './findings';
import type { BroughtChange } from './brought-in';
import { meaningOf } from './meaning';
import { isSameAnswer, placeNow, valuesAt } from './place-now';
import { itemOf, labelOf, pathIn, whereOf } from './told';

/** A change without what only trying it out can tell. */
export type FoundChange = Omit<BroughtChange, 'id' | 'state' | 'alone'>;

/** What the file changes in one answer; what it cannot change is told among what was not placed. */
export function answerChange(answer: CameAnswer, found: Findings): FoundChange | undefined {
  const { came, tracked, path, sent } = answer;
  if (came.kind === 'same') return undefined;
  const draft = found.plans.draft(found.uri);
  if (!draft) return undefined;
  const { exchange } = found.messages;
  const tell = (text: string, why: string) =>
    found.notPlaced.push({ text, where: whereOf(answer, draft), why, path, tracked });
  if (came.kind === 'gone') {
    // Of an answer that said nothing, nothing is gone.
    if (sent.length > 0 || tracked.by.length > 0) tell('', exchange.markGone);
    return undefined;
  }
  const { values, notPlaced } = meaningOf(came, answer, {
    ...found,
    surroundings: found.plans.surroundings(found.uri),
  });
  for (const { text, why } of notPlaced) tell(text, why);
  if (isSameAnswer(values, sent)) return undefined;
  const place = placeNow(answer, draft);
  if (!place) {
    const text = values.map((value) => value.text).join('\n');
    tell(text, exchange.deletedSince(answer.items.at(-1) ?? ''));
    return undefined;
  }
  const now = valuesAt(place, draft);
  if (isSameAnswer(values, now)) return undefined;
  const item = itemOf(answer, draft);
  const at = { path, field: answer.field, items: answer.items };
  return {
    label: labelOf(answer),
    ...(item !== undefined && { item }),
    path: pathIn(answer),
    kind: 'changed',
    sent: sent.map(({ text }) => text),
    now: now.map(({ text }) => text),
    came: came.kind === 'lines' ? came.lines : values.map(({ text }) => text),
    tracked,
    wishes: {
      sent: isSameAnswer(sent, now) ? [] : [{ kind: 'put', place: at, values: sent }],
      came: [{ kind: 'put', place: at, values }],
    },
  };
}
