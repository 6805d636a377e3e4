import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plans } from '../../../../server/src/service';
import { namesIn } from '../../../../server/src/service/kinds/names';
import { renamableAt, renameAt } from '../../../../server/src/service/features/navigate/rename';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { filesBelow } from '../../../support/fixtures';
import { files, offsetOf, one, plansOf, messages, two } from './small-plan';

type Texts = Readonly<Record<string, string>>;

/** The files after the renaming, or why there is none. */
function renamed(texts: Texts, plans: Plans, file: string, offset: number, id: string): Texts | string {
  const result = renameAt(offset, file, id, plans, messages);
  if (result.kind === 'refused') return result.why;
  const changed = result.files.map(({ uri, edits }) => [uri, applyEdits(texts[uri] ?? '', edits)]);
  return { ...texts, ...(Object.fromEntries(changed) as Texts) };
}

function rename(marked: string, file: string, id: string, texts: Texts = files): Texts | string {
  return renamed(texts, plansOf(texts), file, offsetOf(marked, file, texts), id);
}

function refusal(marked: string, file: string, id: string, texts?: Texts): string {
  const result = rename(marked, file, id, texts);
  if (typeof result !== 'string') throw new Error(`${marked} is not refused`);
  return result;
}

describe('rename', () => {
  it('of a stakeholder changes every file that names it, and nothing else in them', () => {
    const expected = Object.fromEntries(
      Object.entries(files).map(([uri, text]) => [uri, text.replace(/\bcaj\b/g, 'ombudsman')]),
    );
    assert.deepEqual(rename('lead: c<|>aj', one, 'ombudsman'), expected);
    assert.deepEqual(rename('- id: caj<|>', 'stakeholders.yaml', ' ombudsman '), expected);
  });

  it('of a milestone changes what remarks are about, and nothing that is called alike', () => {
    const file = 'x.commitment.yaml';
    const texts = {
      [file]: 'milestones:\n  - id: m1\n  - id: m10\n    after: [m1]\n',
      'x.discussion.yaml':
        "remarks:\n  - about: milestones.m1.due # m1\n  - { about: 'milestones.m1', words: m1 }\n  - about: milestones.m10\n  - about: problem\n",
      'y.discussion.yaml': 'remarks:\n  - about: milestones.m1\n',
    };
    const expected = {
      ...texts,
      [file]: 'milestones:\n  - id: first\n  - id: m10\n    after: [first]\n',
      'x.discussion.yaml': texts['x.discussion.yaml']
        .replace('milestones.m1.due', 'milestones.first.due')
        .replace("'milestones.m1'", "'milestones.first'"),
    };
    assert.deepEqual(rename('- id: m1<|>\n', file, 'first', texts), expected);
    assert.deepEqual(rename('[m<|>1]', file, 'first', texts), expected);
  });

  it('keeps quotes, and sets them only where the id would be read as something else', () => {
    const texts = {
      'x.commitment.yaml': `milestones:\n  - id: m1\n  - id: m2\n    after: [ 'm1', "m1", m1 ]\n`,
    };
    const file = 'x.commitment.yaml';
    assert.deepEqual(rename('- id: m<|>1', file, 'first', texts), {
      [file]: `milestones:\n  - id: first\n  - id: m2\n    after: [ 'first', "first", first ]\n`,
    });
    assert.deepEqual(rename('- id: m<|>1', file, '1', texts), {
      [file]: `milestones:\n  - id: '1'\n  - id: m2\n    after: [ '1', "1", '1' ]\n`,
    });
    assert.deepEqual(rename('- id: m<|>1', file, '2025-list', texts), {
      [file]: `milestones:\n  - id: 2025-list\n  - id: m2\n    after: [ '2025-list', "2025-list", 2025-list ]\n`,
    });
  });

  it('of a milestone stays in its draft', () => {
    const result = rename('after: [ m<|>1 ]', one, 'register');
    assert.deepEqual(result, { ...files, [one]: files[one]?.replace(/\bm1\b/g, 'register') });
  });

  it('of a theme reaches the commitments', () => {
    const result = rename('theme: "infor<|>mation"', two, 'access');
    assert.deepEqual(
      result,
      Object.fromEntries(
        Object.entries(files).map(([uri, text]) => [uri, text.replace(/\binformation\b/g, 'access')]),
      ),
    );
  });

  it('offers the id without its quotes', () => {
    const offset = offsetOf('- "article<|>-19"', one);
    const found = renamableAt(offset, one, plansOf(files), messages);
    assert.equal(found.kind, 'renamable');
    assert.equal(found.id, 'article-19');
    assert.equal(files[one]?.slice(found.range.start, found.range.end), 'article-19');
  });

  it('to the same id changes nothing', () => {
    assert.deepEqual(rename('lead: c<|>aj', one, 'caj'), files);
  });

  it('refuses what cannot be an id, and says what would do', () => {
    assert.match(refusal('lead: c<|>aj', one, 'The Ombudsman'), /lowercase letters.*Try “the-ombudsman”/);
    assert.match(refusal('lead: c<|>aj', one, 'a--b'), /Try “a-b”/);
    assert.match(refusal('lead: c<|>aj', one, '  '), /can't be empty/);
    assert.doesNotMatch(refusal('lead: c<|>aj', one, '!!'), /Try/);
  });

  it('refuses an id that is taken, from wherever it is asked', () => {
    assert.match(
      refusal('lead: c<|>aj', one, 'article-19'),
      /Another stakeholder already has the id “article-19”/,
    );
    assert.match(refusal('after: [ m<|>1 ]', one, 'm2'), /Another milestone/);
    // Another draft's milestone, or a stakeholder, takes nothing away.
    assert.equal(typeof rename('after: [ m<|>1 ]', one, 'm3'), 'object');
    assert.equal(typeof rename('after: [ m<|>1 ]', one, 'caj'), 'object');
  });

  it('refuses to rename what is declared nowhere, or twice', () => {
    const texts = {
      ...files,
      'x.commitment.yaml': 'theme: lost\nleads: { government: [ghost] }\nmilestones:\n  - after: [m9]\n',
    };
    const file = 'x.commitment.yaml';
    assert.match(
      refusal('[gh<|>ost]', file, 'caj2', texts),
      /“ghost” is not listed in stakeholders.yaml, so there is nothing to rename/,
    );
    assert.match(refusal('lo<|>st', file, 'x', texts), /not a theme of the action plan/);
    assert.match(refusal('[m<|>9]', file, 'x', texts), /not the id of a milestone in this draft/);
    const twice = { [file]: 'milestones:\n  - id: m1\n  - id: m1\n    after: [m1]\n' };
    assert.match(refusal('[m<|>1]', file, 'm2', twice), /More than one milestone has the id “m1”/);
  });

  it('refuses keys, words and numbers of commitments', () => {
    assert.match(refusal('tit<|>le: Open', one, 'x'), /Only the ids of stakeholders, themes and milestones/);
    assert.match(refusal('Open the re<|>gisters', one, 'x'), /Only the ids/);
    assert.match(refusal('number: <|>1', one, '7'), /number of a commitment is not an id/);
  });

  it('refuses while a draft that cannot be read may name the id unseen', () => {
    const broken = { ...files, [two]: 'number: 2\nleads: government: [caj]\nsummary: The caj decides.\n' };
    assert.match(
      refusal('lead: c<|>aj', one, 'ombudsman', broken),
      /two\.commitment\.yaml can't be read in full and may use “caj” on line 2/,
    );
    const unrelated = { ...files, [two]: 'number: 2\nsummary: "open\ntitle: No caj-like word # caj\n' };
    assert.equal(typeof rename('lead: c<|>aj', one, 'ombudsman', unrelated), 'object');
  });

  it('takes in fields that stand twice, and an id where a list belongs', () => {
    const texts = {
      'x.commitment.yaml':
        'milestones:\n  - id: m1\n  - id: m2\n    after: m1\n    after: [m1]\nupdates:\n  - milestones: m1\n',
    };
    assert.deepEqual(rename('- id: m<|>1', 'x.commitment.yaml', 'm7', texts), {
      'x.commitment.yaml': texts['x.commitment.yaml'].replaceAll('m1', 'm7'),
    });
  });
});

describe('renaming any id of a plan', () => {
  const root = join(__dirname, '../../../..');
  const folders = [
    'examples/uk-nap5',
    'examples/uk-nap6',
    'test/fixtures/real-world/kenya',
    'test/fixtures/real-world/italy-final',
  ];
  for (const folder of folders) {
    const texts: Texts = Object.fromEntries(
      filesBelow(join(root, folder))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => [file, readFileSync(file, 'utf8')]),
    );
    const plans = plansOf(texts);
    const places = plans.files().flatMap((file) => {
      const draft = plans.draft(file);
      return draft ? namesIn(draft).map((name) => ({ file, name })) : [];
    });
    const renamable = places.filter(
      ({ file, name }) => renamableAt(name.range.start, file, plans, messages).kind === 'renamable',
    );

    it(`of ${folder}, and back, restores every file and finds the same on the way`, () => {
      assert.ok(renamable.length > 5, `${renamable.length} ids`);
      const found = findings(plans);
      fc.assert(
        fc.property(fc.constantFrom(...renamable), ({ file, name }) => {
          const there = renamed(texts, plans, file, name.range.start, 'zz-new-name');
          if (typeof there === 'string') throw new Error(there);
          assert.notDeepEqual(there, texts);
          const after = plansOf(there);
          assert.deepEqual(findings(after), found);
          const same = namesIn(after.draft(file) ?? assert.fail()).find(({ id }) => id === 'zz-new-name');
          const back = renamed(there, after, file, same?.range.start ?? -1, name.id);
          assert.deepEqual(back, texts);
        }),
        { seed: 20231218, numRuns: 15 },
      );
    });
  }
});

/** What was found, by line; not the words, for they name ids. A signature is of the very words, so it does change. */
function findings(plans: Plans): readonly string[] {
  return plans.files().flatMap((file) =>
    plans
      .findings(file)
      .filter(({ rule }) => rule !== 'changed-since-sign-off')
      .map(({ rule, range }) => `${file}:${plans.lines(file)?.position(range.start).line ?? -1} ${rule}`),
  );
}
