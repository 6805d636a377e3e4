import type { Draft } from '../kinds/draft';
import type { Messages } from '../messages/messages';
import { overlaps, type Range } from '../text/range';
import { endOfLine, startOfLine } from '../yaml/line-at';
import { namesOutsideTree } from '../yaml/names-outside-tree';
import type { Slot } from './slots';
import { fits } from './value-of';

/** Says why an answer cannot be changed beside the text that it stands in; nothing where it can. */
export type LockOf = (slot: Slot) => string | undefined;

export function locksOf({ yaml }: Draft, messages: Messages): LockOf {
  const { text, root, problems } = yaml;
  const broken = problems.map(({ around, range, cause, written, name }) => ({
    range: wholeLines(text, around ?? range),
    why: messages.form.syntax(cause, written, name),
  }));
  const unread =
    broken.length === 0
      ? undefined
      : namesOutsideTree(
          yaml,
          broken.map(({ range }) => range),
        );
  const isNoForm = root === undefined ? broken.length > 0 : root.kind !== 'map';
  return ({ asked: { fact, fields, item }, node, range, isThere }) => {
    const first = broken[0]?.why ?? messages.answers.otherWay;
    if (isNoForm) return first;
    if (node?.kind === 'unreadable') return broken.find(touches(range))?.why ?? messages.answers.unread;
    if (!fits(node, fact)) return messages.answers.otherWay;
    if (!isThere && unread?.has(fact.name) === true) return first;
    const hasPlaces = fields.length > 0 || item !== undefined;
    return isThere && !hasPlaces ? broken.find(touches(range))?.why : undefined;
  };
}

function touches(range: Range) {
  return ({ range: other }: { readonly range: Range }) =>
    overlaps(other, { start: range.start, end: Math.max(range.end, range.start + 1) });
}

function wholeLines(text: string, { start, end }: Range): Range {
  return { start: startOfLine(text, start), end: endOfLine(text, Math.max(start, end - 1)) };
}
