import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/service/features/fixes/fixes';
import { file, inputOf, plansWith, textsAfter } from '../../support/fix';

function titlesAndFirst(text: string) {
  const plans = plansWith(text);
  const finding = plans.findings(file).find(({ rule }) => rule === 'unknown-field') ?? assert.fail(text);
  const fixes = fixesFor(finding, inputOf(plans, file));
  return {
    titles: fixes.map(({ title }) => title),
    first: fixes[0] && textsAfter(plans, fixes[0]).get(file),
  };
}

const into = 'Indent it as part of the answer';

describe('a heading with a colon at the margin inside a long text', () => {
  for (const [name, before, heading, below, behind] of [
    [
      'above points',
      'summary: |-\n  Courts keep lists.\n\n',
      'What we will do:',
      '  - publish\n  - train\n',
      '',
    ],
    [
      'above a paragraph',
      'summary: >\n  Courts keep lists.\n',
      'Scope:',
      '\n  All of them.\n',
      'stage: mature\n',
    ],
    ['with words behind it', 'summary: |\n  Lists.\n', 'Who pays: the ministry', '', 'stage: mature\n'],
    [
      'of a milestone',
      'milestones:\n  - id: m1\n    title: |\n      Publish.\n',
      '    How it is done:',
      '      by hand\n',
      '',
    ],
  ] as const)
    it(`goes into the text, ${name}`, () => {
      const [, inner = ''] = /\n( +)\S[^\n]*\n+$/.exec(before) ?? [];
      const { titles, first } = titlesAndFirst(`${before}${heading}\n${below}${behind}`);
      assert.equal(titles[0], into);
      assert.equal(first, `${before}${inner}${heading.trim()}\n${below}${behind}`);
    });

  it('is no matter of a field with a plain name, after a short answer, or with a note below it', () => {
    for (const text of [
      'summary: |\n  Lists.\nscope: All of them.\n',
      'summary: Lists.\nWho pays: the ministry\n',
      'summary: |\n  Lists.\nWho pays:\n# Ask the ministry.\n  - the ministry\n',
    ])
      assert.ok(!titlesAndFirst(text).titles.includes(into), text);
  });
});
