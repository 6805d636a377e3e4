import assert from 'node:assert/strict';
import {
  createPlans,
  createPreviewReader,
  messagesFor,
  publish,
  writeHtml,
  writeMarkdown,
  layouts,
  meetingLayouts,
} from '../../../server/src/service';
import { everyFeature } from '../../support/every-feature';
import { privateFiles, publicFiles } from '../../support/private-plan';

const messages = messagesFor('en');
const { files, words } = privateFiles();

function plansWith() {
  const plans = createPlans({ messages });
  for (const [uri, text] of Object.entries({ ...publicFiles, ...files })) plans.set(uri, text);
  return plans;
}

/** The private fields whose words stand somewhere in an answer. */
function leaked(answer: unknown): readonly string[] {
  const text = typeof answer === 'string' ? answer : JSON.stringify({ answer }, plain);
  return [...words].flatMap(([field, word]) => (text.includes(word) ? [field] : []));
}

function plain(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

describe('what is private', () => {
  it('is in every private field of every kind, and is known there', () => {
    assert.ok(words.size > 15, String(words.size));
    assert.deepEqual(
      ['contacts: ', 'contributions: ', 'discussion: '].filter(
        (kind) => ![...words.keys()].some((field) => field.startsWith(kind)),
      ),
      [],
    );
    const plans = plansWith();
    for (const uri of Object.keys(files))
      assert.deepEqual(
        plans.findings(uri).filter(({ level }) => level === 'error'),
        [],
        uri,
      );
  });

  const isContact = (field: string) => field.startsWith('contacts: ');

  for (const uri of Object.keys(publicFiles)) {
    it(`is on no page of ${uri}, and with contacts only those`, () => {
      const plans = plansWith();
      for (const layout of [undefined, ...layouts, ...meetingLayouts])
        for (const withContacts of [false, true])
          for (const withProblems of [false, true]) {
            const document = publish(plans, uri, {
              ...(layout && { layout: layout as 'ogp' }),
              withContacts,
              withProblems,
            });
            if (!document) continue;
            const found = leaked([document, writeHtml(document), writeMarkdown(document)]);
            assert.deepEqual(
              found.filter((field) => !withContacts || !isContact(field)),
              [],
              layout,
            );
          }
      const reader = createPreviewReader(plans);
      for (const scope of ['commitment', 'plan'] as const)
        assert.deepEqual(leaked(reader.read(uri, scope, '2025-01-01')), []);
    });

    it(`is told nowhere in ${uri} by what helps with writing it`, () => {
      const plans = plansWith();
      const draft = plans.draft(uri);
      assert.ok(draft);
      const told = new Set<string>();
      for (const [name, { ask, atCursor }] of Object.entries(everyFeature)) {
        // Looks for something in all files of a folder that is open.
        if (name === 'symbols') continue;
        const { length } = draft.yaml.text;
        const offsets = atCursor ? Array.from({ length: Math.ceil(length / 7) }, (_, i) => i * 7) : [0];
        for (const offset of offsets)
          for (const field of leaked(ask({ plans, uri, draft, offset }))) told.add(`${name}: ${field}`);
      }
      assert.deepEqual([...told], []);
    });
  }

  it('is found by this test where it is asked for', () => {
    const document = publish(plansWith(), 'commitments/3.commitment.yaml', { withContacts: true });
    assert.ok(leaked(document).some(isContact));
  });
});
