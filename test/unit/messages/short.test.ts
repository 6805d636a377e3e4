import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPlans, messagesFor } from '../../../server/src/service';
import { short, shortFromElsewhere, toCopy } from '../../../server/src/service/messages/en/short';

const answer =
  'The Ministry of Finance opens its ledger, the courts open theirs, and each tells the public by letter';

describe('text in a message', () => {
  it('is cut behind a word where it is long, and says so', () => {
    assert.equal(short(answer), 'The Ministry of Finance opens its ledger, the courts open…');
    assert.equal(shortFromElsewhere(answer), answer);
    assert.equal(short('m'.repeat(80)), `${'m'.repeat(59)}…`);
    assert.equal(short('Open\n  the   register'), 'Open the register');
  });

  it('never fills more room than it has, and never loses words in silence', () => {
    const text = fc.array(
      fc.oneof(fc.lorem({ maxCount: 3 }), fc.string({ unit: 'grapheme' }), fc.constant(' '.repeat(90))),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const written = parts.join(' ');
        const line = written.replace(/\s+/g, ' ').trim();
        const shown = short(written);
        assert.ok(shown.length <= 61);
        if (shown !== line) assert.ok(shown.endsWith('…') && line.startsWith(shown.slice(0, -1)), shown);
        assert.doesNotMatch(shown, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    );
  });

  it('is whole where it is to be written so, or not there at all', () => {
    assert.equal(toCopy(answer), answer);
    assert.equal(toCopy('m'.repeat(2000)), undefined);
    const said = (text: string) => {
      const plans = createPlans({ messages: messagesFor('en') });
      plans.set('/1.commitment.yaml', text);
      return plans.findings('/1.commitment.yaml').map(({ message }) => message);
    };
    const title = `Open budgets: ${answer.toLowerCase()}`;
    assert.ok(said(`title: ${title}\n`).some((message) => message.endsWith(`quotation marks: "${title}".`)));
    const long = `Open budgets: ${answer.repeat(5)}`;
    assert.ok(
      said(`title: ${long}\n`).some((message) => message.endsWith('Put the whole text in quotation marks.')),
    );
  });
});
