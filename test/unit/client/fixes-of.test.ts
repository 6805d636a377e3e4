import assert from 'node:assert/strict';
import { fixesOf, type Offered, type FixesWanted } from '../../../client/src/form/fixes-of';

function action(title: string, code: string, command?: string): Offered {
  const diagnostics = [{ code: { value: code } }];
  return { title, diagnostics, ...(command !== undefined && { command: { command } }) };
}

const all = [
  action('Write “every quarter”', 'vague-wording'),
  action('Add a lead', 'no-lead'),
  action('Vague wording: why?', 'vague-wording', 'codraft.explain'),
  action('Silence…', 'vague-wording', 'codraft.silence'),
  action('Silence…', 'no-lead', 'codraft.silence'),
];

describe('what is offered at a finding in a form', () => {
  const titles = (rule: string, wanted: FixesWanted) => fixesOf(all, rule, wanted).map(({ title }) => title);

  it('is what settles it: a single fix is no choice because one may live with the finding too', () => {
    assert.deepEqual(titles('vague-wording', 'fix'), ['Write “every quarter”']);
    assert.deepEqual(titles('no-lead', 'fix'), ['Add a lead']);
  });

  it('is, apart from that, how to live with it', () => {
    assert.deepEqual(titles('vague-wording', 'silence'), ['Silence…']);
  });

  it('is nothing where there is neither', () => {
    const explained = all.filter(({ command }) => command?.command === 'codraft.explain');
    assert.deepEqual(fixesOf(explained, 'vague-wording', 'fix'), []);
    assert.deepEqual(fixesOf(explained, 'vague-wording', 'silence'), []);
  });
});
