import { indentOf } from './numbering';
import { childOf, eachChild, isOn, valueOf, type Element } from './xml';

/** What styles say of paragraphs and words. */
export interface Styles {
  /** The name of a style, the same in all languages of Word, in small letters. */
  nameOf(id: string | undefined): string | undefined;
  /** 1 to 9 where it is a heading. */
  headingOf(id: string | undefined): number | undefined;
  /** What it says of a switch of words, such as `w:b`. */
  isOn(id: string | undefined, name: string): boolean | undefined;
  /** The list that its paragraphs are in. */
  numberingOf(id: string | undefined): Element | undefined;
  isCode(id: string | undefined): boolean;
  indentOf(id: string | undefined): number | undefined;
}

interface Style {
  readonly name: string;
  readonly basedOn?: string | undefined;
  readonly paragraph?: Element | undefined;
  readonly words?: Element | undefined;
}

export function readStyles(xml: string | undefined): Styles {
  const styles = new Map<string, Style>();
  if (xml !== undefined) {
    eachChild(xml, 'w:styles', (element) => {
      const id = element.attributes.get('styleId');
      if (element.name !== 'w:style' || id === undefined) return;
      styles.set(id, {
        name: (valueOf(element, 'w:name') ?? id).toLowerCase(),
        basedOn: valueOf(element, 'w:basedOn'),
        paragraph: childOf(element, 'w:pPr'),
        words: childOf(element, 'w:rPr'),
      });
    });
  }

  /** The first answer that the style or those it builds on give. A style may build on itself by mistake. */
  function ask<T>(id: string | undefined, answer: (style: Style) => T | undefined): T | undefined {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style = styles.get(at);
      if (!style) return undefined;
      const answered = answer(style);
      if (answered !== undefined) return answered;
      at = style.basedOn;
    }
    return undefined;
  }

  return {
    nameOf: (id) => (id === undefined ? undefined : (styles.get(id)?.name ?? id.toLowerCase())),
    headingOf: (id) =>
      ask(id, ({ name, paragraph }) => headingNamed(name) ?? outlineOf(paragraph)) ??
      (id === undefined || styles.has(id) ? undefined : headingNamed(id.toLowerCase())),
    isOn: (id, name) => ask(id, ({ words }) => isOn(words, name)),
    numberingOf: (id) => ask(id, ({ paragraph }) => childOf(paragraph, 'w:numPr')),
    indentOf: (id) => ask(id, ({ paragraph }) => indentOf(paragraph)),
    isCode: (id) =>
      ask(id, ({ name, words }) => isCodeName(name) || isMonospaced(words) || undefined) ?? false,
  };
}

/** Word's own headings keep their names in every language. */
function headingNamed(name: string): number | undefined {
  if (name === 'title') return 1;
  const level = /^heading ?([1-9])$/.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** What an outline shows as a heading of that level; the tenth level is plain text. */
export function outlineOf(properties: Element | undefined): number | undefined {
  const level = Number(valueOf(properties, 'w:outlineLvl') ?? 9);
  return level >= 0 && level <= 8 ? level + 1 : undefined;
}

function isCodeName(name: string): boolean {
  return /\bcode\b|verbatim|^html (?:code|preformatted|typewriter)|^preformatted text$|^source text$/.test(
    name,
  );
}

/** Letters of one width. */
export function isMonospaced(words: Element | undefined): boolean {
  const font = childOf(words, 'w:rFonts')?.attributes.get('ascii') ?? '';
  return /courier|consolas|\bmono\b|menlo|monaco/i.test(font);
}
