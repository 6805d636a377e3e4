import assert from 'node:assert/strict';
import { createPlans, messagesFor, sign } from '../../../../server/src/service';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { checkFiles } from '../../../support/check-files';

const plan = 'country: Chile\nnumber: 6\ntitle: Plan\nperiod: { start: 2026, end: 2027 }\n';
const list = `stakeholders:
  - { id: segpres, name: Ministerio Secretaría General, sector: government }
  - { id: archivo, name: Archivo Nacional, sector: government }
  - { id: espacio-publico, name: Espacio Público, sector: civil_society }
`;
const text = `title: Archivos abiertos
leads: { government: [archivo], civil_society: [espacio-publico] }
milestones:
  - { id: m1, title: Publicar el catálogo, due: 2027-06, lead: archivo }
`;

function signed(files: Readonly<Record<string, string>>, ...sides: readonly string[]): string {
  const messages = messagesFor('en');
  let after = files['a.commitment.yaml'] ?? '';
  for (const by of sides) {
    const plans = createPlans({ messages });
    for (const [file, content] of Object.entries({ ...files, 'a.commitment.yaml': after }))
      plans.set(file, content);
    const draft = plans.draft('a.commitment.yaml');
    if (!draft) throw new Error('no draft');
    const result = sign(
      draft,
      plans.surroundings('a.commitment.yaml'),
      { by, today: '2026-03-02' },
      messages,
    );
    if (result.kind === 'refused') throw new Error(result.why);
    after = applyEdits(after, result.edits);
  }
  return after;
}

const whole = { 'action-plan.yaml': plan, 'stakeholders.yaml': list, 'a.commitment.yaml': text };
const both = signed(whole, 'segpres', 'espacio-publico');
const check = (draft: string, stakeholders: string | undefined = list, stage?: 'final') =>
  checkFiles(
    'changed-since-sign-off',
    {
      'action-plan.yaml': plan,
      ...(stakeholders !== '' && { 'stakeholders.yaml': stakeholders }),
      'a.commitment.yaml': draft,
    },
    stage,
  ).map(({ words, message, level }) => `${level} ${words}: ${message.split('. ')[0] ?? ''}`);

describe('the organisations of a text that was signed', () => {
  it('are the same under another id', () => {
    const rename = (of: string) =>
      of.replaceAll('archivo', 'archivo-nacional').replaceAll('segpres', 'presidencia');
    assert.deepEqual(check(rename(both), rename(list)), []);
    assert.deepEqual(check(rename(both), rename(list).replace('name: Archivo', 'name: "Archivo "')), []);
  });

  it('are others when another name stands behind an id, told for each who has signed', () => {
    assert.deepEqual(check(both, list.replace('Archivo Nacional', 'Ministerio del Deporte'), 'final'), [
      'error segpres: “segpres” signed this text on 2 March 2026, but one of the organisations in it is now a different one: a name in the list of stakeholders has changed, or the choice here',
      'error espacio-publico: “espacio-publico” signed this text on 2 March 2026, but one of the organisations in it is now a different one: a name in the list of stakeholders has changed, or the choice here',
    ]);
    // Who signs is named by none of the fields: so it is told only of that signature.
    assert.deepEqual(
      check(both, list.replace('Ministerio Secretaría General', 'Ministerio del Deporte')).map(
        (one) => one.split(':')[0],
      ),
      ['warning segpres'],
    );
    assert.deepEqual(check(both.replaceAll('archivo', 'segpres')).length, 2);
  });

  it('are called by their names where those signed, and by the id where the name behind it may be another', () => {
    const [inDraft] = check(both.replace('2027-06', '2027-07'));
    assert.match(inDraft ?? '', /since “Ministerio Secretaría General” signed it on 2 March 2026/);
    const [other] = check(both, list.replace('Ministerio Secretaría General', 'Ministerio del Deporte'));
    assert.match(other ?? '', /“segpres” signed this text/);
    const nameless = both.replace(/ {4}digest: .*\n/, '');
    const [without] = checkFiles(
      'signature-without-digest',
      { ...whole, 'a.commitment.yaml': nameless },
      'final',
    );
    assert.match(without?.message ?? '', /The signature of “Ministerio Secretaría General” does not say/);
    const newer = both.replace(/digest: .*/, 'digest: codraft-9:1');
    const [another] = checkFiles('signed-with-newer-version', { ...whole, 'a.commitment.yaml': newer });
    assert.match(another?.message ?? '', /^“Ministerio Secretaría General” has signed with a newer/);
  });

  it('are looked at again when the text has changed as well', () => {
    assert.match(check(both.replace('2027-06', '2027-07'))[0] ?? '', /The text has changed since/);
  });

  it('are not known while the list cannot be read, and the text still is', () => {
    const broken = list.replace('name: Archivo Nacional', 'name: "Ministerio');
    assert.deepEqual(check(both, broken), []);
    assert.equal(check(both.replace('2027-06', '2027-07'), broken).length, 2);
    // Behind the line that cannot be read the list may go on, so an id without a name is nothing to speak of.
    assert.deepEqual(check(both, `${list}  - { id: x, name: "Archivo\n`), []);
  });

  it('are asked for when the list of the plan is gone', () => {
    const without = check(both, '', 'final');
    assert.deepEqual(without.length, 2);
    assert.match(
      without[0] ?? '',
      /^warning segpres: .* with the names in the list of stakeholders, but that is missing/,
    );
    const alone = checkFiles('changed-since-sign-off', { 'a.commitment.yaml': both });
    assert.deepEqual(alone, []);
  });

  it('are their ids where there was no list, and stay so when there is one', () => {
    const files = { 'action-plan.yaml': plan, 'a.commitment.yaml': text };
    const before = signed(files, 'segpres');
    assert.deepEqual(check(before, ''), []);
    assert.deepEqual(check(before), []);
    assert.equal(check(before.replaceAll('archivo', 'ministerio')).length, 1);
  });

  it('can be anybody while the list cannot be read in full, so nobody signs', () => {
    const broken = { ...whole, 'stakeholders.yaml': `${list}  - { id: x, name: "Archivo\n` };
    assert.throws(() => signed(broken, 'segpres'), /stakeholders\.yaml cannot be read in full/);
  });
});
