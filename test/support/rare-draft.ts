import fc from 'fast-check';

/**
 * Drafts as no form writes them and YAML allows them: maps and lists in brackets, marks, tags, quoted and complex names,
 * tabs, all kinds of line breaks, several documents, comments wherever one can stand; with the slips that fixes are for.
 */

const comment = fc.constantFrom(
  '',
  '',
  '',
  ' # agreed in May',
  ' # TODO: ask',
  '  #not yet',
  ' # "quoted: note"',
);

const answer = fc.constantFrom(
  'Publish the register',
  'Answer recommendation #3 of the committee',
  '"Open data: phase 2"',
  "'The ministry''s list'",
  '"a \\"b\\" \\u00e9"',
  'Step 1: do this',
  '30 June 2025',
  'June 2025',
  '2025-06-30T10:00:00Z',
  'yes',
  '007',
  '12',
  '1.10',
  '>90 % of records',
  '- two dashes',
  '*all* of it',
  '&co and others',
  '@ministry',
  '%',
  '? who',
  'TBC',
  '~',
  'null',
  '""',
  "''",
  '{ tbc: the minister decides }',
  '{tbc: }',
  '[]',
  '{}',
  '[a, a, "b, c", a]',
  '[cabinet-office, Cabinet Office, cabinet-office]',
  '{ government: [treasury], government: }',
  '{ title: , title: One }',
  '!!str 2025',
  '!local x',
  '&mark text',
  '*mark',
  '&list [one, two]',
  '',
  '',
  '"never closed',
  '[never, closed',
  'text "in" quotes',
  '"in" quotes and more',
  'café — naïve… 20 €',
  'www.example.org/register',
);

const block = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>+', '|2', '>-  # folded'),
    fc.array(
      fc.constantFrom('One line', '- a bullet', '', '# not a comment', 'a: b', '   deeper', '| a | b |'),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(
    ([header, lines]) =>
      (indent: string) =>
        [header, ...lines.map((line) => (line === '' ? '' : `${indent}  ${line}`))].join('\n'),
  );

const keys = [
  'title',
  'title',
  'stage',
  'number',
  'theme',
  'summary',
  'leads',
  'period',
  'problem',
  'description',
  'analysis',
  'milestones',
  'milestones',
  'updates',
  'sign_off',
  'goverment',
  'Summary',
  'civil-society',
];
const innerKeys = [
  'statement',
  'causes',
  'results',
  'government',
  'civil_society',
  'start',
  'end',
  'tbc',
  'start',
];
const itemKeys = ['id', 'title', 'outputs', 'due', 'lead', 'supporting', 'after', 'status', 'due', 'Lead'];

const writtenKey = (names: readonly string[]) =>
  fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 30 })).map(([name, style]) => {
    if (style === 0) return `"${name}":`;
    if (style === 1) return `'${name}' :`;
    if (style === 2) return `? ${name}\n:`;
    if (style === 3) return `${name}  :`;
    if (style === 4) return `&k ${name}:`;
    return `${name}:`;
  });

/** A field on lines of its own, at an indentation. */
type Rows = (indent: string) => string;

const scalarField = (names: readonly string[]): fc.Arbitrary<Rows> =>
  fc
    .tuple(
      writtenKey(names),
      fc.oneof({ weight: 5, arbitrary: answer.map((text) => () => text) }, block),
      comment,
    )
    .map(([key, value, note]) => (indent) => {
      const text = value(indent);
      const end = text.includes('\n') ? '' : note;
      return `${indent}${key.replace('\n', `\n${indent}`)} ${text}${end}`;
    });

const listField = (names: readonly string[]): fc.Arbitrary<Rows> =>
  fc
    .tuple(writtenKey(names), fc.array(fc.tuple(answer, comment), { maxLength: 3 }), fc.boolean(), comment)
    .map(([key, items, isIndented, note]) => (indent) => {
      const dash = isIndented ? `${indent}  ` : indent;
      const head = `${indent}${key.replace('\n', `\n${indent}`)}${note}`;
      return [head, ...items.map(([text, end]) => `${dash}- ${text}${end}`)].join('\n');
    });

const commentRow: fc.Arbitrary<Rows> = fc
  .constantFrom(
    '# a note',
    '# codraft-ignore vague-wording -- as agreed',
    '#codraft-ignore nothing-known',
    '#',
  )
  .map((text) => (indent) => indent + text);

const innerField = fc.oneof(scalarField(innerKeys), listField(innerKeys), commentRow);

const mapField: fc.Arbitrary<Rows> = fc
  .tuple(writtenKey(keys), fc.array(innerField, { maxLength: 4 }), comment)
  .map(
    ([key, fields, note]) =>
      (indent) =>
        [
          `${indent}${key.replace('\n', `\n${indent}`)}${note}`,
          ...fields.map((field) => field(`${indent}  `)),
        ].join('\n'),
  );

const item: fc.Arbitrary<Rows> = fc
  .array(fc.oneof(scalarField(itemKeys), listField(itemKeys)), { minLength: 1, maxLength: 4 })
  .map((fields) => (indent) => {
    const [first = '', ...others] = fields.map((field) => field(`${indent}  `));
    return [`${indent}- ${first.trimStart()}`, ...others].join('\n');
  });

const milestones: fc.Arbitrary<Rows> = fc
  .tuple(fc.array(fc.oneof(item, commentRow), { maxLength: 3 }), fc.boolean(), comment)
  .map(
    ([items, isIndented, note]) =>
      (indent) =>
        [`${indent}milestones:${note}`, ...items.map((one) => one(isIndented ? `${indent}  ` : indent))].join(
          '\n',
        ),
  );

const field = fc.oneof(
  scalarField(keys),
  listField(keys),
  mapField,
  milestones,
  commentRow,
  fc.constant(() => ''),
);

const text = fc
  .tuple(
    fc.array(field, { minLength: 1, maxLength: 7 }),
    fc.constantFrom('', '', '', '---\n', '# The draft\n', '%YAML 1.2\n---\n', '\uFEFF', '\n\n'),
    fc.constantFrom('\n', '\n', '\n', '', '\n---\ntitle: Another\n', '\n...\n', '\n\n  \n', '\n# the end'),
  )
  .map(([fields, start, end]) => start + fields.map((one) => one('')).join('\n') + end);

/** A draft like that, now and then with tabs for spaces and in a file of another kind of machine. */
export const rareDraft: fc.Arbitrary<string> = fc
  .tuple(text, fc.constantFrom('\n', '\n', '\r\n', '\r'), fc.integer({ min: 0, max: 9 }))
  .map(([written, lineBreak, taste]) => {
    const tabbed = taste === 0 ? written.replace(/^ {2}/gm, '\t') : written;
    return tabbed.replaceAll('\n', lineBreak);
  });
