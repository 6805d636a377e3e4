import assert from 'node:assert/strict';
import fc from 'fast-check';
import { messagesFor, openConflicts, titleOfWay, type WayToResolve } from '../../../../server/src/service';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { allFixes, plansWith, file, textsAfter } from '../../../support/fix';

const messages = messagesFor('en');

/** A conflict as git writes it; `base` as with `merge.conflictStyle diff3`. */
function conflict(
  ours: string,
  theirs: string,
  { base, us = 'HEAD', them = 'bond-edits' }: { base?: string; us?: string; them?: string } = {},
) {
  return `<<<<<<< ${us}\n${ours}${base === undefined ? '' : `||||||| 1a2b3c4\n${base}`}=======\n${theirs}>>>>>>> ${them}\n`;
}

function ways(text: string): Readonly<Record<string, string>> {
  const draft = readDraft('commitment', text);
  const first = openConflicts(draft).find(({ sides }) => sides);
  return Object.fromEntries(
    (first?.resolutions ?? []).map(({ way, edit }) => [way, applyEdits(text, [edit])]),
  );
}

describe('a conflict in a draft', () => {
  const before = 'number: 1\n';
  const after = 'stage: final\n';
  const title = before + conflict('title: A # ours\n', 'title: B\n') + after;

  it('is settled with one version or the other', () => {
    assert.deepEqual(ways(title), {
      ours: 'number: 1\ntitle: A # ours\nstage: final\n',
      theirs: 'number: 1\ntitle: B\nstage: final\n',
    });
  });

  it('keeps line ends, and works at the very end of a file', () => {
    const windows = title.replaceAll('\n', '\r\n');
    assert.equal(ways(windows).theirs, 'number: 1\r\ntitle: B\r\nstage: final\r\n');
    const last = before + conflict('title: A\n', 'title: B\n').trimEnd();
    assert.equal(ways(last).ours, 'number: 1\ntitle: A\n');
  });

  it('leaves out what both began with', () => {
    const three = before + conflict('title: A\n', 'title: B\n', { base: 'title: 0\n' }) + after;
    assert.equal(ways(three).ours, 'number: 1\ntitle: A\nstage: final\n');
    assert.equal(ways(three).theirs, 'number: 1\ntitle: B\nstage: final\n');
    const nested =
      before +
      conflict('title: A\n', 'title: B\n', {
        base: '<<<<<<<<< x\ntitle: 0\n=========\ntitle: 1\n>>>>>>>>> y\n',
      });
    assert.equal(ways(nested).theirs, 'number: 1\ntitle: B\n');
  });

  it('is settled by each way that is offered, whatever marks stand around and inside', () => {
    const mark = fc.constantFrom('<<<<<<< a', '||||||| b', '=======', '>>>>>>> c');
    const line = fc.oneof(
      { weight: 3, arbitrary: mark },
      { weight: 1, arbitrary: mark.map((one) => one.charAt(0) + one) },
      fc.constantFrom('title: A', 'stage: final', 'Words at the margin', ''),
    );
    const whole = fc
      .array(line, { maxLength: 3 })
      .map((lines) => ['<<<<<<< a', ...lines, '=======', 'title: B', '>>>>>>> c'].join('\n'));
    const text = fc
      .array(fc.oneof({ weight: 2, arbitrary: line }, { weight: 1, arbitrary: whole }), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    let offered = 0;
    fc.assert(
      fc.property(text, (written) => {
        const draft = readDraft('commitment', written);
        const { conflicts } = draft.yaml;
        for (const { edit } of openConflicts(draft).flatMap(({ resolutions }) => resolutions)) {
          offered++;
          const left = readDraft('commitment', applyEdits(written, [edit])).yaml.conflicts;
          const isAroundIt = ({ range }: (typeof left)[number]) =>
            range.start < edit.range.start && range.end > edit.range.start + edit.text.length;
          assert.ok(
            left.length === conflicts.length - 1 || (left.length < conflicts.length && left.some(isAroundIt)),
            `${written}\n-----\n${left.length}`,
          );
        }
      }),
      { numRuns: 500 },
    );
    assert.ok(offered > 100, `only ${offered} were offered`);
  });

  it('can be settled inside another, which is one as a whole then', () => {
    const inner = conflict('title: A\n', 'title: B\n');
    assert.equal(
      ways(before + conflict(inner, 'title: C\n') + after).ours,
      before + conflict('title: A\n', 'title: C\n') + after,
    );
  });

  it('is taken away with the empty version', () => {
    const gone = before + conflict('', 'title: B\n') + after;
    assert.deepEqual(ways(gone), { ours: before + after, theirs: 'number: 1\ntitle: B\nstage: final\n' });
  });

  it('is left alone where nobody can tell the versions apart', () => {
    for (const text of [
      '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n',
      '<<<<<<< HEAD\ntitle: A\n>>>>>>> x\n',
      '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n=======\ntitle: C\n>>>>>>> x\n',
      '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n||||||| x\n>>>>>>> x\n',
    ]) {
      assert.deepEqual(ways(text), {}, text);
      const marks = text.match(/^[<|=>]{7}/gm) ?? [];
      assert.equal(openConflicts(readDraft('commitment', text)).length, marks.length);
    }
  });

  it('is one of several, each by itself', () => {
    const two = title + conflict('summary: A\n', 'summary: B\n');
    const [first, second] = openConflicts(readDraft('commitment', two));
    assert.equal(first?.resolutions.length, 2);
    assert.equal(second?.resolutions.length, 3);
    const edit = first.resolutions.at(1)?.edit;
    assert.ok(edit);
    assert.equal(
      applyEdits(two, [edit]),
      `number: 1\ntitle: B\nstage: final\n${conflict('summary: A\n', 'summary: B\n')}`,
    );
  });

  it('is named as git names it, in plain words', () => {
    const titles = (us: string, them: string): readonly string[] => {
      const text = conflict('title: A\n', 'title: B\n', { us, them });
      const [open] = openConflicts(readDraft('commitment', text));
      return (['ours', 'theirs', 'both'] as const).map((way) => titleOfWay(way, open?.sides, messages));
    };
    assert.deepEqual(titles('HEAD', 'bond-edits'), [
      'Take the current version',
      'Take the incoming version (bond-edits)',
      'Keep both',
    ]);
    assert.deepEqual(titles('ours', 'theirs'), [
      'Take the current version',
      'Take the incoming version',
      'Keep both',
    ]);
    assert.deepEqual(titles('', ''), ['Take the current version', 'Take the incoming version', 'Keep both']);
    assert.equal(
      titles('Updated upstream', 'Stashed changes')[1],
      'Take the incoming version (changes set aside)',
    );
    assert.ok((titles('HEAD', 'x'.repeat(200))[1]?.length ?? 0) < 80);
  });

  it('is offered to every editor as fixes of the finding', () => {
    const text = `${before}problem:\n  causes:\n${conflict('    - A\n', '    - B\n')}`;
    const plans = plansWith(text);
    const fixes = allFixes(plans, file).filter(({ finding }) => finding.rule === 'merge-conflict');
    assert.deepEqual(
      fixes.map((fix) => [fix.title, fix.isPreferred, fix.isSafe]),
      [
        ['Take the current version', false, false],
        ['Take the incoming version (bond-edits)', false, false],
        ['Keep both', false, false],
      ],
    );
    const [, , both] = fixes;
    assert.ok(both);
    assert.equal(textsAfter(plans, both).get(file), 'number: 1\nproblem:\n  causes:\n    - A\n    - B\n');
  });
});

describe('keeping both versions', () => {
  const both = (text: string) => ways(text).both;

  it('joins items that both have added', () => {
    const items = `milestones:\n  - id: m1\n    title: A\n${conflict(
      '  - id: m2 # ours\n    title: B\n',
      '  - id: m3\n    title: C\n  - id: m4\n    title: D\n',
    )}stage: final\n`;
    assert.equal(
      both(items),
      'milestones:\n  - id: m1\n    title: A\n  - id: m2 # ours\n    title: B\n  - id: m3\n    title: C\n  - id: m4\n    title: D\nstage: final\n',
    );
  });

  it('joins paragraphs inside a long text', () => {
    const text = `summary: |\n  One.\n${conflict('  Ours.\n', '  Theirs.\n')}  Last.\n`;
    assert.equal(both(text), 'summary: |\n  One.\n  Ours.\n  Theirs.\n  Last.\n');
  });

  it('joins fields that do not exclude each other', () => {
    assert.equal(
      both(`title: A\n${conflict('budget: 1\n', 'links: []\n')}`),
      'title: A\nbudget: 1\nlinks: []\n',
    );
  });

  it('joins lists that both have rewritten, each item once', () => {
    const causes = (items: readonly string[]) =>
      `  causes:\n${items.map((item) => `    - ${item}\n`).join('')}`;
    assert.equal(
      both(`problem:\n${conflict(causes(['A', 'B # seen']), causes(['A', 'C']))}`),
      `problem:\n${causes(['A', 'B # seen', 'C'])}`,
    );
    assert.equal(
      both(`leads:\n${conflict('  government: [a, b] # us\n', '  government: [a, c, d]\n')}`),
      'leads:\n  government: [a, b, c, d] # us\n',
    );
  });

  it('puts one version of an answer below the other', () => {
    const folded = (words: string) => `summary: >-\n  ${words}\n  on two lines.\n`;
    assert.equal(
      both(conflict(folded('Ours'), folded('Theirs')) + 'stage: final\n'),
      'summary: >-\n  Ours\n  on two lines.\n\n  Theirs\n  on two lines.\nstage: final\n',
    );
    assert.equal(
      both(conflict('summary: > # why\n  Ours\n  on two.\n', 'summary: >-\n  Theirs.\n')),
      'summary: > # why\n  Ours\n  on two.\n\n  Theirs.\n',
    );
    assert.equal(
      both(conflict('summary: Ours.\n', 'summary: "Theirs: all."\n')),
      'summary: |-\n  Ours.\n\n  Theirs: all.\n',
    );
    assert.equal(
      both(`problem:\n${conflict('  statement: Ours.\n', '  statement: >-\n    Theirs.\n')}  causes: [x]\n`),
      'problem:\n  statement: |-\n    Ours.\n\n    Theirs.\n  causes: [x]\n',
    );
  });

  it('is not offered where only one version can be right', () => {
    for (const text of [
      conflict('title: A\n', 'title: B\n'),
      conflict('number: 1\n', 'number: 2\n'),
      `milestones:\n  - id: m1\n${conflict('    due: 2024-01-01\n', '    due: 2025-01-01\n')}`,
      conflict('stage: initial\n', 'stage: final\n'),
      conflict('', 'title: A\n'),
      conflict('title: A\n', 'title: A\n'),
      conflict('summary: A\n', 'summary: "B\n'),
      conflict('summary: A # why\n', 'summary: B\n'),
      conflict('summary: A\n', 'summary: { tbc: later }\n'),
      conflict('leads: {}\n', 'leads: { other: [a] }\n'),
      conflict('title: A\nnumber: 1\n', 'title: B\nlinks: []\n'),
    ]) {
      assert.equal(both(text), undefined, text);
    }
  });

  const line = fc.constantFrom(
    'title: A',
    'summary: >-',
    '  more words',
    '    - item',
    '  - id: m1',
    '    due: 2024-01',
    'causes: [a, b]',
    '# a comment',
    '',
    'milestones:',
    '"open',
  );
  const lines = fc.array(line, { maxLength: 4 }).map((all) => all.map((one) => `${one}\n`).join(''));
  it('never throws, never makes a draft harder to read, and loses no line of either', () => {
    fc.assert(
      fc.property(lines, lines, lines, lines, fc.boolean(), (start, ours, theirs, end, isWindows) => {
        const plain = start + conflict(ours, theirs) + end;
        const text = isWindows ? plain.replaceAll('\n', '\r\n') : plain;
        const all = ways(text);
        const faults = (way: WayToResolve) => {
          const { yaml } = readDraft('commitment', all[way] ?? '');
          return yaml.problems.length + yaml.duplicates.length;
        };
        assert.ok(all.ours !== undefined && all.theirs !== undefined);
        if (all.both === undefined) return;
        assert.ok(faults('both') <= faults('ours'));
        for (const words of `${ours}${theirs}`.match(/[a-z]{4,}/g) ?? [])
          assert.ok(all.both.includes(words), text);
        if (isWindows) assert.equal(all.both.replaceAll('\r\n', '').search(/[\r\n]/), -1);
      }),
    );
  });
});
