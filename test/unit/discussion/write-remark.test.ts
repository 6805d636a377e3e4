import fc from 'fast-check';
import assert from 'node:assert/strict';
import { remarksIn, tidy, type Said } from '../../../server/src/service/discussion/said';
import {
  addRemark,
  addReply,
  newDiscussion,
  settleRemark,
} from '../../../server/src/service/discussion/write-remark';
import { mergeDrafts } from '../../../server/src/service/compare/merge/merge-drafts';
import { readDraft } from '../../../server/src/service/kinds/read-draft';
import { applyEdits, type TextEdit } from '../../../server/src/service/text/edit';

const jo = { by: 'Jo Bloggs', on: '2024-03-12', text: 'Which records?' };
const subject = { about: 'problem.statement', words: 'the records' };

function read(text: string) {
  const draft = readDraft('discussion', text);
  assert.equal(draft.kind, 'discussion');
  return draft;
}

function after(text: string, edits: readonly TextEdit[]) {
  assert.notEqual(edits.length, 0, text);
  return applyEdits(text, edits);
}

describe('a discussion', () => {
  it('begins with a file', () => {
    assert.equal(
      newDiscussion(subject, jo),
      `remarks:
  - id: jo-bloggs-1
    about: problem.statement
    words: the records
    entries:
      - by: Jo Bloggs
        on: 2024-03-12
        text: Which records?
`,
    );
  });

  it('goes on below what was said, which stays as it is', () => {
    const text = `# Before the meeting of May\n${newDiscussion(subject, jo)}`;
    const reply = {
      by: 'Amina Otieno, CAJ',
      on: '2024-03-13',
      text: 'All of them.\n\nSee *page 3*: it is said there.',
    };
    const said = after(text, addReply(read(text), 'jo-bloggs-1', reply));
    assert.equal(
      said,
      `${text}      - by: Amina Otieno, CAJ
        on: 2024-03-13
        text: |
          All of them.

          See *page 3*: it is said there.
`,
    );
    const settled = after(said, settleRemark(read(said), 'jo-bloggs-1', true));
    assert.equal(settled, said.replace('    entries:', '    state: settled\n    entries:'));
    assert.equal(
      after(settled, settleRemark(read(settled), 'jo-bloggs-1', false)),
      said.replace('    entries:', '    state: open\n    entries:'),
    );
  });

  it('is not written into where its text is being merged, or has no such thread', () => {
    const text = newDiscussion(subject, jo);
    assert.deepEqual(addReply(read(text), 'nobody-1', jo), []);
    assert.deepEqual(addRemark(read(`<<<<<<< a\n${text}=======\n>>>>>>> b\n`), subject, jo), []);
  });

  it('takes any words and gives them back, and keeps every other line', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        'tbc',
        '- a\n- b',
        '# no',
        'a: b',
        "it's “so”",
        '2024',
        '|',
        'a\n\n  b\n',
        '{x}',
        'سؤال عن الموعد',
        '\t',
      ),
    );
    const entry = fc
      .record({ by: words, on: fc.constantFrom('2024-03-12', '2025-01'), text: words })
      .filter((one) => tidy(one).by !== '' && tidy(one).text !== '');
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('add' as const),
        about: fc.constantFrom('', 'title', 'milestones.m1.due'),
        words,
        entry,
      }),
      fc.record({ kind: fc.constant('reply' as const), at: fc.nat(20), entry }),
      fc.record({ kind: fc.constant('settle' as const), at: fc.nat(20), isSettled: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let text =
          '# Ours\nremarks:\n  # the first\n  - id: r1\n    entries: # so far\n      - { by: Jo, on: 2024-01-01, text: "a" }\n';
        for (const one of steps) {
          const before = remarksIn(read(text));
          const id = one.kind === 'add' ? '' : (before[one.at % before.length]?.id ?? '');
          const edits =
            one.kind === 'add'
              ? addRemark(read(text), one, one.entry)
              : one.kind === 'reply'
                ? addReply(read(text), id, one.entry)
                : settleRemark(read(text), id, one.isSettled);
          const written = after(text, edits);
          const said: readonly Said[] = remarksIn(read(written));
          assert.equal(said.length, before.length + (one.kind === 'add' ? 1 : 0));
          for (const line of text.split('\n').filter((row) => !row.includes('state:')))
            assert.ok(written.split('\n').includes(line), line);
          const last = one.kind === 'add' ? said.at(-1) : said.find((remark) => remark.id === id);
          if (one.kind !== 'settle') assert.deepEqual(last?.entries.at(-1), tidy(one.entry));
          else assert.equal(last?.isSettled, one.isSettled);
          text = written;
        }
        assert.equal(new Set(remarksIn(read(text)).map(({ id }) => id)).size, remarksIn(read(text)).length);
      }),
    );
  });

  it('is merged remark by remark, and reply by reply', () => {
    const base = newDiscussion(subject, jo);
    const ours = after(base, addReply(read(base), 'jo-bloggs-1', { ...jo, text: 'Those of 2023?' }));
    const amina = { by: 'Amina Otieno', on: '2024-03-14', text: 'Too late.' };
    let theirs = after(base, addReply(read(base), 'jo-bloggs-1', { ...amina, text: 'All.' }));
    theirs = after(theirs, addRemark(read(theirs), { about: 'milestones.m1.due', words: '' }, amina));
    const merged = mergeDrafts('discussion', base, ours, theirs);
    assert.equal(merged.conflicts, 0, merged.text);
    assert.deepEqual(
      remarksIn(read(merged.text)).map(({ id, entries }) => [id, entries.map(({ text }) => text)]),
      [
        ['jo-bloggs-1', ['Which records?', 'Those of 2023?', 'All.']],
        ['amina-otieno-1', ['Too late.']],
      ],
    );
  });
});
