import { symbolFontOf, symbolText } from '../service/index';
import { isAlike } from './alike';
import { changeOf, chosenContent, readControl } from './containers';
import type { Change, Look, Mark, Piece, Text } from './document';
import { plainLook } from './document';
import { Fields, linkOf } from './fields';
import type { Styles } from './styles';
import { childOf, elementsOf, isOn, textOf, valueOf, type Element } from './xml';

/** What holds for all words in an element. */
export interface Around {
  readonly change?: Change | undefined;
  readonly link?: string | undefined;
  readonly isPrompt?: boolean | undefined;
}

/** What a run may hold that is no run: handed back to the one that reads blocks. */
export interface RunParts {
  readonly styles: Styles;
  /** Where links lead, by the id that the text has for them. */
  readonly links: ReadonlyMap<string, string>;
  readonly readBoxes: (content: Element) => void;
  readonly markOf: (element: Element) => Mark | undefined;
}

/** Reads the words of paragraphs. Fields may go on from one paragraph to the next, so there is one reader for a part of the file. */
export class RunReader {
  readonly #fields = new Fields();

  constructor(private readonly parts: RunParts) {}

  read(elements: readonly Element[], around: Around, pieces: Piece[]): void {
    for (const element of elements) this.#element(element, around, pieces);
  }

  #element(element: Element, around: Around, pieces: Piece[]): void {
    const inside = (more: Around = {}) => {
      this.read(elementsOf(element), { ...around, ...more }, pieces);
    };
    const mark = this.parts.markOf(element);
    if (mark) {
      pieces.push(mark);
      return;
    }
    switch (element.name) {
      case 'w:r':
        this.#run(element, around, pieces);
        break;
      case 'w:hyperlink': {
        const link = this.parts.links.get(element.attributes.get('r:id') ?? '');
        inside(link === undefined ? {} : { link });
        break;
      }
      case 'w:fldSimple': {
        const link = linkOf(element.attributes.get('instr') ?? '');
        inside(link === undefined ? {} : { link });
        break;
      }
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        inside({ change: changeOf(element) });
        break;
      case 'w:sdt':
        readControl(element, pieces, (content, isPrompt) => {
          this.read(elementsOf(content), isPrompt ? { ...around, isPrompt } : around, pieces);
        });
        break;
      case 'mc:AlternateContent':
        for (const content of chosenContent(element)) this.#element(content, around, pieces);
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        this.#add(pieces, formulaOf(element), plainLook, around);
        break;
      case 'w:pPr':
      case 'w:sdtPr':
        break;
      default:
        // Smart tags, directions of writing and whatever Word thinks of next are around words, and not in their place.
        inside();
    }
  }

  #run(run: Element, around: Around, pieces: Piece[]): void {
    const properties = childOf(run, 'w:rPr');
    const look = this.#lookOf(properties);
    const former = childOf(childOf(properties, 'w:rPrChange'), 'w:rPr');
    const formerLook = former && this.#lookOf(former);
    for (const element of elementsOf(run)) this.#part(element, look, { ...around, formerLook }, pieces);
  }

  #part(
    element: Element,
    look: Look,
    around: Around & { readonly formerLook?: Look | undefined },
    pieces: Piece[],
  ): void {
    const add = (text: string) => {
      if (this.#fields.isSeen) this.#add(pieces, text, look, around, around.formerLook);
    };
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        add(writtenIn(element));
        break;
      case 'w:tab':
      case 'w:ptab':
        add('\t');
        break;
      case 'w:br':
        // The end of a page or a column parts words as a line does.
        add('\n');
        break;
      case 'w:cr':
        add('\n');
        break;
      case 'w:noBreakHyphen':
        add('\u2011');
        break;
      case 'w:sym':
        add(signOf(element));
        break;
      case 'w:fldChar': {
        const chosen = this.#fields.mark(element);
        this.#add(pieces, chosen, look, around);
        break;
      }
      case 'w:instrText':
      case 'w:delInstrText':
        this.#fields.instruct(textOf(element));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const id = `${element.name.slice(2, -9)} ${element.attributes.get('id') ?? ''}`;
        pieces.push({ kind: 'note', id, ...(around.change && { change: around.change }) });
        break;
      }
      case 'w:ruby':
        this.#ruby(element, around, pieces);
        break;
      case 'mc:AlternateContent':
        for (const content of chosenContent(element)) this.#part(content, look, around, pieces);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.parts.readBoxes(element);
        break;
      default:
        break;
    }
  }

  /** Words with their reading above them, which stands behind them here. */
  #ruby(element: Element, around: Around, pieces: Piece[]): void {
    for (const [name, before, behind] of [
      ['w:rubyBase', '', ''],
      ['w:rt', '(', ')'],
    ] as const) {
      const part = childOf(element, name);
      if (!part) continue;
      this.#add(pieces, before, plainLook, around);
      this.read(elementsOf(part), around, pieces);
      this.#add(pieces, behind, plainLook, around);
    }
  }

  #add(pieces: Piece[], text: string, look: Look, around: Around, formerLook?: Look): void {
    if (text === '') return;
    const link = around.link ?? this.#fields.link;
    const piece: Text = {
      kind: 'text',
      text,
      look,
      ...(link !== undefined && { link }),
      ...(around.change && { change: around.change }),
      ...(formerLook && { formerLook }),
      ...(around.isPrompt && { isPrompt: true }),
    };
    const last = pieces.at(-1);
    if (last?.kind === 'text' && isAlike(last, piece)) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    } else pieces.push(piece);
  }

  #lookOf(properties: Element | undefined): Look {
    if (!properties) return plainLook;
    const { styles } = this.parts;
    const style = valueOf(properties, 'w:rStyle');
    const on = (name: string) => isOn(properties, name) ?? styles.isOn(style, name) ?? false;
    return {
      bold: on('w:b') || (isOn(properties, 'w:b') === undefined && on('w:bCs') && on('w:rtl')),
      italic: on('w:i'),
      strike: on('w:strike') || on('w:dstrike'),
      code: styles.isCode(style),
      hidden: on('w:vanish'),
    };
  }
}

/** White space at the edges counts only where the file says so. */
function writtenIn(element: Element): string {
  const text = textOf(element);
  if (element.attributes.get('space') === 'preserve') return text;
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(/^[ \t\r\n]+/, '');
}

function formulaOf(element: Element): string {
  return elementsOf(element)
    .map((child) => (child.name === 'm:t' || child.name === 'w:t' ? textOf(child) : formulaOf(child)))
    .join('');
}

function signOf(element: Element): string {
  const code = Number.parseInt(element.attributes.get('char') ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  const font = symbolFontOf(element.attributes.get('font') ?? '');
  const sign = String.fromCharCode(code);
  return font === 'none' ? sign : symbolText(sign, font);
}
