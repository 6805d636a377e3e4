import assert from 'node:assert/strict';
import { sha256Digest } from '../../../../server/src/service/model/sign-off/scheme-sha256';
import { parseYaml } from '../../../../server/src/service/yaml/parse';
import { checkFiles } from '../../../support/check-files';

const draft = 'title: Open contracting\nleads: { government: [cabinet-office] }\n';
const signed = (text: string, digest: string) =>
  `${text}sign_off:\n  - on: 2023-12-11\n    by: cabinet-office\n    digest: ${digest}\n`;

describe('a text that was signed', () => {
  const digest = sha256Digest(parseYaml(draft).root);
  const check = (text: string) => checkFiles('changed-since-sign-off', { 'a.commitment.yaml': text });

  it('is still the same with the signature in it', () => {
    assert.deepEqual(check(signed(draft, digest)), []);
    assert.deepEqual(check(signed(draft, digest.toUpperCase())), []);
  });

  it('says who signed what it no longer is, and when', () => {
    const changed = draft.replace('Open', 'Closed');
    const [finding, ...others] = check(signed(changed, digest));
    assert.deepEqual(others, []);
    assert.equal(finding?.words, 'cabinet-office');
    assert.match(finding.message, /changed since “cabinet-office” signed it on 11 December 2023/);
    assert.deepEqual(finding.data, {
      digest: sha256Digest(parseYaml(changed).root),
      signed: digest,
      by: 'cabinet-office',
      on: '2023-12-11',
    });
  });

  it('weighs more when the draft is final', () => {
    const text = signed(draft, `sha256:${'0'.repeat(64)}`);
    const levelAt = (stage: 'initial' | 'mature' | 'final' | 'published') =>
      checkFiles('changed-since-sign-off', { 'a.commitment.yaml': text }, stage)[0]?.level;
    assert.deepEqual(
      [levelAt('initial'), levelAt('mature'), levelAt('final'), levelAt('published')],
      ['warning', 'warning', 'error', 'error'],
    );
  });
});

describe('a signature that is missing', () => {
  const files = {
    'action-plan.yaml': 'country: Chile\nnumber: 6\ntitle: Plan\nperiod: { start: 2024, end: 2025 }\n',
    'stakeholders.yaml':
      'stakeholders:\n  - { id: gov, name: Gov, sector: government }\n  - { id: ngo, name: Ngo, sector: civil_society }\n  - { id: lab, name: Lab, sector: private_sector }\n',
  };
  const check = (signOff: string) =>
    checkFiles(
      'missing-sign-off',
      { ...files, 'a.commitment.yaml': `title: A\nsign_off: ${signOff}\n` },
      'final',
    )[0];

  it('is that of the side that has not signed', () => {
    assert.deepEqual(check('[{ by: gov, on: 2024-01-01 }]')?.data, { missing: ['civil_society'] });
    assert.match(check('[{ by: gov, on: 2024-01-01 }]')?.message ?? '', /^Civil society has not signed/);
    assert.match(check('[{ by: ngo, on: 2024-01-01 }]')?.message ?? '', /^Government has not signed/);
    assert.match(
      check('[{ by: lab, on: 2024-01-01 }]')?.message ?? '',
      /^Neither government nor civil society/,
    );
    assert.match(check('[]')?.message ?? '', /^Nobody has signed/);
    assert.equal(check('[]')?.words, 'sign_off');
    assert.equal(check('[{ by: gov, on: 2024-01-01 }, { by: ngo, on: 2024-01-01 }]'), undefined);
  });

  it('follows the sector that the list of stakeholders gives', () => {
    const text = 'title: A\nsign_off: [{ by: gov, on: 2024-01-01 }, { by: lab, on: 2024-01-01 }]\n';
    const other = files['stakeholders.yaml'].replace('private_sector', 'civil_society');
    assert.equal(checkFiles('missing-sign-off', { ...files, 'a.commitment.yaml': text }, 'final').length, 1);
    assert.deepEqual(
      checkFiles(
        'missing-sign-off',
        { ...files, 'stakeholders.yaml': other, 'a.commitment.yaml': text },
        'final',
      ),
      [],
    );
  });
});

describe('a signatory that is not in the list', () => {
  it('is told once, with who was probably meant', () => {
    const files = {
      'action-plan.yaml': 'country: Chile\nnumber: 6\ntitle: Plan\nperiod: { start: 2024, end: 2025 }\n',
      'stakeholders.yaml':
        'stakeholders: [{ id: cabinet-office, name: Cabinet Office, sector: government }]\n',
      'a.commitment.yaml': 'sign_off: [{ by: Cabinet Ofice, on: 2024-01-01 }]\n',
    };
    const [finding] = checkFiles('unknown-signatory', files);
    assert.equal(finding?.words, 'Cabinet Ofice');
    assert.deepEqual(finding.data, { written: 'Cabinet Ofice', nearest: 'cabinet-office' });
    assert.deepEqual(checkFiles('unknown-stakeholder', files), []);
  });
});
