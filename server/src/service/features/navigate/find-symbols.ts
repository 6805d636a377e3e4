import type { Messages } from '../../messages/messages';
import type { Field } from '../../model/field';
import type { Plans } from '../../plans/plans';
import type { Draft } from '../../schema/read-draft';
import { foldName } from '../../text/fold-name';
import type { Range } from '../../text/range';
import { commitmentName, short } from './entry-names';

export interface FoundSymbol {
  readonly name: string;
  readonly kind: 'commitment' | 'theme' | 'stakeholder' | 'milestone';
  readonly uri: string;
  readonly range: Range;
  /** The plan that it belongs to; of a milestone, its commitment. */
  readonly container: string | undefined;
}

interface Entry {
  readonly name: string;
  readonly kind: FoundSymbol['kind'];
  readonly range: Range;
  /** What is searched: the name, the id, other names, without capitals and accents. */
  readonly words: string;
  /** Only for what lies in a commitment. */
  readonly container?: string;
}

/** More than these nobody reads through: they type another letter. */
const mostFound = 200;
const order: readonly FoundSymbol['kind'][] = ['commitment', 'theme', 'stakeholder', 'milestone'];

/** Read off a draft once, for as long as it is the same; a query comes with every letter. */
const entries = new WeakMap<Draft, readonly Entry[]>();

/** What is called like this in any plan: every word of the query somewhere in it, in any order. */
export function findSymbols(query: string, plans: Plans, say: Messages): readonly FoundSymbol[] {
  const wanted = foldName(query.slice(0, 200));
  const words = wanted === '' ? [] : wanted.split(' ');
  const ranks = new Map<number, FoundSymbol[]>();
  for (const uri of plans.files()) {
    const draft = plans.draft(uri);
    if (!draft) continue;
    for (const entry of entriesOf(draft, say)) {
      const rank = rankOf(entry, wanted, words);
      if (rank === undefined) continue;
      const { name, kind, range, container = plans.planOf(uri)?.title } = entry;
      const symbol = { name, kind, uri, range, container: container === '' ? undefined : container };
      const list = ranks.get(rank);
      if (!list) ranks.set(rank, [symbol]);
      else if (list.length < mostFound) list.push(symbol);
    }
  }
  return [...ranks]
    .sort(([a], [b]) => a - b)
    .flatMap(([, list]) => list)
    .slice(0, mostFound);
}

/** The lower the better: the beginning of a name, then beginnings of words, then anything; commitments before the rest. */
function rankOf(entry: Entry, wanted: string, words: readonly string[]): number | undefined {
  if (!words.every((word) => entry.words.includes(word))) return undefined;
  const fit = entry.words.startsWith(wanted)
    ? 0
    : words.every((word) => beginsWord(entry.words, word))
      ? 1
      : 2;
  return fit * order.length + order.indexOf(entry.kind);
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

function entriesOf(draft: Draft, say: Messages): readonly Entry[] {
  const known = entries.get(draft);
  if (known) return known;
  const made = makeEntries(draft, say);
  entries.set(draft, made);
  return made;
}

function makeEntries(draft: Draft, say: Messages): readonly Entry[] {
  switch (draft.kind) {
    case 'commitment': {
      const { commitment } = draft;
      const container = commitmentName(commitment, say);
      const { title, number } = commitment;
      return [
        ...entry('commitment', container, title.ok ? title : number, []),
        ...commitment.milestones.flatMap((milestone) => {
          const parts = [milestone.id, milestone.title].flatMap((field) => (field.ok ? [field.value] : []));
          const at = milestone.title.ok ? milestone.title : milestone.id;
          return entry('milestone', parts.join(' '), at, [], container);
        }),
      ];
    }
    case 'action-plan':
      return draft.plan.themes.flatMap(({ id, title }) =>
        entry('theme', valueOf(title) || valueOf(id), title.ok ? title : id, [valueOf(id)]),
      );
    case 'stakeholders':
      return draft.stakeholders.flatMap(({ id, name, aliases }) =>
        entry('stakeholder', valueOf(name) || valueOf(id), name.ok ? name : id, [valueOf(id), ...aliases]),
      );
    case 'contacts':
      return [];
  }
}

function entry(
  kind: Entry['kind'],
  name: string,
  at: Field<unknown>,
  others: readonly string[],
  container?: string,
): readonly Entry[] {
  const shown = short(name);
  if (shown === '') return [];
  const words = foldName([shown, ...others.map(short)].join(' '));
  return [{ name: shown, kind, range: at.range, words, ...(container !== undefined && { container }) }];
}

function valueOf(field: Field<string>): string {
  return field.ok ? field.value : '';
}
