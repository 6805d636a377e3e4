import fc from 'fast-check';

/** An answer with paragraphs, lists, tables and the like. Each part has a number by which edits find it again. */
export type Part =
  | { readonly kind: 'paragraph'; readonly id: number; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'quote'; readonly id: number; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'heading'; readonly id: number; readonly level: number; readonly text: string }
  | {
      readonly kind: 'list';
      readonly id: number;
      readonly mark: '-' | '*' | '1.';
      readonly items: readonly Item[];
    }
  | { readonly kind: 'table'; readonly id: number; readonly rows: readonly Row[] };

export interface Sentence {
  readonly id: number;
  readonly text: string;
  /** True when a line break is meant in front of it. */
  readonly breaks?: boolean;
}

export interface Item {
  readonly id: number;
  readonly text: string;
  readonly items: readonly Item[];
}

export interface Row {
  readonly id: number;
  readonly cells: readonly string[];
}

const sentences = [
  'The ministry opens its register of contracts to all.',
  "It's the office's task to keep the list, e.g. by county.",
  'Each quarter 20 % of the records are checked by a panel.',
  'Se publicarán los contratos superiores a 10.000 euros.',
  'L’accès est libre (sans identification).',
  'Everybody can ask: “who has paid?”',
  'See https://example.org/a?b=c#d for the rules.',
  'What is kept back is listed with the reason.',
  'Die Behörde antwortet innerhalb von 30 Tagen!',
];
const phrases = [
  'contracts above 5,000',
  "the mayor's answers",
  'one form for all',
  'bilan annuel',
  'open data',
];

const sentence = fc.constantFrom(...sentences);
const phrase = fc.constantFrom(...phrases);

type Shape =
  | { readonly kind: 'paragraph' | 'quote'; readonly texts: readonly string[]; readonly breaks: number }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'list';
      readonly mark: '-' | '*' | '1.';
      readonly texts: readonly string[];
      readonly nested: readonly boolean[];
    }
  | { readonly kind: 'table'; readonly rows: number };

const shape: fc.Arbitrary<Shape> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('paragraph' as const),
      texts: fc.array(sentence, { minLength: 1, maxLength: 4 }),
      breaks: fc.constantFrom(-1, -1, 1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('quote' as const),
      texts: fc.array(sentence, { minLength: 1, maxLength: 2 }),
      breaks: fc.constant(-1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('heading' as const),
      level: fc.integer({ min: 2, max: 4 }),
      text: phrase,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('list' as const),
      mark: fc.constantFrom('-' as const, '*' as const, '1.' as const),
      texts: fc.array(fc.oneof(phrase, sentence), { minLength: 2, maxLength: 4 }),
      nested: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('table' as const), rows: fc.integer({ min: 1, max: 3 }) }),
  },
);

/** Two lists, quotations or tables next to each other would be one. */
export const structuredAnswer: fc.Arbitrary<readonly Part[]> = fc
  .array(shape, { minLength: 1, maxLength: 5 })
  .map((shapes) => {
    let next = 0;
    const id = () => ++next;
    // The same sentence twice would leave open which of the two was meant.
    const said = (text: string) => text.replace(/\p{L}+/u, (word) => `${word} ${next}`);
    const kept = shapes.filter(
      (one, i) => !['list', 'quote', 'table'].includes(one.kind) || one.kind !== shapes[i - 1]?.kind,
    );
    return kept.map((one): Part => {
      switch (one.kind) {
        case 'paragraph':
        case 'quote':
          return {
            kind: one.kind,
            id: id(),
            sentences: one.texts.map((text, i) => ({
              id: id(),
              text: said(text),
              ...(i === one.breaks && { breaks: true }),
            })),
          };
        case 'heading':
          return { kind: 'heading', id: id(), level: one.level, text: said(one.text) };
        case 'list': {
          const items: Item[] = [];
          for (const [i, text] of one.texts.entries()) {
            const item = { id: id(), text: said(text), items: [] };
            const last = items.at(-1);
            if (last && one.nested[i]) items[items.length - 1] = { ...last, items: [...last.items, item] };
            else items.push(item);
          }
          return { kind: 'list', id: id(), mark: one.mark, items };
        }
        case 'table': {
          const rows = Array.from({ length: one.rows + 1 }, (_, i) => ({
            id: id(),
            cells: i === 0 ? ['year', 'share'] : [`20${10 + next}`, `${next} %`],
          }));
          return { kind: 'table', id: id(), rows };
        }
      }
    });
  });

/** The Markdown of an answer; long lines are broken where `width` says so. */
export function writeMarkdown(parts: readonly Part[], width = Infinity): string {
  return parts.map((part) => linesOf(part, width).join('\n')).join('\n\n');
}

function linesOf(part: Part, width: number): readonly string[] {
  switch (part.kind) {
    case 'paragraph':
      return proseOf(part.sentences, width);
    case 'quote':
      return proseOf(part.sentences, width).map((line) => `> ${line}`);
    case 'heading':
      return [`${'#'.repeat(part.level)} ${part.text}`];
    case 'list':
      return part.items.flatMap((item, i) => itemLines(item, part.mark, i, width));
    case 'table': {
      const [head, ...body] = part.rows.map(({ cells }) => `| ${cells.join(' | ')} |`);
      return [head ?? '', `|${'---|'.repeat(part.rows[0]?.cells.length ?? 0)}`, ...body];
    }
  }
}

function proseOf(sentences: readonly Sentence[], width: number): readonly string[] {
  const lines: string[] = [''];
  for (const [i, { text, breaks }] of sentences.entries()) {
    if (breaks && i > 0) {
      lines.splice(-1, 1, `${lines.at(-1) ?? ''}  `, '');
    }
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line === '') lines[lines.length - 1] = word;
      // A figure or sign at the start of a line may begin an item.
      else if (line.length + word.length >= width && /^\p{L}/u.test(word)) lines.push(word);
      else lines[lines.length - 1] = `${line} ${word}`;
    }
  }
  return lines;
}

function itemLines({ text, items }: Item, mark: string, index: number, width: number): readonly string[] {
  const sign = mark === '1.' ? `${index + 1}.` : mark;
  const indent = ' '.repeat(sign.length + 1);
  const [first = '', ...more] = proseOf([{ id: 0, text }], width);
  return [
    `${sign} ${first}`,
    ...more.map((line) => indent + line),
    ...items.flatMap((item, i) => itemLines(item, mark, i, width).map((line) => indent + line)),
  ];
}
