import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparePlans, createPlans, messagesFor } from '../../../server/src/service';
import { renamedSinceSigned } from '../../../server/src/service/compare/plan/renamed-since-signed';
import { newDigest } from '../../../server/src/service/model/sign-off/digest';
import { organisationsIn } from '../../../server/src/service/model/organisations';
import { parseYaml } from '../../../server/src/service/yaml/parse';

const messages = messagesFor('en');
const plan = 'country: Uruguay\nnumber: 6\ntitle: Plan\nperiod: { start: 2025, end: 2028 }\n';
const file = 'water.commitment.yaml';
const names: ReadonlyMap<string, string> = new Map([
  ['ministry-of-environment', 'Ministerio de Ambiente'],
  ['ose', 'Obras Sanitarias del Estado'],
  ['red-agua', 'Red por el Agua'],
  ['universidad', 'Universidad de la República'],
  ['intendencias', 'Congreso de Intendentes'],
  ['agesic', 'Agencia de Gobierno Electrónico'],
]);

const body = `number: 3
title: Publish what the rivers carry
leads:
  government: [ministry-of-environment]
  civil_society: [red-agua]
supporting:
  other: [universidad, intendencias]
milestones:
  - id: m1
    title: Measure at forty places
    due: 2026-05-31
    lead: ose
  - id: m2
    title: Put the measurements on a map
    due: 2027-05-31
    lead: ministry-of-environment
`;
const signedBy = (text: string, ...sides: readonly string[]) => {
  const listed = [...names].map(([id, name]) => ({ id, name }));
  const signatures = sides.map(
    (by) =>
      `  - by: ${by}\n    on: 2025-10-01\n    digest: ${newDigest(parseYaml(text), by, organisationsIn(listed, true))}\n`,
  );
  return `${text}sign_off:\n${signatures.join('')}`;
};
const signed = signedBy(body, 'ministry-of-environment', 'agesic');

type Ids = Readonly<Record<string, string>>;
const idIn = (to: Ids) => (id: string) => to[id] ?? id;
/** With other ids, as a rename leaves it. */
const withIds = (text: string, to: Ids) =>
  text.replace(/(?<=[[ ])[a-z-]+(?=[,\]\n])/g, (word) => (names.has(word) ? idIn(to)(word) : word));
const namesWith = (to: Ids) => new Map([...names].map(([id, name]) => [idIn(to)(id), name]));
const listOf = (all: ReadonlyMap<string, string>) =>
  `stakeholders:\n${[...all].map(([id, name]) => `  - { id: ${id}, name: ${name}, sector: other }\n`).join('')}`;
const renamed = (after: string, present: ReadonlyMap<string, string>, before = signed) =>
  Object.fromEntries(renamedSinceSigned(parseYaml(before), parseYaml(after), present));
const later = (text: string) => text.replace('2026-05-31', '2026-08-31');

/** What is told of a draft whose older list of stakeholders nobody has. */
function told(before: string, after: string, present: ReadonlyMap<string, string>): readonly string[] {
  const version = (text: string) =>
    new Map([
      ['action-plan.yaml', plan],
      ['stakeholders.yaml', listOf(present)],
      [file, text],
    ]);
  return comparePlans(version(before), version(after), { messages }).files.flatMap(({ changes }) =>
    changes.map(({ summary }) => summary),
  );
}

describe('organisations with another id since somebody signed', () => {
  const one: Ids = { 'ministry-of-environment': 'min-amb' };
  const several: Ids = { ...one, ose: 'obras', universidad: 'udelar', agesic: 'gobierno-digital' };

  it('are known by the names that were signed', () => {
    for (const to of [one, several]) assert.deepEqual(renamed(later(withIds(signed, to)), namesWith(to)), to);
    assert.deepEqual(renamed(later(signed), names), {});
  });

  it('are known in whatever order they stand now, and beside others that have come', () => {
    const order = later(withIds(signed, several)).replace('[udelar, intendencias]', '[intendencias, udelar]');
    const moved = order.replace('lead: obras', 'lead: udelar').replace('lead: min-amb', 'lead: obras');
    const present = new Map([...namesWith(several), ['unesco', 'UNESCO'], ['oas', 'OAS']]);
    const joined = moved.replace('[min-amb]', '[unesco, min-amb, oas]');
    for (const text of [order, moved, joined]) assert.deepEqual(renamed(text, present), several);
  });

  it('are the only change that is not told', () => {
    const date = ['M1 moved from 31 May 2026 to 31 August 2026, 3 months later'];
    assert.deepEqual(told(signed, later(withIds(signed, several)), namesWith(several)), date);
    const dropped = later(withIds(signed, one)).replace('    lead: ose\n', '');
    assert.deepEqual(told(signed, dropped, namesWith(one)).length, 2);
  });

  it('are not guessed: where the name is another, or nobody signed that text, both ids are told', () => {
    const after = later(withIds(signed, one));
    const other = new Map([...namesWith(one), ['min-amb', 'Ministerio del Interior']]);
    assert.deepEqual(renamed(after, other), {});
    assert.ok(told(signed, after, other).includes('“ministry-of-environment” no longer leads (government)'));
    const unsigned = (text: string) => text.replace(/sign_off:[^]*/, '');
    assert.deepEqual(renamed(unsigned(after), namesWith(one), unsigned(signed)), {});
    assert.deepEqual(renamed(after, namesWith(one), signed.replace('forty', 'fifty')), {});
    assert.deepEqual(renamed(after, new Map()), {});
  });

  it('are never taken for one of another name', () => {
    fc.assert(
      fc.property(
        fc.subarray([...names.keys()]),
        fc.oneof(
          fc.constant([...names.values()]),
          fc.shuffledSubarray([...names.values()], { minLength: names.size }),
        ),
        (which, order) => {
          const to = Object.fromEntries(which.map((id, i) => [id, `new-${String.fromCharCode(97 + i)}`]));
          const present = new Map([...names.keys()].map((id, i) => [idIn(to)(id), order[i] ?? '']));
          for (const [from, now] of Object.entries(renamed(later(withIds(signed, to)), present)))
            assert.equal(present.get(now), names.get(from));
        },
      ),
    );
  });

  it('are looked for no longer than a moment, however many there are', () => {
    const many = (word: string) => Array.from({ length: 400 }, (_, i) => `${word}-${i}`);
    const text = (all: readonly string[]) => `title: A\nsupporting: { other: [${all.join(', ')}] }\n`;
    const before = signedBy(text(many('old')), 'agesic');
    for (const count of [12, 400]) {
      const came = many('new').slice(0, count);
      const present = new Map([...names, ...came.map((id) => [id, `The ${id}`] as const)]);
      assert.deepEqual(renamed(text(came), present, before), {});
    }
    const few = signedBy(text(many('old').slice(0, 9)), 'agesic');
    const came = many('new').slice(0, 20);
    const present = new Map([...names, ...came.map((id) => [id, `The ${id}`] as const)]);
    assert.deepEqual(renamed(text(came), present, few), {});
  });
});

describe('what has changed since it was signed, where an organisation has another id', () => {
  it('is all that is shown, until another name stands behind the id', () => {
    const to: Ids = { 'ministry-of-environment': 'min-amb', ose: 'obras' };
    const after = later(withIds(signed, to));
    const plans = createPlans({ messages });
    plans.set('action-plan.yaml', plan);
    plans.set('stakeholders.yaml', listOf(namesWith(to)));
    plans.set(file, after);
    plans.giveText(file, signed);
    const places = () =>
      plans
        .findings(file)
        .filter(({ rule }) => rule === 'changed-since-sign-off')
        .map(({ range }) => after.slice(range.start, range.end));
    assert.deepEqual(places(), ['2026-08-31']);
    plans.set('stakeholders.yaml', listOf(new Map([...namesWith(to), ['obras', 'Ministerio del Interior']])));
    assert.ok(places().includes('obras'), places().join());
    plans.set('stakeholders.yaml', listOf(namesWith(to)));
    assert.deepEqual(places(), ['2026-08-31']);
  });
});
