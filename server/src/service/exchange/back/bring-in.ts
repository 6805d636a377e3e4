import { mergeDrafts } from '../../compare/merge/merge-drafts';
import type { Messages } from '../../messages/messages';
import { kindOfFile } from '../../kinds/file-names';
import type { Plans } from '../../plans/plans';
import { baseName, folderOf } from '../../text/address';
import type { CameAnswer, Reply } from '../reply';
import { answerChange, type FoundChange } from './answer-change';
import { createBenches } from './bench';
import type { BroughtChange, BroughtComment, BroughtDraft, BroughtIn, NotPlaced } from './brought-in';
import { newComments } from './comment-threads';
import { fulfil } from './fulfil';
import { addition, removedItems } from './item-changes';
import type { Findings } from './findings';
import { formerNames } from './names-meant';
import { factOfField } from '../answer-form';
import { movedRow, passagesNotPlaced, whereOf } from './told';

/** What is not in the file itself. */
export interface BringInOptions {
  readonly messages: Messages;
  /** The address of the plan that the file is about, or of the one draft. */
  readonly into: string;
}

/**
 * What a file that came back changes, draft by draft: what was sent, what each draft says now and what came, answer by answer. Each
 * change is tried out; what cannot come into a draft is told with the reason, and no word of the file is left out of both.
 */
export function bringIn(reply: Reply, plans: Plans, { messages, into }: BringInOptions): BroughtIn {
  const notPlaced: NotPlaced[] = [];
  const drafts: BroughtDraft[] = [];
  const absent: string[] = [];
  const paths = [...new Set(reply.answers.map(({ path }) => path))];
  const benchFor = createBenches(plans, messages);
  const former = formerNames(reply.answers.filter(isOfNames));
  const uris = draftsOf(reply, plans, into);
  for (const path of paths) {
    const uri = uris.get(path);
    const text = uri === undefined ? undefined : plans.text(uri);
    const answers = reply.answers.filter((one) => one.path === path);
    if (uri === undefined || text === undefined || !plans.draft(uri)) {
      notPlaced.push(...withoutDraft(answers, path, messages));
      continue;
    }
    if (answers.every(isNotInFile)) {
      // What only the plan says stands on the first pages: whoever sends back a part has left those out.
      if (kindOfFile(path) !== 'action-plan') absent.push(path);
      continue;
    }
    const found: Findings = {
      uri,
      path,
      bench: benchFor(uri),
      plans,
      messages,
      text,
      former,
      notPlaced,
    };
    const changes = changesOf(answers, reply, found);
    if (changes.length > 0) drafts.push({ uri, path, changes });
  }
  for (const place of reply.moved) {
    const uri = uris.get(place.path);
    notPlaced.push(movedRow(place, uri === undefined ? undefined : plans.draft(uri), messages));
  }
  if (absent.length > 0) notPlaced.push(notInFile(absent, uris, plans, messages));
  notPlaced.push(...passagesNotPlaced(reply.passages, messages));
  const comments = newComments(reply, plans, uris).map(({ at, below, ...comment }): BroughtComment => {
    const uri = at && uris.get(at.path);
    const where = at && uri !== undefined ? whereOf(at, plans.draft(uri)) : below;
    return { ...comment, where, ...(at && { path: at.path }) };
  });
  return { drafts, notPlaced, comments, ...(reply.base && { base: reply.base }) };
}

function isNotInFile({ came, tracked }: CameAnswer): boolean {
  return came.kind === 'gone' && tracked.by.length === 0;
}

/** The drafts that somebody has left out of the file, by their titles. */
function notInFile(
  paths: readonly string[],
  uris: ReadonlyMap<string, string | undefined>,
  plans: Plans,
  { exchange }: Messages,
): NotPlaced {
  const text = paths.map((path) => {
    const draft = plans.draft(uris.get(path) ?? '');
    const title = draft?.kind === 'commitment' ? draft.commitment.title : undefined;
    return title?.ok ? title.value : path;
  });
  const tracked = { by: [], deleted: [] };
  return { text: text.join('\n'), where: exchange.notInFile, why: exchange.draftsStay, tracked };
}

/** The draft of each path that a reply names, as far as the plan has one. */
export function draftsOf(reply: Reply, plans: Plans, into: string): ReadonlyMap<string, string | undefined> {
  const paths = [...new Set(reply.answers.map(({ path }) => path))];
  return new Map(paths.map((path) => [path, addressOf(path, paths, plans, into)]));
}

function isOfNames({ path, field }: CameAnswer): boolean {
  const fact = factOfField(path, field);
  return (fact?.refers ?? fact?.item?.refers) !== undefined;
}

/** A file about one draft goes into the one that is named, whatever that is called by now. */
function addressOf(path: string, paths: readonly string[], plans: Plans, into: string): string | undefined {
  const isDraft = plans.draft(into)?.kind === 'commitment';
  if (isDraft && (paths.length === 1 || into.endsWith(`/${path}`) || into === path)) return into;
  const plan = plans.planOf(into)?.uri ?? into;
  const inPlan = folderOf(plan) + path;
  if (plans.draft(inPlan)) return inPlan;
  // Moved to another folder of its plan since.
  const named = plans
    .surroundings(plan)
    .commitments.map(({ uri }) => uri)
    .filter((uri) => baseName(uri) === baseName(path));
  return named.length === 1 ? named[0] : undefined;
}

function changesOf(answers: readonly CameAnswer[], reply: Reply, found: Findings): readonly BroughtChange[] {
  const removed = removedItems(answers, found);
  const ofRemoved = new Set(removed.flatMap((one) => one.answers));
  // From the last item to the first: so each comes right below the one that it stands below.
  const items = reply.items.filter(({ path }) => path === found.path).reverse();
  const changes = [
    ...answers.map((one, i) => [i, ofRemoved.has(one) ? undefined : answerChange(one, found)] as const),
    ...removed.map(({ change }, i) => [`-${i}`, change] as const),
    ...items.map((item, i) => [`+${i}`, addition(item, answers, found)] as const),
  ];
  return changes.flatMap(([at, change]) => {
    const outcome = change && tried(change, found);
    return change && outcome ? [{ ...change, id: `${found.path}#${at}`, ...outcome }] : [];
  });
}

/** What a change comes to in the draft as that is now; nothing where the draft says so already, or cannot say so. */
function tried(
  change: FoundChange,
  { bench, text, uri, plans, notPlaced, path }: Findings,
): Pick<BroughtChange, 'state' | 'alone'> | undefined {
  const kind = plans.draft(uri)?.kind;
  bench.lay(text);
  const notSent = fulfil(change.wishes.sent, bench);
  const base = bench.text;
  const notMade = [...notSent, ...fulfil(change.wishes.came, bench)];
  for (const { why, words } of notMade)
    notPlaced.push({
      text: words ?? change.came.join('\n'),
      where: whereIn(change),
      why,
      path,
      tracked: change.tracked,
    });
  const theirs = bench.text;
  if (notSent.length > 0 || theirs === base) return undefined;
  if (base === text) return { state: 'clean', alone: theirs };
  const merged = mergeDrafts(kind, base, text, theirs);
  if (merged.conflicts === 0)
    return merged.text === text ? undefined : { state: 'merged', alone: merged.text };
  bench.lay(text);
  fulfil(change.wishes.came, bench);
  return { state: 'conflict', alone: bench.text };
}

function whereIn({ label, item }: FoundChange): string {
  return item === undefined ? label : `${item}: ${label}`;
}

/** Of a draft that is not there, what was changed in the file. */
function withoutDraft(
  answers: readonly CameAnswer[],
  path: string,
  { exchange }: Messages,
): readonly NotPlaced[] {
  return answers.flatMap((answer): readonly NotPlaced[] => {
    const { came, tracked } = answer;
    if (came.kind === 'same' || came.kind === 'gone') return [];
    const text = came.kind === 'lines' ? came.lines : came.values.map((value) => value.text);
    const where = whereOf(answer, undefined);
    return [{ text: text.join('\n'), where, why: exchange.noDraft, path, tracked }];
  });
}
