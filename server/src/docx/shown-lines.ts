import { lineOf } from '../service/index';

/** What a Word file of ours shows: of each mark the lines between its two ends, and all lines that are in none. */
export interface ShownLines {
  readonly marked: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

/** Reads it from the text part that the writer has just made: what it says is what was written, whatever it was made of. */
export function shownLines(xml: string, marks: ReadonlySet<string>): ShownLines {
  const marked = new Map<string, string[]>();
  const rest: string[] = [];
  const names = new Map<string, string>();
  const open = new Set<string>();
  let words = new Map<string | undefined, string>();
  let isWords = false;
  const say = (text: string) => {
    if (open.size === 0) words.set(undefined, (words.get(undefined) ?? '') + text);
    for (const mark of open) words.set(mark, (words.get(mark) ?? '') + text);
  };
  for (const [, closing, name, attributes = '', text] of xml.matchAll(parts)) {
    switch (name) {
      case undefined:
        if (isWords && text !== undefined) say(unescaped(text));
        break;
      case 't':
        isWords = closing === '' && !attributes.endsWith('/');
        break;
      case 'br':
      case 'tab':
        say(' ');
        break;
      case 'bookmarkStart': {
        const mark = valueIn(attributes, 'w:name');
        if (!marks.has(mark)) break;
        names.set(valueIn(attributes, 'w:id'), mark);
        open.add(mark);
        marked.set(mark, []);
        break;
      }
      case 'bookmarkEnd':
        open.delete(names.get(valueIn(attributes, 'w:id')) ?? '');
        break;
      case 'p':
        if (closing === '') break;
        for (const [mark, said] of words) {
          const line = lineOf(said);
          if (line !== '') (mark === undefined ? rest : marked.get(mark))?.push(line);
        }
        words = new Map();
        break;
    }
  }
  return { marked, rest };
}

const parts = /<(\/?)w:(t|p|br|tab|bookmarkStart|bookmarkEnd)\b([^<>]*)>|([^<>]+)/g;

function valueIn(attributes: string, name: string): string {
  const [, after = ''] = attributes.split(`${name}="`);
  return after.split('"')[0] ?? '';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
