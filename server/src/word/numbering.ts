import type { Item } from './document';
import { writeNumber } from './number-format';
import { childOf, eachChild, elementsOf, valueOf, type Element } from './xml';

/** Word's lists, and how far each has counted. */
export class Numbering {
  readonly #abstract = new Map<string, Element>();
  readonly #lists = new Map<string, Element>();
  /** Lists that name a style are what the list says which has that style. */
  readonly #byStyle = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(xml: string | undefined) {
    if (xml === undefined) return;
    eachChild(xml, 'w:numbering', (element) => {
      const { attributes } = element;
      const abstract = attributes.get('abstractNumId');
      const list = attributes.get('numId');
      if (element.name === 'w:abstractNum' && abstract !== undefined) {
        this.#abstract.set(abstract, element);
        const style = valueOf(element, 'w:styleLink');
        if (style !== undefined) this.#byStyle.set(style, abstract);
      } else if (element.name === 'w:num' && list !== undefined) {
        this.#lists.set(list, element);
      }
    });
  }

  /** The place of a paragraph in a list by its `w:numPr`, and the next number there. Nothing where it says that it is in none. */
  next(properties: Element | undefined, style: string | undefined): Item | undefined {
    const named = this.place(properties, style);
    if (!named || !this.#lists.has(named.list)) return undefined;
    const { list, level } = named;
    const definition = this.#levelOf(list, level);
    const format = valueOf(definition, 'w:numFmt') ?? 'decimal';
    const indent = this.#indentOf(list, level);
    if (format === 'bullet') return { list, level, indent };
    const numbers = this.#count(list, level);
    const sign = (valueOf(definition, 'w:lvlText') ?? '').replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = at === level ? format : (valueOf(this.#levelOf(list, at), 'w:numFmt') ?? 'decimal');
      return writeNumber(numbers[at] ?? this.#startOf(list, at), other);
    });
    const number = numbers[level] ?? 1;
    const place = { list, level, indent };
    return format === 'none' && sign.trim() === '' ? place : { ...place, sign, number };
  }

  /** The list and level that a `w:numPr` names, without counting. */
  place(
    properties: Element | undefined,
    style: string | undefined,
  ): { list: string; level: number } | undefined {
    const list = valueOf(properties, 'w:numId');
    if (list === undefined || list === '0') return undefined;
    const level = Number(valueOf(properties, 'w:ilvl') ?? this.#levelOfStyle(list, style) ?? 0);
    return { list, level: Math.min(Math.max(Math.trunc(level) || 0, 0), 8) };
  }

  /** A place of which only is known that it is one. */
  uncounted({ list, level }: { readonly list: string; readonly level: number }): Item {
    return { list, level, indent: this.#indentOf(list, level) };
  }

  #indentOf(list: string, level: number): number {
    return indentOf(childOf(this.#levelOf(list, level), 'w:pPr')) ?? (level + 1) * usualIndent;
  }

  #count(list: string, level: number): readonly number[] {
    const abstract = this.#abstractOf(list) ?? list;
    let counts = this.#counts.get(abstract);
    if (!counts) this.#counts.set(abstract, (counts = []));
    // A list that begins at a number of its own does so once.
    const restart = this.#overrideOf(list, level);
    const key = `${list} ${level}`;
    const before = counts[level];
    if (restart !== undefined && !this.#begun.has(key)) counts[level] = restart;
    else counts[level] = before === undefined ? this.#startOf(list, level) : before + 1;
    this.#begun.add(key);
    counts.length = level + 1;
    return counts;
  }

  #startOf(list: string, level: number): number {
    return Number(valueOf(this.#levelOf(list, level), 'w:start') ?? 1) || 0;
  }

  #overrideOf(list: string, level: number): number | undefined {
    const start = valueOf(this.#changeOf(list, level), 'w:startOverride');
    return start === undefined ? undefined : Number(start) || 0;
  }

  #changeOf(list: string, level: number): Element | undefined {
    const element = this.#lists.get(list);
    return element && elementsOf(element).find((one) => isLevel(one, 'w:lvlOverride', level));
  }

  #levelOf(list: string, level: number): Element | undefined {
    const own = childOf(this.#changeOf(list, level), 'w:lvl');
    if (own) return own;
    const abstract = this.#abstract.get(this.#abstractOf(list) ?? '');
    return abstract && elementsOf(abstract).find((one) => isLevel(one, 'w:lvl', level));
  }

  #levelOfStyle(list: string, style: string | undefined): string | undefined {
    if (style === undefined) return undefined;
    const abstract = this.#abstract.get(this.#abstractOf(list) ?? '');
    const found = abstract && elementsOf(abstract).find((one) => valueOf(one, 'w:pStyle') === style);
    return found?.attributes.get('ilvl');
  }

  #abstractOf(list: string): string | undefined {
    const named = valueOf(this.#lists.get(list), 'w:abstractNumId');
    const style = valueOf(this.#abstract.get(named ?? ''), 'w:numStyleLink');
    return (style === undefined ? undefined : this.#byStyle.get(style)) ?? named;
  }
}

/** Half an inch for each level, as Word has it where nothing is said. */
const usualIndent = 720;

/** How far in the words of a paragraph stand, where its properties say so. */
export function indentOf(properties: Element | undefined): number | undefined {
  const indent = childOf(properties, 'w:ind')?.attributes;
  const left = Number.parseInt(indent?.get('start') ?? indent?.get('left') ?? '', 10);
  return Number.isNaN(left) ? undefined : left;
}

function isLevel(element: Element, name: string, level: number): boolean {
  return element.name === name && element.attributes.get('ilvl') === String(level);
}
