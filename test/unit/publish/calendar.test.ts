import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeIcs } from '../../../server/src/calendar/write-ics';
import { calendarOf, createPlans, messagesFor, type PlanCalendar } from '../../../server/src/service';

const twoYears = `code: UK
number: 6
title: Open government plan
language: en
period: { start: 2024-01-01, end: 2025-12-31 }
submitted: 2023-12-18
timeline:
  - { id: drafting, title: "Draft, theme by theme", start: 2023-06-22, end: 2023-10-15 }
  - id: launch
    title: Launch
    end: 2023-12-18
    steps:
      - { id: texts, title: Agree on the texts, end: 2023-10-mid }
  - { id: unknown, title: No date yet }
`;
const draft = `number: 3
title: Open contracting
milestones:
  - { id: m1, title: Publish the register, due: 2024-Q2, lead: treasury }
  - { id: m2, title: Report to the forum, due: 2024-11, recurs: yearly, status: limited }
  - { id: m3, title: No date }
`;

function calendar(files: Readonly<Record<string, string>>, uri = '/nap/action-plan.yaml'): PlanCalendar {
  const plans = createPlans({ messages: messagesFor('en') });
  for (const [name, text] of Object.entries(files)) plans.set(`/nap/${name}`, text);
  const made = calendarOf(plans, uri);
  assert.ok(made);
  return made;
}

const asIcs = (made: PlanCalendar) => writeIcs(made, '2024-03-01');
const daysOf = ({ entries }: PlanCalendar) =>
  entries.map(({ title, first, last }) => `${first === last ? first : `${first} to ${last}`} ${title}`);

/** As a calendar reads it: lines that were folded are whole, and what was escaped is not. */
function eventsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    const event = events.at(-1);
    if (event)
      event[name] = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
  }
  return events;
}

describe('the calendar of a plan', () => {
  const files = { 'action-plan.yaml': twoYears, '3.commitment.yaml': draft };

  it('has its phases, its milestones and the days of OGP, in their order', () => {
    assert.deepEqual(daysOf(calendar(files)), [
      '2023-06-22 to 2023-10-15 Draft, theme by theme',
      '2023-10-20 Agree on the texts',
      '2023-12-18 Launch',
      '2024-06-30 Publish the register',
      '2024-11-30 Report to the forum',
      '2024-12-18 Last day for amendments',
      '2025-12-31 The action plan ends',
      '2026-12-31 Last day for the next action plan',
    ]);
  });

  it('has the middle of a plan of four years, and no last day for amendments', () => {
    const plan = twoYears.replace('2025-12-31', '2027-12-31');
    assert.deepEqual(daysOf(calendar({ 'action-plan.yaml': plan })).slice(3), [
      '2026-01-01 Half-way: refresh of the four-year plan',
      '2027-12-31 The action plan ends',
      '2028-12-31 Last day for the next action plan',
    ]);
  });

  it('says of a milestone what it belongs to, who leads it and how far it is, in the language of the plan', () => {
    const spanish = {
      'action-plan.yaml': twoYears.replace('language: en', 'language: es'),
      'stakeholders.yaml': 'stakeholders:\n  - { id: treasury, name: Hacienda, sector: government }\n',
      '3.commitment.yaml': draft,
    };
    const about = calendar(spanish).entries.find(({ title }) => title === 'Publish the register')?.about;
    assert.match(
      about ?? '',
      /^Compromiso 3: Open contracting\n.*segundo trimestre de 2024\n.*Hacienda\n.*: /s,
    );
  });

  it('of a commitment has its milestones, with or without a plan', () => {
    const own = ['2024-06-30 Publish the register', '2024-11-30 Report to the forum'];
    assert.deepEqual(daysOf(calendar(files, '/nap/3.commitment.yaml')), own);
    assert.deepEqual(daysOf(calendar({ '3.commitment.yaml': draft }, '/nap/3.commitment.yaml')), own);
  });

  it('knows an event again whatever has changed in it, and in the calendar of its commitment', () => {
    const moved = calendar({
      'action-plan.yaml': twoYears.replace('title: Open', 'title: Our open'),
      '3.commitment.yaml': draft
        .replace('number: 3', 'number: 4')
        .replace('2024-Q2', '2024-09')
        .replace('the reg', 'a reg'),
    });
    const ids = ({ entries }: PlanCalendar) => entries.map(({ id }) => id).sort();
    assert.deepEqual(ids(moved), ids(calendar(files)));
    for (const id of ids(calendar(files, '/nap/3.commitment.yaml'))) assert.ok(ids(moved).includes(id));
    const next = calendar({ ...files, 'action-plan.yaml': twoYears.replace('number: 6', 'number: 7') });
    assert.ok(ids(next).every((id) => !ids(moved).includes(id)));
    assert.equal(new Set(ids(moved)).size, moved.entries.length);
  });

  it('is written with whole days, and with what comes round every year until the plan ends', () => {
    const events = eventsOf(asIcs(calendar(files)));
    const [drafting = {}] = events;
    assert.equal(drafting.SUMMARY, 'Draft, theme by theme');
    // The first day that it does not take any more.
    assert.deepEqual([drafting.DTSTART, drafting.DTEND], ['20230622', '20231016']);
    assert.equal(drafting.TRANSP, 'TRANSPARENT');
    assert.match(
      events.find(({ SUMMARY }) => SUMMARY === 'Report to the forum')?.RRULE ?? '',
      /^FREQ=YEARLY;UNTIL=2025/,
    );
  });

  it('says to calendars that what was written later is newer', () => {
    const [first] = eventsOf(writeIcs(calendar(files), '2024-03-01'));
    const [later] = eventsOf(writeIcs(calendar(files), '2024-03-02'));
    assert.ok(Number(later?.SEQUENCE) > Number(first?.SEQUENCE));
    assert.ok((later?.DTSTAMP ?? '') > (first?.DTSTAMP ?? ''));
  });

  it('keeps every title whole and to itself, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const title = `x${name}\u0000\r\nEND:VEVENT`;
        const plan = twoYears.replace('Launch', JSON.stringify(title));
        const made = calendar({ 'action-plan.yaml': plan });
        const events = eventsOf(asIcs(made));
        assert.equal(events.length, made.entries.length);
        assert.deepEqual(
          events.map(({ SUMMARY }) => SUMMARY),
          made.entries.map((entry) => entry.title),
        );
        for (const line of asIcs(made).split('\r\n'))
          assert.ok(new TextEncoder().encode(line).length <= 75, line);
      }),
    );
  });

  it('leaves out what no calendar can hold', () => {
    const plan = twoYears.replace('2025-12-31', '9999-12-31');
    assert.deepEqual(daysOf(calendar({ 'action-plan.yaml': plan })), [
      '2023-06-22 to 2023-10-15 Draft, theme by theme',
      '2023-10-20 Agree on the texts',
      '2023-12-18 Launch',
      '2026-01-01 Half-way: refresh of the four-year plan',
    ]);
  });
});
