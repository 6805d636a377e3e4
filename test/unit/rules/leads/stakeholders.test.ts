import assert from 'node:assert/strict';
import { checkFiles } from '../../../support/check-files';

const plan = 'country: Chile\nnumber: 6\ntitle: Plan\nperiod: { start: 2024, end: 2025 }\n';
const stakeholders = `stakeholders:
  - { id: cabinet-office, name: Cabinet Office, sector: government, aliases: [CO, The Office] }
  - { id: uk-ogn, name: UK Open Government Network, sector: civil_society }
  - { id: educacion, name: Ministerio de Educación, sector: government }
  - { id: bristol, name: University of Bristol, sector: academia }
`;

function unknown(id: string) {
  const files = {
    'action-plan.yaml': plan,
    'stakeholders.yaml': stakeholders,
    'a.commitment.yaml': `leads: { government: ["${id}"] }\n`,
  };
  return checkFiles('unknown-stakeholder', files)[0];
}

describe('a stakeholder that is not in the list', () => {
  const meant: Readonly<Record<string, string>> = {
    'cabinet-ofice': 'cabinet-office',
    'Cabinet-Office': 'cabinet-office',
    cabinet_office: 'cabinet-office',
    'cabinet office': 'cabinet-office',
    'The  office': 'cabinet-office',
    co: 'cabinet-office',
    'ministerio de educacion': 'educacion',
    'ministerio-de-educacion': 'educacion',
    'UK Open Goverment Network': 'uk-ogn',
  };
  for (const [written, id] of Object.entries(meant)) {
    it(`“${written}” is probably ${id}`, () => {
      const finding = unknown(written);
      assert.deepEqual(finding?.data, { written, nearest: id });
      assert.ok(finding.message.includes(`Did you mean “${id}”`), finding.message);
    });
  }

  it('is not guessed at when nothing is near', () => {
    const finding = unknown('treasury');
    assert.deepEqual(finding?.data, { written: 'treasury' });
    assert.match(finding.message, /“treasury”.*Add the organisation there/);
  });

  it('points at the id alone', () => {
    assert.equal(unknown('treasury')?.words, '"treasury"');
  });

  it('is told in all files when it is struck off the list', () => {
    const files = {
      'action-plan.yaml': `${plan}forum: { name: Forum, co_chairs: [gone] }\n`,
      'stakeholders.yaml': stakeholders,
      'contacts.yaml': 'contacts: [{ name: Desk, stakeholder: gone }]\n',
      'c/a.commitment.yaml': 'milestones: [{ id: m1, title: A, lead: gone, supporting: [gone] }]\n',
      'c/b.commitment.yaml': 'updates: [{ date: 2024-01-01, by: gone, note: A }]\n',
    };
    const found = checkFiles('unknown-stakeholder', files);
    assert.deepEqual(
      found.map(({ file }) => file),
      [
        'action-plan.yaml',
        'c/a.commitment.yaml',
        'c/a.commitment.yaml',
        'c/b.commitment.yaml',
        'contacts.yaml',
      ],
    );
    assert.ok(found.every(({ words }) => words === 'gone'));
    const whole = {
      ...files,
      'stakeholders.yaml': `${stakeholders}  - { id: gone, name: Back, sector: other }\n`,
    };
    assert.deepEqual(checkFiles('unknown-stakeholder', whole), []);
  });
});

describe('a stakeholder in the wrong group', () => {
  const check = (text: string) =>
    checkFiles('wrong-sector', {
      'action-plan.yaml': plan,
      'stakeholders.yaml': stakeholders,
      'a.commitment.yaml': text,
    })[0];

  it('is told where it belongs, and where its sector stands', () => {
    const finding = check('leads: { civil_society: [cabinet-office] }');
    assert.equal(finding?.words, 'cabinet-office');
    assert.deepEqual(finding.data, {
      id: 'cabinet-office',
      from: 'leads.civil_society',
      to: ['leads.government'],
    });
    assert.match(
      finding.message,
      /Cabinet Office is listed under civil society.*a government body.*Move it to government/,
    );
    assert.deepEqual(finding.related, [
      { file: 'stakeholders.yaml', words: 'cabinet-office', message: 'Listed here as a government body.' },
    ]);
  });

  it('may belong to one of two', () => {
    assert.deepEqual(check('supporting: { government: [bristol] }')?.data?.to, [
      'supporting.civil_society',
      'supporting.other',
    ]);
  });
});

describe('a stakeholder that is named twice', () => {
  it('shows the first of the two', () => {
    const text = 'leads:\n  government: [fcdo]\nsupporting:\n  government: [fcdo]\n';
    const [finding, ...others] = checkFiles('stakeholder-named-twice', { 'a.commitment.yaml': text });
    assert.equal(others.length, 0);
    assert.equal(finding?.range.start, text.lastIndexOf('fcdo'));
    assert.deepEqual(finding.related, [
      { file: 'a.commitment.yaml', words: 'fcdo', message: 'Named here first.' },
    ]);
    assert.match(finding.message, /“Commitment Lead: Government”.*“Supporting Stakeholders: Government”/);
  });

  it('is one finding for each time after the first', () => {
    const text = 'leads: { government: [a, a, a], other: [a, a] }\n';
    assert.equal(checkFiles('stakeholder-named-twice', { 'a.commitment.yaml': text }).length, 4);
  });
});

describe('a personal contact', () => {
  it('is underlined alone, with nothing around it', () => {
    const text = 'summary: |\n  Write to\n  jane@example.org,\n  or +44 20\n  7946 0018!\n';
    const found = checkFiles('personal-contact', { 'a.commitment.yaml': text });
    assert.deepEqual(
      found.map(({ words }) => words),
      ['jane@example.org', '+44 20\n  7946 0018'],
    );
    assert.equal(found[0]?.data?.what, 'email');
    assert.equal(found[1]?.data?.what, 'phone');
  });

  it('is told a number of times, and then it is enough', () => {
    const text = `summary: ${'jane@example.org '.repeat(500)}\n`;
    assert.equal(checkFiles('personal-contact', { 'a.commitment.yaml': text }).length, 50);
  });
});

describe('who leads', () => {
  it('is told at the key where it is missing', () => {
    assert.equal(
      checkFiles('missing-lead', { 'a.commitment.yaml': 'title: A\nleads:\n' })[0]?.words,
      'leads',
    );
    assert.equal(checkFiles('missing-lead', { 'a.commitment.yaml': 'title: A\n' })[0]?.words, 'title');
    const text = 'title: A\nleads:\n  government:\n  other: [un]\n';
    assert.equal(
      checkFiles('missing-government-lead', { 'a.commitment.yaml': text })[0]?.words,
      'government',
    );
    assert.equal(checkFiles('missing-civil-society-lead', { 'a.commitment.yaml': text })[0]?.words, 'leads');
  });

  it('waits while its line is being typed', () => {
    assert.equal(checkFiles('missing-lead', { 'a.commitment.yaml': 'title: A\n' })[0]?.absence, true);
    const text = 'milestones: [{ id: m1, title: A }]\n';
    assert.equal(checkFiles('milestone-without-lead', { 'a.commitment.yaml': text })[0]?.absence, true);
  });
});
