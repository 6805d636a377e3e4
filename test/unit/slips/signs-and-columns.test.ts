import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/service/features/fixes/fixes';
import { file, inputOf, plansWith, textsAfter } from '../../support/fix';

/** What each fix of the only slip in the text makes of it, those that are safe with a star in front. */
function ways(text: string): readonly string[] {
  const plans = plansWith(text);
  const found = plans.findings(file).filter(({ rule }) => rule === 'yaml-syntax');
  const [finding] = found;
  assert.ok(finding && found.length === 1, `${found.map(({ message }) => message).join('\n')} in ${text}`);
  return fixesFor(finding, inputOf(plans, file)).map(
    (fix) => `${fix.isSafe ? '*' : ''}${textsAfter(plans, fix).get(file) ?? ''}`,
  );
}

function findingsOf(text: string): readonly string[] {
  return plansWith(text)
    .findings(file)
    .flatMap(({ rule }) => (rule === 'yaml-syntax' ? [rule] : []));
}

describe('the mark of a long text where the form has none', () => {
  for (const [name, below] of [
    ['analysis', '  transparency: All is published.\n  participation: Anybody may speak.\n'],
    ['leads', '  government: [treasury]\n'],
    ['milestones', '  - id: m1\n    title: Publish it\n'],
  ] as const)
    for (const mark of ['>', '|', '>-', '|+', '|  # as agreed']) {
      it(`“${mark}” behind “${name}:” goes`, () => {
        const note = mark.slice(1).replace(/^[-+]/, '');
        assert.deepEqual(ways(`${name}: ${mark}\n${below}stage: initial\n`), [
          `*${name}:${note}\n${below}stage: initial\n`,
        ]);
      });
    }

  it('goes from above a list of texts', () => {
    const text = 'problem:\n  causes:\n    - Tenders take a year\n    - Prices are secret\n';
    assert.deepEqual(ways(text.replace('causes:', 'causes: >')), [`*${text}`]);
  });

  it('is left to the author where a # would begin a note', () => {
    const [way] = ways('analysis: >\n  transparency: We publish # 3\n  participation: Anybody may speak.\n');
    assert.doesNotMatch(way ?? '', /^\*/);
  });

  it('stays where the form asks for a text, and where words stand below', () => {
    assert.deepEqual(findingsOf('problem:\n  statement: >\n    government: five\n'), []);
    assert.deepEqual(findingsOf('analysis: >\n  All of it is open.\n'), []);
  });
});

describe('a dash behind the colon of a name', () => {
  for (const gap of ['', ' '])
    it(`“:${gap}-” goes, or is part of the answer; the author says which`, () => {
      const [without, quoted] = ways(`title:${gap}- Open courts\nstage: initial\n`);
      assert.match(without ?? '', /^title: +Open courts\n/);
      assert.match(quoted ?? '', /^title: "- Open courts"\n/);
    });
});

describe('an item that has lost its dash and stands one column off', () => {
  const item = '  - id: m2\n    title: Print it\n    due: 2025-01-31\n';
  const first = '  - id: m1\n    title: Publish it\n';
  for (const column of [' ', '   '])
    it(`begins anew where what it is called by stands there already (${column.length})`, () => {
      assert.deepEqual(ways(`milestones:\n${first}${item.replace('  - ', column)}`), [
        `milestones:\n${first}${item}`,
      ]);
    });

  for (const column of ['', ' ', '   '])
    it(`is the first (${column.length})`, () => {
      assert.deepEqual(
        ways(`milestones:\n${item.replace('  - ', column)}${first}`).map((way) => way.replace('*', '')),
        [`milestones:\n${item}${first}`],
      );
    });

  it('takes its other fields along', () => {
    const fallen = '  id: m2\n  title: Print it\n  due: 2025-01-31\n';
    assert.deepEqual(ways(`milestones:\n${fallen}${first}`), [`*milestones:\n${item}${first}`]);
  });

  it('is no item where a single answer stands there twice', () => {
    const text = `milestones:\n${item.replace('    due', '   title: Print all of it\n    due')}`;
    for (const way of ways(text)) assert.doesNotMatch(way, /- title/);
  });
});

describe('a line at the margin that may be a name without its colon', () => {
  for (const above of ['title:\n', 'title: >\n  Open courts\n', 'title:\n  Open courts\n'])
    it(`is offered as both below ${JSON.stringify(above)}`, () => {
      const all = ways(`${above}theme justice\nstage: initial\n`);
      assert.equal(all.length, 2);
      assert.match(all[0] ?? '', /^theme: justice$/m);
      assert.match(all[1] ?? '', /^ {2}theme justice$/m);
    });

  it('is rather part of the answer where more words follow', () => {
    const [first] = ways('title:\nsummary of what the courts will do\nstage: initial\n');
    assert.match(first ?? '', /^ {2}summary of what/m);
  });
});

describe('one item in quotation marks above others', () => {
  for (const sign of ['', '\u2060', '\u00a0'])
    it(`is one of the list${sign === '' ? '' : `, also with U+${sign.charCodeAt(0).toString(16)}`}`, () => {
      for (const mark of ['"', "'"]) {
        const quoted = `${mark}Tenders${sign} take a year${mark}`;
        const [way] = ways(`problem:\n  causes: ${quoted}\n    - Prices are secret\n`);
        assert.equal(way, `problem:\n  causes:\n    - ${quoted}\n    - Prices are secret\n`);
      }
    });
});

describe('a sign that nobody sees', () => {
  it('is told where it stands, and not where it is written as a number', () => {
    assert.deepEqual(findingsOf('title: "\u2060"\n'), ['yaml-syntax']);
    assert.deepEqual(findingsOf('title: "\\u2060"\n'), []);
  });
});
