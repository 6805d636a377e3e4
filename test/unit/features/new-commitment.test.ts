import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parse, parseDocument } from 'yaml';
import { createPlans, messagesFor, newCommitment, newPlanFiles } from '../../../server/src/service/index';

const input = { planFolder: '/plans/six', takenNumbers: [], takenNames: [], title: 'Open data' };

function findingsOf(path: string, text: string) {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set(path, text);
  return plans.findings(path);
}

function nameFor(title: string, takenNames: readonly string[] = []): string {
  const { path } = newCommitment({ ...input, title, takenNames });
  return path.slice('/plans/six/commitments/'.length);
}

describe('newCommitment', () => {
  it('lies in the folder of commitments, whichever way the plan folder is written', () => {
    for (const planFolder of ['file:///plans/six', 'file:///plans/six/']) {
      const { path } = newCommitment({ ...input, planFolder });
      assert.equal(path, 'file:///plans/six/commitments/open-data.commitment.yaml');
    }
  });

  it('takes the number after the last', () => {
    assert.equal(newCommitment(input).number, 1);
    const { number, text } = newCommitment({ ...input, takenNumbers: [7, 2, 1] });
    assert.equal(number, 8);
    assert.match(text, /^number: 8$/m);
  });

  it('makes a file name of the title', () => {
    assert.equal(
      nameFor('Ouvrir les données à l’été : Œuvre & Straße Łódź'),
      'ouvrir-les-donnees-a-lete-oeuvre-strasse-lodz.commitment.yaml',
    );
    for (const title of ['', '!!!', '2025', 'Открытые данные (open)', '公开数据', 'CON', '..']) {
      assert.equal(nameFor(title), 'commitment-1.commitment.yaml', title);
    }
    const long = nameFor(
      'A very long title that goes on and on and never comes to the point it wants to make',
    );
    assert.equal(long, 'a-very-long-title-that-goes-on-and-on-and-never-comes-to-the.commitment.yaml');
    assert.equal(nameFor('x'.repeat(200)), `${'x'.repeat(60)}.commitment.yaml`);
  });

  it('does not take a name that is taken', () => {
    const taken = [
      '/plans/six/commitments/Open-Data.commitment.yml',
      'open-data-2.commitment.yaml',
      'notes.md',
    ];
    assert.equal(nameFor('Open data', taken), 'open-data-3.commitment.yaml');
  });

  it('asks the questions of the form above the empty answers, in its order', () => {
    const { text } = newCommitment(input);
    const keys = Object.keys(parse(text) as object);
    const order = [
      'number',
      'title',
      'stage',
      'summary',
      'leads',
      'supporting',
      'problem',
      'description',
      'analysis',
    ];
    assert.deepEqual(keys, [...order, 'milestones']);
    assert.match(text, /\n {2}# What are the causes of the problem\?\n {2}causes:\n/);
    assert.doesNotMatch(text, /[ \t]$/m);
  });

  it('names the theme, or the themes to choose from', () => {
    assert.match(newCommitment({ ...input, theme: 'open-contracting' }).text, /^theme: open-contracting$/m);
    const plans = createPlans({ messages: messagesFor('en') });
    for (const { path, text } of newPlanFiles({
      folder: '/p',
      title: 'T',
      years: [2026, 2027],
      example: true,
    })) {
      plans.set(path, text);
    }
    const [plan] = plans.plans();
    assert.ok(plan);
    assert.match(newCommitment({ ...input, plan }).text, /^# theme: one of open-contracting$/m);
  });

  it('gives information and warnings only', () => {
    const { path, text } = newCommitment(input);
    const levels = new Set(findingsOf(path, text).map(({ level }) => level));
    assert.deepEqual([...levels].sort(), ['info', 'warning']);
  });

  it('keeps any title, and is never an error', () => {
    const awkward = fc.constantFrom(
      '"',
      "'",
      ': ',
      ' #',
      '\n',
      '- ',
      '\\',
      '{',
      '[',
      '🎉',
      '…',
      'é',
      '|',
      '%',
      '@',
      '*a',
      '&',
      '\u0000',
    );
    const titles = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.oneof(awkward, fc.string({ maxLength: 5 })), { maxLength: 8 })
        .map((parts) => parts.join('')),
      fc.constantFrom(
        'true',
        'No',
        '1.0',
        '2024-01-01',
        '~',
        'null',
        '.inf',
        'tbc',
        'tbc: later',
        '<<<<<<< HEAD',
        '---',
        'a: b # c',
      ),
    );
    fc.assert(
      fc.property(titles, (title) => {
        const { path, text } = newCommitment({ ...input, title });
        const document = parseDocument(text);
        assert.deepEqual(document.errors, []);
        const read = document.get('title');
        const words = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
        assert.equal(words(typeof read === 'string' ? read : ''), words(title));
        assert.deepEqual(
          findingsOf(path, text).filter(({ level }) => level === 'error'),
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});
