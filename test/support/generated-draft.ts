import fc from 'fast-check';

/** What a draft says, apart from how it is written. Fields stand in their order. */
export type Value = string | readonly Value[] | Fields;
export interface Fields {
  readonly [key: string]: Value;
}

/** A commitment that nobody has written, as data. */
export interface GeneratedDraft {
  readonly fields: Fields;
  /** By the place that they stand above: `summary`, `milestones[m1].due`. */
  readonly comments: Readonly<Record<string, string>>;
}

const sentences = [
  'The ministry publishes all contracts above 10,000 euros by June 2025.',
  'Nobody can follow a public contract from the plan to the last payment.',
  'Strengthen the dialogue with civil society.',
  'El ministerio publicará 12 informes antes de diciembre de 2025.',
  'Se fortalecerá la participación ciudadana, cuando sea posible.',
  'Le registre est ouvert à tous, sans identification.',
  'D’ici au 30 juin 2026, 90 % des marchés portent l’identifiant.',
  'Il portale pubblica i dati in formato aperto: 20 dataset entro il 2026.',
  'Reporters, auditors and researchers cannot say how much one company holds.',
  'Tests show: “it works” - 95 % of users agree, see https://example.org/a?b=c#d.',
  'Daten werden laufend bereitgestellt.',
  'ผู้คนเข้าถึงข้อมูลได้',
  '公开合同数据',
  '- not a list, but it begins with a dash',
  '# not a comment',
  'yes',
  '2025-06-30',
  'key: value',
];

/** A text that is not made of blanks alone, with what may trip a reader in it now and then. */
const sentence = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[\p{C}\p{Z}\uFFFD]/u.test(text)),
  },
);

export const answer = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .chain((all) => fc.constantFrom(' ', ' ', '\n\n').map((space) => all.join(space)));

export const date = fc
  .record({
    year: fc.integer({ min: 2024, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom('day', 'day', 'month', 'quarter'),
  })
  .map(({ year, month, day, precision }) => {
    const two = (number: number) => String(number).padStart(2, '0');
    if (precision === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
    return `${year}-${two(month)}${precision === 'day' ? `-${two(day)}` : ''}`;
  });

export const stakeholderId = fc.constantFrom(
  'cabinet-office',
  'treasury',
  'ti-kenya',
  'mzalendo',
  'parliament',
  'university',
  'open-data-group',
);
const ids = fc.uniqueArray(stakeholderId, { minLength: 1, maxLength: 3 });
const open = fc
  .constantFrom('the minister decides', 'waiting for the budget', '')
  .map((tbc): Fields => ({ tbc }));

/** Now and then left open. */
function orOpen(value: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: open });
}

/** Now and then not there. */
function fieldsOf(all: Readonly<Record<string, fc.Arbitrary<Value>>>, required: readonly string[] = []) {
  return fc.record(all, { requiredKeys: [...required] }) as fc.Arbitrary<Fields>;
}

export const milestone = fieldsOf(
  {
    title: orOpen(sentence),
    outputs: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    due: orOpen(date),
    lead: stakeholderId,
    supporting: ids,
    status: fc.constantFrom('not_started', 'limited', 'complete'),
  },
  ['title'],
);

const milestones = fc
  .array(milestone, { minLength: 1, maxLength: 5 })
  .map((all): Value => all.map((fields, i) => ({ id: `m${i + 1}`, ...fields })));

const fields = fieldsOf(
  {
    number: fc.integer({ min: 1, max: 20 }).map(String),
    title: sentence,
    stage: fc.constantFrom('initial', 'mature', 'final'),
    summary: orOpen(answer),
    leads: fieldsOf({ government: ids, civil_society: ids }, ['government']),
    supporting: fieldsOf({ government: ids, other: ids }, ['other']),
    period: fieldsOf({ start: date, end: date }, ['start']),
    problem: fieldsOf(
      { statement: orOpen(answer), causes: fc.array(sentence, { minLength: 1, maxLength: 4 }) },
      ['statement'],
    ),
    description: fieldsOf(
      { solution: orOpen(answer), results: fc.array(answer, { minLength: 1, maxLength: 3 }) },
      ['solution'],
    ),
    analysis: fieldsOf({ transparency: answer, participation: orOpen(answer) }, ['transparency']),
    milestones,
    budget: answer,
    our_own_field: fc.oneof(answer, fc.array(answer, { minLength: 1, maxLength: 2 })),
  },
  ['number', 'title', 'milestones'],
);

const comment = fc.constantFrom(
  'agreed in the forum',
  'ask the ministry again',
  'codraft-ignore vague-wording -- as agreed',
  'qué dice el ministro?',
);

export const generatedDraft: fc.Arbitrary<GeneratedDraft> = fields.chain((all) =>
  fc
    .dictionary(fc.constantFrom(...placesIn(all)), comment, { maxKeys: 3 })
    .map((comments) => ({ fields: all, comments })),
);

/** Where a comment can stand. */
function placesIn(all: Fields): readonly string[] {
  return Object.entries(all).flatMap(([key, value]) => {
    if (key === 'milestones' && Array.isArray(value)) {
      return (value as readonly Fields[]).flatMap((item) =>
        Object.keys(item).map(
          (field) => `milestones[${typeof item.id === 'string' ? item.id : ''}].${field}`,
        ),
      );
    }
    if (typeof value === 'string' || Array.isArray(value) || 'tbc' in value) return [key];
    return [key, ...Object.keys(value).map((field) => `${key}.${field}`)];
  });
}
