import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runHere } from './fake-io';

const draft = `number: 3
title: Registro de contratos
summary: Todo contrato se publica.
leads: { government: [hacienda] }
milestones:
  - { id: m1, title: Abrir el registro, due: 2026-06, lead: hacienda, outputs: [El registro] }
`;

describe('codraft render', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
    temp.write(
      'action-plan.yaml',
      'country: Chile\nnumber: 6\ntitle: Plan 6\nlanguage: es\nperiod: { start: 2026, end: 2027 }\n',
    );
    temp.write(
      'stakeholders.yaml',
      'stakeholders:\n  - { id: hacienda, name: Ministerio de Hacienda, sector: government }\n',
    );
    temp.write(
      'contacts.yaml',
      'contacts:\n  - { name: Ana Rojas, email: ana@example.org, stakeholder: hacienda }\n',
    );
    temp.write('commitments/3.commitment.yaml', draft);
  });
  afterEach(() => temp.dispose());

  const render = (...args: readonly string[]) => runHere(['render', ...args], { cwd: temp.path });
  const read = (name: string) => readFileSync(join(temp.path, name), 'utf8');

  it('prints a commitment with the names of its plan', async () => {
    const { code, stdout, stderr } = await render('commitments/3.commitment.yaml', '--to', 'markdown');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /^# Compromiso 3: Registro de contratos$/m);
    assert.match(stdout, /Ministerio de Hacienda/);
  });

  it('says how delivery stands today, or on the day that is given', async () => {
    temp.write('commitments/3.commitment.yaml', `${draft}stage: published\n`);
    const stateOn = async (...given: readonly string[]) => {
      const { stdout } = await render('.', '--to', 'markdown', ...given);
      return /\| (\S[^|]*) \| Abrir el registro \|/.exec(stdout)?.[1];
    };
    assert.equal(await stateOn('--today', '2026-01-01'), 'En plazo');
    assert.equal(await stateOn('--today', '2026-07-01'), 'Vencido');
    const { code, stderr } = await render('.', '--to', 'markdown', '--today', 'soon');
    assert.equal(code, 2);
    assert.match(stderr, /“soon” is not a day/);
  });

  it('prints a meeting: its agenda before, its read-out after, and names in neither', async () => {
    const path = 'meetings/2026-05-14.meeting.yaml';
    const meeting = `title: Mesa de mayo
date: 2026-05-14
parts:
  - { title: Avances, co_chairs: [{ stakeholder: hacienda, role: Ministra }], commitments: [{ commitment: 3 }] }
`;
    temp.write(path, meeting);
    temp.write(
      'contacts.yaml',
      'contacts:\n  - { name: Ana Rojas, role: Ministra, stakeholder: hacienda }\n',
    );
    const agenda = await render(path, '--to', 'markdown');
    assert.deepEqual({ code: agenda.code, stderr: agenda.stderr }, { code: 0, stderr: '' });
    assert.match(agenda.stdout, /^# Orden del día: Mesa de mayo$/m);
    assert.match(agenda.stdout, /Compromiso 3: Registro de contratos/);
    temp.write(path, `${meeting}attendance: { total: 38 }\n`);
    for (const format of ['markdown', 'html']) {
      const { stdout } = await render(path, '--to', format);
      assert.match(stdout, /Participaron 38 personas/);
      assert.match(stdout, /Ministerio de Hacienda \(Ministra\)/);
      assert.doesNotMatch(stdout, /Rojas/);
    }
    assert.match((await render(path, '--to', 'html', '--with-contacts')).stdout, /Ana Rojas/);
    const wrong = await render(path, '--to', 'html', '--layout', 'ogp');
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /Meetings have agenda and read-out/);
  });

  it('prints the answers to contributions, and names only who agreed; other outputs keep the file to themselves', async () => {
    temp.write(
      'contributions.yaml',
      'contributions:\n  - { id: a, from: Red Abierta, consent: named, text: Abrir todo., decision: rejected, reason: Falta ley. }\n  - { id: b, from: Eva Soto, text: Menos papel. }\n',
    );
    for (const format of ['markdown', 'html']) {
      const { stdout, stderr } = await render('.', '--to', format, '--with-contacts');
      assert.match(stdout, /Aportes y respuestas[^]*Abrir todo[^]*Red Abierta[^]*Rechazado[^]*Falta ley/);
      assert.doesNotMatch(stdout + stderr, /Soto/);
    }
    for (const format of ['pretty', 'json', 'github', 'sarif']) {
      const { stdout, stderr } = await runHere(['check', '.', '--format', format], { cwd: temp.path });
      assert.match(stdout, /named-without-consent/);
      assert.doesNotMatch(stdout + stderr, /Soto|Menos papel/);
    }
    temp.write('old/action-plan.yaml', read('action-plan.yaml'));
    const compared = await runHere(['compare', 'old', '.', '--format', 'json'], { cwd: temp.path });
    assert.doesNotMatch(compared.stdout + compared.stderr, /Soto|Menos papel/);
  });

  it('tells what stands behind a # and is not published', async () => {
    temp.write('commitments/3.commitment.yaml', draft.replace('de contratos', 'de contratos #1'));
    const { code, stdout, stderr } = await render('commitments/3.commitment.yaml', '--to', 'markdown');
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /#1/);
    assert.match(stderr, /line 2: “#1” is read as a note/);
  });

  it('prints the dates of a plan as a calendar, without the people', async () => {
    const { code, stdout, stderr } = await render('.', '--to', 'ics');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /^SUMMARY:Abrir el registro\r$/m);
    assert.match(stdout, /^SUMMARY:Termina el plan de acción\r$/m);
    assert.doesNotMatch(stdout, /Ana|example\.org/);
    for (const more of [['--with-contacts'], ['--with-discussion'], ['--layout', 'ogp']]) {
      const refused = await render('.', '--to', 'ics', ...more);
      assert.equal(refused.code, 2);
      assert.match(refused.stderr, /A calendar holds dates only\. Leave out --/);
    }
  });

  it('prints the plan of a folder, in the layout that was asked for', async () => {
    const { stdout } = await render('.', '--to', 'html', '--layout', 'uk-nap6');
    assert.match(stdout, /^<!doctype html>/);
    assert.match(stdout, />Nuestro compromiso</);
    assert.match((await render('action-plan.yaml', '--to', 'html')).stdout, />Definición del problema</);
  });

  it('makes a briefing pack for a theme, with the earlier plans that are named and without the people', async () => {
    temp.write(
      'nap7/action-plan.yaml',
      'country: Chile\nnumber: 7\ntitle: Plan 7\nlanguage: es\nperiod: { start: 2028, end: 2029 }\nthemes: [{ id: agua, title: Agua }]\n',
    );
    temp.write(
      'nap7/contacts.yaml',
      'contacts:\n  - { name: Luz Soto, email: luz@example.org, stakeholder: dga }\n',
    );
    temp.write(
      'nap5/action-plan.yaml',
      'country: Chile\nnumber: 5\ntitle: Plan 5\nlanguage: es\nperiod: { start: 2024, end: 2025 }\n',
    );
    temp.write('nap5/commitments/1.commitment.yaml', 'number: 1\ntitle: Registro de aguas\ntheme: agua\n');
    const pack = (...more: readonly string[]) => render('nap7', ...more, '--to', 'markdown');
    const alone = await pack('--briefing', 'agua');
    assert.equal(alone.code, 0, alone.stderr);
    assert.match(alone.stdout, /^# Dossier informativo: Agua/);
    assert.doesNotMatch(alone.stdout, /Registro de aguas|Luz Soto/);
    assert.match((await pack('nap5', '--briefing', 'agua')).stdout, /1\. Registro de aguas \| Plan 5/);
    const missing = await pack('--briefing', 'aqua');
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /no theme “aqua”\. Did you mean “agua”\?/);
    const one = await render('commitments/3.commitment.yaml', '--briefing', 'agua', '--to', 'markdown');
    assert.match(one.stderr, /about a theme of a plan/);
    const laidOut = await pack('--briefing', 'agua', '--layout', 'ogp');
    assert.match(laidOut.stderr, /has no layout/);
    const word = await render('nap7', '--briefing', 'agua', '--to', 'docx', '--out', 'agua.docx');
    assert.equal(word.code, 0, word.stderr);
    assert.ok(existsSync(join(temp.path, 'agua.docx')));
  });

  it('leaves people out unless they are asked for', async () => {
    for (const path of ['.', 'commitments/3.commitment.yaml']) {
      assert.doesNotMatch((await render(path, '--to', 'html')).stdout, /Ana Rojas|ana@example\.org/);
      assert.match((await render(path, '--to', 'html', '--with-contacts')).stdout, /Ana Rojas/);
    }
  });

  it('leaves a discussion out unless it is asked for, in a plan and without one', async () => {
    const discussion =
      'remarks:\n  - id: a\n    entries: [{ by: Ana Rojas, on: 2026-03-12, text: Muy vago. }]\n';
    temp.write('commitments/3.discussion.yaml', discussion);
    temp.write('alone/3.commitment.yaml', draft);
    temp.write('alone/3.discussion.yml', discussion);
    for (const path of ['.', 'commitments/3.commitment.yaml', 'alone/3.commitment.yaml']) {
      for (const to of ['html', 'markdown']) {
        assert.doesNotMatch((await render(path, '--to', to)).stdout, /Muy vago|Ana Rojas/);
        assert.doesNotMatch((await render(path, '--to', to, '--with-contacts')).stdout, /Muy vago/);
        assert.match((await render(path, '--to', to, '--with-discussion')).stdout, /Muy vago/, path);
      }
    }
  });

  it('writes a file, and replaces it only when that is asked for', async () => {
    const made = await render('.', '--to', 'html', '--out', 'plan.html');
    assert.deepEqual(made, { code: 0, stdout: '', stderr: '' });
    assert.match(read('plan.html'), /Plan 6/);
    temp.write('plan.html', 'mine');
    const again = await render('.', '--to', 'html', '--out', 'plan.html');
    assert.equal(again.code, 2);
    assert.equal(
      again.stderr,
      'codraft: plan.html already exists and was not replaced. Add --force to replace it.\n',
    );
    assert.equal(read('plan.html'), 'mine');
    assert.equal((await render('.', '--to', 'html', '--out', 'plan.html', '--force')).code, 0);
    assert.match(read('plan.html'), /Plan 6/);
    assert.deepEqual(
      readdirSync(temp.path).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('never writes over a draft, even when told to', async () => {
    const { code, stderr } = await render('.', '--to', 'html', '--out', 'action-plan.yaml', '--force');
    assert.equal(code, 2);
    assert.match(stderr, /drafts are never overwritten/);
    assert.match(read('action-plan.yaml'), /^country: Chile/);
  });

  it('says what it could not read, and writes the rest', async () => {
    temp.write('commitments/4.commitment.yaml', 'title: [Broken\nsummary: Still here\nbogus: x\n');
    const { code, stdout, stderr } = await render('.', '--to', 'markdown');
    assert.equal(code, 0);
    assert.match(stderr, /^codraft: commitments\/4\.commitment\.yaml, line \d+: /m);
    assert.match(stdout, /Registro de contratos/);
    assert.match(stdout, /No se puede leer/);
  });

  for (const [what, args, expected] of [
    ['no path', ['--to', 'html'], /Name one commitment or meeting, or the folder of one plan/],
    ['two paths', ['.', 'commitments', '--to', 'html'], /Name one commitment/],
    ['no format', ['.'], /Choose a format with --to: html, markdown, docx or ics/],
    ['a format that there is not', ['.', '--to', 'pdf'], /--to is html, markdown, docx or ics, not “pdf”/],
    [
      'a layout that there is not',
      ['.', '--to', 'html', '--layout', 'x'],
      /--layout is ogp, uk-nap6, agenda or read-out/,
    ],
    ['nothing at the path', ['nowhere', '--to', 'html'], /there is no such file or folder/],
    [
      'a folder without a plan',
      ['commitments', '--to', 'html'],
      /There is no action-plan\.yaml in commitments/,
    ],
    ['a list of stakeholders', ['stakeholders.yaml', '--to', 'html'], /published by itself/],
    ['a folder to write to', ['.', '--to', 'html', '--out', 'commitments'], /is a folder/],
    [
      'a folder that is not there',
      ['.', '--to', 'html', '--out', 'a/b.html'],
      /The folder for a\/b\.html does not exist/,
    ],
    ['Word without a file', ['.', '--to', 'docx'], /Choose a file with --out FILE/],
    ['--force without a file', ['.', '--to', 'html', '--force'], /Use --force with --out FILE/],
  ] as const) {
    it(`cannot run with ${what}`, async () => {
      mkdirSync(join(temp.path, 'empty'));
      const { code, stdout, stderr } = await render(...args);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr, expected);
      assert.equal(existsSync(join(temp.path, 'a')), false);
    });
  }
});
