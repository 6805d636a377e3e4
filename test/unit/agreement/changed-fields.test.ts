import assert from 'node:assert/strict';
import { createPlans, messagesFor, type Finding, type Stage } from '../../../server/src/service';
import { newDigest } from '../../../server/src/service/model/sign-off/digest';
import { sha256Digest } from '../../../server/src/service/model/sign-off/scheme-sha256';
import { parseYaml } from '../../../server/src/service/yaml/parse';

const messages = messagesFor('en');
const file = 'commitments/a.commitment.yaml';
const list = `stakeholders:
  - { id: cabinet-office, name: Cabinet Office, sector: government }
  - { id: bond, name: Bond, sector: civil_society }
`;

const body = `number: 1
title: Open contracting
leads:
  government: [cabinet-office, treasury]
  civil_society: [bond]
problem:
  statement: The register is hard to find, and the people who look for a contract give up before they get to it.
  causes:
    - Old software
    - No owner
milestones:
  - id: m1
    title: Publish the register
    due: 2024-12-31
    status: not_started
  - id: m2
    title: Train the buyers
    due: 2025-06-30
`;
const sign = (text: string, by: string, on: string, signed = text) =>
  `${text.includes('sign_off:') ? text : `${text}sign_off:\n`}  - by: ${by}\n    on: ${on}\n    digest: ${sha256Digest(parseYaml(signed).root)}\n`;
const signedText = sign(body, 'cabinet-office', '2023-12-11');

interface Setting {
  readonly history?: readonly string[];
  readonly stage?: Stage;
}

function plansWith(text: string, { history = [signedText], stage }: Setting = {}) {
  const plans = createPlans({ messages, ...(stage && { stage }) });
  plans.set('action-plan.yaml', 'country: UK\nnumber: 6\ntitle: Plan\nperiod: { start: 2024, end: 2025 }\n');
  plans.set('stakeholders.yaml', list);
  plans.set(file, text);
  for (const version of history) plans.giveText(file, version);
  return plans;
}

function found(text: string, setting: Setting = {}) {
  const plans = plansWith(text, setting);
  const words = ({ range }: Pick<Finding, 'range'>) => text.slice(range.start, range.end);
  return plans
    .findings(file)
    .filter(({ rule }) => rule === 'changed-since-sign-off' || rule === 'unused-ignore')
    .map((finding) => ({ ...finding, words: words(finding), at: (finding.related ?? []).map(words) }));
}

describe('what has changed since it was signed', () => {
  it('is shown where it has, with what was said and who had signed that', () => {
    const changed = signedText.replace('2024-12-31', '2025-12-31');
    const [only, ...others] = found(changed);
    assert.deepEqual(others, []);
    assert.equal(only?.words, '2025-12-31');
    assert.equal(
      only.message,
      'This said “2024-12-31” when “Cabinet Office” signed on 11 December 2023. Show them what changed and ask them to sign again, or undo the change.',
    );
    assert.deepEqual(only.at, ['cabinet-office']);
    assert.equal(only.related?.[0]?.message, '“Cabinet Office” signed on 11 December 2023.');
    assert.equal(only.data?.path, 'milestones[m1].due');
    assert.equal(only.level, 'warning');
    assert.equal(found(changed, { stage: 'final' })[0]?.level, 'error');
  });

  it('stays at the signature while nobody knows what was signed, or another text is handed in', () => {
    const changed = signedText.replace('2024-12-31', '2025-12-31');
    for (const history of [[], [changed], ['title: Another\n'], ['title: "\n'], ['']]) {
      const [only, ...others] = found(changed, { history });
      assert.deepEqual([only?.words, others.length], ['cabinet-office', 0]);
      assert.match(
        only?.message ?? '',
        /^The text has changed since “Cabinet Office” signed it on 11 December 2023/,
      );
    }
  });

  it('is one finding for each field: added, gone, moved, written anew', () => {
    const changed = signedText
      .replace(', treasury', '')
      .replace('give up before', 'stop before')
      .replace('    - Old software\n    - No owner\n', '    - No owner\n    - Old software\n')
      .replace('title: Open', 'summary: >-\n  New\n  text.\ntitle: Open')
      .replace(/ {2}- id: m2[\s\S]*?2025-06-30\n/, '');
    assert.deepEqual(
      found(changed).map(({ words, message }) => `${words}: ${message.slice(0, message.indexOf(' when'))}`),
      [
        'summary: This was not there',
        'government: “treasury” was here',
        'statement: This said “…look for a contract give up before they get to it.”'.replace(
          'statement',
          changed.slice(changed.indexOf('The register'), changed.indexOf('get to it.') + 10),
        ),
        'No owner: This was number 2 in the list',
        'milestones: “Train the buyers” was here',
      ],
    );
  });

  it('says it once for all who had signed the same, and apart for those who had signed something else', () => {
    const both = sign(signedText, 'bond', '2023-12-13');
    const changed = both.replace('2024-12-31', '2025-12-31');
    const [once, ...none] = found(changed, { history: [both] });
    assert.deepEqual(none, []);
    assert.match(
      once?.message ?? '',
      /when “Cabinet Office” \(11 December 2023\) and “Bond” \(13 December 2023\) signed\./,
    );
    assert.deepEqual(once?.at, ['cabinet-office', 'bond']);

    const second = sign(
      signedText.replace('No owner', 'Nobody owns it'),
      'bond',
      '2024-02',
      body.replace('No owner', 'Nobody owns it'),
    );
    const third = second.replace('2024-12-31', '2025-12-31');
    assert.deepEqual(
      found(third, { history: [signedText, second] }).map(({ words, at }) => [words, ...at]),
      [
        ['Nobody owns it', 'cabinet-office'],
        ['2025-12-31', 'cabinet-office'],
        ['2025-12-31', 'bond'],
      ],
    );
    // What one of them had signed is known, and the other's is not.
    assert.deepEqual(
      found(third, { history: [second] }).map(({ words, at }) => [words, ...at]),
      [['2025-12-31', 'bond'], ['cabinet-office']],
    );
  });

  it('leaves out what is not signed: status, updates, layout, comments', () => {
    const changed = signedText
      .replace('not_started', 'complete')
      .replace('title: Open', '# hello\nstage: mature\ntitle: "Open')
      .replace('contracting', 'contracting"')
      .replace('No owner', 'No owners');
    assert.deepEqual(
      found(changed).map(({ words }) => words),
      ['No owners'],
    );
  });

  it('is shown for signatures that are each for their own organisation, too', () => {
    const known = {
      names: { 'cabinet-office': 'Cabinet Office', bond: 'Bond' },
      isWhole: true,
    };
    const signature = (by: string, on: string) =>
      `  - by: ${by}\n    on: ${on}\n    digest: ${newDigest(parseYaml(body), by, known)}\n`;
    const both = `${body}sign_off:\n${signature('cabinet-office', '2023-12-11')}${signature('bond', '2023-12-13')}`;
    assert.deepEqual(found(both, { history: [both] }), []);
    const changed = both.replace('2024-12-31', '2025-12-31');
    const [once, ...none] = found(changed, { history: [both] });
    assert.deepEqual(none, []);
    assert.deepEqual([once?.words, ...(once?.at ?? [])], ['2025-12-31', 'cabinet-office', 'bond']);
    assert.deepEqual(
      found(changed, { history: [] }).map(({ words }) => words),
      ['cabinet-office', 'bond'],
    );
  });

  it('is silenced by no comment in the draft, and the comment is told so', () => {
    const changed = signedText.replace('2024-12-31', '2025-12-31');
    const ignore = '# codraft-ignore changed-since-sign-off -- agreed by mail';
    const above = (line: string) => changed.replace(line, `${ignore}\n${line}`);
    for (const text of [
      above('  - by: cabinet'),
      above('    due: 2025-12-31'),
      `# codraft-ignore-file changed-since-sign-off\n${changed}`,
    ])
      for (const history of [[], [signedText]])
        assert.deepEqual(
          found(text, { history })
            .map(({ rule, words }) => [rule, words])
            .sort(),
          [
            ['changed-since-sign-off', history.length === 0 ? 'cabinet-office' : '2025-12-31'],
            ['unused-ignore', /# codraft-ignore.*/.exec(text)?.[0] ?? ''],
          ],
        );
  });

  it('is lowered by the plan, for all drafts', () => {
    const plans = plansWith(signedText.replace('2024-12-31', '2025-12-31'), { stage: 'final' });
    const levels = () =>
      plans
        .findings(file)
        .filter(({ rule }) => rule === 'changed-since-sign-off')
        .map(({ level }) => level);
    assert.deepEqual(levels(), ['error']);
    plans.set(
      'action-plan.yaml',
      `${plans.text('action-plan.yaml') ?? ''}checks: { changed-since-sign-off: info }\n`,
    );
    assert.deepEqual(levels(), ['info']);
  });

  it('stays at the signature when nearly everything was written anew', () => {
    const many = (word: string) =>
      `title: A\nproblem:\n  causes:\n${Array.from({ length: 40 }, (_, i) => `    - ${word} number ${i}\n`).join('')}`;
    const before = sign(many('one'), 'bond', '2024');
    const after = sign(many('quite another'), 'bond', '2024', many('one'));
    assert.deepEqual(
      found(after, { history: [before] }).map(({ words }) => words),
      ['bond'],
    );
  });

  it('is found again while the text is being changed, and gone when it is as it was', () => {
    const plans = plansWith(signedText.replace('2024-12-31', '2025-12-31'));
    const places = () =>
      plans
        .findings(file)
        .filter(({ rule }) => rule === 'changed-since-sign-off')
        .map(({ range }) => plans.text(file)?.slice(range.start, range.end));
    assert.deepEqual(places(), ['2025-12-31']);
    plans.set(file, signedText.replace('2024-12-31', '2025-12').replace('number: 1', 'number: 12'));
    assert.deepEqual(places(), ['12', '2025-12']);
    plans.set(file, signedText);
    assert.deepEqual(places(), []);
    assert.equal(
      plans.findingsAt(file, 'final').some(({ rule }) => rule === 'changed-since-sign-off'),
      false,
    );
  });

  it('asks for a text once, until there is another to ask for', () => {
    const changed = signedText.replace('2024-12-31', '2025-12-31');
    const plans = plansWith(signedText, { history: [] });
    assert.deepEqual(plans.wantedTexts(file), []);
    plans.set(file, changed);
    const [digest] = plans.wantedTexts(file);
    assert.equal(digest, sha256Digest(parseYaml(body).root));
    const revision = plans.revision();
    plans.giveUpTexts(file);
    assert.deepEqual(plans.wantedTexts(file), []);
    assert.deepEqual([...plans.changedSince(revision)], []);
    plans.set(file, sign(changed, 'bond', '2024', 'title: Else\n'));
    assert.equal(plans.wantedTexts(file).length, 1);
    plans.giveText(file, 'title: Else\n');
    assert.deepEqual([...plans.changedSince(revision)], [file]);
    assert.deepEqual(plans.wantedTexts('nowhere'), []);
    plans.giveText('nowhere', 'title: Else\n');
  });
});
