import { paragraph, words } from '../build';
import type { Block, Inline } from '../document';
import type { Headings } from '../headings/headings';

/** An answer behind what it is called, in its first line where that is words. */
export function labelled(label: string, blocks: readonly Block[], { colon }: Headings): readonly Block[] {
  const head: Inline = { kind: 'strong', content: [words(label)] };
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [paragraph([head]), ...blocks];
  return [{ ...first, text: [head, words(colon), ...first.text] }, ...rest];
}
