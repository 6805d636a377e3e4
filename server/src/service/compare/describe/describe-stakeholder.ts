import type { Difference } from '../difference';
import { describeAnswer } from './describe-answer';
import { describeItem } from './describe-item';
import { textOf } from './naming';
import type { Describer, Description } from './describer';

/** An organisation that went out of the list, or whose name is another: what was signed may be about somebody else now. */
export function describeStakeholder(difference: Difference, describer: Describer): Description {
  const { match, kind } = difference;
  const told =
    match.isItem && kind !== 'changed'
      ? describeItem(difference, describer)
      : describeAnswer(difference, describer);
  const id = textOf(match.isItem ? match.before : match.parent?.before, 'id');
  const isReplaced = id !== undefined && kind !== 'added' && kind !== 'moved' && describer.signed().has(id);
  return isReplaced ? { ...told, weakens: 'organisation-replaced' } : told;
}
