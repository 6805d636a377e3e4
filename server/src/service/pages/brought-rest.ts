import type { BroughtIn } from '../exchange/back/brought-in';
import { whoIn } from '../exchange/back/told';
import type { Messages } from '../messages/messages';
import type { Block, Inline, Section } from '../publish/document';

/** What is in the file and comes into no draft, each with the reason; no section where there is nothing. */
export function notPlacedSection({ notPlaced }: BroughtIn, messages: Messages): readonly Section[] {
  if (notPlaced.length === 0) return [];
  const { exchange } = messages;
  const items = notPlaced.map(({ where, why, text, tracked }): readonly Block[] => {
    const who = whoIn(tracked, messages);
    return [{ kind: 'paragraph', text: [...place(where), words(why), ...by(who)] }, ...quoted(text)];
  });
  return [
    {
      id: 'not-placed',
      level: 2,
      heading: [words(exchange.notPlaced)],
      blocks: [
        { kind: 'paragraph', text: [words(exchange.notPlacedIntro)] },
        { kind: 'list', ordered: false, items },
      ],
    },
  ];
}

/** The comments of the file; no section where there are none. */
export function commentsSection({ comments }: BroughtIn, { exchange }: Messages): readonly Section[] {
  if (comments.length === 0) return [];
  const items = comments.map(({ where, author, date, text, isDone }): readonly Block[] => {
    const who = exchange.changedBy(author, date?.slice(0, 10));
    const settled = isDone ? `, ${exchange.settled}` : '';
    return [{ kind: 'paragraph', text: [...place(where), words(`${who}${settled}`)] }, ...quoted(text)];
  });
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: [words(exchange.commentsJoin)] },
    { kind: 'list', ordered: false, items },
  ];
  return [{ id: 'file-comments', level: 2, heading: [words(exchange.comments)], blocks }];
}

function place(where: string): readonly Inline[] {
  return where === '' ? [] : [{ kind: 'strong', content: [words(where)] }, words(': ')];
}

function by(who: string | undefined): readonly Inline[] {
  return who === undefined ? [] : [words(' '), { kind: 'emphasis', content: [words(`(${who})`)] }];
}

/** Line by line, as it stands in the file. */
function quoted(text: string): readonly Block[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  return [{ kind: 'quote', blocks: lines.map((line) => ({ kind: 'paragraph', text: [words(line)] })) }];
}

function words(text: string): Inline {
  return { kind: 'text', text };
}
