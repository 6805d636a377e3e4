import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mergeDrafts, type DraftKind } from '../../../../server/src/service';

const base = `# Encabezado del plan.

number: 2
title: Ayuda
summary: Primera frase. Segunda frase.
leads:
  government: [fcdo] # jefatura
problem:
  statement: |
    Une ligne.
    - premier
    - second
  causes:
    - Cause one is that each office keeps its own list
    - Cause two is that nobody answers for the whole
milestones:
  - id: m1
    title: Publish the register
  - id: m2
    title: Check two hundred pages
    outputs:
      - A report
    after: [m1]
budget: 5
`;

function change(text: string, ...pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((changed, [from, to]) => {
    assert.ok(changed.includes(from), `There is no “${from}”.`);
    return changed.replace(from, to);
  }, text);
}

function merge(ours: string, theirs: string, before = base, kind: DraftKind | undefined = 'commitment') {
  return mergeDrafts(kind, before, ours, theirs);
}

const withMilestone = (id: string, title: string, more = '') =>
  change(base, ['budget: 5', `  - id: ${id}\n    title: ${title}\n${more}budget: 5`]);

describe('merging what is hard', () => {
  it('leaves two new milestones of one id side by side in a conflict', () => {
    const { text, conflicts } = merge(
      withMilestone('m3', 'Open a form'),
      withMilestone('m3', 'Train people'),
    );
    assert.equal(conflicts, 1);
    assert.ok(
      text.includes(
        '<<<<<<< ours\n  - id: m3\n    title: Open a form\n=======\n  - id: m3\n    title: Train people\n>>>>>>> theirs\n',
      ),
    );
  });

  it('takes one new milestone of both for one', () => {
    const theirs = withMilestone('m3', 'Open a form', '    due: 2025-01-01\n');
    assert.deepEqual(merge(withMilestone('m3', 'Open a form'), theirs), { text: theirs, conflicts: 0 });
  });

  it('knows a milestone that was numbered anew', () => {
    const ours = change(
      base,
      ['  - id: m1', '  - id: m0\n    title: Found the office\n  - id: m1'],
      ['id: m2', 'id: m3'],
      ['id: m1', 'id: m2'],
      ['after: [m1]', 'after: [m2]'],
    );
    const theirs = change(base, [
      'title: Publish the register',
      'title: Publish the register\n    due: 2025-06',
    ]);
    assert.deepEqual(merge(ours, theirs), {
      text: change(ours, ['title: Publish the register', 'title: Publish the register\n    due: 2025-06']),
      conflicts: 0,
    });
    const names = withMilestone('m9', 'Evaluate', '    after: [m2]\n');
    assert.equal(merge(ours, names).conflicts, 1, 'Which step is meant is not for a merge to say.');
  });

  describe('steps numbered anew by one side, and named by the other', () => {
    const update = (date: string, steps: string) =>
      `  - date: ${date}\n    note: Told to the forum.\n    milestones: [${steps}]\n`;
    const told = change(`${base}updates:\n${update('2025-03-01', 'm1')}`);
    const anew = change(
      told,
      ['  - id: m1', '  - id: m0\n    title: Found the office\n  - id: m1'],
      ['id: m2', 'id: m3'],
      ['id: m1', 'id: m2'],
      ['after: [m1]', 'after: [m2]'],
      ['milestones: [m1]', 'milestones: [m2]'],
    );
    const untold = anew.slice(0, anew.indexOf('updates:'));
    const both = (ours: string, theirs: string, from: string) =>
      [mergeDrafts('commitment', from, ours, theirs), mergeDrafts('commitment', from, theirs, ours)].map(
        ({ text, conflicts }) => [conflicts, /^<<<<<<<[^]*?\n([ ]*\S+)/m.exec(text)?.[1]],
      );

    it('leaves a new update to people', () => {
      assert.deepEqual(both(anew, told + update('2025-05-01', 'm2'), told), [
        [1, '======='],
        [1, '  -'],
      ]);
    });

    it('leaves the first update to people', () => {
      assert.deepEqual(
        both(untold, told, base).map(([conflicts]) => conflicts),
        [1, 1],
      );
    });

    it('leaves a step that an update names in addition to people', () => {
      const more = change(told, ['milestones: [m1]', 'milestones: [m1, m2]']);
      assert.deepEqual(both(anew, more, told), [
        [1, '    milestones:'],
        [1, '    milestones:'],
      ]);
    });

    it('leaves an id that another step bears now to people', () => {
      const without = change(
        told,
        [/ {2}- id: m1\n[^]*?(?= {2}- id: m2)/.exec(told)?.[0] ?? '', ''],
        ['id: m2', 'id: m1'],
        ['    after: [m1]\n', ''],
      );
      const names = told + update('2025-05-01', 'm1');
      assert.deepEqual(
        both(without, names, told).map(([conflicts]) => conflicts),
        [1, 1],
      );
    });

    it('takes an update that names no such step', () => {
      const other = `${told}  - date: 2025-05-01\n    note: Nothing new.\n`;
      assert.deepEqual(
        both(anew, other, told).map(([conflicts]) => conflicts),
        [0, 0],
      );
    });
  });

  it('adds both new organisations to one list, and stops where both replaced the only one', () => {
    const [ours, theirs] = [
      change(base, ['[fcdo]', '[fcdo, dfid]']),
      change(base, ['[fcdo]', '[fcdo, bond]']),
    ];
    assert.deepEqual(merge(ours, theirs), {
      text: change(base, ['[fcdo]', '[fcdo, dfid, bond]']),
      conflicts: 0,
    });
    const { text, conflicts } = merge(change(base, ['[fcdo]', '[dfid]']), change(base, ['[fcdo]', '[bond]']));
    assert.equal(conflicts, 1);
    assert.ok(
      text.includes(
        '<<<<<<< ours\n  government: [dfid] # jefatura\n=======\n  government: [bond] # jefatura\n>>>>>>> theirs\n',
      ),
    );
  });

  it('merges different items of a list inside a text', () => {
    const ours = change(base, ['- premier', '- premier, en 2025']);
    const theirs = change(base, ['- second', '- second, en 2026']);
    assert.deepEqual(merge(ours, theirs), {
      text: change(ours, ['- second', '- second, en 2026']),
      conflicts: 0,
    });
  });

  it('keeps what both wrote on at one place, ours first', () => {
    const merged = (ours: string, theirs: string) =>
      merge(change(base, ['Segunda frase.', ours]), change(base, ['Segunda frase.', theirs]));
    assert.deepEqual(merged('Segunda frase. Abre en mayo.', 'Segunda frase. Cuesta poco.'), {
      text: change(base, ['Segunda frase.', 'Segunda frase. Abre en mayo. Cuesta poco.']),
      conflicts: 0,
    });
    // What goes on in a paragraph comes before what begins another one.
    const { text, conflicts } = merged('Segunda frase.\n\n  Abre en mayo.', 'Segunda frase. Cuesta poco.');
    assert.equal(conflicts, 0);
    assert.ok(text.includes('Segunda frase. Cuesta poco.\n\n  Abre en mayo.\n'), text);
  });

  it('asks which of two new sentences holds when only their figures or months differ', () => {
    const { text, conflicts } = merge(
      change(base, ['Segunda frase.', 'Segunda frase. El registro se publica en mayo de 2025.']),
      change(base, ['Segunda frase.', 'Segunda frase. El registro se publica en junio de 2025.']),
    );
    assert.equal(conflicts, 1);
    assert.match(text, /<<<<<<< ours\nsummary: .*mayo.*\n=======\nsummary: .*junio.*\n>>>>>>> theirs\n/);
  });

  it('indents what they wrote as our file is', () => {
    const before =
      'title: A\nmilestones:\n  - id: m1\n    title: One\n    outputs:\n      - First\nbudget: 5\n';
    const theirs =
      'title: A\nproblem:\n    causes:\n        - Nobody asks\nmilestones:\n    -   id: m1\n        title: One\n' +
      '        outputs:\n            - First\n            - Second\nbudget: 5\n';
    const { text, conflicts } = merge(change(before, ['budget: 5', 'budget: 6']), theirs, before);
    assert.equal(conflicts, 0);
    assert.match(text, /\nproblem:\n {2}causes:\n {4}- Nobody asks\n/);
    assert.match(text, /\n {4}outputs:\n {6}- First\n {6}- Second\n/);
    assert.ok(text.includes('budget: 6'));
  });

  it('keeps the comments of both at the top and at the end', () => {
    const { text, conflicts } = merge(
      change(base, ['# Encabezado del plan.', '# Encabezado del plan, primavera.']),
      `${change(base, ['# Encabezado del plan.', '# Encabezado del plan.\n# Revisado.'])}# Fin.\n`,
    );
    assert.equal(conflicts, 0);
    for (const comment of ['# Encabezado del plan, primavera.\n', '# Revisado.\n', '# Fin.\n'])
      assert.ok(text.includes(comment), comment);
  });

  it('keeps our line breaks, byte order mark and open last line', () => {
    const ours = `\uFEFF${change(base, ['budget: 5\n', 'budget: 6']).replaceAll('\n', '\r\n')}`;
    const theirs = withMilestone('m3', 'Open a form');
    const { text, conflicts } = merge(ours, theirs);
    assert.equal(conflicts, 0);
    assert.equal(text, `\uFEFF${change(theirs, ['budget: 5\n', 'budget: 6']).replaceAll('\n', '\r\n')}`);
  });

  it('shows what both began with, where that is wanted', () => {
    const ours = change(base, ['title: Publish the register', 'title: Open the register']);
    const changed = change(base, ['title: Publish the register', 'title: Print the register']);
    const gone = change(base, ['  - id: m1\n    title: Publish the register\n', '']);
    const marks = { base: 'start' };
    const { text } = mergeDrafts('commitment', base, ours, changed, marks);
    assert.ok(
      text.includes(
        '<<<<<<< ours\n    title: Open the register\n||||||| start\n    title: Publish the register\n=======\n    title: Print the register\n>>>>>>> theirs\n',
      ),
      text,
    );
    const was = '  - id: m1\n    title: Publish the register\n';
    const is = '  - id: m1\n    title: Open the register\n';
    assert.ok(
      mergeDrafts('commitment', base, ours, gone, marks).text.includes(
        `<<<<<<< ours\n${is}||||||| start\n${was}=======\n>>>>>>> theirs\n`,
      ),
    );
    assert.ok(
      mergeDrafts('commitment', base, gone, ours, marks).text.includes(
        `<<<<<<< ours\n||||||| start\n${was}=======\n${is}>>>>>>> theirs\n`,
      ),
    );
    assert.equal(
      mergeDrafts(undefined, 'a\n', 'b\n', 'c\n', marks).text,
      '<<<<<<< ours\nb\n||||||| start\na\n=======\nc\n>>>>>>> theirs\n',
    );
  });

  it('merges line by line what cannot be read', () => {
    const broken: readonly string[] = [
      change(base, ['budget: 5', 'budget: &x 5']),
      change(base, ['budget: 5', 'budget: "5']),
      change(base, ['budget: 5', 'budget: 5\nbudget: 6']),
      change(base, ['budget: 5', 'budget: 5\n---\nbudget: 5']),
      change(base, ['budget: 5', '<<<<<<< a\nbudget: 5\n=======\nbudget: 6\n>>>>>>> b']),
    ];
    for (const ours of broken) {
      const theirs = change(base, ['number: 2', 'number: 3']);
      assert.deepEqual(merge(ours, theirs), {
        text: change(ours, ['number: 2', 'number: 3']),
        conflicts: 0,
        byLines: 'unread',
      });
    }
    assert.deepEqual(mergeDrafts(undefined, 'a\nb\nc', 'A\nb\nc', 'a\nb\nC'), {
      text: 'A\nb\nC',
      conflicts: 0,
    });
    assert.deepEqual(mergeDrafts(undefined, 'a\n', 'b\n', 'c\n', { size: 9, ours: 'HEAD', theirs: '' }), {
      text: '<<<<<<<<< HEAD\nb\n=========\nc\n>>>>>>>>>\n',
      conflicts: 1,
    });
  });

  it('merges the other files of a plan', () => {
    const before = 'stakeholders:\n  - { id: a, name: A }\n  - id: b\n    name: B\n';
    const ours = change(before, ['name: B', 'name: B\n    sector: academia']);
    const theirs = `${change(before, ['name: A', 'name: Aa'])}  - id: c\n    name: C\n`;
    assert.deepEqual(merge(ours, theirs, before, 'stakeholders'), {
      text: `${change(ours, ['name: A', 'name: Aa'])}  - id: c\n    name: C\n`,
      conflicts: 0,
    });
  });

  it('merges a list of many hundred items', () => {
    const items = Array.from({ length: 600 }, (_, i) => `  - id: s${i}\n    name: Organisation ${i}\n`).join(
      '',
    );
    const before = `stakeholders:\n${items}`;
    const ours = change(before, ['Organisation 7\n', 'Organisation seven\n']);
    const theirs = `${before}  - id: new\n    name: New\n`;
    assert.equal(merge(ours, theirs, before, 'stakeholders').conflicts, 0);
  });
});
