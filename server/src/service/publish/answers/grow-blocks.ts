import type { Token } from 'markdown-it';
import type { Block, Cell, Inline, Row, Source } from '../document';
import { growInlines } from './grow-inlines';
import type { SourceOfLines } from './sources-in';

/** Lists and quotes within each other; deeper ones are shown at this depth. */
const deepest = 6;

/** Makes blocks of what the Markdown reader found. */
export function growBlocks(tokens: readonly Token[], sourceOf: SourceOfLines): readonly Block[] {
  return new Grower(tokens, sourceOf).blocks(undefined, 0);
}

class Grower {
  #next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sourceOf: SourceOfLines,
  ) {}

  blocks(close: string | undefined, depth: number): readonly Block[] {
    const blocks: Block[] = [];
    for (let token = this.#take(); token && token.type !== close; token = this.#take()) {
      blocks.push(...this.#block(token, depth));
    }
    return blocks;
  }

  #take(): Token | undefined {
    return this.tokens[this.#next++];
  }

  #block(token: Token, depth: number): readonly Block[] {
    switch (token.type) {
      case 'paragraph_open':
        return this.#paragraph(token);
      case 'heading_open':
        return this.#heading(token);
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.#list(token, depth);
      case 'blockquote_open': {
        const blocks = this.blocks('blockquote_close', depth + 1);
        return depth < deepest ? [{ kind: 'quote', blocks }] : blocks;
      }
      case 'code_block':
      case 'fence':
        return [{ kind: 'code', text: token.content.replace(/\n$/, '') }];
      case 'table_open':
        return this.#table();
      case 'inline':
        return [{ kind: 'paragraph', text: growInlines(token.children ?? []), ...this.#sourceOf(token) }];
      default:
        // A line across the page divides what headings divide here.
        return [];
    }
  }

  #paragraph(open: Token): readonly Block[] {
    const text = this.#inlines('paragraph_close');
    return text.length > 0 ? [{ kind: 'paragraph', text, ...this.#sourceOf(open) }] : [];
  }

  #heading({ tag }: Token): readonly Block[] {
    const text = this.#inlines('heading_close');
    return text.length > 0 ? [{ kind: 'heading', level: headingLevel(tag), text }] : [];
  }

  #sourceOf({ map }: Token): { readonly source?: Source } {
    return map ? { source: this.sourceOf(...map) } : {};
  }

  #inlines(close: string): readonly Inline[] {
    const inlines: Inline[] = [];
    for (let token = this.#take(); token && token.type !== close; token = this.#take()) {
      if (token.type === 'inline') inlines.push(...growInlines(token.children ?? []));
    }
    return inlines;
  }

  #list(open: Token, depth: number): readonly Block[] {
    const ordered = open.type === 'ordered_list_open';
    const close = ordered ? 'ordered_list_close' : 'bullet_list_close';
    const items: (readonly Block[])[] = [];
    for (let token = this.#take(); token && token.type !== close; token = this.#take()) {
      if (token.type === 'list_item_open') items.push(this.blocks('list_item_close', depth + 1));
    }
    if (depth >= deepest) return items.flat();
    const start = Number(open.attrGet('start') ?? 1);
    return [
      { kind: 'list', ordered, ...(ordered && start !== 1 && { start }), items, ...this.#sourceOf(open) },
    ];
  }

  #table(): readonly Block[] {
    const rows: Row[] = [];
    let cells: Cell[] = [];
    let row: { readonly source?: Source } = {};
    for (let token = this.#take(); token && token.type !== 'table_close'; token = this.#take()) {
      if (token.type === 'tr_open') {
        cells = [];
        row = this.#sourceOf(token);
      } else if (token.type === 'tr_close') rows.push({ cells, ...row });
      else if (token.type === 'th_open' || token.type === 'td_open') {
        const text = this.#inlines(token.type.replace('open', 'close'));
        cells.push({ blocks: text.length > 0 ? [{ kind: 'paragraph', text }] : [] });
      }
    }
    const [head, ...body] = rows;
    const columns = (head?.cells ?? []).map(({ blocks }) => {
      const [first] = blocks;
      return { heading: first?.kind === 'paragraph' ? first.text : [], width: 1 };
    });
    return [{ kind: 'table', caption: '', columns, rows: body }];
  }
}

function headingLevel(tag: string): 2 | 3 | 4 | 5 | 6 {
  switch (tag) {
    case 'h1':
    case 'h2':
      return 2;
    case 'h3':
      return 3;
    case 'h4':
      return 4;
    case 'h5':
      return 5;
    default:
      return 6;
  }
}
