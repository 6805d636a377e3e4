import type { Block, Inline } from '../../server/src/service/publish/document';
import { foldWords } from '../../server/src/service/markdown/published-form';
import type { PastedBlock, PastedItem, PastedLine } from './pasted-document';

/** What readers see of an answer, word by word, in a form that is quickly compared. */
export function seenInPublished(blocks: readonly Block[]): readonly unknown[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return ['p', ...wordsIn(block.text)];
      case 'heading':
        return ['h', ...wordsIn(block.text, { bold: true })];
      case 'list':
        return [block.ordered ? `ol${block.start ?? 1}` : 'ul', ...block.items.map(seenInPublished)];
      case 'table':
        return [
          ['th', ...block.columns.map(({ heading }) => wordsIn(heading, { bold: true }))],
          ...block.rows.map(({ cells }) => [
            'tr',
            ...cells.map(({ blocks: [first] }) => (first?.kind === 'paragraph' ? wordsIn(first.text) : [])),
          ]),
        ];
      default:
        return [block.kind];
    }
  });
}

/** The same for the document that was copied. */
export function seenInCopied(blocks: readonly PastedBlock[]): readonly unknown[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return ['p', ...block.lines.flatMap((line, i) => [...(i > 0 ? ['/'] : []), ...copied(line)])];
      case 'heading':
        return ['h', ...copied(block.words, true)];
      case 'list':
        return seenItems(block.items, block.ordered);
      case 'table':
        return block.rows.map((row, i) => [
          i === 0 ? 'th' : 'tr',
          ...row.map((cell) => copied(cell, i === 0)),
        ]);
    }
  });
}

function seenItems(items: readonly PastedItem[], ordered: boolean): readonly unknown[] {
  return [
    ordered ? 'ol1' : 'ul',
    ...items.map(({ words, inner }) => [
      ['p', ...copied(words)],
      ...(inner ? [seenItems(inner.items, inner.ordered)] : []),
    ]),
  ];
}

interface Looks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
}

function copied(line: PastedLine, isBold = false): readonly string[] {
  return line.flatMap(({ text, bold, italic, href }) =>
    split(text, { bold: bold || isBold, italic, ...(href !== undefined && { href }) }),
  );
}

/** Signs alone carry no mark, and what a link leads to is said as the reader of Markdown says it. */
function split(text: string, { bold = false, italic = false, href }: Looks): readonly string[] {
  return foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const hasLetter = /[\p{L}\p{N}]/u.test(word) || href !== undefined;
      const marks = hasLetter ? `${bold ? 'b' : ''}${italic ? 'i' : ''}` : '';
      return `${word} ${marks} ${href === undefined ? '' : decodeURI(new URL(href).href)}`;
    });
}

function wordsIn(inlines: readonly Inline[], looks: Looks = {}): readonly string[] {
  const words: string[] = [];
  const walk = (all: readonly Inline[], around: Looks): void => {
    for (const one of all) {
      if (one.kind === 'break') words.push('/');
      else if (one.kind === 'strong') walk(one.content, { ...around, bold: true });
      else if (one.kind === 'emphasis') walk(one.content, { ...around, italic: true });
      else if (one.kind === 'link') walk(one.content, { ...around, href: one.href });
      else if (one.kind === 'text') words.push(...split(one.text, around));
      else words.push(`${one.kind}!`);
    }
  };
  walk(inlines, looks);
  return words;
}
