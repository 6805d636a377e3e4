import { short } from '../features/navigate/entry-names';
import { nameItem } from '../features/navigate/item-names';
import type { OutlineInput } from '../features/navigate/outline-input';
import { countAnswered } from '../features/progress/answered';
import { statusOf } from '../features/progress/status';
import { formOf } from '../kinds/kinds';
import type { Draft } from '../kinds/draft';
import type { Messages } from '../messages/messages';
import type { Plans } from '../plans/plans';
import type { Finding } from '../rules/finding';
import { toBlockers } from './blockers';
import { calledByWords } from './called-by-words';
import { besideVersions, conflictsOf } from './conflicts';
import type { Form, FormAnswer, FormBlocker, FormConflict, FormName, FormStatus } from './form';
import { dateWriter, titleOf, writtenIn } from './headline';
import { locksOf } from './locks';
import { mayWait } from './may-wait';
import { namesFor } from './names';
import { notesOf, ownNotes } from './notes';
import { placeFindings } from './place-findings';
import { askedIn, questionsBelow } from './questions';
import { silencedIn, type Silenced } from './silenced';
import { slotsOf, type Slot } from './slots';
import { fits, stateOf, valueOf } from './value-of';

/**
 * A draft of any kind as a form: an answer for every question, also where nothing is written, and at its place whatever
 * the file says about it. Nothing for a file that is not checked. What is as it was before is the very same.
 */
export function readForm(uri: string, plans: Plans, messages: Messages, before?: Form): Form | undefined {
  const draft = plans.draft(uri);
  if (!draft) return undefined;
  const surroundings = plans.surroundings(uri);
  const form = askedIn(formOf(draft.kind), messages);
  const slots = slotsOf(draft.yaml.root, form);
  const language = writtenIn(draft, plans, uri);
  const names = namesFor(slots, form, { surroundings, messages });
  const places = new Set(slots.map(({ at }) => at));
  const hasPlace = (at: string) => places.has(at);
  const conflicts = conflictsOf(draft, slots, form, messages);
  const all = plans.findings(uri);
  const waiting = all.filter((finding) => mayWait(finding, draft));
  const present = all.filter((finding) => !waiting.includes(finding));
  const placed = placeFindings(present, draft.yaml.root, hasPlace);
  const found = besideVersions(placed, conflicts, draft.yaml, messages);
  const dateInWords = dateWriter(draft, plans, uri);
  const comments = notesOf(draft, slots, form);
  const notes = (at: string) => {
    const own = ownNotes(comments.get(at)).map(({ text }) => text);
    return own.length > 0 ? own : undefined;
  };
  const context: Context = {
    draft,
    input: { draft, surroundings, messages, dateInWords, choiceInWords: messages.features.valueLabel },
    lockOf: locksOf(draft, messages),
    nameOf: nameFinder(names),
    conflicts,
    found,
    notes,
    silenced: silencedIn(draft, hasPlace),
  };
  const answers = new Map<string, FormAnswer>();
  for (const slot of slots) {
    const answer = toAnswer(slot, context);
    const old = before?.answers.get(slot.at);
    answers.set(slot.at, old && isSame(old, answer) ? old : answer);
  }
  const ofFile = notes('');
  const silencedInFile = context.silenced.get('');
  if (ofFile ?? silencedInFile) {
    const answer: FormAnswer = {
      at: '',
      question: '',
      state: 'answered',
      ...(ofFile && { notes: ofFile }),
      ...(silencedInFile && { silenced: silencedInFile }),
      line: 0,
    };
    const old = before?.answers.get('');
    answers.set('', old && isSame(old, answer) ? old : answer);
  }
  return {
    uri,
    title: titleOf(draft, messages),
    language,
    status: readStatus(uri, draft, plans, waiting, (findings) =>
      toBlockers(findings, { root: draft.yaml.root, asked: form, answers, messages }),
    ),
    questions: questionsOf(form),
    names: before && isEqual(before.names, names) ? before.names : names,
    answers,
    findings: found.get('') ?? [],
  };
}

interface Context {
  readonly draft: Draft;
  readonly input: OutlineInput;
  readonly lockOf: (slot: Slot) => string | undefined;
  readonly nameOf: (kind: string | undefined, id: string) => string | undefined;
  readonly conflicts: ReadonlyMap<string, FormConflict>;
  readonly found: ReadonlyMap<string, readonly Finding[]>;
  readonly notes: (at: string) => readonly string[] | undefined;
  readonly silenced: ReadonlyMap<string, readonly Silenced[]>;
}

const questions = new WeakMap<object, Form['questions']>();

function questionsOf(form: Parameters<typeof questionsBelow>[0]): Form['questions'] {
  const all = questions.get(form) ?? questionsBelow(form);
  questions.set(form, all);
  return all;
}

function toAnswer(slot: Slot, context: Context): FormAnswer {
  const { at, asked, node, isThere, isItem, range } = slot;
  const { fact, question } = asked;
  const { draft, lockOf, found, notes, conflicts } = context;
  const { text, lines } = draft.yaml;
  const value = valueOf(node, fact, text);
  const shown = shownFor(slot, value, context);
  const findings = found.get(at);
  const own = notes(at);
  const silenced = context.silenced.get(at);
  const locked = lockOf(slot);
  const conflict = conflicts.get(at);
  return {
    at,
    question: question.id,
    state: stateOf(node, fact, isThere),
    ...(value !== undefined && { value }),
    ...(shown !== undefined && shown !== value && { shown }),
    ...(asked.item && node?.kind === 'list' && { count: node.items.length }),
    ...(isItem && asked.fields.length > 0 && node && calledAs(slot, context)),
    ...(own && { notes: own }),
    ...(findings && { findings }),
    ...(silenced && { silenced }),
    ...(locked !== undefined && !conflict && { locked }),
    ...(conflict && { conflict }),
    line: lines.position(range.start).line,
  };
}

/** A date in words, the name of whoever is meant by an id; what the form has no box for as it is written. */
function shownFor(
  { asked, node }: Slot,
  value: string | undefined,
  { draft, input, nameOf }: Context,
): string | undefined {
  const { fact, question } = asked;
  if (node && !fits(node, fact)) return short(draft.yaml.text.slice(node.range.start, node.range.end));
  if (node?.kind !== 'scalar' || value === undefined || value === '') return undefined;
  switch (question.box) {
    case 'date':
      return input.dateInWords?.(value);
    case 'name':
      return nameOf(fact.refers, value);
    case 'choice':
      return question.choices?.find((one) => one.value === value)?.label;
    default:
      return undefined;
  }
}

function calledAs(slot: Slot, { input, draft }: Context): Pick<FormAnswer, 'title' | 'detail'> {
  const list = slot.list;
  if (!slot.node || !list) return {};
  const { name, detail } = nameItem(slot.node, calledByWords(list), { ...input, draft });
  return { title: name, ...(detail !== '' && { detail }) };
}

function nameFinder(names: Readonly<Record<string, readonly FormName[]>>): Context['nameOf'] {
  const byId = new Map(
    Object.entries(names).map(([kind, all]) => [kind, new Map(all.map(({ id, name }) => [id, name]))]),
  );
  return (kind, id) => byId.get(kind ?? '')?.get(id);
}

function readStatus(
  uri: string,
  draft: Draft,
  plans: Plans,
  waiting: readonly Finding[],
  blockersOf: (findings: readonly Finding[]) => readonly FormBlocker[],
): FormStatus {
  const { stage, problems, next } = statusOf(uri, plans) ?? {
    problems: { errors: 0, warnings: 0, infos: 0 },
  };
  return {
    ...(stage && { stage }),
    ...countAnswered(draft),
    problems: { ...problems, infos: problems.infos - waiting.length },
    waiting: blockersOf(waiting),
    ...(next && {
      next: {
        stage: next.stage,
        blockers: blockersOf(next.blockers),
      },
    }),
  };
}

/** True when two answers say the same. Findings that stand elsewhere in the file are others. */
export function isSame(a: FormAnswer, b: FormAnswer): boolean {
  return (
    a.state === b.state &&
    a.value === b.value &&
    a.shown === b.shown &&
    a.count === b.count &&
    a.title === b.title &&
    a.detail === b.detail &&
    a.locked === b.locked &&
    a.line === b.line &&
    a.question === b.question &&
    isEqual(a.notes, b.notes) &&
    isEqual(a.findings, b.findings) &&
    isEqual(a.silenced, b.silenced) &&
    isEqual(a.conflict, b.conflict)
  );
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
