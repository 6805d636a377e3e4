import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { organisationsIn, type Organisations } from '../../../../server/src/service/model/organisations';
import { marksOf, newDigest, organisationsMark } from '../../../../server/src/service/model/sign-off/digest';
import { codraft2Text } from '../../../../server/src/service/model/sign-off/scheme-codraft-2';
import { sha256Digest, sha256Text } from '../../../../server/src/service/model/sign-off/scheme-sha256';
import { parseYaml } from '../../../../server/src/service/yaml/parse';
import '../../../support/property-seed';

const draft = `
number: 3
title: Answer requests for information in time
summary: >-
  Anyone who asks gets an answer
  within twenty days.
leads:
  government: [interior, justice]
  civil_society: [access-info]
description:
  solution: |
    Each ministry answers for its own list:

    - requests that are open
      - by month
    - requests that are late

    | year | late |
    |------|-----:|
    | 2025 | 40 % |
milestones:
  - id: m1
    title: Publish the first list
    outputs: [The list, as open data]
    due: 2027-06-30
    lead: interior
    supporting: [access-info, archive]
    status: limited
`;
const names = organisationsIn(
  [
    { id: 'interior', name: 'Ministry of the Interior' },
    { id: 'justice', name: 'Ministry of Justice' },
    { id: 'access-info', name: 'Access Info' },
    { id: 'archive', name: 'National Archive' },
    { id: 'ombudsman', name: 'Ombudsman' },
  ],
  true,
);
const textOf = (text: string) => codraft2Text(parseYaml(text));
const mark = (text: string) => marksOf(parseYaml(text)).codraft2.text;
const digest = (text: string, by = 'interior', known = names) => newDigest(parseYaml(text), by, known);
const half = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);

describe('the digest in which drafts are signed', () => {
  it('stands for what the text says and for who is in it, each with half of a SHA-256', () => {
    const { json, organisations } = textOf(draft);
    assert.equal(
      json,
      '{"description":{"solution":[["p","Each ministry answers for its own list:"],["[- p","requests that are open"],["= [- p","by month"],["- p","requests that are late"],["th-r","year\\nlate"],["tr","2025\\n40 %"]]},' +
        '"leads":{"civil_society":[1],"government":[2,3]},' +
        '"milestones":[{"due":"2027-06-30","id":"m1","lead":2,"outputs":["The list","as open data"],"supporting":[1,4],"title":"Publish the first list"}],' +
        '"number":"3","summary":"Anyone who asks gets an answer within twenty days.","title":"Answer requests for information in time"}',
    );
    assert.deepEqual(organisations, ['access-info', 'interior', 'justice', 'archive']);
    const who =
      '["Ministry of the Interior","Access Info","Ministry of the Interior","Ministry of Justice","National Archive"]';
    assert.equal(digest(draft), `codraft-2:${half(json)}-${half(who)}`);
  });

  it('stays what it was when drafts were first signed with it', () => {
    assert.equal(
      digest(draft),
      'codraft-2:d1409b85dac2a7a295affb2e01f5982d-609ad87a48bb21230f926758e422ad35',
    );
  });

  it('is what the guide says of it', () => {
    const guide = readFileSync(join(__dirname, '../../../../docs/sign-off.md'), 'utf8');
    const computed = guide.slice(guide.indexOf('## How the digest is computed'));
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(computed) ?? [];
    const said = [...computed.matchAll(/```text\n(.*)\n```/g)].map(([, line]) => line);
    const yaml = parseYaml(example);
    const known = organisationsIn([{ id: 'cabinet-office', name: 'Cabinet Office' }], true);
    assert.deepEqual(said, [
      codraft2Text(yaml).json,
      '["Cabinet Office","Cabinet Office"]',
      sha256Text(yaml.root),
    ]);
    assert.ok(computed.includes(`is \`${newDigest(yaml, 'cabinet-office', known)}\`.`));
    assert.ok(computed.includes(`is \`${sha256Digest(yaml.root)}\`.`));
  });

  const solution = '    Each ministry answers for its own list:';
  const same: Readonly<Record<string, string>> = {
    'comments and blank lines': `# first\n${draft.replace('in time', 'in time # as agreed')}\n# last\n`,
    'quotation marks': draft.replace('Publish the first list', '"Publish the first list"'),
    'line breaks inside a paragraph': draft.replace(
      solution,
      '    Each ministry answers\n    for its own list:',
    ),
    'the sign before a long text': draft.replace('summary: >-', 'summary: |-'),
    'the width of a table': draft.replace('| 2025 | 40 % |', '|2025|      40 %|'),
    'line ends': draft.replaceAll('\n', '\r\n'),
    'a mark at the start of the file': `\uFEFF${draft}`,
    'the order of fields': draft.replace('number: 3\n', '').concat('number: 3\n'),
    'what comes after signing': draft
      .replace('limited', 'complete')
      .concat('stage: published\nogp_id: UK0110\n'),
    'empty answers': draft.concat('budget:\nlinks: []\n'),
    'the normal form of letters': draft.replace('Anyone', 'Ange\u0301lique'),
  };
  for (const [what, text] of Object.entries(same)) {
    it(`does not hang on ${what}`, () => {
      const from = what.startsWith('the normal form') ? draft.replace('Anyone', 'Ang\u00e9lique') : draft;
      assert.notEqual(text, from);
      assert.deepEqual(parseYaml(text).problems, []);
      assert.equal(digest(text), digest(from));
    });
  }

  const different: Readonly<Record<string, string>> = {
    'a word': draft.replace('late\n', 'overdue\n'),
    'a table that has become lines': draft.replace('    |------|-----:|\n', ''),
    'an item that has gone up a level': draft.replace('      - by month', '    - by month'),
    'a paragraph that has become two': draft.replace(
      solution,
      '    Each ministry answers\n\n    for its own list:',
    ),
    'a heading': draft.replace(solution, solution.replace('Each', '## Each')),
    'a line break that is meant': draft.replace(
      solution,
      '    Each ministry answers\\\n    for its own list:',
    ),
    'the order of a list': draft.replace('[The list, as open data]', '[as open data, The list]'),
    'an answer that is open again': draft.replace(
      /summary: >-\n.*\n.*\n/,
      'summary: { tbc: after the vote }\n',
    ),
    'another lead': draft.replace('[interior, justice]', '[justice, interior]'),
    'who leads a step': draft.replace('lead: interior', 'lead: justice'),
    'a supporter': draft.replace(', archive]', ']'),
    'a date': draft.replace('2027-06-30', '2027-07-31'),
    'the text behind a #': draft.replace('in time', 'in time#1'),
  };
  for (const [what, text] of Object.entries(different)) {
    it(`changes with ${what}`, () => {
      assert.notEqual(text, draft);
      assert.deepEqual(parseYaml(text).problems, []);
      assert.notEqual(digest(text), digest(draft));
    });
  }

  describe('and organisations', () => {
    const renamed = draft.replaceAll('interior', 'ministry-of-the-interior');
    const listed = organisationsIn(
      Object.entries(names.names).map(([id, name]) => ({
        id: id === 'interior' ? 'ministry-of-the-interior' : id,
        name,
      })),
      true,
    );

    it('stays the same when an id is another and the name the same', () => {
      assert.equal(digest(renamed, 'ministry-of-the-interior', listed), digest(draft));
    });

    it('changes with the name behind any id, that of the signatory too', () => {
      for (const id of ['interior', 'justice', 'access-info', 'archive']) {
        const other: Organisations = { names: { ...names.names, [id]: 'Ministry of Sports' }, isWhole: true };
        assert.notEqual(digest(draft, 'ombudsman', other), digest(draft, 'ombudsman'), id);
        assert.equal(
          digest(draft, 'ombudsman', other).split('-')[1],
          digest(draft, 'ombudsman').split('-')[1],
        );
      }
      const other: Organisations = {
        names: { ...names.names, ombudsman: 'Ministry of Sports' },
        isWhole: true,
      };
      assert.notEqual(digest(draft, 'ombudsman', other), digest(draft, 'ombudsman'));
      assert.equal(digest(draft, 'interior', other), digest(draft, 'interior'));
    });

    it('is for one signatory', () => {
      assert.notEqual(digest(draft, 'interior'), digest(draft, 'justice'));
    });

    it('goes by the ids where no name is known, and by the first of two names', () => {
      assert.equal(
        newDigest(parseYaml(draft), 'interior', undefined),
        `${mark(draft)}-${half('["interior","access-info","interior","justice","archive"]')}`,
      );
      const twice = organisationsIn(
        [
          { id: 'a', name: 'Archive' },
          { id: 'a', name: 'Anything' },
        ],
        true,
      );
      assert.equal(organisationsMark('a', [], twice), half('["Archive"]'));
      assert.equal(
        organisationsMark('constructor', ['__proto__'], twice),
        half('["constructor","__proto__"]'),
      );
    });

    it('does not hang on white space or the normal form of a name', () => {
      const written = organisationsIn([{ id: 'a', name: ' Ministerio  de\u00a0Energi\u0301a ' }], true);
      assert.equal(organisationsMark('a', [], written), half('["Ministerio de Energ\u00eda"]'));
    });
  });

  it('takes an organisation that is left open, or a lead that is no list, as what it is', () => {
    assert.equal(
      textOf('leads: { government: { tbc: soon }, other: court }').json,
      '{"leads":{"government":{"tbc":"soon"},"other":1}}',
    );
  });

  it('is the same for every way of writing the same draft', () => {
    const word = fc.stringMatching(/^[a-zà-ü0-9;:#'"&!?%{}[\]|@,.-]{1,10}$/u);
    const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `A ${words.join(' ')}`);
    const answers = fc.record({
      title: sentence,
      summary: sentence,
      problem: fc.record({ statement: sentence, causes: fc.array(sentence, { minLength: 1, maxLength: 3 }) }),
      leads: fc.record({ government: fc.array(fc.constantFrom('interior', 'justice'), { minLength: 1 }) }),
    });
    fc.assert(
      fc.property(answers, fc.integer({ min: 20, max: 120 }), fc.boolean(), (said, lineWidth, flow) => {
        const plain = stringify(said, { lineWidth: 0 });
        const other = stringify(said, {
          lineWidth,
          indent: 4,
          defaultKeyType: 'QUOTE_DOUBLE',
          defaultStringType: 'QUOTE_SINGLE',
          collectionStyle: flow ? 'flow' : 'block',
        });
        assert.equal(textOf(other).json, textOf(plain).json);
        assert.equal(textOf(other.normalize('NFD')).json, textOf(plain).json);
      }),
      { numRuns: 200 },
    );
  });
});
