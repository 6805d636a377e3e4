import { DOMSerializer } from 'prosemirror-model';
import { readMarkdown } from '../../../../../server/src/prose/read';
import { schema } from '../../../../../server/src/prose/schema';

/** What a text says, to be read and not written in. Of hostile text only the words are shown. */
export function readingOf(markdown: string): DocumentFragment {
  const { root } = readMarkdown(markdown);
  const reading = document.createDocumentFragment();
  DOMSerializer.fromSchema(schema).serializeFragment(root.node.content, { document }, reading);
  return reading;
}
