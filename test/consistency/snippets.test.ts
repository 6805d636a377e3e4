import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlans, messagesFor } from '../../server/src/service';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const snippets = Object.values(
  JSON.parse(readFileSync(join(__dirname, '../../snippets/ogp-draft.json'), 'utf8')) as Record<
    string,
    Snippet
  >,
);

/** What stands in the file when a snippet is inserted and every tab stop is left as it is. */
function expand({ body }: Snippet, indentation: string): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replaceAll('\t', indentation);
}

/** Where in a file each snippet belongs. */
const places: Readonly<
  Record<string, { readonly file: string; readonly before: string; readonly indent?: boolean }>
> = {
  commitment: { file: 'x.commitment.yaml', before: '' },
  milestone: { file: 'x.commitment.yaml', before: 'milestones:\n' },
  update: { file: 'x.commitment.yaml', before: 'updates:\n' },
  ignore: { file: 'x.commitment.yaml', before: '' },
  stakeholder: { file: 'stakeholders.yaml', before: 'stakeholders:\n' },
  theme: { file: 'action-plan.yaml', before: 'themes:\n' },
};

describe('snippets', () => {
  it('are those that drafts are made of', () => {
    assert.deepEqual(snippets.map(({ prefix }) => prefix).sort(), Object.keys(places).sort());
  });

  for (const snippet of snippets) {
    for (const indentation of ['  ', '    ']) {
      it(`${snippet.prefix} fits the form, with steps of ${indentation.length} spaces`, () => {
        const place = places[snippet.prefix];
        assert.ok(place);
        const plans = createPlans({ say: messagesFor('en') });
        plans.set('action-plan.yaml', 'country: X\n');
        plans.set(place.file, `${place.before}${expand(snippet, indentation)}\n`);
        const form = [
          'yaml-syntax',
          'duplicate-field',
          'unknown-field',
          'wrong-kind',
          'unknown-value',
          'invalid-id',
        ];
        const found = plans.findings(place.file).filter(({ rule }) => form.includes(rule));
        assert.deepEqual(
          found.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
      });
    }
  }

  it('ask every question of the form in the template of a commitment, in its order', () => {
    const commitment = snippets.find(({ prefix }) => prefix === 'commitment');
    assert.ok(commitment);
    const plans = createPlans({ say: messagesFor('en') });
    plans.set('x.commitment.yaml', expand(commitment, '  '));
    const missing = plans
      .findings('x.commitment.yaml')
      .filter(({ rule }) => rule === 'missing-field' || rule === 'empty-field');
    assert.deepEqual(missing, []);
    const stops = [...commitment.body.join('\n').matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1]));
    assert.deepEqual(
      stops,
      [...stops.keys()].map((index) => (index + 1) % stops.length),
    );
  });
});
