import fc from 'fast-check';
import type { Fields, GeneratedDraft, Value } from './generated-draft';

/** One of the ways to write a draft. Every way says the same. */
export interface Layout {
  /** Decides everything that is left to taste, differently for each place. */
  readonly taste: number;
  readonly lineBreak: '\n' | '\r\n';
  readonly keepsOrder: boolean;
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  taste: fc.integer({ min: 1, max: 1_000_000 }),
  lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
  keepsOrder: fc.boolean(),
});

/** The way that most people write. */
export const plainLayout: Layout = { taste: 0, lineBreak: '\n', keepsOrder: true };

export function writeDraft(
  { fields, comments }: GeneratedDraft,
  { taste, lineBreak, keepsOrder }: Layout,
): string {
  const writer = new Writer(taste, keepsOrder, comments);
  return writer.fields(fields, '', 0).join('\n').replaceAll('\n', lineBreak) + lineBreak;
}

class Writer {
  constructor(
    private readonly taste: number,
    private readonly keepsOrder: boolean,
    private readonly comments: GeneratedDraft['comments'],
  ) {}

  fields(fields: Fields, path: string, indent: number): readonly string[] {
    const entries = Object.entries(fields);
    if (!this.keepsOrder)
      entries.sort(([a], [b]) => this.#choose(path + a, 1000) - this.#choose(path + b, 1000));
    return entries.flatMap(([key, value]) => {
      const place = path === '' ? key : `${path}.${key}`;
      const space = ' '.repeat(indent);
      const comment = this.comments[place];
      const blank = this.#choose(`${place} blank`, 4) === 1 ? [''] : [];
      return [
        ...blank,
        ...(comment === undefined ? [] : [`${space}# ${comment}`]),
        ...this.#field(key, value, place, indent),
      ];
    });
  }

  #field(key: string, value: Value, place: string, indent: number): readonly string[] {
    const space = ' '.repeat(indent);
    if (typeof value === 'string') return [`${space}${key}: ${this.#text(value, place, indent + 2)}`];
    if (this.#isFlow(place)) return [`${space}${key}: ${this.#flow(value, place)}`];
    if (!isList(value)) return [`${space}${key}:`, ...this.fields(value, place, indent + 2)];
    const dash = indent + this.#choose(`${place} dash`, 2) * 2;
    return [`${space}${key}:`, ...value.flatMap((item, i) => this.#item(item, place, i, dash))];
  }

  #item(item: Value, list: string, index: number, indent: number): readonly string[] {
    const space = ' '.repeat(indent);
    if (typeof item === 'string') return [`${space}- ${this.#text(item, `${list}${index}`, indent + 2)}`];
    const id = isList(item) ? undefined : item.id;
    const place = `${list}[${typeof id === 'string' ? id : index}]`;
    if (isList(item) || this.#isFlow(place)) return [`${space}- ${this.#flow(item, place)}`];
    const lines = this.fields(item, place, indent + 2);
    // Blank lines and comments in front of the first field stand above the dash.
    const first = lines.findIndex((line) => line !== '' && !line.trimStart().startsWith('#'));
    return lines.map((line, i) => (i === first ? `${space}- ${line.trimStart()}` : line));
  }

  /** In brackets, when nothing in it has a comment. */
  #isFlow(place: string): boolean {
    const hasComment = Object.keys(this.comments).some((path) => path.startsWith(place));
    return !hasComment && this.#choose(`${place} flow`, 3) === 1;
  }

  #flow(value: Value, place: string): string {
    if (typeof value === 'string')
      return plainInFlow.test(value) && !isWord(value) ? value : JSON.stringify(value);
    if (isList(value)) return `[${value.map((item, i) => this.#flow(item, `${place}${i}`)).join(', ')}]`;
    const entries = Object.entries(value);
    if (!this.keepsOrder) entries.reverse();
    return `{ ${entries.map(([key, item]) => `${key}: ${this.#flow(item, place + key)}`).join(', ')} }`;
  }

  #text(text: string, place: string, indent: number): string {
    const style = this.#choose(`${place} style`, 5);
    const space = ' '.repeat(indent);
    if (text === '') return "''";
    if (text.includes('\n') ? style > 1 : style === 2) {
      const lines = text.split('\n').map((line) => (line === '' ? '' : space + line));
      return ['|', ...lines].join('\n');
    }
    if (style === 3)
      return ['>-', ...text.split('\n').map((line) => this.#folded(line, place, space))].join('\n');
    if (style === 4) return `'${text.replaceAll("'", "''").replaceAll('\n\n', `\n\n\n${space}`)}'`;
    return plain.test(text) && !isWord(text) && style === 0 ? text : JSON.stringify(text);
  }

  /** Broken into lines somewhere between two words. */
  #folded(line: string, place: string, space: string): string {
    if (line === '') return '';
    const words = line.split(' ');
    const at = 1 + this.#choose(place, words.length);
    const parts = [words.slice(0, at), words.slice(at)].filter((part) => part.length > 0);
    return parts.map((part) => space + part.join(' ')).join('\n');
  }

  /** A number below `count`, always the same for a place. */
  #choose(place: string, count: number): number {
    if (this.taste === 0) return 0;
    let hash = this.taste;
    for (let i = 0; i < place.length; i++) hash = (hash * 31 + place.charCodeAt(i)) % 1_000_003;
    return hash % count;
  }
}

const plain = /^[A-Za-z][\p{L}\p{N} ,.()-]*$/u;
const plainInFlow = /^[A-Za-z][\p{L}\p{N} .()-]*$/u;

/** What would be read as true, false or nothing. */
function isWord(text: string): boolean {
  return /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) || text.endsWith(' ');
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
