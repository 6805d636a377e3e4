import type { AnswerPlace, CameAnswer, FilledForm, PublishedDocument, Reply } from '../../service/index';
import type { Block, SentAnswer, SentAnswers, WordDocument } from '../document';
import { isLongerThanForms } from '../filled/longer-than-forms';
import { readFilledForm } from '../filled/read-filled-form';
import { findLost, type FoundAgain } from '../lost/find-lost';
import { mostLike } from '../lost/most-like';
import { readWord } from '../read-word';
import type { Refusal } from '../refusal';
import { settleChanges, type Tracked } from '../settle';
import { answersIn, marksIn } from './answers-in';
import { cameOf } from './came';
import { commentsIn } from './comments-in';
import { deletedPassages } from './deleted-passages';
import { itemsIn, rowChanges } from './items';
import { linesIn } from './lines';
import { passagesIn } from './passages';
import { placeOf, readThrough } from './places';
import { trackedLines, trackingIn } from './tracking';

/**
 * What came back, or what a form says that was not made of drafts, or why neither is known: `no-answers` of a file that is none of
 * both, `newer` of one that a newer Codraft wrote.
 */
export type ReplyRead = (
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: true; readonly form: FilledForm }
  | { readonly ok: false; readonly refusal: Refusal | 'no-answers' | 'newer' }
) & {
  /** Marks are gone, and nothing was given to find their answers by. */
  readonly isLost?: true;
};

/** What to look for in a file that has lost its marks: what would be sent of the drafts now, in each of the layouts. */
export interface AsOfNow {
  readonly documents: readonly PublishedDocument[];
  readonly write: (document: PublishedDocument) => Promise<Uint8Array>;
  /** Somebody has said that the file is of just this draft, however little is left of it. */
  readonly isNamed?: boolean;
}

/**
 * Reads a Word file that was made of drafts (`withShownAnswers`) and has come back: what became of each answer, and every word that
 * was not sent and stands in none. Tracked changes count as accepted or as rejected. Where the marks of answers are gone, they are
 * looked for by what the file would look like `now`, which is asked for only then; a file that is of none of these drafts, or has no
 * more than some words of them, may be a form. It takes time in proportion to the file, and never throws.
 */
export async function readReply(
  bytes: Uint8Array,
  tracked: Tracked = 'accept',
  now?: () => AsOfNow | Promise<AsOfNow>,
): Promise<ReplyRead> {
  const read = await readWord(bytes);
  if (!read.ok) return read;
  const { document } = read;
  const { answers } = document;
  if (answers?.isNewer) return { ok: false, refusal: 'newer' };
  const lost = answers && lostDrafts(document, answers);
  const isLost = !lost || lost.size > 0;
  const form = once(() =>
    isLongerThanForms(document) ? undefined : readFilledForm(settleChanges(document, tracked)),
  );
  const isForm = () => (form()?.commitments.length ?? 0) > 0;
  if (now && isLost) {
    const found = await foundIn(document, await now(), lost);
    if (found && (found.isSure || !isForm())) {
      const reply = toReply(found.document, found.answers.answers, found.answers.rest, tracked);
      return { ok: true, reply: answers ? reply : { ...reply, base: 'now' } };
    }
  }
  const more = isLost && !now ? ({ isLost: true } as const) : {};
  if (answers) return { ok: true, reply: toReply(document, answers.answers, answers.rest, tracked), ...more };
  const filled = form();
  if (filled && isForm()) return { ok: true, form: filled, ...more };
  return { ok: false, refusal: filled ? 'no-answers' : 'too-large', ...more };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** The drafts of which no answer has its mark. */
function lostDrafts({ blocks }: WordDocument, { answers }: SentAnswers): ReadonlySet<string> {
  const there = new Set<string>();
  readThrough(blocks, { mark: ({ name }) => void there.add(name) });
  const lost = new Set(answers.map(({ path }) => path));
  for (const { mark, path } of answers) if (there.has(mark)) lost.delete(path);
  return lost;
}

async function foundIn(
  document: WordDocument,
  { documents, write, isNamed }: AsOfNow,
  lost: ReadonlySet<string> | undefined,
): Promise<FoundAgain | undefined> {
  const likely = mostLike(document, documents);
  if (!likely) return undefined;
  const known = await readWord(await write(likely));
  return known.ok ? findLost(document, known.document, likely.language, lost, isNamed) : undefined;
}

function toReply(
  document: WordDocument,
  sent: readonly SentAnswer[],
  rest: ReadonlySet<string>,
  tracked: Tracked,
): Reply {
  const settled = settleChanges(document, tracked);
  const marks = new Set(sent.map(({ mark }) => mark));
  const { settled: marked, withChanges } = answersIn(settled.blocks, document.blocks, marks, rest);
  const inRows = rowChanges(document.blocks);
  const answers = sent.map((one): CameAnswer => {
    const content = marked.get(one.mark);
    const change = inRows.get(one.mark);
    return {
      ...placeOf(one),
      sent: one.values,
      shown: one.shown,
      came: content ? cameOf(one, content) : { kind: 'gone' },
      tracked: trackingIn(withChanges.get(one.mark) ?? [], change ? [change] : []),
    };
  });
  const items = itemsIn(settled.blocks, marked, sent, rest);
  const trackedIn = trackedLines(document.blocks, tracked);
  return {
    answers,
    items: items.map(({ item, placed }) => ({
      ...item,
      tracked: trackedIn(linesIn(placed)),
    })),
    moved: movedIn(settled.blocks, sent),
    passages: [
      ...passagesIn(settled, { marked, items, rest }).map((one) => ({
        ...one,
        tracked: trackedIn([one.text]),
      })),
      ...(tracked === 'accept' ? deletedPassages(document.blocks, withChanges) : []),
    ],
    comments: commentsIn(document, sent),
  };
}

/** One answer of each row that stands below one that was sent after it. */
function movedIn(blocks: readonly Block[], sent: readonly SentAnswer[]): readonly AnswerPlace[] {
  const byMark = new Map(sent.map((answer, order) => [answer.mark, { answer, order }]));
  const last = new Map<string, number>();
  const moved = new Map<string, AnswerPlace>();
  for (const mark of marksIn(blocks)) {
    const { answer, order = 0 } = byMark.get(mark) ?? {};
    const [item, list] = /^([^.]+)\.\d+(?=\.)/.exec(answer?.field ?? '') ?? [];
    if (!answer || list === undefined || item === undefined) continue;
    const key = `${answer.path} ${list}`;
    const highest = last.get(key) ?? -1;
    if (order >= highest) last.set(key, order);
    else moved.set(`${answer.path} ${item}`, placeOf(answer));
  }
  return [...moved.values()];
}
