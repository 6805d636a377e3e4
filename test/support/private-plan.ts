import { kindIds, kinds } from '../../server/src/service/kinds/kinds';
import type { DraftKind } from '../../server/src/service/schema/draft-kind';
import type { FieldFact } from '../../server/src/service/schema/field-fact';

/** What is published of a file that as a whole is for nobody outside; all its other fields are private, those of tomorrow as well. */
const published: Partial<Record<DraftKind, ReadonlySet<string>>> = {
  contributions: new Set([
    'id',
    'date',
    'channel',
    'theme',
    'text',
    'link',
    'decision',
    'reason',
    'commitments',
  ]),
};

const places: Partial<Record<DraftKind, string>> = {
  contacts: 'contacts.yaml',
  contributions: 'contributions.yaml',
  discussion: 'commitments/3.discussion.yaml',
};

/** The files of a plan that are public. */
export const publicFiles: Readonly<Record<string, string>> = {
  'action-plan.yaml': `country: Chile
number: 6
title: Plan 6
language: en
period: { start: 2024-01-01, end: 2025-12-31 }
themes: [{ id: agua, title: Water, lead_group: red, way_forward: proceed }]
amendments: [{ date: 2024-10-01, kind: change, commitments: [3], reason: The law came later. }]
`,
  'stakeholders.yaml': `stakeholders:
  - { id: hacienda, name: Ministry of Finance, sector: government }
  - { id: red, name: Red Abierta, sector: civil_society }
`,
  'commitments/3.commitment.yaml': `number: 3
title: Register of contracts
stage: published
theme: agua
leads: { government: [hacienda], civil_society: [red] }
problem: { statement: Nobody sees the contracts. }
milestones:
  - { id: m1, title: Open the register, due: 2024-06-30, lead: hacienda, supporting: [red], status: limited }
updates:
  - { date: 2024-05-01, by: hacienda, side: government, text: The register is being built. }
`,
  'meetings/2024-05-14.meeting.yaml': `title: The forum in May
date: 2024-05-14
attendance:
  total: 3
  sectors:
    - { sector: government, number: 2, bodies: [hacienda] }
    - { sector: civil_society, number: 1, bodies: [red], apologies: [red] }
parts:
  - title: Progress
    co_chairs: [{ stakeholder: hacienda, role: Minister }]
    commitments: [{ commitment: 3, government: The register is being built. }]
    themes: [{ theme: agua, decision: proceed }]
actions: [{ what: Send the paper, owner: red, due: 2024-06-01 }]
`,
  'meetings/2025-01-14.meeting.yaml':
    'title: The forum in January\ndate: 2025-01-14\nparts: [{ title: Progress }]\n',
};

/** A file of each private kind with a word of its own in every field that is private, and these words by field. */
export function privateFiles(): {
  readonly files: Readonly<Record<string, string>>;
  readonly words: ReadonlyMap<string, string>;
} {
  const words = new Map<string, string>();
  const files: Record<string, string> = {};
  for (const kind of kindIds()) {
    if (kinds[kind].file.audience !== 'private') continue;
    const place = places[kind];
    if (place === undefined) throw new Error(`Where does a file of the kind ${kind} stand?`);
    const mark = (path: string) => {
      const word = `zyx${words.size + 1}q`;
      words.set(`${kind}: ${path}`, word);
      return word;
    };
    const top = (kinds[kind].form.fields ?? []).map(
      (field) => [field.name, valuesOf(field, field.name, kind, mark)] as const,
    );
    files[place] =
      `${JSON.stringify(Object.fromEntries(top.map(([name, values]) => [name, values[0]])), null, 1)}\n`;
  }
  return { files, words };
}

/** Of a list at the top, an item for each consent there is, and one without. */
function valuesOf(
  fact: FieldFact,
  path: string,
  kind: DraftKind,
  mark: (path: string) => string,
): readonly unknown[] {
  if (fact.kind === 'list' && fact.item) {
    const { item } = fact;
    if (!item.fields) return [[valueOf(item, path, kind, mark)]];
    const consents = item.fields.some(({ name }) => name === 'consent')
      ? ['withheld', undefined, 'named']
      : [undefined];
    return [consents.map((consent, i) => itemWith(item, `${path}[${i}]`, kind, mark, consent))];
  }
  return [valueOf(fact, path, kind, mark)];
}

function itemWith(
  { fields = [] }: FieldFact,
  path: string,
  kind: DraftKind,
  mark: (path: string) => string,
  consent?: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field): readonly [string, unknown][] => {
      const { name } = field;
      if (name === 'consent') return consent === undefined ? [] : [[name, consent]];
      if (name === 'from' && consent === 'named') return [[name, 'Friends of the Archive']];
      if (name === 'id') return [[name, `item-${path.replace(/\D/g, '')}`]];
      if (published[kind]?.has(name)) return [[name, plainValue(field)]];
      return [[name, valuesOf(field, `${path}.${name}`, kind, mark)[0]]];
    }),
  );
}

function valueOf(fact: FieldFact, path: string, kind: DraftKind, mark: (path: string) => string): unknown {
  if (fact.fields) return itemWith(fact, path, kind, mark);
  if (fact.name === 'email') return `${mark(path)}@example.org`;
  return ['text', 'label', 'person', 'any'].includes(fact.kind) ? mark(path) : plainValue(fact);
}

/** What the plan knows, so that it is shown where anything of it is. */
function plainValue(fact: FieldFact): unknown {
  switch (fact.kind) {
    case 'date':
    case 'periodDate':
      return '2024-03-01';
    case 'stakeholder':
      return 'hacienda';
    case 'theme':
      return 'agua';
    case 'number':
      return 3;
    case 'choice':
      return fact.values?.[0];
    case 'webAddress':
      return 'https://example.org/1';
    case 'list':
      return fact.item ? [plainValue(fact.item)] : [];
    default:
      return 'Open it all.';
  }
}
