import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareDrafts,
  messagesFor,
  whoChanged,
  type DraftCommit,
  type DraftHistory,
} from '../../../server/src/service';

const options = { kind: 'commitment', messages: messagesFor('en') } as const;

interface Version {
  readonly text: string | undefined;
  readonly from: readonly string[];
}

/** A history by the names of its authors, who made one commit each; `old` is the version that it begins after. */
function historyOf(
  old: string | undefined,
  versions: Readonly<Record<string, Version>>,
  isCutOff = false,
): DraftHistory {
  const commits = new Map<string, DraftCommit>(
    Object.entries(versions).map(([id, { from }]) => [
      id,
      { id, author: id, date: '2026-03-01T09:00:00+01:00', parents: from },
    ]),
  );
  const head = [...commits.keys()].at(-1) ?? 'old';
  return { head, commits, isCutOff, textAt: (id) => (id === 'old' ? old : versions[id]?.text) };
}

/** Who made each change, by its path. */
function who(old: string, now: string, history: DraftHistory): Readonly<Record<string, string>> {
  const whoOf = whoChanged(now, history, options);
  return Object.fromEntries(
    compareDrafts(old, now, options).map((change) => {
      const made = whoOf(change);
      const by = made?.kind === 'commit' ? made.commit.author : (made?.kind ?? 'nobody knows');
      return [`${change.kind} ${change.path}`, by];
    }),
  );
}

const draft = ({ due = '2026-05', title = 'Agua limpia', causes = ['Fugas', 'Sequías'], more = '' } = {}) =>
  `number: 3\ntitle: ${title}\nproblem:\n  causes: [${causes.join(', ')}]\nmilestones:\n  - id: m1\n    title: Medir\n    due: ${due}\n${more}`;

describe('whoChanged', () => {
  const old = draft();

  it('names who made each change last, and what no commit has yet', () => {
    const history = historyOf(old, {
      Ana: { text: draft({ due: '2026-09' }), from: ['old'] },
      Bruno: { text: draft({ due: '2027-01', title: 'Agua' }), from: ['Ana'] },
      Chloé: { text: draft({ due: '2027-01', title: 'Agua', causes: ['Fugas'] }), from: ['Bruno'] },
    });
    const now = draft({ due: '2027-01', title: 'Agua', causes: ['Fugas'], more: 'summary: Medimos.\n' });
    assert.deepEqual(who(old, now, history), {
      'changed title': 'Bruno',
      'changed milestones[m1].due': 'Bruno',
      'removed problem.causes[2]': 'Chloé',
      'added summary': 'uncommitted',
    });
  });

  it('counts no commit that only laid the file out anew', () => {
    const text = draft({ due: '2027-01' });
    const history = historyOf(old, {
      Ana: { text, from: ['old'] },
      Format: {
        text: text.replace('title: Medir', 'title:   "Medir"').replace('2027-01', '"2027-01"'),
        from: ['Ana'],
      },
    });
    assert.deepEqual(who(old, text, history), { 'changed milestones[m1].due': 'Ana' });
  });

  it('goes through a merge to the side that made the change', () => {
    const [left, right] = [draft({ due: '2027-01' }), draft({ title: 'Agua' })];
    const both = draft({ due: '2027-01', title: 'Agua', more: 'summary: Solo aquí.\n' });
    const history = historyOf(old, {
      Ana: { text: left, from: ['old'] },
      Bruno: { text: right, from: ['old'] },
      Merger: { text: both, from: ['Ana', 'Bruno'] },
    });
    assert.deepEqual(who(old, both, history), {
      'changed title': 'Bruno',
      'changed milestones[m1].due': 'Ana',
      'added summary': 'Merger',
    });
  });

  it('credits a merge that took back what one side had', () => {
    const withMore = draft({ more: 'summary: Medimos.\n' });
    const history = historyOf(withMore, {
      Side: { text: draft({ title: 'Agua' }), from: ['before the older version'] },
      Merger: { text: draft({ title: 'Agua' }), from: ['old', 'Side'] },
    });
    const textAt = (id: string) => (id.startsWith('before') ? old : history.textAt(id));
    assert.deepEqual(who(withMore, draft({ title: 'Agua' }), { ...history, textAt }), {
      'changed title': 'Side',
      'removed summary': 'Merger',
    });
  });

  it('says who removed and added whole milestones, whatever was changed in them on the way', () => {
    const m2 = (title: string) => draft({ more: `  - id: m2\n    title: ${title}\n` });
    const history = historyOf(old, {
      Ana: { text: m2('Publicar'), from: ['old'] },
      Bruno: { text: m2('Publicar el mapa'), from: ['Ana'] },
    });
    assert.deepEqual(who(old, m2('Publicar el mapa'), history), { 'added milestones[m2]': 'Ana' });
    const removed = historyOf(m2('Publicar'), {
      Ana: { text: m2('Publicar el mapa'), from: ['old'] },
      Bruno: { text: old, from: ['Ana'] },
    });
    assert.deepEqual(who(m2('Publicar'), old, removed), { 'removed milestones[m2]': 'Bruno' });
  });

  it('knows who wrote a comment', () => {
    const noted = draft({ more: '# ask the ministry\nsummary: Medimos.\n' });
    const history = historyOf(old, {
      Ana: { text: draft({ more: 'summary: Medimos.\n' }), from: ['old'] },
      Bruno: { text: noted, from: ['Ana'] },
    });
    const told = who(old, noted, history);
    assert.equal(told['added summary'], 'Ana');
    assert.deepEqual(
      Object.entries(told)
        .filter(([what]) => what.startsWith('comment'))
        .map(([, by]) => by),
      ['Bruno'],
    );
  });

  it('names nobody where the history does not reach back, or comes from elsewhere', () => {
    const text = draft({ title: 'Agua' });
    const first = { Ana: { text, from: [] } };
    assert.deepEqual(who(old, text, historyOf(undefined, first, true)), { 'changed title': 'nobody knows' });
    assert.deepEqual(who(old, text, historyOf(undefined, first)), { 'changed title': 'Ana' });
    // A commit that is not before this one may have what was never here.
    const elsewhere = { ...historyOf(old, {}), textAt: () => text };
    assert.deepEqual(who(old, text, elsewhere), { 'changed title': 'nobody knows' });
  });

  it('credits every answer of any history to the last one who changed it', () => {
    const answers = ['title', 'summary', 'solution', 'budget'] as const;
    const write = (said: readonly number[]) =>
      `number: 3\n${answers.map((name, i) => `${name}: Version ${said[i] ?? 0} of ${name}\n`).join('')}`;
    const edit = fc.tuple(fc.nat(answers.length - 1), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const said = answers.map(() => 0);
        const last = new Map<string, string>();
        const versions: Record<string, Version> = {};
        for (const [i, [answer, to]] of edits.entries()) {
          if (said[answer] !== to) last.set(`changed ${answers[answer] ?? ''}`, `n${i}`);
          said[answer] = to;
          versions[`n${i}`] = { text: write(said), from: [i === 0 ? 'old' : `n${i - 1}`] };
        }
        const before = write(answers.map(() => 0));
        assert.deepEqual(who(before, write(said), historyOf(before, versions)), Object.fromEntries(last));
      }),
    );
  });
});
