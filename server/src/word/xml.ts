import { Parser } from 'htmlparser2';
import { NotRead } from './refusal';

/** An element of XML. Its name has the prefix that we give its namespace (`w:p`), whatever the file calls it. */
export interface Element {
  readonly name: string;
  /** By name; those of Word's own namespace with no prefix (`val`), others with ours (`r:id`). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** Namespaces, those of the strict form of the standard too. What is in none of these has no prefix of ours. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/office\/word\/2010\/wordml$/, 'w14'],
  [/\/office\/word\/2012\/wordml$/, 'w15'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

/** Elements in each other: a table in a table in a text box has some sixty. */
const deepest = 500;

interface Open extends Element {
  readonly children: (Element | string)[];
  /** Prefixes of the file that hold from here on. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/**
 * Reads XML and gives each child of an element of that name (`w:body`) as soon as it is whole, so that no more of a long file is in
 * memory than what was made of it. Nothing that a file declares of its own (a DTD, entities) is followed, and what is not well-formed
 * is read as far as it goes.
 * @returns how many elements of that name there are
 * @throws NotRead where elements lie deeper in each other than any program writes them
 */
export function eachChild(xml: string, parent: string, visit: (child: Element) => void): number {
  const open: Open[] = [];
  let parents = 0;
  const parser = new Parser(
    {
      onopentag(tag, written) {
        if (open.length >= deepest) throw new NotRead('too-large');
        const namespaces = declared(written, open.at(-1)?.namespaces);
        open.push({
          name: nameIn(namespaces, tag, ''),
          attributes: attributesOf(written, namespaces),
          children: [],
          namespaces,
        });
      },
      onclosetag() {
        const whole = open.pop();
        if (whole?.name === parent) parents += 1;
        const around = open.at(-1);
        if (!whole || !around) return;
        if (around.name === parent) visit(whole);
        else around.children.push(whole);
      },
      ontext(text) {
        const around = open.at(-1);
        if (!around || around.name === parent) return;
        around.children.push(text);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return parents;
}

const none: ReadonlyMap<string, string> = new Map();

function declared(
  written: Readonly<Record<string, string>>,
  around: ReadonlyMap<string, string> = none,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(written)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    own ??= new Map(around);
    own.set(name.slice(6), prefixes.find(([pattern]) => pattern.test(value))?.[1] ?? '');
  }
  return own ?? around;
}

function attributesOf(
  written: Readonly<Record<string, string>>,
  namespaces: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(written)) {
    // Word numbers its sittings in every element.
    if (/^xmlns(?::|$)|:rsid/.test(name)) continue;
    attributes ??= new Map();
    attributes.set(nameIn(namespaces, name, 'w'), value);
  }
  return attributes ?? none;
}

function nameIn(namespaces: ReadonlyMap<string, string>, written: string, bare: string): string {
  const colon = written.indexOf(':');
  const local = written.slice(colon + 1);
  const prefix =
    colon < 0 && bare === 'w' ? '' : (namespaces.get(written.slice(0, Math.max(colon, 0))) ?? '');
  return prefix === '' || prefix === bare ? local : `${prefix}:${local}`;
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(
    (child): child is Element => typeof child !== 'string' && child.name === name,
  );
}

export function elementsOf(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string');
}

/** What a child says by its `w:val`. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('val');
}

/** Of a switch (`w:b`): on where it just stands there; nothing where it is not named. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (!found) return undefined;
  return !/^(?:0|false|off|none)$/i.test(found.attributes.get('val') ?? 'true');
}

/** All text in it, in order. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
