import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createPlans,
  messagesFor,
  sign,
  signaturesOf,
  signatoriesOf,
  signingSummary,
} from '../../../../server/src/service';
import { newDigest } from '../../../../server/src/service/model/sign-off/digest';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { parseYaml } from '../../../../server/src/service/yaml/parse';
import { filesBelow } from '../../../support/fixtures';

const messages = messagesFor('en');
const planText = `country: United Kingdom
number: 6
title: Plan
period: { start: 2024, end: 2025 }
forum: { name: Forum, co_chairs: [uk-ogn, cabinet-office] }
`;
const list = `stakeholders:
  - { id: bond, name: Bond, sector: civil_society }
  - { id: cabinet-office, name: Cabinet Office, sector: government, aliases: [CO] }
  - { id: uk-ogn, name: UK Open Government Network, sector: civil_society }
`;
const uri = 'commitments/a.commitment.yaml';

function setting(text: string, stakeholders = list) {
  const plans = createPlans({ messages });
  plans.set('action-plan.yaml', planText);
  plans.set('stakeholders.yaml', stakeholders);
  plans.set(uri, text);
  const draft = plans.draft(uri);
  if (draft?.kind !== 'commitment') throw new Error('not a commitment');
  return { draft, surroundings: plans.surroundings(uri) };
}

interface Asked {
  readonly by?: string;
  readonly on?: string;
  readonly today?: string;
  readonly stakeholders?: string;
}

function ask(text: string, { by = 'cabinet-office', on, today = '2023-12-11', stakeholders }: Asked = {}) {
  const { draft, surroundings } = setting(text, stakeholders);
  return sign(draft, surroundings, { by, today, ...(on !== undefined && { on }) }, messages);
}

function signed(text: string, asked: Asked = {}): string {
  const result = ask(text, asked);
  if (result.kind === 'refused') throw new Error(result.why);
  return applyEdits(text, result.edits);
}

function refusal(text: string, asked: Asked = {}): string {
  const result = ask(text, asked);
  return result.kind === 'refused' ? result.why : 'signed';
}

const digest = (text: string, by = 'cabinet-office') =>
  newDigest(parseYaml(text), by, setting(text).surroundings.organisations);

describe('signing a draft', () => {
  const text = '# Ours\nnumber: 1\ntitle: "Open contracting" # as agreed\n';

  it('adds the signature at the end, and touches nothing else', () => {
    assert.equal(
      signed(text),
      `${text}sign_off:\n  - by: cabinet-office\n    on: 2023-12-11\n    digest: ${digest(text)}\n`,
    );
  });

  it('stands where the form has it, with an empty line where the fields have one', () => {
    const open = 'title: A\n\nsummary: |\n  Two\n  lines\n\n# the end\n';
    assert.equal(
      signed(open),
      `title: A\n\nsummary: |\n  Two\n  lines\n\nsign_off:\n  - by: cabinet-office\n    on: 2023-12-11\n    digest: ${digest(open)}\n\n# the end\n`,
    );
  });

  it('joins the others, as they are written', () => {
    const one = `title: A\nsign_off:\n- by: uk-ogn # by mail\n  on: 2023-12-01\n  digest: ${digest('title: A')}\n\nlinks: []\n`;
    assert.equal(
      signed(one),
      one.replace('\n\nlinks', `\n- by: cabinet-office\n  on: 2023-12-11\n  digest: ${digest(one)}\n\nlinks`),
    );
    const flow = 'title: A\nsign_off: [{ by: uk-ogn, on: 2023-12-01 }] # all\n';
    assert.equal(
      signed(flow),
      `title: A\nsign_off: [{ by: uk-ogn, on: 2023-12-01 }, { by: cabinet-office, on: 2023-12-11, digest: ${digest(flow)} }] # all\n`,
    );
    const braces = 'title: A\nsign_off:\n  - { by: uk-ogn, on: 2023-12-01 }\n';
    assert.equal(
      signed(braces),
      `${braces}  - { by: cabinet-office, on: 2023-12-11, digest: ${digest(braces)} }\n`,
    );
  });

  const rows = (indent = '  ') =>
    `${indent}- by: cabinet-office\n${indent}  on: 2023-12-11\n${indent}  digest: ${digest('title: A')}\n`;
  it('begins a list that is empty', () => {
    assert.equal(signed('title: A\nsign_off:\n'), `title: A\nsign_off:\n${rows()}`);
    assert.equal(signed('title: A\nsign_off: []\n'), `title: A\nsign_off:\n${rows()}`);
    assert.equal(signed('title: A\nsign_off: # nobody\n'), `title: A\nsign_off: # nobody\n${rows()}`);
    assert.equal(signed('title: A\nsign_off:'), `title: A\nsign_off:\n${rows()}`.trimEnd());
    assert.equal(signed('title: A\nsign_off:\n  -\n'), `title: A\nsign_off:\n${rows()}`);
    assert.equal(signed('title: A\nsign_off:\n  - \n'), `title: A\nsign_off:\n${rows()}`);
    assert.match(
      signed('title: A\nsign_off: [] # none\n'),
      /^title: A\nsign_off: \[\{ by: .* \}\] # none\n$/,
    );
    assert.match(signed('{ title: A }\n'), /^\{ title: A, sign_off: \[\{ by: cabinet-office, .*\}\] \}\n$/);
    assert.match(signed('{ title: A, sign_off: [] }'), /^\{ title: A, sign_off: \[\{ by: .*\}\] \}$/);
  });

  it('takes the place of what this side had signed before', () => {
    const old = `title: A
sign_off:
  # the ministry
  - on: 2022-01-01 # by mail
    by: "cabinet-office"
    digest: sha256:0
  - by: uk-ogn
    on: 2022-01-02
    digest: sha256:1
`;
    assert.equal(
      signed(old),
      old.replace('2022-01-01', '2023-12-11').replace('sha256:0', digest('title: A')),
    );
    assert.equal(ask(old).kind === 'signed' && (ask(old) as { isRenewed: boolean }).isRenewed, true);
  });

  it('fills in what an older signature lacks', () => {
    assert.equal(signed('title: A\nsign_off:\n  - by: cabinet-office\n'), `title: A\nsign_off:\n${rows()}`);
    assert.equal(
      signed('title: A\nsign_off:\n  - by: cabinet-office\n    on: { tbc: after the vote }\n    digest:\n'),
      `title: A\nsign_off:\n${rows()}`,
    );
    assert.equal(
      signed('title: A\nsign_off: [{ by: cabinet-office }]\n'),
      `title: A\nsign_off: [{ by: cabinet-office, on: 2023-12-11, digest: ${digest('title: A')} }]\n`,
    );
  });

  it('leaves one signature of a side, and no comment behind', () => {
    const twice =
      'title: A\nsign_off:\n  - by: cabinet-office\n    on: 2021-01-01\n  - { by: uk-ogn, on: 2021 }\n  - by: cabinet-office\n    on: 2022-01-01\n';
    assert.equal(signed(twice), `title: A\nsign_off:\n  - { by: uk-ogn, on: 2021 }\n${rows()}`);
    const noted = twice.replace('2021-01-01', '2021-01-01 # in the forum');
    assert.match(signed(noted), /# in the forum/);
    assert.equal(signed(noted).match(/on: 2023-12-11/g)?.length, 2);
  });

  it('keeps line breaks of every kind', () => {
    for (const lineBreak of ['\r\n', '\r']) {
      const windows = text.replaceAll('\n', lineBreak);
      const after = signed(windows);
      assert.equal(after.replaceAll(lineBreak, '').search(/[\r\n]/), -1);
      assert.equal(
        signed(`${windows}sign_off: []${lineBreak}`)
          .replaceAll(lineBreak, '')
          .search(/[\r\n]/),
        -1,
      );
    }
  });

  it('does nothing twice', () => {
    const once = signed(text);
    assert.equal(signed(once, { today: '2024-02-02' }), once);
    assert.equal(signed(once, { on: '2023-12-11' }), once);
    assert.equal(signed(once, { on: '2023-12-12' }), once.replace('2023-12-11', '2023-12-12'));
  });

  it('takes a day, a month or a quarter', () => {
    for (const on of ['2024-02-29', '2024-02', '2024-Q1'])
      assert.match(signed(text, { on }), new RegExp(`on: ${on}\n`));
    for (const on of ['2023-02-29', '2024', 'today', '', ' 2024-01-01', '01.02.2024'])
      assert.match(refusal(text, { on }), /is not a day/);
  });

  it('writes ids that YAML would read as something else so that they are read back', () => {
    const stakeholders =
      "stakeholders:\n  - { id: '2030', name: Agenda, sector: other }\n  - { id: 'no', name: Norge, sector: other }\n";
    for (const by of ['2030', 'no']) {
      const after = setting(signed(text, { by, stakeholders }), stakeholders);
      assert.equal(signaturesOf(after.draft, after.surroundings.organisations)[0]?.text, 'same');
    }
  });

  it('is refused with a sentence while nobody can tell what is signed', () => {
    assert.match(
      refusal('title: A\n<<<<<<< a\nsummary: B\n=======\nsummary: C\n>>>>>>> b\n'),
      /There are two versions on line 2/,
    );
    assert.match(refusal('title: A\nsummary: "B\n'), /cannot be read in full \(see line 2\)/);
    assert.match(refusal('title: A\ntitle: B\n'), /“title” is there twice \(see line 2\)/);
    assert.match(refusal('# nothing\n'), /nothing to sign in this draft/);
    assert.match(refusal('- a\n'), /cannot be read in full/);
    assert.match(refusal('title: A\nsign_off: yes\n'), /something other than a list/);
    assert.match(refusal('title: A\nsign_off: [bond]\n'), /something other than a list/);
    assert.match(refusal('title: A\nsign_off: { tbc: soon }\n'), /something other than a list/);
    assert.match(refusal('a: &x 1\ntitle: *x\n'), /cannot be read in full/);
  });

  it('is refused for somebody who is not listed, and says who may be meant', () => {
    assert.match(refusal(text, { by: 'cabinet-ofice' }), /Did you mean “cabinet-office” \(Cabinet Office\)/);
    assert.match(refusal(text, { by: 'CO' }), /Did you mean “cabinet-office”/);
    assert.match(refusal(text, { by: 'nobody-at-all' }), /Add the organisation/);
  });

  it('takes any id where there is no list to look in', () => {
    const { draft } = setting(text);
    const nowhere = {
      plan: undefined,
      stakeholders: [],
      commitments: [],
      namesOf: () => [],
      filesOf: () => [],
    };
    const by = (id: string) => sign(draft, nowhere, { by: id, today: '2024-01-01' }, messages);
    assert.equal(by('anybody').kind, 'signed');
    assert.equal(by('Any Body').kind, 'refused');
    assert.equal(by('').kind, 'refused');
  });
});

describe('every draft that we have', () => {
  const root = join(__dirname, '../../../..');
  const files = ['examples', 'test/fixtures'].flatMap((folder) =>
    filesBelow(join(root, folder)).filter((file) => /\.commitment\.ya?ml$/.test(file)),
  );
  it('is signed by one side after the other, and loses nothing; or is left alone with a sentence', () => {
    let count = 0;
    for (const file of files) {
      const before = readFileSync(file, 'utf8');
      const result = ask(before);
      if (result.kind === 'refused') {
        assert.match(result.why, /\. [A-Z].*\.$/, file);
        continue;
      }
      count += 1;
      const after = applyEdits(before, result.edits);
      const both = signed(after, { by: 'bond' });
      const { draft, surroundings } = setting(both);
      const mine = signaturesOf(draft, surroundings.organisations).filter(({ by }) =>
        ['cabinet-office', 'bond'].includes(by),
      );
      assert.deepEqual(
        mine.map(({ text }) => text),
        ['same', 'same'],
        file,
      );
      const comments = (text: string) => (text.match(/(?:^|\s)#.*/gm) ?? []).length;
      assert.equal(comments(both), comments(before), file);
    }
    assert.ok(count > 50, String(count));
  });
});

describe('a draft that breaks off anywhere', () => {
  const whole = readFileSync(
    join(__dirname, '../../../../examples/uk-nap6/commitments/1-open-contracting.commitment.yaml'),
    'utf8',
  );
  it('is signed for what it says, or left alone with a sentence', () => {
    let count = 0;
    for (let end = 0; end < whole.length; end += 37) {
      const text = whole.slice(0, end);
      const result = ask(text);
      if (result.kind === 'refused') {
        assert.match(result.why, /\.$/);
        continue;
      }
      count += 1;
      const after = applyEdits(text, result.edits);
      assert.equal(digest(after), digest(text));
      assert.ok(after.includes(`digest: ${digest(text)}`), text.slice(-80));
    }
    assert.ok(count > 50, String(count));
  });
});

describe('what is signed, told before', () => {
  const facts = (text: string) => {
    const { draft, surroundings } = setting(text);
    return signingSummary(draft, surroundings.organisations, messages).map(
      ({ text: fact, range }) => `${text.slice(range.start, range.end).split('\n')[0] ?? ''} → ${fact}`,
    );
  };

  it('is which commitment, who leads it, its milestones and what is open, each with its place', () => {
    const text = `number: 4
title: Open contracting
stage: final
summary: { tbc: after the vote }
leads: { civil_society: [bond, nobody], government: [cabinet-office] }
milestones:
  - { id: m1, title: A, due: 2025-06 }
  - { id: m2, title: B, due: 2025-Q1, lead: { tbc: soon } }
updates: [{ date: 2024-01, note: { tbc: x } }]
`;
    assert.deepEqual(facts(text), [
      'Open contracting → Commitment 4: “Open contracting” (Final draft)',
      'leads → Led by Cabinet Office, Bond and nobody',
      'milestones → 2 milestones, the last one due June 2025',
      '{ tbc: after the vote } → 2 answers are still open, and are signed as open',
    ]);
    const changed = signed(text, { by: 'bond' }).replace('title: A', 'title: C');
    assert.equal(
      facts(changed).at(-1),
      'sign_off → Not what Bond (11 December 2023) signed: it has changed since',
    );
  });

  it('says what is not there', () => {
    assert.deepEqual(facts('summary: A\n'), [
      'summary → Commitment: without a title (First sketch)',
      'summary → Nobody leads it yet',
      'summary → No milestones',
    ]);
  });
});

describe('who may sign', () => {
  it('are the leads, then the co-chairs, then all others who are listed', () => {
    const { draft, surroundings } = setting(
      `title: A\nleads: { civil_society: [bond], government: [unknown-body] }\nsign_off:\n  - { by: uk-ogn, on: 2024-01, digest: ${digest('x: 1', 'uk-ogn')} }\n`,
    );
    assert.deepEqual(
      signatoriesOf(draft, surroundings).map(({ id, role, signature }) => [id, role, signature?.text]),
      [
        ['bond', 'lead', undefined],
        ['uk-ogn', 'co-chair', 'changed'],
        ['cabinet-office', 'co-chair', undefined],
      ],
    );
  });

  it('are those that the draft names where there is no list', () => {
    const { draft } = setting('leads: { government: [gov] }\nsign_off: [{ by: ngo, on: 2024-01 }]\n');
    const nowhere = {
      plan: undefined,
      stakeholders: [],
      commitments: [],
      namesOf: () => [],
      filesOf: () => [],
    };
    assert.deepEqual(
      signatoriesOf(draft, nowhere).map(({ id, role, signature }) => [id, role, signature?.text]),
      [
        ['gov', 'lead', undefined],
        ['ngo', 'listed', 'unsure'],
      ],
    );
  });
});
