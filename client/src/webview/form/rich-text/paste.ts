import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin, PluginKey, Selection, TextSelection, type EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { onOneLine } from '../../../../../server/src/prose/normal';
import { readMarkdown } from '../../../../../server/src/prose/read';
import { nodes, schema } from '../../../../../server/src/prose/schema';
import { writeAnew } from '../../../../../server/src/prose/write';

/** Makes Markdown of what was copied elsewhere; nothing when there is none in it. */
export type Convert = (html: string) => Promise<string | undefined>;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where things go that are still on their way, however much is typed meanwhile. */
const places = new PluginKey<ReadonlyMap<object, Range>>('places');

/** What was last copied in a box of this page, as Markdown. */
let copied = '';

/** HTML that comes from elsewhere is never put into the page: it goes to the converter, and Markdown comes back. */
export function pasting(convert: Convert | undefined): Plugin {
  return new Plugin({
    key: places,
    state: {
      init: () => new Map<object, Range>(),
      apply(tr, kept) {
        const change = tr.getMeta(places) as { add?: object; remove?: object } | undefined;
        if (kept.size === 0 && !change) return kept;
        const now = new Map<object, Range>();
        // What was pasted stands behind what was pasted before it, and before what is typed after it.
        const side = change?.remove ? 1 : -1;
        for (const [ticket, { from, to }] of kept)
          if (ticket !== change?.remove)
            now.set(ticket, { from: tr.mapping.map(from, side), to: tr.mapping.map(to, side) });
        if (change?.add) now.set(change.add, { from: tr.selection.from, to: tr.selection.to });
        return now;
      },
    },
    props: {
      clipboardTextSerializer: (slice) => (copied = markdownOf(slice)),
      handleDOMEvents: {
        paste(view, event) {
          event.preventDefault();
          if (view.editable && event.clipboardData) take(view, event.clipboardData, convert);
          return true;
        },
        drop(view, event) {
          if (view.dragging) return false;
          event.preventDefault();
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!view.editable || !place || !event.dataTransfer || event.dataTransfer.files.length > 0)
            return true;
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
          view.focus();
          take(view, event.dataTransfer, convert);
          return true;
        },
      },
    },
  });
}

function take(view: EditorView, data: DataTransfer, convert: Convert | undefined): void {
  const html = data.getData('text/html');
  const text = data.getData('text/plain').replace(/\r\n?/g, '\n');
  if (view.state.selection.$from.parent.type.spec.code) {
    view.dispatch(view.state.tr.insertText(text).scrollIntoView());
  } else if (text !== '' && text === copied) {
    put(view, view.state.selection, readMarkdown(text).root.node);
  } else if (html !== '' && convert) {
    void convertThenPut(view, convert, html, text);
  } else put(view, view.state.selection, plainDoc(text));
}

async function convertThenPut(view: EditorView, convert: Convert, html: string, text: string): Promise<void> {
  const ticket = {};
  view.dispatch(view.state.tr.setMeta(places, { add: ticket }));
  const markdown = await convert(html).catch(() => undefined);
  if (view.isDestroyed) return;
  const place = places.getState(view.state)?.get(ticket);
  const arrival = view.state.tr.setMeta(places, { remove: ticket });
  if (!place || !view.editable) view.dispatch(arrival);
  else put(view, place, markdown?.trim() ? readMarkdown(markdown).root.node : plainDoc(text), arrival);
}

function put(view: EditorView, { from, to }: Range, doc: Node, tr = view.state.tr): void {
  const slice = isInTable(view.state) ? cellSlice(doc) : Slice.maxOpen(doc.content, false);
  if (slice.size > 0) {
    const replacesSelection = from < to && tr.selection.from === from && tr.selection.to === to;
    tr.replaceRange(from, to, slice).scrollIntoView();
    // What was selected stays so through a change; the next key would replace what has just been pasted.
    if (replacesSelection) tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(to)), -1));
  }
  view.dispatch(tr);
}

/** An empty line begins a paragraph, and other lines stay lines. */
export function plainDoc(text: string): Node {
  const paragraphs = text.split(/\n[ \t]*\n\s*/).map((paragraph) =>
    nodes.paragraph.create(
      null,
      paragraph
        .split('\n')
        .flatMap((line, i) => [
          ...(i > 0 ? [nodes.hard_break.create()] : []),
          ...(line === '' ? [] : [schema.text(line)]),
        ]),
    ),
  );
  return nodes.doc.create(null, paragraphs);
}

/** All that was written, on the one line that a cell has. */
function cellSlice(doc: Node): Slice {
  const inline: Node[] = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    if (inline.length > 0 && node.content.size > 0) inline.push(schema.text(' '));
    inline.push(...onOneLine(node).children);
    return false;
  });
  return new Slice(Fragment.from(nodes.paragraph.create(null, inline)), 1, 1);
}

function markdownOf(slice: Slice): string {
  let { content, openStart, openEnd } = slice;
  // Words from one place are copied as words, and not as the item or cell that they stand in.
  while (openStart > 1 && openEnd > 1 && content.childCount === 1 && content.firstChild?.childCount === 1) {
    content = content.firstChild.content;
    openStart--;
    openEnd--;
  }
  if (!nodes.doc.validContent(content)) return content.textBetween(0, content.size, '\n', ' ');
  return writeAnew(nodes.doc.create(null, content));
}

export function isEmpty({ doc }: EditorState): boolean {
  return (
    doc.childCount === 1 && doc.firstChild?.type === nodes.paragraph && doc.firstChild.content.size === 0
  );
}
