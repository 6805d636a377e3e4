import fc from 'fast-check';

/** What somebody may do to a text, by keyboard, clipboard, editor or git. Places are told in ten-thousandths of the text. */
export type TextEdit =
  | { readonly kind: 'write' | 'write-line'; readonly at: number; readonly piece: string }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  | {
      readonly kind: 'delete-lines' | 'repeat-lines' | 'comment-out' | 'conflict';
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'move-lines'; readonly at: number; readonly to: number; readonly count: number }
  | { readonly kind: 'indent'; readonly at: number; readonly count: number; readonly by: number }
  | { readonly kind: 'join'; readonly at: number }
  | { readonly kind: 'line-breaks'; readonly as: string }
  | { readonly kind: 'cut-off'; readonly at: number };

/** Pieces that drafts are made of, and that go wrong in them. */
const piece = fc.constantFrom(
  ...[
    'title: ',
    'summary: |\n',
    'milestones:\n',
    '  - id: m1\n',
    '    due: ',
    'due: 2025-13-01\n',
    'ongoing',
    'stage: final\n',
    'leads:\n',
    '  government: [',
    ']',
    'tbc: ',
    '{ tbc: the minister decides }',
    '- ',
    '- - ',
    ': ',
    ':',
    '\n',
    '\n\n',
    '  ',
    ' ',
    '\t',
    '"',
    "'",
    '#',
    ' #3',
    '# codraft-ignore missing-lead -- agreed\n',
    '# codraft-ignore-file vague-wording\n',
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
    '||||||| c\n',
    '&a ',
    '*a',
    '!x ',
    '---\n',
    '...\n',
    '{',
    '}',
    '[]',
    '{}',
    '? ',
    '| ',
    '|\n',
    '>-\n',
    '> ',
    'é',
    'e\u0301',
    '😀',
    '\uD800',
    '\r\n',
    '\r',
    '\0',
    '\u00a0',
    '\u2028',
    '\uFEFF',
    '__proto__: ',
    '95 %',
    '1.5 million',
    '30 June 2025',
    '2025-Q3',
    'by the end of 2025',
    'will strengthen ',
    'may ',
    'not ',
    '1) ',
    'a@b.org',
    '+44 20 7946 0000',
    'https://example.org/a?b=c#d',
    'NAP6 ',
    '~',
    'null',
    'yes',
    '\\',
    '`',
    '**',
    '| a | b |\n',
    '[a](b)',
    'signatures',
    'sign_off:\n  - { by: caj, on: 2025-01-15, digest: sha256:00 }\n',
    'after: [m1]\n',
    'problem:\n',
    'supporting: { other: [a, b] }\n',
  ],
);

const at = fc.nat(9999);
const few = fc.integer({ min: 1, max: 4 });

export const textEdit: fc.Arbitrary<TextEdit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constantFrom('write' as const, 'write-line' as const), at, piece }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      at,
      count: fc.integer({ min: 1, max: 40 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'delete-lines' as const,
        'repeat-lines' as const,
        'comment-out' as const,
        'conflict' as const,
      ),
      at,
      count: few,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move-lines' as const), at, to: at, count: few }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('indent' as const),
      at,
      count: few,
      by: fc.constantFrom(-4, -2, -1, 1, 2, 4),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('join' as const), at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('line-breaks' as const),
      as: fc.constantFrom('\r\n', '\r', '\n'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut-off' as const), at }) },
);

export function editText(text: string, edit: TextEdit): string {
  switch (edit.kind) {
    case 'write': {
      const place = placeIn(text.length, edit.at);
      return text.slice(0, place) + edit.piece + text.slice(place);
    }
    case 'write-line': {
      const place = text.lastIndexOf('\n', placeIn(text.length, edit.at)) + 1;
      return text.slice(0, place) + edit.piece + text.slice(place);
    }
    case 'delete': {
      const place = placeIn(text.length, edit.at);
      return text.slice(0, place) + text.slice(place + edit.count);
    }
    case 'join': {
      const place = text.indexOf('\n', placeIn(text.length, edit.at));
      return place < 0 ? text : text.slice(0, place) + text.slice(place + 1);
    }
    case 'line-breaks':
      return text.replace(/\r\n|\r|\n/g, edit.as);
    case 'cut-off':
      return text.slice(0, placeIn(text.length, edit.at));
    default:
      return editLines(text, edit);
  }
}

function editLines(text: string, edit: Extract<TextEdit, { readonly count: number }>): string {
  const lines = text.split(/(?<=\n)/);
  const from = placeIn(lines.length, edit.at);
  const [before, chosen, after] = [
    lines.slice(0, from),
    lines.slice(from, from + edit.count),
    lines.slice(from + edit.count),
  ];
  const instead = (other: readonly string[]) => [...before, ...other, ...after].join('');
  switch (edit.kind) {
    case 'delete-lines':
      return instead([]);
    case 'repeat-lines':
      return instead([...chosen, ...chosen]);
    case 'comment-out':
      return instead(chosen.map((line) => `# ${line}`));
    case 'conflict':
      return instead([
        '<<<<<<< ours\n',
        ...chosen,
        '=======\n',
        ...chosen.map((line) => line.replace(/\w+(?=\s*$)/, 'other')),
        '>>>>>>> theirs\n',
      ]);
    case 'move-lines': {
      const rest = [...before, ...after];
      const to = placeIn(rest.length, edit.to);
      return [...rest.slice(0, to), ...chosen, ...rest.slice(to)].join('');
    }
    case 'indent':
      return instead(
        chosen.map((line) =>
          edit.by > 0
            ? ' '.repeat(edit.by) + line
            : line.slice(Math.min(-edit.by, /^ */.exec(line)?.[0].length ?? 0)),
        ),
      );
    case 'delete':
      return text;
  }
}

function placeIn(length: number, at: number): number {
  return Math.floor((at / 9999) * length);
}
