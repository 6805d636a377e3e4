import fc from 'fast-check';
import {
  answer,
  date,
  milestone,
  stakeholderId,
  type Fields,
  type GeneratedDraft,
  type Value,
} from './generated-draft';

/** Something that an author does to a draft. `at` picks a place among those where it can be done. */
export type Edit =
  | { readonly kind: 'reword'; readonly at: number; readonly word: string; readonly isDeletion: boolean }
  | { readonly kind: 'rewrite'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'open'; readonly at: number; readonly why: string }
  | { readonly kind: 'redate'; readonly at: number; readonly date: string }
  | { readonly kind: 'add-party'; readonly at: number; readonly id: string }
  | { readonly kind: 'add-milestone'; readonly at: number; readonly milestone: Fields }
  | { readonly kind: 'remove-milestone'; readonly at: number }
  | { readonly kind: 'move-milestone'; readonly at: number; readonly to: number }
  | { readonly kind: 'renumber-milestones' }
  | { readonly kind: 'sign'; readonly by: string };

const at = fc.nat(1000);

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('reword' as const),
    at,
    word: fc.constantFrom('not', '2026', '40 %', 'público', 'where possible'),
    isDeletion: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('rewrite' as const), at, text: answer }),
  fc.record({ kind: fc.constant('remove' as const), at }),
  fc.record({
    kind: fc.constant('open' as const),
    at,
    why: fc.constantFrom('nobody knows', 'the court decides'),
  }),
  fc.record({ kind: fc.constant('redate' as const), at, date }),
  fc.record({ kind: fc.constant('add-party' as const), at, id: stakeholderId }),
  fc.record({ kind: fc.constant('add-milestone' as const), at, milestone }),
  fc.record({ kind: fc.constant('remove-milestone' as const), at }),
  fc.record({ kind: fc.constant('move-milestone' as const), at, to: at }),
  fc.constant({ kind: 'renumber-milestones' as const }),
  fc.record({ kind: fc.constant('sign' as const), by: stakeholderId }),
);

export const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

export function applyAll(draft: GeneratedDraft, all: readonly Edit[]): GeneratedDraft {
  return all.reduce(applyEdit, draft);
}

/** The draft with the edit made; as it was where there is no place for it. */
export function applyEdit(draft: GeneratedDraft, one: Edit): GeneratedDraft {
  const { fields } = draft;
  const put = (path: Path, value: Value | undefined) => ({
    ...draft,
    fields: withValue(fields, path, value) as Fields,
  });
  const list = milestonesOf(fields);
  const putMilestones = (items: readonly Fields[]) =>
    put(['milestones'], items.length > 0 ? items : undefined);
  switch (one.kind) {
    case 'reword':
    case 'rewrite': {
      const place = pick(textsIn(fields), one.at);
      if (!place) return draft;
      return put(place.path, one.kind === 'rewrite' ? one.text : reword(place.text, one));
    }
    case 'remove': {
      const place = pick(answersIn(fields), one.at);
      return place ? put(place, undefined) : draft;
    }
    case 'open': {
      const place = pick(answersIn(fields), one.at);
      return place ? put(place, { tbc: one.why }) : draft;
    }
    case 'redate': {
      const place = pick(datesIn(fields), one.at);
      return place ? put(place, one.date) : draft;
    }
    case 'add-party': {
      const place = pick(partiesIn(fields), one.at);
      const ids = place && valueAt(fields, place);
      return place && Array.isArray(ids) && !ids.includes(one.id)
        ? put(place, [...(ids as Value[]), one.id])
        : draft;
    }
    case 'add-milestone': {
      const numbers = list.map(({ id }) => (typeof id === 'string' ? Number(id.slice(1)) : 0));
      const added = { id: `m${Math.max(0, ...numbers) + 1}`, ...one.milestone };
      const index = one.at % (list.length + 1);
      return putMilestones([...list.slice(0, index), added, ...list.slice(index)]);
    }
    case 'remove-milestone':
      return list.length < 2 ? draft : putMilestones(list.filter((_, i) => i !== one.at % list.length));
    case 'move-milestone': {
      const from = one.at % Math.max(1, list.length);
      const item = list[from];
      if (!item) return draft;
      const rest = list.filter((_, i) => i !== from);
      const to = one.to % list.length;
      return putMilestones([...rest.slice(0, to), item, ...rest.slice(to)]);
    }
    case 'renumber-milestones':
      // Comments are known by the ids of milestones: they would end up at others.
      return {
        fields: putMilestones(list.map((item, i) => ({ ...item, id: `m${i + 1}` }))).fields,
        comments: Object.fromEntries(
          Object.entries(draft.comments).filter(([place]) => !place.startsWith('milestones[')),
        ),
      };
    case 'sign': {
      const signatures = fields.sign_off;
      const before = Array.isArray(signatures) ? (signatures as readonly Fields[]) : [];
      return before.some(({ by }) => by === one.by)
        ? draft
        : put(['sign_off'], [...before, { by: one.by, on: '2025-01-15' }]);
    }
  }
}

type Path = readonly (string | number)[];

function reword(text: string, { at: place, word, isDeletion }: Extract<Edit, { kind: 'reword' }>): string {
  const words = text.split(' ');
  const index = place % words.length;
  if (isDeletion && words.length > 1) return words.filter((_, i) => i !== index).join(' ');
  return [...words.slice(0, index + 1), word, ...words.slice(index + 1)].join(' ');
}

function milestonesOf({ milestones }: Fields): readonly Fields[] {
  return Array.isArray(milestones) ? (milestones as readonly Fields[]) : [];
}

function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(1, all.length)];
}

const names: ReadonlySet<string> = new Set([
  'id',
  'by',
  'on',
  'digest',
  'stage',
  'status',
  'lead',
  'number',
  'tbc',
]);
const dates: ReadonlySet<string> = new Set(['due', 'start', 'end']);
const parties: ReadonlySet<string> = new Set(['government', 'civil_society', 'other', 'supporting']);

function textsIn(value: Value, path: Path = []): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') {
    const key = path.filter((step) => typeof step === 'string').at(-1) ?? '';
    return names.has(key) || dates.has(key) || parties.has(key) ? [] : [{ path, text: value }];
  }
  return childrenOf(value).flatMap(([step, child]) => textsIn(child, [...path, step]));
}

/** Fields that can be left out or left open. */
function answersIn(fields: Fields): readonly Path[] {
  return keysIn(fields).filter((path) => {
    const key = String(path.at(-1));
    return !names.has(key) && key !== 'milestones' && key !== 'title' && path[0] !== 'sign_off';
  });
}

function datesIn(fields: Fields): readonly Path[] {
  return keysIn(fields).filter((path) => dates.has(String(path.at(-1))));
}

function partiesIn(fields: Fields): readonly Path[] {
  return keysIn(fields).filter(
    (path) => parties.has(String(path.at(-1))) && Array.isArray(valueAt(fields, path)),
  );
}

function keysIn(value: Value, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [];
  return childrenOf(value).flatMap(([step, child]) => {
    const own = typeof step === 'string' ? [[...path, step]] : [];
    return [...own, ...keysIn(child, [...path, step])];
  });
}

function childrenOf(value: Exclude<Value, string>): readonly (readonly [string | number, Value])[] {
  return Array.isArray(value) ? [...(value as readonly Value[]).entries()] : Object.entries(value);
}

function valueAt(value: Value, path: Path): Value | undefined {
  let at: unknown = value;
  for (const step of path) at = (at as Record<string | number, Value> | undefined)?.[step];
  return at as Value | undefined;
}

/** With another value at a path, or without it; a part or list that holds nothing any more goes as well. */
function withValue(value: Value, [step, ...rest]: Path, put: Value | undefined): Value | undefined {
  if (step === undefined) return put;
  if (typeof step === 'number') {
    const items = value as readonly Value[];
    const inner = withValue(items[step] ?? '', rest, put);
    const next = items.flatMap((item, i) => (i === step ? (inner === undefined ? [] : [inner]) : [item]));
    return next.length > 0 ? next : undefined;
  }
  const { [step]: old, ...others } = value as Fields;
  const inner = withValue(old ?? {}, rest, put);
  if (inner === undefined) return Object.keys(others).length > 0 ? others : undefined;
  return Object.fromEntries(
    step in (value as Fields)
      ? Object.entries(value as Fields).map(([key, item]) => [key, key === step ? inner : item])
      : [...Object.entries(value as Fields), [step, inner]],
  );
}
