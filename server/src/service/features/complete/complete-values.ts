import { readLine } from '../../cursor/read-line';
import type { KeyContext, ValueContext } from '../../cursor/cursor-context';
import { join, plain, rest } from '../../put/written';
import type { Messages } from '../../messages/messages';
import { fits, groups } from '../../rules/leads/sector-groups';
import { namedItems } from '../../kinds/named-items';
import type { FieldFact, NameKind } from '../../schema/field-fact';
import { readIndentation } from '../../text/indentation';
import { spaces } from '../../yaml/layout/rows';
import type { TreePath } from '../../yaml/tree';
import { knownAnswers } from '../known-answers';
import { sortKey, type Completion } from './completion';
import type { CompleteInput } from './complete-input';
import { completeDates } from './complete-dates';

/** What could stand as a value of this field. */
export function completeValue(
  context: ValueContext,
  fact: FieldFact,
  options: CompleteInput,
): readonly Completion[] {
  return [...known(context, fact, options), ...leaveOpen(context, fact, options)];
}

/** Inside braces where the form has no fields: there an answer can only be left open. */
export function openFlow(context: KeyContext, fact: FieldFact, messages: Messages): readonly Completion[] {
  if (!fact.mayBeOpen || context.hasColon || context.siblings.length > 0) return [];
  return [{ ...gap(context, messages), insert: join(['tbc: ', rest]) }];
}

function known(context: ValueContext, fact: FieldFact, options: CompleteInput): readonly Completion[] {
  if (fact.refers !== undefined) {
    const named = names(fact.refers, context, options);
    return fact.kind === 'date' ? [...named, ...completeDates(context, fact, options)] : named;
  }
  switch (fact.kind) {
    case 'choice':
    case 'levels':
      return choices(context, fact, options.messages);
    case 'date':
    case 'periodDate':
      return completeDates(context, fact, options);
    case 'number':
      return numbers(context, fact, options);
    default:
      return [];
  }
}

/** The next number of the plan. */
function numbers(
  context: ValueContext,
  fact: FieldFact,
  { draft, surroundings, messages }: CompleteInput,
): readonly Completion[] {
  const next = knownAnswers(draft, surroundings).get(fact.name);
  // Whoever types a number means that one, and Enter is to end the line.
  if (next === undefined || context.written.trim() !== '') return [];
  return [
    {
      label: next,
      kind: 'value',
      detail: messages.features.nextNumber,
      range: context.range,
      insert: plain(next),
      sort: sortKey(1, 0),
    },
  ];
}

function choices(context: ValueContext, fact: FieldFact, messages: Messages): readonly Completion[] {
  return (fact.values ?? []).map((value, index) => ({
    label: value,
    kind: 'value' as const,
    detail: messages.features.valueMeaning(fact.name, value),
    range: context.range,
    insert: plain(value),
    sort: sortKey(1, index),
  }));
}

/** Those of the sector that belongs into the list come first. */
function stakeholders(
  context: ValueContext,
  { draft, surroundings, messages }: CompleteInput,
): readonly Completion[] {
  const group = groups.find((name) => context.path.includes(name));
  const known = surroundings.stakeholders.map(({ id, name, sector, aliases }, index): Completion => {
    const belongs = sector !== undefined && group !== undefined && fits(sector, group);
    return {
      label: id,
      kind: 'stakeholder',
      detail: [name, messages.features.sector(sector)].filter((part) => part !== '').join(' · '),
      range: context.range,
      insert: plain(id),
      filter: [id, name, ...aliases].join(' '),
      sort: sortKey(belongs ? 1 : 2, index),
    };
  });
  if (!surroundings.plan) return known;
  const typed = context.written.trim();
  const there = draft.yaml.text.slice(context.range.start, context.range.end);
  const add: Completion = {
    label: messages.features.newStakeholder,
    kind: 'action',
    detail: messages.features.newStakeholderDetail(there.trim()),
    range: context.range,
    insert: plain(there),
    // Found by whatever is typed, and behind every organisation of which that is the beginning.
    filter: `~ ${typed === '' ? messages.features.newStakeholder : typed}`,
    sort: sortKey(8, 0),
    command: { name: 'codraft.addStakeholder', arguments: [surroundings.plan.uri, there.trim()] },
  };
  return [...known, add];
}

function themes(context: ValueContext, { surroundings, messages }: CompleteInput): readonly Completion[] {
  return (surroundings.plan?.themes ?? []).map(({ id, title, wayForward }, index) => ({
    label: id,
    kind: 'theme' as const,
    detail:
      wayForward === undefined
        ? title
        : `${title} · ${messages.features.valueMeaning('way_forward', wayForward)}`,
    range: context.range,
    insert: plain(id),
    filter: `${id} ${title}`,
    sort: sortKey(wayForward === 'proceed' ? 1 : 2, index),
  }));
}

function names(kind: NameKind, context: ValueContext, options: CompleteInput): readonly Completion[] {
  switch (kind) {
    case 'stakeholder':
      return stakeholders(context, options);
    case 'theme':
      return themes(context, options);
    default:
      return allNames(kind, context, options);
  }
}

/** What the draft itself, and then the rest of its plan, gives such a name to. A step comes after another step, so none is offered itself. */
function allNames(
  kind: NameKind,
  context: ValueContext,
  { draft, surroundings }: CompleteInput,
): readonly Completion[] {
  const own = namedItems(draft, kind);
  const isOwn = new Set(own.map(({ id }) => id));
  const others = surroundings.namesOf(kind).filter(({ id }) => !isOwn.has(id));
  return [...own.filter(({ path }) => !startsWith(context.path, path)), ...others].map(
    ({ id, words }, index) => ({
      label: id,
      kind: kind === 'milestone' ? ('milestone' as const) : ('value' as const),
      ...(words !== '' && { detail: words }),
      range: context.range,
      insert: plain(id),
      filter: `${id} ${words}`,
      sort: sortKey(1, index),
    }),
  );
}

function startsWith(path: TreePath, start: TreePath): boolean {
  return start.every((step, i) => path[i] === step);
}

/** Only in the place of an answer that is not there yet: no words go for it. */
function leaveOpen(
  context: ValueContext,
  fact: FieldFact,
  { draft, messages }: CompleteInput,
): readonly Completion[] {
  const { start, end } = context.range;
  const { text, lines } = draft.yaml;
  const isMeant = /^(?:t(?:bc?)?)?$/i.test(text.slice(start, end).trim());
  if (!fact.mayBeOpen || !isMeant) return [];
  if (context.flow) return [gap(context, messages)];
  // On a line of its own, it stands below the name, and not below words that the answer begins with.
  if (!/[:-]$/.test(text.slice(0, start).trimEnd())) return [];
  const line = lines.range(lines.position(start).line);
  const column = openBelow(text.slice(line.start, start));
  const room = column === undefined ? '' : `\n${spaces(column + readIndentation(text).step)}`;
  return [{ ...gap(context, messages), insert: join([room, 'tbc: ', rest]) }];
}

/** What an answer is left open with, where it has to be said on one line. */
function gap({ range }: KeyContext | ValueContext, messages: Messages): Completion {
  return {
    label: messages.features.leaveOpen,
    kind: 'gap',
    detail: messages.features.leaveOpenDetail,
    range,
    insert: join(['{ tbc: ', rest, ' }']),
    filter: 'tbc',
    sort: sortKey(9, 0),
  };
}

/**
 * How far in from the start of the line its field begins, below which there is room; nothing behind a dash or on an empty
 * line, where there is room already.
 */
function openBelow(before: string): number | undefined {
  if (!/:[ \t]*$/.test(before)) return undefined;
  return readLine(before).column - before.search(/[^ \t]/);
}
