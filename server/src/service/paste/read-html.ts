import { BlockBuilder } from './block-builder';
import type { Block } from './blocks';
import { cleanText, raisedText } from './clean-pasted';
import { plainStyle, styleInside, type Attributes, type ElementStyle } from './element-style';
import { ShallowParser } from './shallow-parser';
import { symbolText } from './symbol-fonts';
import { headingOf, openItem, openList, wordItemOf, type OpenList } from './list-marks';

const blockElements = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
  ],
  ...['legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'td', 'th', 'tr', 'ul'],
]);

/** Tables in tables, deeper than any page has them. */
const deepestTable = 8;

/**
 * The blocks of a page or of a part of one. It is read in one pass, element by element, without going into it: neither its
 * length nor how deep its elements lie in each other matters.
 */
export function readHtml(html: string): readonly Block[] {
  const reader = new HtmlReader(/<!--\s*StartFragment/i.test(html));
  new ShallowParser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
    },
    onclosetag: () => {
      reader.close();
    },
    ontext: (text) => {
      reader.text(text);
    },
    oncomment: (comment) => {
      reader.comment(comment);
    },
  }).end(html);
  return reader.blocks();
}

interface OpenElement {
  readonly style: ElementStyle;
  /** What is to be done when it is closed; nothing for an element within a line. */
  readonly end?: () => void;
}

class HtmlReader {
  readonly #builder = new BlockBuilder();
  readonly #open: OpenElement[] = [];
  readonly #lists: OpenList[] = [];
  #tables = 0;
  /** Only what stands between the marks of the clipboard was copied; what is around it says where it was. */
  #isCopied: boolean;
  /** Word says which part is for programs that know no lists. */
  #isMark = false;

  constructor(hasMarks: boolean) {
    this.#isCopied = !hasMarks;
  }

  blocks(): readonly Block[] {
    return this.#builder.end();
  }

  comment(comment: string): void {
    if (/^\s*StartFragment/i.test(comment)) this.#isCopied = true;
    else if (/^\s*EndFragment/i.test(comment)) this.#isCopied = false;
    else if (/^\[if !supportLists\]/i.test(comment)) this.#isMark = true;
    else if (/^\[endif\]/i.test(comment)) this.#isMark = false;
  }

  text(text: string): void {
    const { hidden, struck, isMark, keepsLines, raised, symbols, bold, italic, link } = this.#style;
    if (hidden || struck || !this.#isCopied) return;
    const seenAs = (words: string) => cleanText(symbols ? symbolText(words, symbols) : words);
    if (this.#isMark || isMark) {
      this.#builder.addMark(seenAs(text));
      return;
    }
    const lines = keepsLines ? text.split(/\r\n?|\n/) : [text];
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.#builder.breakLine();
      const clean = seenAs(line);
      const seen = raised ? raisedText(clean, raised) : clean;
      if (seen !== '') this.#builder.add({ text: seen, bold, italic, ...(link && { link }) });
    }
  }

  open(name: string, attributes: Attributes): void {
    const style = styleInside(this.#style, name, attributes);
    if (style.hidden) this.#open.push({ style });
    else if (blockElements.has(name)) {
      this.#builder.endParagraph();
      this.#open.push({ style, end: this.#openBlock(name, attributes) });
    } else {
      if (name === 'br' && this.#isCopied) this.#builder.breakLine();
      this.#open.push({ style });
    }
  }

  close(): void {
    const end = this.#open.pop()?.end;
    if (!end) return;
    this.#builder.endParagraph();
    end();
  }

  get #style(): ElementStyle {
    return this.#open.at(-1)?.style ?? plainStyle;
  }

  #openBlock(name: string, attributes: Attributes): () => void {
    switch (name) {
      case 'ul':
      case 'ol':
        return this.#openList(name, attributes);
      case 'li':
        return this.#openItem(attributes);
      case 'table':
        return this.#openTable(attributes);
      case 'tr':
        this.#builder.beginRow();
        return nothing;
      case 'td':
      case 'th':
        this.#builder.beginCell(Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1));
        return () => this.#builder.endCell();
      default:
        this.#builder.beginParagraph({
          heading: headingOf(name, attributes),
          wordItem: wordItemOf(attributes),
        });
        return nothing;
    }
  }

  #openList(name: string, attributes: Attributes): () => void {
    this.#lists.push(openList(name, attributes, this.#lists.at(-1)));
    this.#settleLevel();
    return () => {
      this.#lists.pop();
      this.#settleLevel();
    };
  }

  #openItem(attributes: Attributes): () => void {
    const list = this.#lists.at(-1);
    const before = this.#builder.said;
    if (!list) {
      // Part of a list was copied, without what begins it.
      this.#builder.level = 1;
      this.#builder.beginItem({ ordered: false });
    } else {
      this.#builder.beginItem(openItem(attributes, list));
      this.#settleLevel();
    }
    return () => {
      this.#builder.endItem();
      // What is struck out or empty has no number in what is left.
      if (list && attributes.value === undefined && this.#builder.said === before) list.next--;
      this.#settleLevel();
    };
  }

  #openTable({ role }: Attributes): () => void {
    if (this.#tables >= deepestTable) return nothing;
    this.#tables++;
    this.#builder.beginTable(role === 'presentation');
    return () => {
      this.#tables--;
      this.#builder.endTable();
    };
  }

  #settleLevel(): void {
    this.#builder.level = this.#lists.at(-1)?.level ?? 0;
  }
}

function nothing(): void {
  // The paragraph has ended, and that is all.
}
