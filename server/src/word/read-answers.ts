import type { SentAnswer, SentAnswers } from './document';
import type { Parts } from './parts';
import { elementsOf, textOf, type Element } from './xml';

const namespace = /\burn:codraft:answers:(\d+)\b/;

/** Nothing in a file that no Codraft wrote, or that lost this part on its way. */
export async function readAnswers(parts: Parts): Promise<SentAnswers | undefined> {
  for (const part of parts.ofType('customXml')) {
    const [, version] = namespace.exec(await parts.textOf(part)) ?? [];
    if (version === undefined) continue;
    const answers: SentAnswer[] = [];
    if (version !== '1') return { isNewer: true, answers };
    await parts.each(part, 'answers', (draft) => {
      const path = draft.attributes.get('path') ?? '';
      for (const element of elementsOf(draft)) answers.push(toAnswer(element, path));
    });
    return { isNewer: false, answers };
  }
  return undefined;
}

function toAnswer(element: Element, path: string): SentAnswer {
  const named = (name: string) => elementsOf(element).filter((child) => child.name === name);
  return {
    mark: element.attributes.get('mark') ?? '',
    path,
    field: element.attributes.get('field') ?? '',
    items: named('item').map(textOf),
    values: named('value').map((value) => ({
      text: textOf(value),
      isOpen: value.attributes.get('open') === 'true',
    })),
  };
}
