import type { Group } from '../../model/commitment';
import { asText, itemsOf } from '../../model/read';
import { at, gapFor, inlineGap, oneLine, paragraph, words } from '../build';
import type { Block, Inline } from '../document';
import type { Names } from '../names';

/** The organisations of a group by their names, or the gap. */
export function namesOf({ field }: Group, uri: string, names: Names): readonly Block[] {
  if (!field.ok) return [gapFor(field, uri)];
  const items = itemsOf(field, asText).map((item): readonly Block[] =>
    item.ok ? [paragraph(nameOf(item.value, names), at(uri, item.range))] : [gapFor(item, uri)],
  );
  const [only, second] = items;
  if (!only) return [{ kind: 'gap', state: 'missing', source: at(uri, field.range) }];
  return second ? [{ kind: 'list', ordered: false, items, source: at(uri, field.range) }] : only;
}

export function nameOf(id: string, names: Names): string {
  return oneLine(names.stakeholder(id.trim()));
}

/** With the network that it is a member of. */
export function nameWithNetwork(id: string, names: Names): string {
  const network = names.network(id.trim());
  return network === undefined ? nameOf(id, names) : `${nameOf(id, names)} (${oneLine(network)})`;
}

/** The same in one line, for a summary; gaps stand in it as gaps. */
export function namesInLine(groups: readonly Group[], names: Names): readonly Inline[] {
  const parts = groups.flatMap(({ field }): readonly Inline[] => {
    if (!field.ok) return field.state === 'open' || field.state === 'invalid' ? [inlineGap(field)] : [];
    return itemsOf(field, asText).map((item): Inline =>
      item.ok ? words(nameOf(item.value, names)) : inlineGap(item),
    );
  });
  if (parts.length === 0) return [{ kind: 'gap', state: 'missing' }];
  return parts.flatMap((one, i) => (i === 0 ? [one] : [words('; '), one]));
}
