import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/service/features/fixes/fixes';
import { file, inputOf, plansWith, textsAfter } from '../../support/fix';

/** The text, and what the first fix of its only slip makes of it. */
function mended(text: string): string {
  const plans = plansWith(text);
  const found = plans.findings(file).filter(({ rule }) => rule === 'yaml-syntax');
  const [finding] = found;
  assert.ok(finding && found.length === 1, `${found.map(({ message }) => message).join('\n')} in ${text}`);
  const [fix] = fixesFor(finding, inputOf(plans, file));
  assert.ok(fix, 'There is no fix.');
  return textsAfter(plans, fix).get(file) ?? '';
}

describe('a line in the column of the dashes', () => {
  for (const [name, items] of [
    ['in the middle', ['Tenders take a year', 'Prices are kept secret', 'Nobody may complain']],
    ['at the end', ['Tenders take a year', 'Nobody may complain', 'Prices are kept secret']],
    [
      'with a colon',
      ['Tenders take a year', 'Prices are kept secret: the law of 2009', 'Nobody may complain'],
    ],
  ] as const)
    it(`is one more item that lacks its dash, ${name}`, () => {
      const text = `problem:\n  causes:\n${items.map((item) => `    - ${item}\n`).join('')}stage: initial\n`;
      const result = mended(text.replace('- Prices', 'Prices'));
      // A colon asks for quotes or for a long text, which is as good.
      assert.equal(result.replaceAll(/["']/g, ''), text);
    });

  it('goes on with the item above where it begins in the middle of a sentence', () => {
    const text =
      'problem:\n  causes:\n    - Tenders take a year and\n    prices are kept secret\nstage: initial\n';
    assert.match(
      mended(text),
      /causes:\n {4}- (?:\|-\n {6})?Tenders take a year and\n {6}prices are kept secret\n/,
    );
  });
});
