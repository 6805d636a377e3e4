import type { Range } from '../../text/range';
import { commentsIn } from '../../yaml/comments';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import type { ParsedYaml } from '../../yaml/parse';
import type { TreeNode } from '../../yaml/tree';

/** A part of a draft that says something: the name of a field, an answer, a comment. */
export interface Piece {
  readonly kind: 'key' | 'answer' | 'comment';
  readonly range: Range;
  /** What it says, however it is written. */
  readonly text: string;
  /** Where the name of the field stands that it belongs to; nothing for what belongs to the draft as a whole. */
  readonly owner?: number;
}

export function piecesOf({ root, text }: ParsedYaml): readonly Piece[] {
  const pieces: Piece[] = [];
  const walk = (node: TreeNode | undefined, owner?: number): void => {
    const of = owner === undefined ? {} : { owner };
    switch (node?.kind) {
      case 'map':
        for (const { key, keyRange, value } of node.entries) {
          pieces.push({ kind: 'key', range: keyRange, text: key, ...of });
          walk(value, keyRange.start);
        }
        return;
      case 'list':
        for (const item of node.items) walk(item, owner);
        return;
      case 'scalar':
        pieces.push({ kind: 'answer', range: node.range, text: node.text, ...of });
        return;
      case 'unreadable':
      case undefined:
    }
  };
  walk(root);
  const comments = commentsIn(text, root);
  return [
    ...pieces,
    ...comments.map(({ range, text: words }) => ({ kind: 'comment' as const, range, text: words })),
  ];
}

/** The lines whose reading is a guess: those of what cannot be read, and of what git could not merge. */
export function guessedLines({ text, problems, conflicts }: ParsedYaml): readonly Range[] {
  const ranges = [
    ...problems.map(({ around, range }) => around ?? range),
    ...conflicts.map(({ around, range }) => around ?? range),
  ];
  return ranges.map((range) => ({
    start: startOfLine(text, range.start),
    end: endOfLine(text, range.end),
  }));
}
