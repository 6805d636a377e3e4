import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/service/features/fixes/fixes';
import { file, inputOf, plansWith, textsAfter } from '../../support/fix';

const steps = `milestones:
  - id: m1
    title: Publish the waiting list
    outputs: [a page]
    due: 2024-06-30
`;

/** The first words that each slip is told of, and the text after each of the fixes for the first. */
function told(text: string) {
  const plans = plansWith(text);
  const found = plans
    .findings(file)
    .filter(({ rule }) => /^(?:yaml-syntax|wrong-kind|unknown-field)$/.test(rule));
  const fixes = found[0] ? fixesFor(found[0], inputOf(plans, file)) : [];
  return {
    words: found.map(({ range }) => text.slice(range.start, range.end).split('\n')[0]),
    fixed: fixes.map((fix) => textsAfter(plans, fix).get(file)),
  };
}

describe('items whose name line is gone', () => {
  const named = [
    'problem:\n  statement: Nobody knows how long they wait\n  causes:\n    - No law asks\n    - No money\n',
    'problem:\n  statement: Nobody knows how long they wait\n  causes:\n  - No law asks\n  - No money\n',
    'problem:\n  statement: >-\n    Nobody knows\n    how long\n  causes:\n  - No law asks\n',
    'problem:\n  causes:\n    - No law asks\n    - No money\n',
    'description:\n  solution: A list for all\n  results:\n    - One list\n    - Shorter waits\n',
    'milestones:\n  - id: m1\n    title: Publish it\n    outputs:\n      - A page\n      - A map\n    due: 2024-06\n',
    'milestones:\n  - id: m1\n    due: 2024-06\n    outputs:\n    - A page\n    lead: caj\n',
  ];
  for (const meant of named)
    it(`are those of the one list of texts that is free: ${JSON.stringify(meant.slice(0, 60))}`, () => {
      for (const lineBreak of ['\n', '\r\n']) {
        const text = `title: Waiting\n${meant}`.replaceAll('\n', lineBreak);
        const { words, fixed } = told(text.replace(/^ +(?:causes|results|outputs):\r?\n/m, ''));
        assert.equal(words.length, 1, words.join('\n'));
        assert.match(words[0] ?? '', /^- (?:No law asks|One list|A page)/);
        assert.equal(fixed[0], text);
      }
    });

  it('are one finding on the first of them where no such list is free', () => {
    for (const group of [
      'leads:\n    - caj\n    - article-19\n',
      'problem:\n  causes: [a law]\n  statement: Nobody knows\n    - No law asks\n    - No money\n',
      'summary: All of it\n  - No law asks\n  - No money\n',
    ]) {
      const { words } = told(`title: Waiting\n${group}`);
      assert.equal(words.length, 1, words.join('\n'));
      assert.match(words[0] ?? '', /^- (?:caj|No law asks)/);
    }
  });

  it('are points of a text that announces them', () => {
    const { fixed } = told(
      'description:\n  solution: We will:\n    - train the nurses\n    - ask the unions\n',
    );
    assert.match(fixed[0] ?? '', /solution: \|-\n/);
  });
});

describe('a text behind the name of a group or as the first line below it', () => {
  const causes = '  causes:\n    - No law asks\n';

  it('is the one text that the group asks for, or a note', () => {
    const [first, second, ...others] = told(`problem: Nobody knows\n${causes}${steps}`).fixed;
    assert.equal(first, `problem:\n  statement: Nobody knows\n${causes}${steps}`);
    assert.equal(second, `problem:  # Nobody knows\n${causes}${steps}`);
    assert.deepEqual(others, []);
    const [quoted] = told(`problem: One thing, "the list"  # ask\n${causes}`).fixed;
    assert.equal(quoted, `problem:\n  statement: 'One thing, "the list"'  # ask\n${causes}`);
    const below = told(`problem:\n  It's 5 % of all\n${causes}${steps}`);
    assert.deepEqual(below.words, ["It's 5 % of all"]);
    assert.equal(below.fixed[0], `problem:\n  statement: "It's 5 % of all"\n${causes}${steps}`);
  });

  it('is a note where that is answered, or the group asks for several', () => {
    for (const group of [
      `problem: See the annex\n  statement: Nobody knows\n${causes}`,
      `problem: See the annex\n${causes}  statement: Nobody knows\n`,
      'problem: draft\n  causes: [a law]\n',
      'analysis: Much of it\n  transparency: All of it\n',
      'leads: The ministry says so\n  government: [caj]\n',
    ]) {
      const [fixed, ...others] = told(group + steps).fixed;
      assert.match(fixed ?? '', /^[a-z]+: {2}# /);
      assert.deepEqual(others, []);
    }
  });
});
