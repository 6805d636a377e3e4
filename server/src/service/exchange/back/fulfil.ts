import { formOf } from '../../kinds/kinds';
import { factAt } from '../../schema/walk-fields';
import { nodeAt } from '../../yaml/tree';
import { pathOfField } from '../answer-form';
import type { Bench, NotMade } from './bench';
import type { Wish } from './brought-in';
import { placeNow } from './place-now';

/** Makes the draft on a bench say what is wished, as far as it can be said. @returns what could not be */
export function fulfil(wishes: readonly Wish[], bench: Bench): readonly NotMade[] {
  return wishes.flatMap((wish) => fulfilOne(wish, bench) ?? []);
}

function fulfilOne(wish: Wish, bench: Bench): NotMade | readonly NotMade[] | undefined {
  switch (wish.kind) {
    case 'put': {
      const path = placeNow(wish.place, bench.draft);
      return path && bench.put(path, wish.values);
    }
    case 'remove': {
      const path = placeNow(wish.place, bench.draft);
      const made = path && bench.change(path, { kind: 'remove' });
      return made && 'why' in made ? made : undefined;
    }
    case 'insert':
      return insert(wish, bench);
  }
}

function insert({ list, after, answers }: Wish & { kind: 'insert' }, bench: Bench) {
  const sent = pathOfField(list);
  const above = after && placeNow(after, bench.draft);
  // An item around the list may stand elsewhere by now.
  const path = above?.slice(0, sent.length) ?? sent;
  const node = nodeAt(bench.draft.yaml.root, path);
  const count = node?.kind === 'list' ? node.items.length : 0;
  const index = above ? Number(above[path.length]) + 1 : after ? count : 0;
  const at = bench.change(path, { kind: 'insert', index });
  if ('why' in at) return at;
  const fields = factAt(formOf(bench.draft.kind), [...path, index])?.fields ?? [];
  const known = answers.filter(([name]) => fields.some((field) => field.name === name));
  return known.flatMap(([name, values]): readonly NotMade[] => {
    const notMade = bench.put([...at, name], values);
    return notMade ? [{ ...notMade, words: values.map(({ text }) => text).join('\n') }] : [];
  });
}
