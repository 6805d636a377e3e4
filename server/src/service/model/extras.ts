import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';
import type { Field, TextItem } from './field';
import { asWords, readField, type Part } from './read';

/** What earlier forms asked for. A single value and a list of values are both taken as a list. */
export interface Extras {
  readonly budget: Field<readonly TextItem[]>;
  readonly sdg: Field<readonly TextItem[]>;
  readonly links: Field<readonly Link[]>;
  readonly carriedOverFrom: Field<readonly TextItem[]>;
}

export interface Link {
  readonly url: string;
  /** What to call it, where the draft does. */
  readonly title?: string;
  readonly range: Range;
}

export function readExtras(form: Part): Extras {
  return {
    budget: readField(form, 'budget', asWordItems),
    sdg: readField(form, 'sdg', asWordItems),
    links: readLinks(form),
    carriedOverFrom: readField(form, 'carried_over_from', asWordItems),
  };
}

/** The `links` of a file. */
export function readLinks(form: Part): Field<readonly Link[]> {
  return readField(form, 'links', asLinks);
}

/** One value or a list of values, figures too. */
function asWordItems(node: TreeNode): readonly TextItem[] | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const words = items.flatMap((item) => {
    const text = item && wordsOf(item);
    return item && text !== undefined && text.trim() !== '' ? [{ text, range: item.range }] : [];
  });
  return words.length > 0 ? words : undefined;
}

const isAddress = /^\s*(?:https?|mailto):/i;

/** Addresses, or maps with an address and a title. */
function asLinks(node: TreeNode): readonly Link[] | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const links = items.flatMap((item): readonly Link[] => {
    if (!item) return [];
    const { range } = item;
    if (item.kind !== 'map') {
      const url = asWords(item);
      return url === undefined || url.trim() === '' ? [] : [{ url, range }];
    }
    // Earlier forms had no name for either, so each is known by what it is.
    const words = item.entries.flatMap(({ value }) => (value && asWords(value)) ?? []);
    const url = words.find((text) => isAddress.test(text));
    const title = words.find((text) => !isAddress.test(text) && text.trim() !== '');
    if (url === undefined && title === undefined) return [];
    return [{ url: url ?? '', ...(title !== undefined && { title }), range }];
  });
  return links.length > 0 ? links : undefined;
}

/** Of several named values, such as an amount and its currency, each with its name. */
function wordsOf(node: TreeNode): string | undefined {
  if (node.kind !== 'map') return asWords(node);
  return node.entries
    .flatMap(({ key, value }) => {
      const text = value && asWords(value);
      return text === undefined ? [] : [`${key}: ${text}`];
    })
    .join(', ');
}
