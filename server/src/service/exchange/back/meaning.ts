import type { Messages } from '../../messages/messages';
import type { Surroundings } from '../../plans/plans';
import type { ShownValue } from '../../publish/document';
import { factOfField } from '../answer-form';
import type { AnswerPlace, Came } from '../reply';
import { namesMeant, type FormerNames } from './names-meant';

/** What is to stand in the draft for what came, and what of it has no place there. */
export interface Meaning {
  readonly values: readonly ShownValue[];
  readonly notPlaced: readonly { readonly text: string; readonly why: string }[];
}

interface Sent extends AnswerPlace {
  readonly sent: readonly ShownValue[];
  readonly shown: readonly string[];
}

/** What names can mean. */
interface Around {
  readonly surroundings: Surroundings;
  readonly former: FormerNames;
  readonly messages: Messages;
}

/** Reads what came: dates stay as they were typed, since whoever puts them into the draft reads them. */
export function meaningOf(
  came: Came,
  answer: Sent,
  { surroundings, former, messages: { exchange } }: Around,
): Meaning {
  if (came.kind === 'values') return { values: came.values, notPlaced: [] };
  if (came.kind !== 'lines') return { values: answer.sent, notPlaced: [] };
  const fact = factOfField(answer.path, answer.field);
  const refers = fact?.refers ?? fact?.item?.refers;
  if (refers === undefined) {
    const text = came.lines.join(' ');
    return { values: text === '' ? [] : [{ text }], notPlaced: [] };
  }
  const { ids, unknown, headed } = namesMeant(came.lines, { kind: refers, former, ...answer }, surroundings);
  const why = refers === 'theme' ? exchange.unknownTheme : exchange.unknownOrganisation;
  const notPlaced = [
    ...unknown.map((text) => ({ text, why })),
    ...headed.map((text) => ({ text, why: exchange.inNoAnswer })),
  ];
  if (fact?.kind === 'list') return { values: ids.map((text) => ({ text })), notPlaced };
  // One name where one belongs: which of several is meant, nobody can tell.
  const [only, second] = ids;
  if (unknown.length > 0) return { values: answer.sent, notPlaced };
  if (second === undefined) return { values: only === undefined ? [] : [{ text: only }], notPlaced };
  return {
    values: answer.sent,
    notPlaced: [...notPlaced, { text: came.lines.join('; '), why: exchange.oneNameOnly }],
  };
}
