import type { Draft } from '../kinds/draft';
import type { Range } from '../text/range';
import { attachComments, type AttachedComment } from '../yaml/attach-comments';
import { readConflicts } from '../yaml/conflicts';
import type { Entry, TreeNode } from '../yaml/tree';
import { saysThemes } from '../features/new-commitment';
import { saysHowToWrite } from '../features/new-plan';
import { questionOf } from '../put/write-form';
import { flowing } from './note-lines';
import type { Asked } from './questions';
import type { Slot } from './slots';

/** Comments of a file that belong together: lines right below each other, or what stands behind an answer. */
export interface Note {
  /** As it is read, without the signs and the line breaks that only keep its lines short. */
  readonly text: string;
  /** As it stands in the file, without the signs. */
  readonly lines: readonly string[];
  readonly range: Range;
  readonly ownLine: boolean;
  /** True for what a new draft says to those who write it as text: the form asks it anyhow. */
  readonly isQuestion: boolean;
}

/** Those that a person has written, which are the notes of a form. */
export function ownNotes(all: readonly Note[] = []): readonly Note[] {
  return all.filter(({ isQuestion }) => !isQuestion);
}

/** The comments of a draft by the places that they belong to; that of the file as a whole is ``. What silences a check is none of them. */
export function notesOf(
  { yaml }: Draft,
  slots: readonly Slot[],
  form: Asked,
): ReadonlyMap<string, readonly Note[]> {
  const notes = new Map<string, Omit<Note, 'text'>[]>();
  if (!yaml.text.includes('#')) return new Map();
  const text = yaml.conflicts.length > 0 ? readConflicts(yaml.text).text : yaml.text;
  const places = new Map(
    slots.flatMap(({ at, isThere, range }) => (isThere ? [[range.start, at] as const] : [])),
  );
  // A field and the item that it begins start at one place.
  const items = new Map(
    slots.flatMap(({ at, isItem, range }) => (isItem ? [[range.start, at] as const] : [])),
  );
  const placeOf = (one: Entry | TreeNode) =>
    'keyRange' in one ? places.get(one.keyRange.start) : items.get(one.range.start);
  const comments = attachComments(yaml, text, placeOf, '');
  const questions = questionsIn(form);
  let last: AttachedComment<string> | undefined;
  let questionEnd = 0;
  for (const [i, comment] of comments.entries()) {
    if (isIgnore(comment)) {
      last = undefined;
      continue;
    }
    const own = notes.get(comment.target) ?? [];
    const before = own.at(-1);
    const isFirst = i >= questionEnd;
    if (isFirst) questionEnd = i + linesOfQuestion(comments.slice(i, i + mostLines), questions);
    const isQuestion = i < questionEnd;
    const isNext = last && goesOn(last, comment) && before?.isQuestion === isQuestion;
    const said = wordsOf(comment);
    if (before && isNext && !(isFirst && isQuestion))
      own[own.length - 1] = {
        lines: [...before.lines, said],
        range: { start: before.range.start, end: comment.range.end },
        ownLine: true,
        isQuestion,
      };
    else own.push({ lines: [said], range: comment.range, ownLine: comment.ownLine, isQuestion });
    notes.set(comment.target, own);
    last = comment;
  }
  return new Map(
    [...notes].map(([at, own]) => [at, own.map((note) => ({ ...note, text: flowing(note.lines) }))]),
  );
}

/** No question of the form is written on more. */
const mostLines = 12;

/** How many comments from the first on say together what the form asks; none where they say something else. */
function linesOfQuestion(
  comments: readonly AttachedComment<string>[],
  questions: ReadonlySet<string>,
): number {
  let said = '';
  let found = 0;
  for (const [i, comment] of comments.entries()) {
    const before = comments[i - 1];
    if (!comment.ownLine || (before && !goesOn(before, comment))) break;
    said = said === '' ? wordsOf(comment) : `${said} ${wordsOf(comment)}`;
    if (questions.has(said) || saysHowToWrite(said) || (i === 0 && saysThemes(said))) found = i + 1;
  }
  return found;
}

const known = new WeakMap<Asked, ReadonlySet<string>>();

/** Whatever the form of a draft asks, as it stands above the answers of a new one, or without its help. */
function questionsIn(form: Asked): ReadonlySet<string> {
  const all = known.get(form) ?? new Set(wordsBelow(form));
  known.set(form, all);
  return all;
}

function wordsBelow({ fields, item }: Asked): readonly string[] {
  return [...fields, ...(item ? [item] : [])].flatMap((one) => [
    one.fact.label,
    questionOf(one.fact),
    ...wordsBelow(one),
  ]);
}

function wordsOf({ text }: AttachedComment<string>): string {
  return text.replace(/^# ?/, '').trimEnd();
}

function isIgnore({ text }: AttachedComment<string>): boolean {
  return /^#[ \t]*codraft-ignore(?:-file)?(?:[ \t]|$)/.test(text);
}

function goesOn(last: AttachedComment<string>, next: AttachedComment<string>): boolean {
  return last.ownLine && next.ownLine && last.target === next.target && next.line === last.line + 1;
}
