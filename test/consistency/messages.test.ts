import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlans, messagesFor, rules, type Messages } from '../../server/src/service';
import { formOf, kindIds } from '../../server/src/service/kinds/kinds';
import { valueLabels } from '../../server/src/service/messages/en/value-labels';
import { headingsFor } from '../../server/src/service/publish/headings/headings-for';
import type { FieldFact } from '../../server/src/service/schema/field-fact';
import { filesBelow } from '../support/fixtures';

const folder = join(__dirname, '../fixtures');
const files = filesBelow(folder).filter((file) => file.endsWith('.yaml'));
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** Every message that the fixtures bring about, with the rule that says it. */
function messagesOfFixtures(
  messages: Messages,
): readonly { readonly rule: string; readonly message: string }[] {
  return (['final', 'published'] as const).flatMap((stage) => {
    const plans = createPlans({ messages, stage, today: () => '2025-06-15' });
    for (const [file, text] of texts) plans.set(file, text);
    return plans.files().flatMap((file) => plans.findings(file));
  });
}

/** The same messages between marks, as a translation would replace them whole. */
function marked<T>(messages: T): T {
  if (typeof messages === 'function') {
    const speak = messages as unknown as (...args: unknown[]) => unknown;
    return ((...args: unknown[]) => mark(speak(...args))) as unknown as T;
  }
  if (typeof messages !== 'object' || messages === null) return mark(messages) as T;
  return Object.fromEntries(
    Object.entries(messages).map(([name, value]) => [name, marked(value as unknown)]),
  ) as T;
}

function mark(value: unknown): unknown {
  return typeof value === 'string' ? `⟦${value}⟧` : value;
}

describe('every sentence that a user reads', () => {
  it('comes from the messages, so that a translation reaches it', () => {
    const bare = messagesOfFixtures(marked(messagesFor('en'))).filter(
      ({ message }) => !/^⟦.*⟧$/s.test(message),
    );
    assert.deepEqual(bare, []);
  });

  it('is said in the fixtures for every rule', () => {
    const spoken = new Set(messagesOfFixtures(messagesFor('en')).map(({ rule }) => rule));
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !spoken.has(id)),
      [],
    );
  });

  it('speaks of drafts and not of how they are stored', () => {
    const technical =
      /\b(schema|node|token|regex(p)?|regular expression|pars(e|er|ing)|propert(y|ies)|array|integer|boolean|null|undefined|object|mapping|sequence|scalar|enum|whitespace|invalid|syntax)\b/i;
    // What is quoted is the draft's own.
    const wrong = messagesOfFixtures(messagesFor('en')).filter(({ message }) =>
      technical.test(message.replace(/“[^”]*”/g, '')),
    );
    assert.deepEqual([...new Set(wrong.map(({ rule, message }) => `${rule}: ${message}`))], []);
  });

  it('says what to do: it has a second sentence, and ends as a sentence', () => {
    const short = messagesOfFixtures(messagesFor('en')).filter(
      ({ message }) => !/[.?!”] [A-Z“]/.test(message) || !/[.?]$/.test(message),
    );
    assert.deepEqual([...new Set(short.map(({ rule, message }) => `${rule}: ${message}`))], []);
  });
});

/** Every field of the forms that has choices, with them. */
function choicesIn(fact: FieldFact): readonly (readonly [string, string])[] {
  const own = fact.kind === 'choice' ? (fact.values ?? []).map((value) => [fact.name, value] as const) : [];
  return [...own, ...[...(fact.fields ?? []), ...(fact.item ? [fact.item] : [])].flatMap(choicesIn)];
}

describe('the choices of the form', () => {
  const choices = kindIds().flatMap((kind) => choicesIn(formOf(kind)));

  it('are all called something', () => {
    assert.deepEqual(
      choices.filter(([field, value]) => valueLabels[`${field}.${value}`] === undefined),
      [],
    );
    assert.equal(new Set(choices.map((one) => one.join('.'))).size, Object.keys(valueLabels).length);
  });

  it('are called as on a published page, so that a stage has one name', () => {
    const { values } = headingsFor('en');
    const fields = { stage: 'stage', sector: 'sector', status: 'status', rating: 'rating' } as const;
    for (const [field, list] of Object.entries({
      ...fields,
      way_forward: 'wayForward',
      kind: 'amendment',
    } as const))
      for (const [value, label] of Object.entries(values[list]))
        assert.equal(valueLabels[`${field}.${value}`], label);
  });
});
