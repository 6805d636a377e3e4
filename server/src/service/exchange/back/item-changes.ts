import { nodeAt } from '../../yaml/tree';
import { formOf } from '../../kinds/kinds';
import { factAt } from '../../schema/walk-fields';
import type { ShownValue } from '../../publish/document';
import { foldName } from '../../text/fold-name';
import { pathOfField } from '../answer-form';
import { wordsAt } from '../items-along';
import type { AnswerPlace, CameAnswer, CameItem, Tracking } from '../reply';
import type { FoundChange } from './answer-change';
import type { Findings } from './findings';
import { meaningOf } from './meaning';
import { isSameAnswer, placeNow, valuesAt } from './place-now';
import { itemOf, labelOf, pathIn } from './told';

/** An item that is in the file no more, with the answers that were sent of it. */
interface RemovedItem {
  readonly answers: readonly CameAnswer[];
  /** Nothing where the draft does not have it any more either. */
  readonly change: FoundChange | undefined;
}

/**
 * The items that somebody has taken out: nothing is left of any of their answers, while others of their list are there. Where nothing
 * of a list is left, its marks may have been lost, and nothing is taken out.
 */
export function removedItems(answers: readonly CameAnswer[], found: Findings): readonly RemovedItem[] {
  const removed: RemovedItem[] = [];
  const ofRemoved = new Set<CameAnswer>();
  for (const [list, items] of listsIn(answers)) {
    const all = [...items];
    const isLost = all.every(([, own]) => own.every(({ came }) => came.kind === 'gone'));
    if (isLost && !all.some(([, own]) => own.some(isTakenOut))) continue;
    for (const [item, own] of all) {
      const isRemoved = own.every(hasNothing) && own.some(({ sent }) => sent.length > 0);
      // With an item go the lists in it.
      if (!isRemoved || own.every((one) => ofRemoved.has(one))) continue;
      removed.push({ answers: own, change: removal(`${list}.${item}`, own, found) });
      for (const one of own) ofRemoved.add(one);
    }
  }
  return removed;
}

/** The answers in each item of each list, of lists in items as well; the outer list comes first. */
function listsIn(answers: readonly CameAnswer[]): ReadonlyMap<string, ReadonlyMap<string, CameAnswer[]>> {
  const lists = new Map<string, Map<string, CameAnswer[]>>();
  for (const answer of answers) {
    const steps = answer.field.split('.');
    for (const [at, item] of steps.entries()) {
      if (!/^\d+$/.test(item) || at === steps.length - 1) continue;
      const list = steps.slice(0, at).join('.');
      const items = lists.get(list) ?? new Map<string, CameAnswer[]>();
      lists.set(list, items);
      const own = items.get(item);
      if (own) own.push(answer);
      else items.set(item, [answer]);
    }
  }
  return lists;
}

function hasNothing({ came, sent }: CameAnswer): boolean {
  switch (came.kind) {
    case 'gone':
      return true;
    case 'same':
      return sent.length === 0;
    case 'values':
      return came.values.length === 0;
    case 'lines':
      return came.lines.length === 0;
  }
}

function isTakenOut({ tracked }: CameAnswer): boolean {
  return tracked.by.length > 0;
}

function removal(field: string, answers: readonly CameAnswer[], found: Findings): FoundChange | undefined {
  const draft = found.plans.draft(found.uri);
  const [first] = answers;
  if (!draft || !first) return undefined;
  const depth = pathOfField(field).filter((step) => typeof step === 'number').length;
  const place: AnswerPlace = { path: found.path, field, items: first.items.slice(0, depth) };
  const path = placeNow(place, draft);
  if (!path) return undefined;
  const item = itemOf(place, draft);
  const values = answers.map((answer) => {
    const own = placeNow(answer, draft);
    return { answer, now: own ? valuesAt(own, draft) : [] };
  });
  return {
    label: labelOf({ ...place, field: field.replace(/\.\d+$/, '') }),
    ...(item !== undefined && { item }),
    path: pathIn(place),
    kind: 'removed',
    sent: answers.flatMap(({ sent }) => textsOf(sent)),
    now: values.flatMap(({ now }) => textsOf(now)),
    came: [],
    tracked: joined(answers.map(({ tracked }) => tracked)),
    wishes: {
      sent: values.flatMap(({ answer, now }) =>
        isSameAnswer(answer.sent, now)
          ? []
          : [{ kind: 'put', place: placeOf(answer), values: answer.sent } as const],
      ),
      came: [{ kind: 'remove', place }],
    },
  };
}

/** An item that somebody has put in; nothing where the draft has it already. */
export function addition(
  { list, after, answers: cells, tracked }: CameItem,
  sent: readonly CameAnswer[],
  found: Findings,
): FoundChange | undefined {
  const { path, plans, uri, notPlaced } = found;
  const surroundings = plans.surroundings(uri);
  const label = labelOf({ path, field: list, items: [] });
  const read = Object.entries(cells).map(([name, came]) => {
    const field = `${list}.0.${name}`;
    const meaning = meaningOf(
      came,
      { path, field, items: [], sent: [], shown: [] },
      { ...found, surroundings },
    );
    for (const one of meaning.notPlaced)
      notPlaced.push({ ...one, where: labelOf({ path, field, items: [] }), path, tracked });
    return [name, meaning.values] as const;
  });
  const given = read.filter(([, values]) => values.length > 0);
  if (given.length === 0 || isThere(list, given, sent, found)) return undefined;
  const item = given[0]?.[1][0]?.text ?? '';
  return {
    label,
    item,
    path: list,
    kind: 'added',
    sent: [],
    now: [],
    came: given.flatMap(([, values]) => textsOf(values)),
    tracked,
    wishes: {
      sent: [],
      came: [{ kind: 'insert', list, ...(after && { after: placeOf(after, list) }), answers: given }],
    },
  };
}

/** True when the draft has got the item since, as when a file is brought in twice. */
function isThere(
  list: string,
  given: readonly (readonly [string, readonly ShownValue[]])[],
  sent: readonly CameAnswer[],
  { plans, uri }: Findings,
): boolean {
  const draft = plans.draft(uri);
  const node = nodeAt(draft?.yaml.root, pathOfField(list));
  if (!draft || node?.kind !== 'list') return false;
  const words = factAt(formOf(draft.kind), pathOfField(list))?.items?.words[0] ?? '';
  const own = given.find(([name]) => name === words)?.[1][0]?.text;
  if (own === undefined) return false;
  const depth = pathOfField(list).length;
  const old = new Set(
    sent
      .filter(({ field }) => field.startsWith(`${list}.`))
      .flatMap((answer) => placeNow(answer, draft)?.[depth] ?? []),
  );
  return node.items.some((item, i) => !old.has(i) && foldName(wordsAt(item, words)) === foldName(own));
}

function placeOf({ path, field, items }: AnswerPlace, list?: string): AnswerPlace {
  const whole =
    list === undefined
      ? field
      : field
          .split('.')
          .slice(0, list.split('.').length + 1)
          .join('.');
  return { path, field: whole, items };
}

function textsOf(values: readonly ShownValue[]): readonly string[] {
  return values.map(({ text }) => text);
}

function joined(all: readonly Tracking[]): Tracking {
  const by = new Map(all.flatMap((one) => one.by.map((who) => [who.author, who] as const)));
  return { by: [...by.values()], deleted: all.flatMap((one) => one.deleted) };
}
