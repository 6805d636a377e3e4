import { short } from '../features/navigate/entry-names';
import type { Messages } from '../messages/messages';
import type { Surroundings } from '../plans/plans';
import { declaredBy, type NameKind } from '../schema/field-fact';
import { entryOf, type TreeNode } from '../yaml/tree';
import type { FormName } from './form';
import type { Asked } from './questions';
import type { Slot } from './slots';

/** Who and what may be named in a draft, by what it is: of the plan, and of what the draft itself gives names to. */
export function namesFor(
  slots: readonly Slot[],
  form: Asked,
  { surroundings, messages }: { readonly surroundings: Surroundings; readonly messages: Messages },
): Readonly<Record<NameKind, readonly FormName[]>> {
  const names: Record<NameKind, readonly FormName[]> = {};
  for (const kind of kindsNamed(form))
    names[kind] = namesInPlan(kind, surroundings, messages) ?? [
      ...declaredIn(slots, kind),
      ...declaredElsewhere(slots, kind, surroundings),
    ];
  return names;
}

function kindsNamed({ question: { names }, fields, item }: Asked): ReadonlySet<NameKind> {
  const below = [...fields, ...(item ? [item] : [])].flatMap((one) => [...kindsNamed(one)]);
  return new Set([...(names === undefined ? [] : [names]), ...below]);
}

function namesInPlan(
  kind: NameKind,
  { stakeholders, plan, commitments }: Surroundings,
  messages: Messages,
): readonly FormName[] | undefined {
  switch (kind) {
    case 'stakeholder':
      return stakeholders.map(({ id, name, sector }) => toName(id, name, messages.features.sector(sector)));
    case 'theme':
      return (plan?.themes ?? []).map(({ id, title, wayForward = '' }) =>
        toName(id, title, wayForward && messages.features.valueLabel('way_forward', wayForward)),
      );
    case 'commitment':
      return commitments.flatMap(({ number, title }) =>
        number ? [toName(String(number.value), title)] : [],
      );
    default:
      return undefined;
  }
}

function toName(id: string, name: string, detail = ''): FormName {
  return { id, name: name || id, ...(detail !== '' && { detail }) };
}

/** What is known in the draft alone, by the words of the items that are given those names. */
function declaredIn(slots: readonly Slot[], kind: NameKind): readonly FormName[] {
  return slots.flatMap(({ asked: { fact }, node }) => {
    if (node?.kind !== 'list' || declaredBy(fact) !== kind) return [];
    const id = fact.item?.fields?.find(({ declares }) => declares === kind)?.name ?? '';
    const words = fact.items?.words[0] ?? id;
    return node.items.flatMap((item) => {
      const named = wordsOf(item, id);
      return named === '' ? [] : [toName(named, short(wordsOf(item, words)))];
    });
  });
}

function wordsOf(item: TreeNode | undefined, key: string): string {
  const value = entryOf(item, key)?.value;
  return value?.kind === 'scalar' ? value.text.trim() : '';
}

function declaredElsewhere(
  slots: readonly Slot[],
  kind: NameKind,
  surroundings: Surroundings,
): readonly FormName[] {
  const own = new Set(declaredIn(slots, kind).map(({ id }) => id));
  return surroundings
    .namesOf(kind)
    .flatMap(({ id, words }) => (own.has(id) ? [] : [toName(id, short(words))]));
}
