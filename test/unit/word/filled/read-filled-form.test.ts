import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFilledForm } from '../../../../server/src/word/filled/read-filled-form';
import { readWord } from '../../../../server/src/word/read-word';
import { settleChanges } from '../../../../server/src/word/settle';
import type { FilledCommitment, FilledForm } from '../../../../server/src/service/index';
import { below, bullets, formFile, formTable, heading, paragraph } from '../../../support/filled-form';
import { examples } from '../../../support/how-often';

async function read(...body: readonly string[]): Promise<FilledForm> {
  const result = await readWord(await formFile(...body));
  assert.ok(result.ok);
  return readFilledForm(settleChanges(result.document, 'accept'));
}

function said({ answers }: FilledCommitment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    answers.map(({ field, side, text }) => [side ? `${field}.${side}` : field, text]),
  );
}

function steps({ milestones }: FilledCommitment): readonly (readonly string[])[] {
  return milestones.map((answers) =>
    answers.map(({ field, side, lines }) => `${field}${side ? `.${side}` : ''}: ${lines.join(' / ')}`),
  );
}

describe('a form that was filled in with another program', () => {
  it('is read as the table of 2022, with a cell for each question and the people of a milestone in cells of their own', async () => {
    const { commitments, rest } = await read(
      formTable([
        ['Number and Name of the Commitment', '2. Open school budgets'],
        ['Brief Description of the Commitment', 'Every school publishes what it spends.'],
        ['Commitment Lead', 'Ministry of Education'],
        ['Supporting Stakeholders', 'Government', 'National Audit Office'],
        [below, 'Civil Society', 'Parents United; Budget Watch'],
        [below, 'Other Actors (Parliament, Private Sector, etc.)', 'Education Committee'],
        ['Period Covered', 'January 2024 - December 2025'],
        [{ text: 'PROBLEM DEFINITION', columns: 3 }],
        [{ text: '1. What problem does the commitment aim to address?', columns: 3 }],
        [{ text: 'Nobody can see what 4,200 schools spend.', columns: 3 }],
        [{ text: '2. What are the causes of the problem?', columns: 3 }],
        [[bullets('No common format.', 'Paper accounts.')]],
        [{ text: 'COMMITMENT DESCRIPTION', columns: 3 }],
        ['2. What solution are you proposing?', ['One portal.', 'A common format.']],
        [{ text: 'COMMITMENT PLANNING', columns: 3 }],
        ['Milestones', 'Expected Outputs', 'Expected Completion Date', { text: 'Stakeholders', columns: 2 }],
        ['Agree the format', 'Format published', '31 March 2024', 'Lead:', 'Ministry of Education'],
        [below, below, below, 'Supporting Stakeholders', ''],
        [below, below, below, 'Government:', 'National Audit Office'],
        [below, below, below, 'CSOs:', 'Parents United'],
        [
          'Open the portal',
          ['Portal', 'Guide'],
          'Q4 2025',
          ['Lead: Ministry of Education', 'CSOs: Budget Watch'],
          '',
        ],
      ]),
    );
    assert.equal(commitments.length, 1);
    const [one] = commitments;
    assert.ok(one);
    assert.deepEqual(said(one), {
      title: '2\\. Open school budgets',
      summary: 'Every school publishes what it spends.',
      leads: 'Ministry of Education',
      'supporting.government': 'National Audit Office',
      'supporting.civil_society': 'Parents United; Budget Watch',
      'supporting.other': 'Education Committee',
      period: 'January 2024 - December 2025',
      'problem.statement': 'Nobody can see what 4,200 schools spend.',
      'problem.causes': '- No common format.\n- Paper accounts.',
      'description.solution': 'One portal.\n\nA common format.',
    });
    assert.deepEqual(steps(one), [
      [
        'title: Agree the format',
        'outputs: Format published',
        'due: 31 March 2024',
        'lead: Ministry of Education',
        'supporting.government: National Audit Office',
        'supporting.civil_society: Parents United',
      ],
      [
        'title: Open the portal',
        'outputs: Portal / Guide',
        'due: Q4 2025',
        'lead: Ministry of Education',
        'supporting.civil_society: Budget Watch',
      ],
    ]);
    assert.deepEqual([one.notPlaced, rest], [[], []]);
  });

  it('is read as the Spanish table of 2018, with what is asked no more kept apart', async () => {
    const { commitments } = await read(
      formTable([
        ['Número y nombre del compromiso', 'Compromiso 4. Datos abiertos de salud'],
        ['Fecha de inicio y término del compromiso', 'octubre de 2018 a junio de 2020'],
        ['Institución responsable de la implementación', 'Ministerio de Salud'],
        ['¿Cuál es la problemática que el compromiso aborda?', 'No hay datos.'],
        ['¿Cuál es el compromiso?', 'Publicar 30 conjuntos de datos.'],
        ['¿Por qué es relevante a los valores de OGP?', 'Transparencia: se publican los datos'],
        ['Actividad con entregable verificable', 'Fecha de inicio', 'Fecha de término'],
        ['Crear el portal', 'octubre de 2018', '30 de junio de 2019'],
        ['Publicar los datos', 'julio de 2019', 'junio de 2020'],
        [{ text: 'Información de contacto', columns: 3 }],
        ['Nombre de la persona responsable', 'Ana Pérez'],
        ['Otros actores involucrados', 'Actores del Estado', 'Ministerio de Hacienda'],
        [below, 'OSC, sector privado, organismos multilaterales, grupos de trabajo', 'Salud Abierta'],
      ]),
    );
    assert.equal(commitments.length, 1);
    const [one] = commitments;
    assert.ok(one);
    assert.deepEqual(said(one), {
      title: 'Compromiso 4. Datos abiertos de salud',
      period: 'octubre de 2018 a junio de 2020',
      leads: 'Ministerio de Salud',
      'problem.statement': 'No hay datos.',
      'description.solution': 'Publicar 30 conjuntos de datos.',
      'analysis.transparency': 'se publican los datos',
      'supporting.government': 'Ministerio de Hacienda',
      'supporting.civil_society': 'Salud Abierta',
    });
    assert.deepEqual(steps(one), [
      ['title: Crear el portal', 'start: octubre de 2018', 'due: 30 de junio de 2019'],
      ['title: Publicar los datos', 'start: julio de 2019', 'due: junio de 2020'],
    ]);
    assert.deepEqual(one.notPlaced, [{ label: 'Nombre de la persona responsable', lines: ['Ana Pérez'] }]);
  });

  it('is read as a plan of headings and paragraphs, one commitment after the other', async () => {
    const { commitments, rest } = await read(
      heading(1, 'Foreword'),
      paragraph('Dear reader.'),
      heading(1, 'Commitment 1: Open contracting'),
      heading(2, 'Objective'),
      paragraph('Publish all contracts.'),
      paragraph('Transparency: it begins with money.'),
      heading(2, 'What is the public problem that the commitment will address?'),
      paragraph('Contracts are hidden.'),
      heading(2, 'Lead'),
      paragraph('Cabinet Office'),
      heading(2, 'Other actors involved - CSOs, private sector, working groups, multilaterals'),
      paragraph('Spend Network'),
      heading(2, 'Milestones'),
      bullets('Publish the register', 'Report each year'),
      heading(1, 'Commitment 2: Open justice'),
      paragraph('Objective', true),
      paragraph('Publish all rulings.'),
      paragraph('Lead agency: Ministry of Justice'),
      paragraph('Contact information', true),
      paragraph('Open Justice Team'),
      heading(1, 'Annex'),
      paragraph('The end.'),
    );
    assert.deepEqual(commitments.map(said), [
      {
        title: 'Commitment 1: Open contracting',
        'description.solution': 'Publish all contracts.\n\nTransparency: it begins with money.',
        'problem.statement': 'Contracts are hidden.',
        leads: 'Cabinet Office',
        'supporting.civil_society': 'Spend Network',
        milestones: '- Publish the register\n- Report each year',
      },
      {
        title: 'Commitment 2: Open justice',
        'description.solution': 'Publish all rulings.',
        leads: 'Ministry of Justice',
      },
    ]);
    assert.deepEqual(commitments[1]?.notPlaced, [
      { label: 'Contact information', lines: ['Open Justice Team'] },
    ]);
    assert.deepEqual(rest, ['Foreword', 'Dear reader.', 'Annex', 'The end.']);
  });

  it('may have columns and words in brackets of its own', async () => {
    const { commitments } = await read(
      formTable([
        ['Name of the commitment', 'Open water'],
        ['What solution are you proposing? (see the annex of May)', 'Publish all tests.'],
        ['No.', 'Milestones', 'Indicator', 'Expected Completion Date'],
        ['1', 'Publish the register', '100 wells', 'March 2027'],
      ]),
    );
    assert.deepEqual(commitments.map(steps), [[['title: Publish the register', 'due: March 2027']]]);
    assert.deepEqual(commitments[0]?.notPlaced, [
      { label: '', lines: ['(see the annex of May)'] },
      { label: 'No.', lines: ['1'] },
      { label: 'Indicator', lines: ['100 wells'] },
    ]);
  });

  it('has a question in each row, whether it is known or not', async () => {
    const { commitments } = await read(
      formTable([
        ['Name of the commitment', 'Open the budget of every county'],
        ['Lead ministry', 'The National Treasury'],
        ['Which reform is it a part of?', 'Devolution'],
        ['Proposed solution', 'A portal.'],
        ['Remarks of the minister', ['Approved in principle.', 'Talk to the counties.']],
      ]),
    );
    assert.deepEqual(commitments.map(said), [
      {
        title: 'Open the budget of every county',
        leads: 'The National Treasury',
        'description.solution': 'A portal.',
      },
    ]);
    assert.deepEqual(commitments[0]?.notPlaced, [
      { label: 'Which reform is it a part of?', lines: ['Devolution'] },
      { label: 'Remarks of the minister', lines: ['Approved in principle.', 'Talk to the counties.'] },
    ]);
  });

  const forms = {
    fr: [
      'Intitulé de l’engagement',
      'Institution porteuse',
      'Quel est le problème que l’engagement vise à résoudre ?',
      'Jalons',
      'Échéance',
    ],
    it: [
      'Titolo dell’impegno',
      'Amministrazione responsabile',
      'Qual è il problema che l’impegno intende affrontare?',
      'Tappe',
      'Scadenza',
    ],
    pt: [
      'Nome do compromisso',
      'Órgão responsável',
      'Qual é o problema público que o compromisso irá abordar?',
      'Marcos',
      'Data de conclusão',
    ],
  };
  for (const [language, [title = '', lead = '', problem = '', step = '', due = '']] of Object.entries(forms))
    it(`is read in ${language}, also where a question is worded a little differently`, async () => {
      const { commitments } = await read(
        formTable([
          [title, 'A'],
          [lead, 'B'],
          [problem, 'C'],
        ]),
        formTable([
          [step, due],
          ['D', '30/06/2025'],
        ]),
      );
      assert.deepEqual(commitments.map(said), [{ title: 'A', leads: 'B', 'problem.statement': 'C' }]);
      assert.deepEqual(commitments.map(steps), [[['title: D', 'due: 30/06/2025']]]);
    });

  it('is none where nothing asks', async () => {
    const letter = await read(
      paragraph('Dear all,'),
      paragraph('Objective: to meet soon.'),
      paragraph('Ana'),
    );
    assert.deepEqual(letter, { commitments: [], rest: ['Dear all,', 'Objective:', 'to meet soon.', 'Ana'] });
  });

  it('keeps every word, whatever it is made of', async () => {
    const label = fc.constantFrom(
      ...[
        'Objective',
        'Commitment title',
        'Lead agency',
        'Civil Society',
        'Milestones',
        'Start date',
        'Others',
      ],
      ...['Commitment 3', 'Ambition', 'OGP values', 'Transparency', 'Contact information', 'Stakeholders'],
      ...['What are the causes of the problem?', 'Hitos', 'Fecha de término', 'Breve descripción', 'Date'],
    );
    let count = 0;
    const word = fc.constant(undefined).map(() => `word${count++}x`);
    const line = fc.oneof(
      { weight: 3, arbitrary: word },
      label,
      fc.tuple(label, word).map(([before, behind]) => `${before}: ${behind}`),
      fc.tuple(word, label).map(([before, behind]) => `${before} ${behind}`),
    );
    const cell = fc.oneof(
      { weight: 4, arbitrary: line },
      fc.array(line, { minLength: 1, maxLength: 3 }),
      line.map((text) => ({ text, columns: 2 })),
      fc.constant(below),
    );
    const block = fc.oneof(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }).map(formTable),
      fc.tuple(line, fc.boolean()).map(([text, isBold]) => paragraph(text, isBold)),
      fc.tuple(fc.integer({ min: 1, max: 3 }), line).map(([level, text]) => heading(level, text)),
      fc.array(line, { minLength: 1, maxLength: 3 }).map((texts) => bullets(...texts)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        const form = JSON.stringify(await read(...blocks));
        for (const [wanted] of blocks.join('').matchAll(/word\d+x/g))
          assert.ok(form.includes(wanted), wanted);
      }),
      { numRuns: examples(150) },
    );
  });
});
