import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFormReader, createPlans, messagesFor, rules, type Form } from '../../server/src/service';
import { formOf, kindIds } from '../../server/src/service/kinds/kinds';
import type { FieldFact } from '../../server/src/service/schema/field-fact';
import { filesBelow } from '../support/fixtures';

const folder = join(__dirname, '../fixtures');
const files = filesBelow(folder).filter((file) => file.endsWith('.yaml'));
const messages = messagesFor('en');

/** How a draft is stored, which nobody has to know who fills in a form. */
const technical = /\byaml\b|\bline \d|\btbc\b|(?<![/\w])\d{4}-\d{2}/i;

/** The name of a field with its colon, as a text has it. */
const asField = new RegExp(`“(?:${[...fieldNames()].join('|')}):(?:”| )`);

/** What speaks of the text of the file, because that is what has to be mended there. */
const aboutText = new Map([
  ...rules
    .filter(({ isAboutReading }) => isAboutReading)
    .map(({ id }) => [id, 'what is wrong is how the text is written'] as const),
  ['text-cut-short', 'only a text has a sign that begins a note'],
  ['note-in-text', 'only a text has a sign that begins a note'],
  ['unused-ignore', 'it is about a comment'],
  ['unknown-field', 'it is about a field that no form has'],
  ['invalid-date', 'it says how to write a date, which a form takes as well'],
  ['vague-date', 'it says how to write a date, which a form takes as well'],
]);

/** All that the forms of the fixtures say beside what their authors wrote, with where it comes from. */
function* said(): Iterable<readonly [from: string, words: string]> {
  const plans = createPlans({ messages, stage: 'final' });
  for (const file of files) plans.set(file, readFileSync(file, 'utf8'));
  const reader = createFormReader(plans, messages);
  for (const uri of plans.files()) {
    const form = reader.read(uri)?.form;
    if (!form) continue;
    for (const finding of findingsIn(form)) yield [finding.rule, finding.message];
    for (const { question } of form.status.next?.blockers ?? []) yield ['blocker', question];
    for (const { id, label, help, choices = [] } of form.questions) {
      yield [`question ${id}`, `${label} ${help}`];
      for (const choice of choices) yield [`choice ${id}`, `${choice.label} ${choice.help ?? ''}`];
    }
  }
}

function fieldNames(): ReadonlySet<string> {
  const below = ({ name, fields = [], item }: FieldFact): readonly string[] => [
    name.replace('[]', ''),
    ...[...fields, ...(item ? [item] : [])].flatMap(below),
  ];
  return new Set(kindIds().flatMap((kind) => below(formOf(kind))));
}

/** What a form refuses, and what fixes are called there. */
function* saidOfChanges(): Iterable<readonly [from: string, words: string]> {
  const { fixes, answers } = messages;
  for (const [name, said] of Object.entries(answers)) {
    const words = typeof said === 'function' ? said('2', ['2']) : said;
    yield [`answers.${name}`, typeof words === 'string' ? words : Object.values(words).join(' ')];
  }
  const label = 'Expected Completion Date';
  for (const title of [
    fixes.add([label]),
    fixes.leaveOpen([label]),
    fixes.deleteEmpty(label),
    fixes.addAll(3),
  ])
    yield ['fixes', title];
  for (const title of [fixes.register('bond'), fixes.useDate('2024-06-30'), fixes.showChanged('2024-06-30')])
    yield ['fixes', title];
}

function findingsIn(form: Form) {
  return [...form.findings, ...[...form.answers.values()].flatMap(({ findings = [] }) => findings)];
}

describe('what a form says', () => {
  it('is in the words of those who fill it in', () => {
    const wrong = new Set<string>();
    for (const [from, words] of [...said(), ...saidOfChanges()]) {
      // What is quoted is the draft's own.
      const ours = words.replace(/“[^”]*”/g, '“”');
      if (!aboutText.has(from) && (technical.test(ours) || asField.test(words)))
        wrong.add(`${from}: ${words}`);
    }
    assert.deepEqual([...wrong], []);
  });
});
