import assert from 'node:assert/strict';
import { Trial } from '../../../../server/src/service/features/trial/trial';
import type { TriedEdit } from '../../../../server/src/service/features/trial/tried-edit';
import { parseYaml } from '../../../../server/src/service/yaml/parse';

/** What comes of putting `by` in the place of the words `of`; of no words, at the place of the mark `<|>`. */
function outcome(text: string, of: string, by: string, drops?: string) {
  const mark = of === '' ? '<|>' : of;
  const start = text.indexOf(mark);
  assert.ok(start >= 0, mark);
  const plain = of === '' ? text.replace(mark, '') : text;
  const edit: TriedEdit = {
    range: { start, end: start + of.length },
    text: by,
    ...(drops !== undefined && { drops }),
  };
  return new Trial().outcome(parseYaml(plain), [edit]);
}

describe('trying an edit out', () => {
  it('shows what keeps everything', () => {
    assert.equal(outcome('title: A\n<|>stage: mature\n', '', 'number: 1\n'), 'keeps-all');
    assert.equal(outcome('title: No: yes\n', 'No: yes', '"No: yes"'), 'keeps-all');
    assert.equal(outcome('lead: Cabinet Office\n', 'Cabinet Office', 'cabinet-office'), 'keeps-all');
    assert.equal(outcome('due: 30 June 2025\n', '30 June 2025', '2025-06-30', '30 June 2025'), 'keeps-all');
    assert.equal(outcome('leads: [a, b, a] # ours\n', ', a]', ']', 'a'), 'keeps-all');
  });

  it('shows what takes away only what it names', () => {
    assert.equal(outcome('due: soon\n', 'soon', '2025-06-30', 'soon'), 'drops-named');
    assert.equal(
      outcome('due: 2025-06-30T10:15\n', '2025-06-30T10:15', '2025-06-30', '2025-06-30T10:15'),
      'drops-named',
    );
    assert.equal(outcome('title: A # why\n', ' # why', '', '# why'), 'drops-named');
  });

  it('refuses what takes away a word or a comment in silence', () => {
    assert.equal(outcome('due: soon\n', 'soon', '2025-06-30'), 'harmful');
    assert.equal(outcome('title: A # why\n', ' # why', ''), 'harmful');
    assert.equal(outcome('title: A # why\n', ' # why', ' why'), 'harmful');
    assert.equal(outcome('share: 90 %\n', ' %', ''), 'harmful');
  });

  it('refuses what makes the rest say something else', () => {
    // An answer becomes a comment, a field part of a text, and a list goes over to another field.
    assert.equal(outcome('title:<|> A\n', '', ' #'), 'harmful');
    assert.equal(outcome('title: A\nsummary:<|> B\n', '', ' |'), 'harmful');
    assert.equal(
      outcome('problem:\nmilestones:\n  - id: m1\n', 'milestones:\n', '', 'milestones'),
      'harmful',
    );
    assert.equal(outcome('problem:\n  causes: [a]\n<|>  results: [b]\n', '', 'description:\n'), 'harmful');
  });

  it('refuses what cannot be read, or stands twice, and what changes nothing', () => {
    assert.equal(outcome('title: A\n<|>', '', 'stage: [\n'), 'harmful');
    assert.equal(outcome('title: A\n<|>', '', 'title: A\n'), 'harmful');
    assert.equal(outcome('title: A\n', 'A', 'A'), 'harmful');
    const twice = [0, 1].map((start) => ({ range: { start, end: start + 4 }, text: '' }));
    assert.equal(new Trial().outcome(parseYaml('title: A\n'), twice), 'harmful');
  });

  it('in a file that cannot be read in full looks at the lines that can', () => {
    const text = 'title: "A\nstage: mature\n# a note\nsummary: B\n';
    const closed = text.indexOf('\n');
    const closing = { range: { start: closed, end: closed }, text: '"' };
    assert.equal(new Trial().outcome(parseYaml(text), [closing]), 'keeps-all');
    const swallowed = { range: { start: text.indexOf('summary'), end: text.indexOf('summary') }, text: '  ' };
    assert.equal(new Trial().outcome(parseYaml(text), [swallowed]), 'harmful');
  });

  it('comes to an end', () => {
    const yaml = parseYaml('title: A\n');
    const trial = new Trial(40);
    const outcomes = ['1', '2', '3', '4', '5'].map((number) =>
      trial.outcome(yaml, [{ range: { start: 9, end: 9 }, text: `number: ${number}\n` }]),
    );
    assert.deepEqual(outcomes, ['keeps-all', 'keeps-all', 'harmful', 'harmful', 'harmful']);
    assert.ok(trial.isOver);
  });
});
