import type { Token } from 'markdown-it';
import { isTooDeep, readMarkdownBlocks } from './reader';

/** A paragraph, a heading, a row of a table or a piece of code, and where it stands in the tree that readers see. */
export interface Leaf {
  /**
   * The lists and quotations around it, from the outside in. `[-` is a list that begins with this leaf (by its mark; an ordered
   * one with its number where that is not 1, `[.3`), `-` the next item of a list, `[>` a quotation that begins with it, and `=`
   * the item or quotation in which the leaf before it stands as well.
   */
  readonly around: readonly string[];
  /** `p`; `h1` to `h6`; `th` and `tr`, the first row of a table and the others; `code`; `hr`; `empty`, an item without words. */
  readonly kind: string;
  /** Its words, or its cells one a line, as they are written. */
  readonly written: string;
  /** Its lines in the text, the last one not included. */
  readonly first: number;
  readonly end: number;
}

/** The tree that readers see of an answer, leaf by leaf. Marks inside a line (`**`, links) are left as they are written. */
export function leavesOf(markdown: string): readonly Leaf[] {
  // Most answers are one line, and no block begins with a letter.
  if (/^\p{L}[^\r\n]*$/u.test(markdown)) return [plainLeaf(markdown)];
  if (isTooDeep(markdown)) return [plainLeaf(markdown, 'code')];
  return new Walk().leavesIn(readMarkdownBlocks(markdown));
}

function plainLeaf(written: string, kind = 'p'): Leaf {
  return { around: [], kind, written, first: 0, end: written.split('\n').length };
}

type Lines = readonly [first: number, end: number];

/** A list or a quotation that is open. */
interface Level {
  readonly mark: string;
  /** What the next leaf says of it. */
  next: string;
  /** The lines of its item, and how many leaves there were before it. */
  lines: Lines;
  before: number;
}

class Walk {
  readonly #leaves: Leaf[] = [];
  readonly #levels: Level[] = [];
  #kind = '';
  #lines: Lines = [0, 0];
  #cells: string[] | undefined;

  leavesIn(tokens: readonly Token[]): readonly Leaf[] {
    for (const token of tokens) this.#read(token);
    return this.#leaves;
  }

  #read(token: Token): void {
    const lines = token.map ?? this.#lines;
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#open(token.markup, `${token.markup}${token.attrGet('start') ?? ''}`, lines);
        break;
      case 'blockquote_open':
        this.#open('>', '>', lines);
        break;
      case 'list_item_open':
        this.#openItem(lines);
        break;
      case 'list_item_close':
        this.#fill();
        break;
      case 'blockquote_close':
        this.#fill();
        this.#levels.pop();
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#levels.pop();
        break;
      case 'paragraph_open':
        [this.#kind, this.#lines] = ['p', lines];
        break;
      case 'heading_open':
        [this.#kind, this.#lines] = [token.tag, lines];
        break;
      case 'thead_open':
        // The line below the first row belongs to it.
        [this.#kind, this.#lines] = ['th', [lines[0], lines[1] + 1]];
        break;
      case 'tbody_open':
        this.#kind = 'tr';
        break;
      case 'tr_open':
        this.#cells = [];
        if (this.#kind === 'tr') this.#lines = lines;
        break;
      case 'th_open':
        this.#kind += alignment(token);
        break;
      case 'inline':
        if (this.#cells) this.#cells.push(token.content);
        else this.#add(this.#kind, token.content, this.#lines);
        break;
      case 'tr_close':
        this.#add(this.#kind, this.#cells?.join('\n') ?? '', this.#lines);
        this.#cells = undefined;
        break;
      case 'fence':
      case 'code_block':
        this.#add(`code ${token.info}`.trimEnd(), token.content, lines);
        break;
      case 'hr':
        this.#add('hr', '', lines);
        break;
    }
  }

  #open(mark: string, next: string, lines: Lines): void {
    this.#levels.push({ mark, next: `[${next}`, lines, before: this.#leaves.length });
  }

  #openItem(lines: Lines): void {
    const list = this.#levels.at(-1);
    if (!list) return;
    if (list.before < this.#leaves.length) list.next = list.mark;
    [list.lines, list.before] = [lines, this.#leaves.length];
  }

  /** An item or quotation without words is there all the same. */
  #fill(): void {
    const level = this.#levels.at(-1);
    if (level?.before === this.#leaves.length) this.#add('empty', '', level.lines);
  }

  #add(kind: string, written: string, [first, end]: Lines): void {
    this.#leaves.push({ around: this.#levels.map(({ next }) => next), kind, written, first, end });
    for (const level of this.#levels) level.next = '=';
  }
}

/** How a column is set: `-` as the text, `l`, `c` or `r`. */
function alignment(token: Token): string {
  const style = String(token.attrGet('style') ?? '');
  return /text-align:\s*(\w)/.exec(style)?.[1] ?? '-';
}
