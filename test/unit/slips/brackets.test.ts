import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlans, fixAll, messagesFor } from '../../../server/src/service';

const messages = messagesFor('en');
const uri = 'a.commitment.yaml';
const draft = readFileSync(
  join(__dirname, '../../../examples/uk-nap6/commitments/1-open-contracting.commitment.yaml'),
  'utf8',
);
/** Every list or part in brackets that stands alone behind the name of its field. */
const lines = [...draft.matchAll(/^ *(?:- )?[a-z_]+: ([[{][^\n]*[\]}])$/gm)];

function read(text: string) {
  const plans = createPlans({ messages });
  plans.set(uri, text);
  return { plans, findings: plans.findings(uri).filter(({ rule }) => rule !== 'changed-since-sign-off') };
}

describe('what stands behind a list in brackets', () => {
  const usual = read(draft).findings.length;

  for (const sign of [',', '.', ';', ' ,', '.,'])
    it(`“${sign}” is one finding on it, and goes`, () => {
      assert.ok(lines.length > 5);
      for (const { index, 0: line } of lines) {
        const end = index + line.length;
        const text = draft.slice(0, end) + sign + draft.slice(end);
        const { plans, findings } = read(text);
        assert.equal(findings.length, usual + 1, line);
        const syntax = findings.filter(({ rule }) => rule === 'yaml-syntax');
        assert.deepEqual(
          syntax.map(({ range }) => text.slice(range.start, range.end).trim()),
          [sign.trim()],
        );
        assert.equal(fixAll(uri, plans, messages).text, draft);
      }
    });

  for (const words of [' and others', ' (lead)', ' #x]', ', #x]'])
    it(`“${words}” makes no text of the list by itself`, () => {
      for (const { index, 0: line } of lines) {
        const end = index + line.length;
        const cut = words.endsWith(']') ? end - 1 : end;
        const text = draft.slice(0, cut) + words + draft.slice(end);
        const { plans } = read(text);
        assert.equal(fixAll(uri, plans, messages).text.split('\n').length, text.split('\n').length);
        const fixed = fixAll(uri, plans, messages).text;
        assert.doesNotMatch(fixed, /["'][[{]/, `${line}${words}`);
      }
    });
});
