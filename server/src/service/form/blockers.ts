import type { Messages } from '../messages/messages';
import type { Finding } from '../rules/finding';
import type { TreeNode } from '../yaml/tree';
import type { FormAnswer, FormBlocker } from './form';
import { pathOf, placeOf } from './place';
import { placesOf } from './place-findings';
import type { Asked } from './questions';

interface Context {
  readonly root: TreeNode | undefined;
  readonly asked: Asked;
  readonly answers: ReadonlyMap<string, FormAnswer>;
  readonly messages: Messages;
}

/** What stands in the way, each with the question that it is about. */
export function toBlockers(findings: readonly Finding[], context: Context): readonly FormBlocker[] {
  const { root, answers, messages } = context;
  return findings.map((finding) => {
    const at = placesOf(finding, root, (place) => answers.has(place))[0] ?? '';
    const { message } = finding;
    return { at, question: nameOfPlace(at, context), short: messages.navigation.gist(message), message };
  });
}

/** What a place is called: the question, behind the name of the item that it is in. */
function nameOfPlace(at: string, { asked, answers, messages }: Context): string {
  const path = pathOf(at);
  const titles = path.flatMap((step, i) => {
    const title = typeof step === 'number' ? answers.get(placeOf(path.slice(0, i + 1)))?.title : undefined;
    return title === undefined ? [] : [title];
  });
  const last = path.map((step) => typeof step).lastIndexOf('string');
  const isItem = titles.length > 0 && last < path.length - 1;
  const question = questionAt(asked, path.slice(0, last + 1))?.question.label ?? '';
  return messages.navigation.join([...titles, ...(isItem || question === '' ? [] : [question])]);
}

function questionAt(asked: Asked, path: readonly (string | number)[]): Asked | undefined {
  return path.reduce<Asked | undefined>(
    (one, step) =>
      typeof step === 'number' ? one?.item : one?.fields.find(({ fact }) => fact.name === step),
    asked,
  );
}
