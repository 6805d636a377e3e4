import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createPlans, messagesFor } from '../../../server/src/service';
import { filesBelow } from '../../support/fixtures';

const fixtures = filesBelow(join(__dirname, '../../fixtures')).filter((file) => file.endsWith('.yaml'));

/** Checks a text as a commitment and as each other kind of file, and holds every finding to what all findings promise. */
function checkAnything(text: string): void {
  const plans = createPlans({ messages: messagesFor('en'), stage: 'final' });
  for (const name of ['action-plan.yaml', 'stakeholders.yaml', 'contacts.yaml', 'x.commitment.yaml'])
    plans.set(name, text);
  for (const file of plans.files()) {
    for (const { range, message, rule } of plans.findings(file)) {
      assert.ok(
        0 <= range.start && range.start <= range.end && range.end <= text.length,
        `${rule} points outside the text`,
      );
      assert.ok(message.length > 0);
    }
  }
}

/** Pieces that drafts are made of, and that go wrong in them. */
const piece = fc.constantFrom(
  'title: ',
  'summary: |\n',
  'milestones:\n',
  '  - id: m1\n',
  '    due: ',
  '2025-13-01',
  'ongoing',
  'leads:\n',
  '  government: [',
  ']',
  'tbc: ',
  '- ',
  ': ',
  '\n',
  '\n\n',
  '  ',
  '\t',
  '"',
  "'",
  '#',
  '# codraft-ignore missing-lead\n',
  '<<<<<<< a\n',
  '=======\n',
  '>>>>>>> b\n',
  '&a ',
  '*a',
  '!x ',
  '---\n',
  '{',
  '}',
  '? ',
  '| ',
  '> ',
  'é',
  '😀',
  '\uD800',
  '\r\n',
  '\0',
  '__proto__: ',
  '95 %',
  'strengthen',
  '1) ',
  'a@b.org',
  '+44 20 7946 0000',
);

describe('any text at all', () => {
  it('of the pieces of drafts is checked without fail', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        checkAnything(pieces.join(''));
      }),
      { seed: 20231218, numRuns: 400 },
    );
  });

  it('whatever is checked without fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        checkAnything(text);
      }),
      { seed: 20231218, numRuns: 300 },
    );
  });

  it('that is the beginning of a draft is checked without fail, as it is while it is typed', () => {
    for (const file of fixtures) {
      const text = readFileSync(file, 'utf8');
      // Long drafts by many beginnings, the small fixtures of one rule by a few.
      const step = Math.max(1, Math.floor(text.length / (file.includes('/real-world/') ? 20 : 4)));
      for (let end = 0; end <= text.length; end += step) checkAnything(text.slice(0, end));
    }
  });
});
