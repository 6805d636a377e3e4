import fc from 'fast-check';

/** A document as a word processor has it. */
export type PastedBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly PastedLine[] }
  | { readonly kind: 'heading'; readonly level: number; readonly words: PastedLine }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly PastedItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PastedLine[])[] };

export interface PastedItem {
  readonly words: PastedLine;
  /** Of the same kind as the list around it, or the other. */
  readonly inner?: { readonly ordered: boolean; readonly items: readonly PastedItem[] };
}

export type PastedLine = readonly PastedWord[];

export interface PastedWord {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href?: string;
}

/** Words that mean something in Markdown, YAML or HTML, beside those of everyday. */
const texts = [
  ...[
    'the',
    'register',
    'opens',
    'años',
    'marchés',
    'perché',
    'العقود',
    'سجل',
    '中文。',
    'e.g.',
    'snake_case',
    '50%',
  ],
  ...[
    '*',
    '_',
    '**',
    '__init__',
    '*a*',
    '_b_',
    '#',
    '##',
    '>',
    '+',
    '=',
    '---',
    '|',
    '|---|',
    '~~x~~',
    '`',
    '``x`',
    '```',
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[sic]',
    ']',
    '(',
    '<b>',
    '<https://x.org>',
    '<a@b.org>',
    '&amp;',
    '&#42;',
    'R&D',
    'a&b;',
    '\\',
    '\\*',
  ],
  ...[
    'C:\\Users',
    '1.',
    '15.',
    'Mai',
    '–',
    '<#a@b.org>',
    '-|-',
    '12)',
    '-',
    '•',
    'a*b',
    '5*3',
    'x|y',
    '!',
    'wow!',
    '"said"',
    "l'accès",
    '(sic)',
    '«oui»',
    ':',
    '://',
  ],
  ...[
    'https://x.org/a_b_c',
    '2024',
    '€',
    '…',
    '{',
    '}',
    '%',
    '@',
    '$x$',
    '^',
    '<!--',
    '-->',
    ']]>',
    '\u00A0',
    'x\u202Fy',
    '#3',
  ],
];
const hrefs = [
  'https://example.org/',
  'https://example.org/a_b*c(d)?e=f&g=[h]#i',
  'http://example.org/é/“x”?a=&amp;lt;',
  'mailto:ana@example.org',
];

const look = fc.constantFrom(
  ...[
    { bold: false, italic: false },
    { bold: false, italic: false },
    { bold: true, italic: false },
  ],
  ...[
    { bold: false, italic: true },
    { bold: true, italic: true },
  ],
);
const word: fc.Arbitrary<PastedWord> = fc
  .record({
    text: fc.constantFrom(...texts),
    look,
    href: fc.option(fc.constantFrom(...hrefs), { nil: undefined, freq: 8 }),
  })
  .map(({ text, look: looks, href }) => ({
    text: text.trim() === '' ? 'nbsp' : text,
    ...looks,
    ...(href !== undefined && { href }),
  }));

const line: fc.Arbitrary<PastedLine> = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) =>
  // A sign at the beginning that people type for an item is taken for one; a number alone is none.
  words.map((one, i) => (i === 0 && /^[-*•]$/.test(one.text) ? { ...one, text: 'first' } : one)),
);

const items = (depth: number): fc.Arbitrary<readonly PastedItem[]> =>
  fc.array(
    fc
      .record({
        words: line,
        inner: depth > 3 ? fc.constant(undefined) : fc.option(inner(depth + 1), { nil: undefined, freq: 3 }),
      })
      .map(({ words, inner: more }) => ({ words, ...(more && { inner: more }) })),
    { minLength: 1, maxLength: 3 },
  );
const inner = (depth: number) => fc.record({ ordered: fc.boolean(), items: items(depth) });

const block: fc.Arbitrary<PastedBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('paragraph' as const),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }), words: line }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: items(1) }),
  fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(line, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }),
    }),
  ),
);

export const pastedDocument: fc.Arbitrary<readonly PastedBlock[]> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  // Two lists of a kind next to each other are one in most programs.
  .map((blocks) => blocks.filter((one, i) => one.kind !== 'list' || blocks[i - 1]?.kind !== 'list'));
