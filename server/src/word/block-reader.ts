import { plainLook } from './document';
import type { Block, Cell, Change, Item, Mark, Paragraph, Piece, Row, Table } from './document';
import { indentOf, type Numbering } from './numbering';
import { changeOf, chosenContent, readControl } from './containers';
import { RunReader, type Around } from './run-reader';
import { outlineOf, type Styles } from './styles';
import { childOf, elementsOf, isOn, valueOf, type Element } from './xml';

/** What a part of the file is read with. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly links: ReadonlyMap<string, string>;
}

/** Reads the paragraphs and tables of one part of the file, in order. */
export class BlockReader {
  readonly #runs: RunReader;
  /** Bookmarks end by a number; this is the name behind it. */
  readonly #bookmarks = new Map<string, string>();
  /** What stood in text boxes of the paragraph that is being read. */
  #boxes: Block[] = [];
  /** Marks between the rows and cells of a table, until there is a paragraph to take them. */
  #between: Mark[] = [];

  constructor(private readonly reading: Reading) {
    this.#runs = new RunReader({
      styles: reading.styles,
      links: reading.links,
      markOf: (element) => this.#markOf(element),
      readBoxes: (content) => {
        this.#boxes.push(...this.#boxesIn(content));
      },
    });
  }

  /** What is in an element. */
  read(element: Element): readonly Block[] {
    const blocks: Block[] = [];
    for (const child of elementsOf(element)) this.add(child, blocks);
    return blocks;
  }

  /** Reads one element, behind what was read before. */
  add(element: Element, blocks: Block[], around: Around = {}): void {
    const mark = this.#markOf(element);
    if (mark) {
      blocks.push(mark);
      return;
    }
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element, around, blocks);
        break;
      case 'w:tbl':
        blocks.push(this.#table(element, around));
        break;
      case 'w:sdt':
        readControl(element, blocks, (content, isPrompt) => {
          for (const one of elementsOf(content)) {
            this.add(one, blocks, isPrompt ? { ...around, isPrompt } : around);
          }
        });
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom': {
        const change = changeOf(element);
        for (const one of elementsOf(element)) this.add(one, blocks, { ...around, change });
        break;
      }
      case 'mc:AlternateContent':
        for (const one of chosenContent(element)) this.add(one, blocks, around);
        break;
      case 'w:sectPr':
      case 'w:sdtPr':
      case 'w:customXmlPr':
        break;
      default:
        for (const one of elementsOf(element)) this.add(one, blocks, around);
    }
  }

  #paragraph(element: Element, around: Around, blocks: Block[]): void {
    const { styles } = this.reading;
    const properties = childOf(element, 'w:pPr');
    const styleId = valueOf(properties, 'w:pStyle');
    const outer = this.#boxes;
    this.#boxes = [];
    const pieces: Piece[] = this.#between;
    this.#between = [];
    this.#runs.read(elementsOf(element), around, pieces);
    const boxes = this.#boxes;
    this.#boxes = outer;
    const heading = outlineOf(properties) ?? styles.headingOf(styleId);
    const style = styles.nameOf(styleId);
    const item = this.#itemOf(properties, styleId);
    const endChange = changeIn(childOf(properties, 'w:rPr')) ?? around.change;
    const formerItem = this.#formerItem(properties, styleId);
    const indent = indentOf(properties) ?? styles.indentOf(styleId);
    const paragraph: Paragraph = {
      kind: 'paragraph',
      pieces,
      ...(heading !== undefined && { heading }),
      ...(style !== undefined && { style }),
      ...(item && { item }),
      ...(indent !== undefined && { indent }),
      ...(styles.isCode(styleId) && { isCode: true as const }),
      ...(endChange && { endChange }),
      ...(formerItem && { formerItem }),
    };
    blocks.push(paragraph, ...boxes);
  }

  #itemOf(properties: Element | undefined, style: string | undefined): Item | undefined {
    const { styles, numbering } = this.reading;
    return numbering.next(childOf(properties, 'w:numPr') ?? styles.numberingOf(style), style);
  }

  #formerItem(properties: Element | undefined, styleNow: string | undefined): Item | 'none' | undefined {
    const change = childOf(properties, 'w:pPrChange');
    if (!change) return undefined;
    const { styles, numbering } = this.reading;
    const former = childOf(change, 'w:pPr');
    const style = valueOf(former, 'w:pStyle') ?? (former ? undefined : styleNow);
    const place = numbering.place(childOf(former, 'w:numPr') ?? styles.numberingOf(style), style);
    return place ? numbering.uncounted(place) : 'none';
  }

  #table(element: Element, around: Around): Table {
    const rows: Row[] = [];
    this.#inTable(element, 'w:tr', around, (row, aroundRow) => {
      const properties = childOf(row, 'w:trPr');
      const change = changeIn(properties) ?? aroundRow.change;
      const cells: Cell[] = [];
      this.#inTable(row, 'w:tc', aroundRow, (cell, aroundCell) => {
        cells.push(this.#cell(cell, aroundCell));
      });
      rows.push({ cells, isHead: isOn(properties, 'w:tblHeader') ?? false, ...(change && { change }) });
    });
    const properties = childOf(childOf(element, 'w:tblPr'), 'w:tblInd');
    const indent = Number.parseInt(properties?.attributes.get('w') ?? '', 10);
    return { kind: 'table', rows, ...(indent > 0 && { indent }) };
  }

  /** Rows of a table, or cells of a row, through what may be around them. */
  #inTable(
    element: Element,
    name: string,
    around: Around,
    visit: (found: Element, around: Around) => void,
  ): void {
    for (const child of elementsOf(element)) {
      const mark = this.#markOf(child);
      if (mark) this.#between.push(mark);
      else if (child.name === name) visit(child, around);
      else if (child.name === 'mc:AlternateContent') {
        for (const one of chosenContent(child)) if (one.name === name) visit(one, around);
      } else if (/^w:(?:ins|del|moveTo|moveFrom)$/.test(child.name)) {
        this.#inTable(child, name, { ...around, change: changeOf(child) }, visit);
      } else if (!/Pr$|^w:tblGrid$/.test(child.name)) this.#inTable(child, name, around, visit);
    }
  }

  #cell(element: Element, around: Around): Cell {
    const properties = childOf(element, 'w:tcPr');
    const merge = childOf(properties, 'w:vMerge');
    const blocks: Block[] = [];
    for (const child of elementsOf(element)) if (child.name !== 'w:tcPr') this.add(child, blocks, around);
    return {
      blocks,
      columns: Math.min(Math.max(Number(valueOf(properties, 'w:gridSpan')) || 1, 1), 100),
      isBelow: merge !== undefined && merge.attributes.get('val') !== 'restart',
    };
  }

  #boxesIn(element: Element): readonly Block[] {
    const blocks: Block[] = [];
    for (const child of elementsOf(element)) {
      if (child.name === 'w:txbxContent') blocks.push(...this.read(child));
      else if (child.name === 'mc:AlternateContent') {
        for (const one of chosenContent(child)) blocks.push(...this.#boxesIn(one));
      } else blocks.push(...this.#boxesIn(child));
    }
    const words = element.name === 'v:textpath' ? (element.attributes.get('string') ?? '') : '';
    if (words !== '')
      blocks.push({ kind: 'paragraph', pieces: [{ kind: 'text', text: words, look: plainLook }] });
    return blocks;
  }

  #markOf(element: Element): Mark | undefined {
    const id = element.attributes.get('id') ?? '';
    switch (element.name) {
      case 'w:bookmarkStart': {
        const name = element.attributes.get('name') ?? '';
        this.#bookmarks.set(id, name);
        return { kind: 'mark', of: 'bookmark', name, edge: 'start' };
      }
      case 'w:bookmarkEnd':
        return { kind: 'mark', of: 'bookmark', name: this.#bookmarks.get(id) ?? '', edge: 'end' };
      case 'w:commentRangeStart':
        return { kind: 'mark', of: 'comment', name: id, edge: 'start' };
      case 'w:commentRangeEnd':
        return { kind: 'mark', of: 'comment', name: id, edge: 'end' };
      default:
        return undefined;
    }
  }
}

/** Of the end of a paragraph, and of a row. */
function changeIn(properties: Element | undefined): Change | undefined {
  const found =
    properties && elementsOf(properties).find(({ name }) => /^w:(?:ins|del|moveTo|moveFrom)$/.test(name));
  return found && changeOf(found);
}
