import type { Inline } from '../../publish/document';
import { outerSpace } from '../../text/outer-space';
import type { WordChange } from '../change';

/** So many words of what stayed the same are shown on either side of a change. */
const context = 30;
/** What was put in stands apart from what it was put in for. */
const space: Inline = { kind: 'text', text: ' ' };

/** An answer as a marked-up text: paragraphs, with what was taken out and put in. */
export function markedParagraphs(words: readonly WordChange[], cut: string): readonly (readonly Inline[])[] {
  const paragraphs: Inline[][] = [[]];
  for (const [i, { kind, text }] of words.entries()) {
    const shown = kind === 'same' ? shortened(text, i > 0, i < words.length - 1, cut) : text;
    for (const [k, part] of shown.split(/\n[^\S\n]*\n\s*/).entries()) {
      if (k > 0) paragraphs.push([]);
      const line = part.replace(/\s+/gu, ' ');
      if (line.trim() === '') continue;
      const isInstead = k === 0 && kind === 'inserted' && words[i - 1]?.kind === 'deleted';
      if (isInstead && paragraphs.at(-1)?.at(-1)?.kind === 'deleted') paragraphs.at(-1)?.push(space);
      paragraphs.at(-1)?.push(...marked(kind, line));
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Marks stand close to words, and spaces outside them. */
function marked(kind: WordChange['kind'], line: string): readonly Inline[] {
  const text = (part: string): Inline => ({ kind: 'text', text: part });
  if (kind === 'same') return [text(line)];
  const { before, inside, after } = outerSpace(line);
  return [
    ...(before === '' ? [] : [text(before)]),
    { kind, content: [text(inside)] },
    ...(after === '' ? [] : [text(after)]),
  ];
}

function shortened(text: string, isBehind: boolean, isBefore: boolean, cut: string): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const kept = (isBehind ? context : 0) + (isBefore ? context : 0);
  if (words.length <= kept + 5) return text;
  const first = isBehind ? words.slice(0, context).join('') : '';
  const last = isBefore ? words.slice(words.length - context).join('') : '';
  return `${first}${isBehind ? cut : ''}${isBehind && isBefore ? '\n\n' : ''}${isBefore ? `${cut} ` : ''}${last}`;
}
