import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { sha256Digest, sha256Text } from '../../../../server/src/service/model/sign-off/scheme-sha256';
import { parseYaml } from '../../../../server/src/service/yaml/parse';

const canonicalOf = (text: string) => sha256Text(parseYaml(text).root);
const digest = (text: string) => sha256Digest(parseYaml(text).root);

const draft = `
number: 1
title: Open contracting
summary: >-
  Every public contract can be followed,
  from plan to payment.
leads:
  government: [cabinet-office]
milestones:
  - id: m1
    title: Publish the register
    due: 2025-06-30
    status: not_started
`;

describe('the first scheme of digests, in which old signatures stay valid', () => {
  it('is the SHA-256 of its canonical text', () => {
    const wanted = createHash('sha256').update(canonicalOf(draft), 'utf8').digest('hex');
    assert.equal(digest(draft), `sha256:${wanted}`);
    assert.match(digest(draft), /^sha256:[0-9a-f]{64}$/);
  });

  it('stays what it was when drafts were first signed with it', () => {
    assert.equal(
      canonicalOf(draft),
      '{"leads":{"government":["cabinet-office"]},' +
        '"milestones":[{"due":"2025-06-30","id":"m1","title":"Publish the register"}],' +
        '"number":"1","summary":"Every public contract can be followed, from plan to payment.","title":"Open contracting"}',
    );
    assert.equal(digest(draft), 'sha256:76e7c051f76daf7961cd96997bbf58b14e9c7670c455edb7aeda5476d2d66900');
  });

  const same: Readonly<Record<string, string>> = {
    'comments and blank lines': `# first\n\n${draft.replace('title: Open contracting', 'title: Open contracting # checked')}\n# last\n`,
    'quotes around texts': draft
      .replace('Open contracting', '"Open contracting"')
      .replace('[cabinet-office]', "['cabinet-office']"),
    'quotes around numbers and dates': draft
      .replace('number: 1', 'number: "1"')
      .replace('2025-06-30', "'2025-06-30'"),
    'the way long text is broken': draft.replace(/>-\n {2}(.*)\n {2}(.*)/, '|\n    $1 $2\n\n'),
    'lists and parts on one line': draft.replace(
      '\n  government: [cabinet-office]',
      ' { government: [ cabinet-office ] }',
    ),
    'the order of fields': `milestones:${draft.split('milestones:')[1] ?? ''}${draft.split('milestones:')[0] ?? ''}`,
    'line ends': draft.replaceAll('\n', '\r\n'),
    'a mark at the start of the file': `\uFEFF${draft}`,
    'empty answers': `${draft}supporting:\n  other: []\nanalysis:\n  transparency: ""\nbudget: ~\nlinks:\n  -\n`,
    'what comes after signing': `${draft.replace('not_started', 'complete\n    evidence: [https://example.org/register]')}stage: published
ogp_id: UK0107
updates:
  - { date: 2025-07-01, by: cabinet-office, note: Done }
sign_off:
  - { by: cabinet-office, on: 2025-01-01, digest: "sha256:0" }
`,
  };
  for (const [what, text] of Object.entries(same)) {
    it(`does not hang on ${what}`, () => {
      assert.notEqual(text, draft);
      assert.deepEqual(parseYaml(text).problems, []);
      assert.equal(canonicalOf(text), canonicalOf(draft));
    });
  }

  const different: Readonly<Record<string, string>> = {
    'a word': draft.replace('followed', 'found'),
    'a capital letter': draft.replace('Open contracting', 'Open Contracting'),
    'a comma': draft.replace('followed,', 'followed'),
    'a date': draft.replace('2025-06-30', '2025-07-30'),
    'the number': draft.replace('number: 1', 'number: 2'),
    'another lead': draft.replace('[cabinet-office]', '[cabinet-office, fcdo]'),
    'an open answer in place of text': draft.replace(
      'title: Open contracting',
      'title: { tbc: Open contracting }',
    ),
    'the status of something that is not a milestone': `${draft}links: [{ url: https://example.org, status: old }]\n`,
    'updates that are told of in a milestone': draft.replace('status: not_started', 'updates: none'),
  };
  for (const [what, text] of Object.entries(different)) {
    it(`changes with ${what}`, () => {
      assert.notEqual(digest(text), digest(draft));
    });
  }

  it('keeps the order of lists', () => {
    assert.notEqual(digest('problem: { causes: [a, b] }'), digest('problem: { causes: [b, a] }'));
  });

  it('puts keys in the order of their characters, not of halves of characters', () => {
    assert.equal(canonicalOf('"\u{1F600}": a\n"\uFF5E": b\n'), '{"\uFF5E":"b","\u{1F600}":"a"}');
  });

  it('takes names with a meaning elsewhere as the names they are', () => {
    assert.equal(canonicalOf('__proto__: a\nconstructor: b\n'), '{"__proto__":"a","constructor":"b"}');
  });

  it('is there for an empty draft too', () => {
    assert.equal(canonicalOf(''), '{}');
    assert.equal(digest('# nothing yet\n'), digest('title:\n'));
  });

  const word = fc.stringMatching(/^[a-zà-ü0-9;:#'"&*!?%{}[\]|>@,.-]{1,12}$/u);
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      text,
      fc.integer(),
      fc.boolean(),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  const form = fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), value, { minKeys: 1, maxKeys: 6 });

  it('is the same for every way of writing the same draft', () => {
    fc.assert(
      fc.property(form, fc.integer({ min: 20, max: 120 }), fc.boolean(), (answers, lineWidth, flow) => {
        const plain = stringify(answers, { lineWidth: 0 });
        const other = stringify(reversed(answers), {
          lineWidth,
          indent: 4,
          defaultKeyType: 'QUOTE_DOUBLE',
          defaultStringType: 'QUOTE_SINGLE',
          collectionStyle: flow ? 'flow' : 'block',
        });
        const commented = other.replaceAll(/^(?=\S)/gm, '# a comment\n');
        assert.equal(canonicalOf(other), canonicalOf(plain));
        if (!flow) assert.equal(canonicalOf(commented), canonicalOf(plain));
      }),
      { numRuns: 200 },
    );
  });

  it('changes with any word of any answer', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), word, (words, where, instead) => {
        const at = where % words.length;
        fc.pre(words[at] !== instead);
        const before = stringify({ problem: { statement: words.join(' ') } });
        const after = stringify({
          problem: { statement: words.map((old, index) => (index === at ? instead : old)).join(' ') },
        });
        assert.notEqual(digest(before), digest(after));
      }),
    );
  });
});

/** The same draft with its fields from last to first. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
