import { readDraft } from '../../kinds/read-draft';
import type { ContributionsDraft } from '../../kinds/contributions/contributions-kind';
import { putItems, type ItemWriter } from '../../put/put-items';
import type { Plans } from '../../plans/plans';
import { folderOf } from '../../text/address';
import { applyEdits } from '../../text/edit';
import { foldName } from '../../text/fold-name';
import { hashText } from '../../text/hash-text';
import { entryOf, nodeAt } from '../../yaml/tree';
import { guessReading } from './guess-columns';
import { KnownContributions, type Known } from './known-contributions';
import { freshId, readingsIn, readingFor, withMeanings, withReading } from './plan-readings';
import { readRows, type CameIn, type RowsRead } from './read-rows';
import { isPersonal, type ColumnMeaning, type SourceTable, type TableReading } from './source-table';
import { editsFor, updateOf } from './update-known';
import { contributionItem, type FieldsToWrite } from './write-contribution';

export interface ResponsesOptions {
  /** The address of the plan. */
  readonly plan: string;
  /** Of the file that the table is from: what a first import is called. */
  readonly name: string;
  /** Names and contacts come in too, as what stays private. */
  readonly withContacts?: boolean;
  /** What stands in columns without a meaning is kept in a note. */
  readonly withRest?: boolean;
  /** How columns are read that somebody has read otherwise than they were guessed. */
  readonly meanings?: Readonly<Record<string, ColumnMeaning>>;
}

/** What a table becomes in a plan. Nothing of it is written yet. */
export interface BroughtResponses {
  readonly reading: TableReading;
  /** The plan does not say yet how the columns are read. */
  readonly isGuess: boolean;
  /** False where the plan is written in a way that leaves no place for how the columns are read. */
  readonly hasPlace: boolean;
  readonly columns: readonly ColumnTold[];
  readonly rows: number;
  /** Files as they will be. */
  readonly files: readonly ResponsesFile[];
  readonly added: readonly string[];
  readonly updated: readonly { readonly id: string; readonly fields: readonly string[] }[];
  /** There already, and as they were. */
  readonly same: number;
  /** The rows of which another row is the same, from the same sender. */
  readonly doubles: readonly number[];
  /** Changed at the source and in the plan. */
  readonly contested: readonly string[];
  /** They would be named by the file now, and the plan has it otherwise. */
  readonly wouldBeNamed: readonly string[];
  /** Could not be changed as the file is written. */
  readonly notChanged: readonly string[];
  readonly read: Pick<RowsRead, 'withoutText' | 'unread' | 'order'>;
}

export interface ResponsesFile {
  readonly uri: string;
  /** Nothing where the file is new. */
  readonly before?: string;
  readonly text: string;
}

/** A column, what it means and how many rows have something there. */
export interface ColumnTold {
  readonly column: string;
  readonly meaning?: ColumnMeaning;
  readonly filled: number;
  /** Of this, nothing came in. */
  readonly isLeftOut: boolean;
}

/** What of a table is new, and what it changes, in time that grows with the table and the plan. */
export function bringInResponses(
  table: SourceTable,
  plans: Plans,
  { plan, name, withContacts = false, withRest = false, meanings = {} }: ResponsesOptions,
): BroughtResponses | undefined {
  const planDraft = plans.draft(plan);
  if (planDraft?.kind !== 'action-plan') return undefined;
  const { plan: summary } = plans.surroundings(plan);
  const language = summary?.language ?? 'en';
  const readings = readingsIn(planDraft);
  const known = readingFor(readings, table.columns);
  const guess = known ?? newReading(table, readings, name, language);
  const reading = { ...guess, meanings: new Map([...guess.meanings, ...Object.entries(meanings)]) };
  const read = readRows(table, reading, {
    themes: summary?.themes ?? [],
    language,
    withContacts,
    withRest,
  });
  const chosen = new Map(Object.entries(meanings));
  const planText = known
    ? withMeanings(planDraft, known.id, chosen)
    : withReading(planDraft, reading, table.columns);
  const columns = table.columns.map((column, i): ColumnTold => {
    const meaning = reading.meanings.get(column);
    return {
      column,
      ...(meaning && { meaning }),
      filled: table.rows.filter((row) => (row[i] ?? '').trim() !== '').length,
      isLeftOut:
        meaning === 'leave_out' ||
        (meaning === undefined && !withRest) ||
        (isPersonal(meaning) && !withContacts),
    };
  });
  return {
    reading,
    isGuess: !known,
    hasPlace: planText !== undefined,
    columns,
    rows: table.rows.length,
    ...takeIn(
      read,
      plans,
      plan,
      reading.id,
      planText === undefined || planText.text === planText.before ? [] : [{ uri: plan, ...planText }],
    ),
    read,
  };
}

function newReading(
  table: SourceTable,
  readings: readonly TableReading[],
  name: string,
  language: string,
): TableReading {
  const guess = guessReading(table, name, language);
  return { ...guess, id: freshId(readings, guess.id) };
}

function takeIn(
  { came }: RowsRead,
  plans: Plans,
  plan: string,
  id: string,
  planFiles: readonly ResponsesFile[],
): Omit<BroughtResponses, 'reading' | 'isGuess' | 'hasPlace' | 'columns' | 'rows' | 'read'> {
  const lists = plans
    .surroundings(plan)
    .filesOf('contributions')
    .flatMap((uri) => {
      const draft = plans.draft(uri);
      return draft?.kind === 'contributions' ? [{ uri, draft }] : [];
    });
  const all = lists.flatMap(({ uri, draft }) => placed(uri, draft));
  const known = new KnownContributions(all, id);
  const senders = new Set<string>();
  const doubles: number[] = [];
  const fresh: CameIn[] = [];
  const changes = new Map<string, Map<number, Readonly<Record<string, string>>>>();
  const [updated, contested, wouldBeNamed]: [{ id: string; fields: string[] }[], string[], string[]] = [
    [],
    [],
    [],
  ];
  let same = 0;
  for (const one of came) {
    const sender = one.sender === '' ? undefined : `${foldName(one.text)}\n\n${one.sender}`;
    if (sender !== undefined && senders.has(sender)) {
      doubles.push(one.row);
      continue;
    }
    if (sender !== undefined) senders.add(sender);
    const before = known.find(one);
    if (!before) {
      fresh.push(one);
      continue;
    }
    const { contribution, uri, index } = before;
    const update = updateOf(contribution, one);
    const called = contribution.id.ok ? contribution.id.value : '';
    if (update.isContested) contested.push(called);
    if (update.wouldBeNamed) wouldBeNamed.push(called);
    const fields = Object.keys(update.set);
    if (fields.length === 0) {
      if (!update.isContested) same += 1;
      continue;
    }
    updated.push({ id: called, fields: fields.filter((field) => field !== 'seen') });
    const inFile = changes.get(uri) ?? new Map<number, Readonly<Record<string, string>>>();
    inFile.set(index, update.set);
    changes.set(uri, inFile);
  }
  const notChanged: string[] = [];
  const texts = new Map<string, string>();
  for (const { uri, draft } of lists) {
    const text = changedText(draft, changes.get(uri) ?? new Map(), notChanged);
    if (text !== draft.yaml.text) texts.set(uri, text);
  }
  const added = namedAnew(fresh, all, id);
  if (added.length > 0) {
    const textOf = (uri: string) => texts.get(uri) ?? plans.text(uri) ?? '';
    for (const [uri, text] of addedTo(homeFor(lists, plan, id), textOf, added)) texts.set(uri, text);
  }
  const left = new Set(notChanged);
  return {
    files: [
      ...planFiles,
      ...[...texts].map(([uri, text]) => {
        const before = plans.text(uri);
        return { uri, ...(before !== undefined && { before }), text };
      }),
    ],
    added: added.map(({ id: given }) => given),
    updated: updated.filter((one) => !left.has(one.id)),
    same,
    doubles,
    contested,
    wouldBeNamed,
    notChanged,
  };
}

/** Items that say nothing have no place among the contributions that were read, so places are looked for in the tree. */
function placed(uri: string, { yaml, contributions }: ContributionsDraft): readonly Known[] {
  const list = nodeAt(yaml.root, ['contributions']);
  if (list?.kind !== 'list') return [];
  const byStart = new Map(
    list.items.flatMap((item, index) => (item ? [[item.range.start, index] as const] : [])),
  );
  return contributions.flatMap((contribution) => {
    const index = byStart.get(contribution.range.start);
    return index === undefined ? [] : [{ uri, index, contribution }];
  });
}

/** The file with all that changes in it; one by one where something cannot be changed, so that the rest is. */
function changedText(
  draft: ContributionsDraft,
  changes: ReadonlyMap<number, Readonly<Record<string, string>>>,
  notChanged: string[],
): string {
  if (changes.size === 0) return draft.yaml.text;
  const edits = [...changes].map(([index, set]) => ({ index, set, edits: editsFor(draft, index, set) }));
  const made = edits.filter((one) => one.edits !== undefined);
  const text = applyEdits(
    draft.yaml.text,
    made.flatMap((one) => one.edits ?? []),
  );
  const isMade = says(draft, text, new Map(made.map(({ index, set }) => [index, set])));
  for (const { index, edits: own } of edits)
    if (!isMade || own === undefined) notChanged.push(idAt(draft, index));
  return isMade ? text : draft.yaml.text;
}

/** True where the text says what the draft does, but for what was set. */
function says(
  { yaml }: ContributionsDraft,
  text: string,
  changes: ReadonlyMap<number, Readonly<Record<string, string>>>,
): boolean {
  const after = readDraft('contributions', text);
  if (after.yaml.problems.length > yaml.problems.length) return false;
  const [was, is] = [yaml.root, after.yaml.root].map((root) => nodeAt(root, ['contributions']));
  if (was?.kind !== 'list' || is?.kind !== 'list' || was.items.length !== is.items.length) return false;
  return was.items.every((item, index) => {
    const now = is.items[index];
    const set = changes.get(index) ?? {};
    if (item?.kind !== 'map' || now?.kind !== 'map') return item?.kind === now?.kind;
    const names = new Set([...item.entries, ...now.entries].map(({ key }) => key));
    return [...names].every((name) => {
      const value = entryOf(now, name)?.value;
      const wanted = set[name];
      if (wanted !== undefined) return value?.kind === 'scalar' && value.text.trim() === wanted.trim();
      const former = entryOf(item, name)?.value;
      if (former?.kind !== 'scalar') return former?.kind === value?.kind;
      return value?.kind === 'scalar' && value.text === former.text;
    });
  });
}

function idAt(draft: ContributionsDraft, index: number): string {
  const item = nodeAt(draft.yaml.root, ['contributions', index]);
  const value = item?.kind === 'map' ? entryOf(item, 'id')?.value : undefined;
  return value?.kind === 'scalar' ? value.text : `#${index + 1}`;
}

type Named = CameIn & { readonly id: string };

/** With ids that nobody has yet. */
function namedAnew(fresh: readonly CameIn[], all: readonly Known[], prefix: string): readonly Named[] {
  const taken = new Set(all.flatMap(({ contribution: { id } }) => (id.ok ? [id.value.trim()] : [])));
  let number = 0;
  return fresh.map((one) => {
    do number += 1;
    while (taken.has(`${prefix}-${number}`));
    return { ...one, id: `${prefix}-${number}` };
  });
}

/** The file of this import, wherever somebody has put it. */
function homeFor(lists: readonly { readonly uri: string }[], plan: string, id: string): string {
  const name = `${id}.contributions.yaml`;
  const own = lists.find(({ uri }) => uri.endsWith(`/${name}`));
  return own?.uri ?? `${folderOf(plan)}contributions/${name}`;
}

/** A file beyond this is slow to work with, and soon too large to be read. */
const fullFile = 300_000;

/** Below what is there, and as much of it in files of their own as has no place there. */
function addedTo(
  home: string,
  textOf: (uri: string) => string,
  added: readonly Named[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const items = added.map((one) => contributionItem(fieldsOf(one)));
  let next = 0;
  for (let file = 1; next < items.length; file++) {
    const uri = file === 1 ? home : home.replace(/\.contributions\.yaml$/, `-${file}.contributions.yaml`);
    const before = textOf(uri);
    let length = before.length;
    let end = next;
    while (end < items.length && length < fullFile) length += items[end++]?.block(4).text.length ?? 0;
    const text = end > next ? withItems(before, items.slice(next, end)) : undefined;
    if (text === undefined) continue;
    texts.set(uri, text);
    next = end;
  }
  return texts;
}

/** Nothing where the file leaves no place for them. */
function withItems(before: string, items: readonly ItemWriter[]): string | undefined {
  if (before === '') return `contributions:\n${items.map((item) => `  - ${item.block(4).text}\n`).join('')}`;
  const draft = readDraft('contributions', before);
  const edit = putItems(draft, ['contributions'], items);
  if (!edit) return undefined;
  const text = applyEdits(draft.yaml.text, [edit]);
  const after = readDraft('contributions', text);
  const [was = 0, is = 0] = [draft, after].map(({ yaml }) => {
    const list = nodeAt(yaml.root, ['contributions']);
    return list?.kind === 'list' ? list.items.length : 0;
  });
  const isSaid = is - was === items.length && after.yaml.problems.length <= draft.yaml.problems.length;
  return isSaid ? text : undefined;
}

function fieldsOf({ id, text, ...came }: Named): FieldsToWrite {
  const { date, from, consent, channel, theme, link, decision, reason, contact, note, source } = came;
  const fields = {
    id,
    date,
    from,
    consent,
    channel,
    theme,
    text,
    link,
    decision,
    reason,
    contact,
    note,
    source,
  };
  return [
    ...Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
    ['seen', hashText(text)],
  ];
}
