import { label, paragraph, words } from '../build';
import type { Block, Inline } from '../document';
import type { Headings } from '../headings/headings';

/** An answer behind what it is called, in its first line where that is words. A name that is just a string is a label. */
export function labelled(
  name: string | readonly Inline[],
  blocks: readonly Block[],
  { colon }: Headings,
): readonly Block[] {
  const head: Inline = { kind: 'strong', content: typeof name === 'string' ? [label(name)] : name };
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [paragraph([head]), ...blocks];
  return [{ ...first, text: [head, words(colon), ...first.text] }, ...rest];
}
