import { lineOf, type ShownValue } from '../service/index';
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
    const rest = new Set<string>();
    if (version !== '1') return { isNewer: true, answers, rest };
    await parts.each(part, 'answers', (element) => {
      if (element.name === 'rest') for (const one of textOf(element).split(' ')) rest.add(one);
      const path = element.attributes.get('path') ?? '';
      for (const one of elementsOf(element)) answers.push(toAnswer(one, path));
    });
    return { isNewer: false, answers, rest };
  }
  return undefined;
}

function toAnswer(element: Element, path: string): SentAnswer {
  const named = (name: string) => elementsOf(element).filter((child) => child.name === name);
  const values = named('value').map((value): ShownValue => {
    const text = textOf(value);
    return value.attributes.get('open') === 'true' ? { text, isOpen: true } : { text };
  });
  const shown = named('shown').map(textOf);
  const written = values.flatMap(({ text }) => text.split(/\n[ \t]*\n/).map(lineOf));
  return {
    mark: element.attributes.get('mark') ?? '',
    path,
    field: element.attributes.get('field') ?? '',
    items: named('item').map(textOf),
    values,
    shown: (shown.length > 0 ? shown : written).filter((line) => line !== ''),
  };
}
