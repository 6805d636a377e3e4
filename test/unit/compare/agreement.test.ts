import assert from 'node:assert/strict';
import { comparePlans, comparisonDocument, messagesFor, writeMarkdown } from '../../../server/src/service';

const messages = messagesFor('en');
const files = {
  'action-plan.yaml': 'country: Chile\nnumber: 6\ntitle: Plan\nperiod: { start: 2026, end: 2027 }\n',
  'stakeholders.yaml': `stakeholders:
  - { id: interior, name: Ministry of the Interior, sector: government }
  - { id: archive, name: National Archive, sector: government }
  - { id: friends, name: Friends of the Archive, sector: civil_society }
  - { id: council, name: Council of Mayors, sector: other }
`,
  'a.commitment.yaml': `number: 1
title: Open the archives
leads:
  government: [interior]
  civil_society: [friends]
supporting:
  government: [archive]
milestones:
  - id: m1
    title: Publish the catalogue with 5,000 titles
    due: 2027-06
    lead: interior
sign_off:
  - by: interior
    on: 2026-03-02
    digest: codraft-2:00000000000000000000000000000001-00000000000000000000000000000002
  - by: friends
    on: 2026-03-03
    digest: codraft-2:00000000000000000000000000000001-00000000000000000000000000000003
`,
};
type File = keyof typeof files;
type Edits = Partial<Record<File, (text: string) => string>>;

function compare(edits: Edits, from: Edits = {}, without?: File) {
  const version = (of: Edits) =>
    new Map(Object.entries(files).map(([file, text]) => [file, of[file as File]?.(text) ?? text]));
  const after = version(edits);
  if (without) after.delete(without);
  return comparePlans(version(from), after, { messages });
}

function told(edits: Edits, from: Edits = {}): readonly string[] {
  return compare(edits, from).files.flatMap(({ changes }) =>
    changes.map(({ summary, weakens }) => `${weakens ?? '-'}: ${summary}`),
  );
}

const draft = (edit: (text: string) => string): Edits => ({ 'a.commitment.yaml': edit });
const checks = (levels: string): Edits => ({
  'action-plan.yaml': (text) => `${text}checks: { ${levels} }\n`,
});

describe('what a comparison tells of the agreement of both sides', () => {
  it('is that a signature went, whichever way', () => {
    const gone = 'signature-removed: The signature of Friends of the Archive was removed';
    assert.deepEqual(told(draft((text) => text.replace(/ {2}- by: friends\n.*\n.*\n/, ''))), [gone]);
    assert.deepEqual(told(draft((text) => text.replace(/sign_off:[^]*/, ''))), [
      'signature-removed: The signature of Ministry of the Interior was removed',
      gone,
    ]);
    assert.deepEqual(
      told(draft((text) => text.replace(/sign_off:[^]*/, 'sign_off: { tbc: again }\n'))).length,
      1,
    );
    for (const edit of [
      (text: string) => text.replace('by: friends', 'by: council'),
      (text: string) => text.replace('by: friends', 'by:'),
      (text: string) => text.replace('- by: friends\n    on', '- on'),
      (text: string) => text.replace(/- by: friends\n.*\n.*/, '- friends'),
      (text: string) => text.replace('on: 2026-03-03', 'on: { tbc: after the vote }'),
      (text: string) => text.replace(/sign_off:[^]*/, 'sign_off: { tbc: again }\n'),
      (text: string) => text.replace(/sign_off:[^]*/, 'sign_off: by mail\n'),
    ])
      assert.ok(
        told(draft(edit)).some((one) => one.startsWith('signature-removed: ')),
        told(draft(edit)).join('\n'),
      );
  });

  it('is that a digest went, or is one that cannot be compared', () => {
    const digest = /^ {4}digest: .*0003$/m;
    for (const instead of ['', '    digest:', '    digest: agreed', '    digest: sha256:00'])
      assert.deepEqual(told(draft((text) => text.replace(digest, instead))), [
        'digest-removed: The signature of Friends of the Archive no longer says which text was agreed to: its digest is missing or not valid',
      ]);
  });

  it('is that a signature is one of a newer version, which nobody can compare here', () => {
    const digest = /^ {4}digest: .*0003$/m;
    assert.deepEqual(told(draft((text) => text.replace(digest, '    digest: codraft-9:1'))), [
      "digest-removed: Friends of the Archive signed with a newer version of Codraft, so this version can't tell which text was agreed to",
    ]);
  });

  it('is not that a side has signed again', () => {
    assert.deepEqual(
      told(draft((text) => text.replace('2026-03-03', '2026-04-03').replace(/0003$/m, '0004'))),
      [
        '-: Friends of the Archive signed again: 3 April 2026 (3 March 2026 before)',
        '-: The signature of Friends of the Archive is for a different text than before',
      ],
    );
    const twice = (text: string) => `${text}  - { by: friends, on: 2026-01-01 }\n`;
    assert.deepEqual(
      told({}, draft(twice)).filter((one) => !one.startsWith('-')),
      [],
    );
    const first = (text: string) => text.replace(/ {2}- by: friends\n.*\n.*\n/, '');
    assert.match(
      told(
        draft((text) => first(twice(text))),
        draft(twice),
      ).join(),
      /^signature-removed/,
    );
    assert.deepEqual(
      told(draft((text) => text.replace(/0003$/m, '0003 # read aloud'))).filter(
        (one) => !one.startsWith('-'),
      ),
      [],
    );
  });

  it('is that a comment is meant to silence it', () => {
    for (const comment of [
      '# codraft-ignore-file changed-since-sign-off -- agreed by mail',
      '# codraft-ignore signature-without-digest',
    ])
      assert.match(
        told(draft((text) => `${comment}\n${text}`)).join('\n'),
        /^agreement-silenced: A comment at .* tries to silence “[a-z-]+”, which no draft can do$/,
      );
    const note = (text: string) => `# agreed by mail\n${text}`;
    const ignore = (text: string) => `# codraft-ignore-file changed-since-sign-off agreed by mail\n${text}`;
    assert.match(told(draft(ignore), draft(note)).join('\n'), /^agreement-silenced: /m);
    assert.match(told(draft(note), draft(ignore)).join('\n'), /^-: /);
    assert.match(
      told(draft((text) => `# codraft-ignore vague-wording\n${text}`)).join('\n'),
      /^-: A check was silenced/,
    );
  });

  it('is that the plan gives a check on it a lower level', () => {
    assert.deepEqual(told(checks('changed-since-sign-off: off')), [
      'agreement-silenced: The check “changed-since-sign-off” was turned off for the whole plan',
    ]);
    assert.deepEqual(told(checks('missing-sign-off: info'), checks('missing-sign-off: warning')), [
      'agreement-silenced: The check “missing-sign-off” has a lower level in the whole plan: “info”',
    ]);
    assert.match(told({}, checks('missing-sign-off: warning')).join(), /^-: /);
    assert.match(told(checks('vague-wording: off')).join(), /^-: /);
    assert.match(told(checks('signature-without-digest: error')).join(), /^-: /);
  });

  it('is that another name stands behind a signed id, or none', () => {
    const list = (edit: (text: string) => string): Edits => ({ 'stakeholders.yaml': edit });
    for (const name of ['Ministry of the Interior', 'National Archive', 'Friends of the Archive'])
      assert.match(
        told(list((text) => text.replace(`name: ${name}`, 'name: Ministry of Sports'))).join('\n'),
        /^organisation-replaced: The name of the stakeholder .* is now “Ministry of Sports”/,
        name,
      );
    assert.match(
      told(list((text) => text.replace(/.*id: archive.*\n/, ''))).join('\n'),
      /^organisation-replaced: .*National Archive/,
    );
    assert.match(told(list((text) => text.replace('Council of Mayors', 'Council'))).join(), /^-: /);
    const [gone] = compare({}, {}, 'stakeholders.yaml').files.flatMap(({ changes }) => changes);
    assert.equal(gone?.weakens, 'organisation-replaced');
    const unsigned = draft((text) => text.replace(/sign_off:[^]*/, ''));
    const renamed = list((text) => text.replace('Ministry of the Interior', 'Ministry of Sports'));
    assert.match(told({ ...unsigned, ...renamed }, unsigned).join(), /^-: /);
  });

  it('comes before what promises less', () => {
    const comparison = compare({
      ...draft((text) => text.replace('5,000', '500').replace(/^ {4}digest: .*0003\n/m, '')),
      ...checks('changed-since-sign-off: off'),
    });
    const markdown = writeMarkdown(
      comparisonDocument(comparison, { messages, names: { before: 'A', after: 'B' } }),
    );
    const at = (text: string) => {
      const place = markdown.indexOf(text);
      assert.notEqual(place, -1, `${text} is not in\n${markdown}`);
      return place;
    };
    assert.ok(at('both sides agreed') < at('was turned off'));
    assert.ok(at('was turned off') < at('no longer says which text'));
    assert.ok(at('no longer says which text') < at('Weakened promises'));
    assert.match(markdown, /2 of them touch the agreement of both sides, 1 of them weakens what/);
  });
});

describe('an organisation with another id', () => {
  const rename = (text: string) =>
    text
      .replaceAll('interior', 'ministry-of-the-interior')
      .replaceAll('archive,', 'national-archive,')
      .replaceAll('[archive]', '[national-archive]');
  const all: Edits = { 'stakeholders.yaml': rename, 'a.commitment.yaml': rename };

  it('is the same one, whatever it does', () => {
    assert.deepEqual(
      compare(all).files.map(({ file }) => file),
      ['stakeholders.yaml'],
    );
    assert.deepEqual(
      told(all).filter((one) => !one.startsWith('-')),
      [],
    );
    assert.deepEqual(
      told({ ...all, 'a.commitment.yaml': (text) => rename(text).replace('2027-06', '2027-08') }).slice(0, 1),
      ['later: M1 moved from June 2027 to August 2027, 2 months later'],
    );
  });

  it('is told apart from one of another name', () => {
    const other: Edits = {
      ...all,
      'stakeholders.yaml': (text) => rename(text).replace('Ministry of the Interior', 'Ministry of Sports'),
    };
    assert.ok(
      told(other).includes('lead-dropped: Ministry of the Interior no longer leads (government)'),
      told(other).join('\n'),
    );
  });

  it('is not guessed where two have the same name', () => {
    const twice: Edits = {
      ...all,
      'stakeholders.yaml': (text) =>
        `${rename(text)}  - { id: other, name: Ministry of the Interior, sector: other }\n`,
    };
    assert.ok(told(twice).some((one) => one.startsWith('lead-dropped')));
  });
});
