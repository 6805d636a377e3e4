import { lineOf, type CameComment } from '../../service/index';
import type { Block, SentAnswer, WordDocument } from '../document';
import { linesIn } from './lines';
import { placeOf, readThrough } from './places';

/** The comments of a file, each with the answer and the words that it stands at. */
export function commentsIn(document: WordDocument, sent: readonly SentAnswer[]): readonly CameComment[] {
  const places = new Map<string, Pick<CameComment, 'at' | 'below' | 'words'>>();
  const byMark = new Map(sent.map((one) => [one.mark, one]));
  const words = commentedWords(document.blocks);
  readThrough(document.blocks, {
    mark({ of, name, edge }, { open, below }) {
      if (of !== 'comment' || edge !== 'start') return;
      const answer = [...open].flatMap((mark) => byMark.get(mark) ?? []).at(-1);
      const said = lineOf(words.get(name) ?? '');
      places.set(name, {
        below,
        ...(answer && { at: placeOf(answer) }),
        ...(said !== '' && { words: said }),
      });
    },
  });
  return document.comments.map(({ id, author, date, blocks, isDone, answers }) => ({
    id,
    ...(answers !== undefined && { answers }),
    author,
    ...(date !== undefined && { date }),
    text: linesIn(blocks).join('\n'),
    isDone,
    ...(places.get(id) ?? places.get(answers ?? '') ?? { below: '' }),
  }));
}

/** More than that nobody comments on; where a comment has no end, it goes on to the end of the file. */
const longest = 1000;

/** What stands between the two marks of each comment, without what was deleted. */
function commentedWords(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const open = new Set<string>();
  const found = new Map<string, string>();
  const say = (text: string) => {
    for (const id of open) {
      const said = (found.get(id) ?? '') + text;
      found.set(id, said);
      if (said.length > longest) open.delete(id);
    }
  };
  readThrough(blocks, {
    piece(piece) {
      if (piece.kind === 'mark' && piece.of === 'comment') {
        if (piece.edge === 'start') open.add(piece.name);
        else open.delete(piece.name);
      } else if (piece.kind === 'text' && !piece.look.hidden && piece.change?.kind !== 'deleted')
        say(piece.text);
    },
    paragraph: () => {
      say(' ');
    },
  });
  return found;
}
