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

  it('may ask for one milestone below another, in rows, below a row of its own or in a table each', async () => {
    const head = [
      ['Name of the commitment', 'Open water'],
      ['Commitment Lead', 'Ministry of Water'],
      ['Proposed solution', 'Publish all tests.'],
    ];
    const rows = (name: readonly string[], output: string, due: string, lead: string) => [
      name,
      ['Expected output', output],
      ['Due date', due],
      ['Responsible', lead],
    ];
    const layouts = [
      [
        formTable([
          ...head,
          ...rows(['Milestone 1', 'Open the register'], '900 wells', 'May 2027', 'Water Board'),
          ...rows(['Milestone 2', 'Train inspectors'], '40 inspectors', 'June 2027', 'Ministry of Health'),
        ]),
      ],
      [
        formTable([
          ...head,
          ...rows(['Milestone 1: Open the register'], '900 wells', 'May 2027', 'Water Board'),
          ...rows(['Milestone 2: Train inspectors'], '40 inspectors', 'June 2027', 'Ministry of Health'),
        ]),
      ],
      [
        formTable(head),
        paragraph('Milestone 1', true),
        formTable(rows(['Milestone', 'Open the register'], '900 wells', 'May 2027', 'Water Board')),
        paragraph('Milestone 2', true),
        formTable(rows(['Title', 'Train inspectors'], '40 inspectors', 'June 2027', 'Ministry of Health')),
      ],
    ];
    for (const body of layouts) {
      const { commitments } = await read(...body);
      assert.deepEqual(commitments.map(steps), [
        [
          ['title: Open the register', 'outputs: 900 wells', 'due: May 2027', 'lead: Water Board'],
          ['title: Train inspectors', 'outputs: 40 inspectors', 'due: June 2027', 'lead: Ministry of Health'],
        ],
      ]);
      assert.deepEqual(commitments.map(said), [
        { title: 'Open water', leads: 'Ministry of Water', 'description.solution': 'Publish all tests.' },
      ]);
      assert.deepEqual(commitments[0]?.notPlaced, []);
    }
  });

  it('asks of the commitment again once something else was asked below the milestones', async () => {
    const { commitments } = await read(
      formTable([
        ['Name of the commitment', 'Open water'],
        ['Milestone 1', 'Open the register'],
        ['Start date', 'May 2026'],
        ['End date', 'May 2027'],
        [{ text: 'Contact information', columns: 2 }],
        ['Email', 'water@example.org'],
        ['Other actors involved', 'State actors', 'Ministry of Health'],
      ]),
    );
    assert.deepEqual(commitments.map(said), [
      { title: 'Open water', 'supporting.government': 'Ministry of Health' },
    ]);
    assert.deepEqual(commitments.map(steps), [
      [['title: Open the register', 'start: May 2026', 'due: May 2027']],
    ]);
  });

  it('has results and people of milestones in columns, each below its own name', async () => {
    const tables = [
      ['Jalons', 'Résultats attendus', 'Échéance', 'Responsable', 'Partenaires'],
      ['Traguardi', 'Risultati attesi', 'Scadenza', 'Responsabile:', 'Stakeholder'],
      ['Hitos', 'Resultados esperados', 'Fecha', 'Líder:', 'Stakeholder'],
    ];
    for (const columns of tables) {
      const { commitments } = await read(
        formTable([
          ['Titre de l’engagement', 'A'],
          columns,
          ['B', 'C', '06/2027', 'Líder: D', 'E; F'],
          ['G', 'H', '07/2027', 'I', 'OSC: J'],
        ]),
      );
      assert.deepEqual(commitments.map(steps), [
        [
          ['title: B', 'outputs: C', 'due: 06/2027', 'lead: D', 'supporting: E; F'],
          ['title: G', 'outputs: H', 'due: 07/2027', 'lead: I', 'supporting.civil_society: J'],
        ],
      ]);
    }
  });

  it('is called what stands right above its table, where the table asks for no name', async () => {
    const asked = (lead: string) =>
      formTable([
        ['Lead ministry', lead],
        ['What problem does the commitment aim to address?', 'Nobody knows.'],
        ['Proposed solution', 'Publish it.'],
      ]);
    const { commitments, rest } = await read(
      heading(1, 'Kenya Action Plan'),
      paragraph('Foreword'),
      heading(2, 'Open water'),
      asked('Ministry of Water'),
      paragraph('Open land', true),
      asked('Ministry of Lands'),
    );
    assert.deepEqual(
      commitments.map((one) => [said(one).title, said(one).leads]),
      [
        ['Open water', 'Ministry of Water'],
        ['Open land', 'Ministry of Lands'],
      ],
    );
    assert.deepEqual(rest, ['Kenya Action Plan', 'Foreword']);
  });

  it('may have a label and its answer on one line, all of it bold', async () => {
    const { commitments } = await read(
      paragraph('Number and Name of the Commitment: Open water now', true),
      paragraph('Commitment Lead: Ministry of Water', true),
    );
    assert.deepEqual(commitments.map(said), [{ title: 'Open water now', leads: 'Ministry of Water' }]);
  });

  it('asks short questions in any words', async () => {
    const { commitments } = await read(
      formTable([
        ['Nombre del compromiso', 'Agua abierta'],
        ['¿Qué solución proponen?', 'A'],
        ['¿Cuál es el problema?', 'B'],
        ['¿Cuáles son sus causas?', 'C'],
        ['Que cherche-t-on comme résultats ?', 'D'],
        ['Come migliora la trasparenza?', 'E'],
        ['What was done so far?', 'F'],
      ]),
    );
    assert.deepEqual(commitments.map(said), [
      {
        title: 'Agua abierta',
        'description.solution': 'A',
        'problem.statement': 'B',
        'problem.causes': 'C',
        'description.results': 'D',
        'analysis.transparency': 'E',
        'description.done_so_far': 'F',
      },
    ]);
  });

  it('takes tables and bold words in an answer for a part of the answer', async () => {
    const { commitments } = await read(
      heading(1, 'Commitment 1: Open water'),
      heading(2, 'Objective'),
      paragraph('We compare:'),
      formTable([
        ['Status quo', 'Objective', 'Lead'],
        ['No tests', 'All tests', 'Board'],
        ['No law', 'A law', 'Parliament'],
      ]),
      paragraph('Commitment 3 of the last plan', true),
      paragraph('It was not met.'),
      paragraph('Others', true),
      paragraph('They say so too.'),
      heading(2, 'Status quo'),
      paragraph('No tests.'),
    );
    assert.deepEqual(commitments.map(said), [
      {
        title: 'Commitment 1: Open water',
        'description.solution':
          'We compare:\n\n| Status quo | Objective | Lead |\n| --- | --- | --- |\n| No tests | All tests | Board |\n| No law | A law | Parliament |\n\n**Commitment 3 of the last plan**\n\nIt was not met.\n\n**Others**\n\nThey say so too.',
        'problem.statement': 'No tests.',
      },
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
      ...[
        'Milestone 1',
        'Expected Outputs',
        'Hito 2: Otra',
        'Title',
        'Stakeholder',
        '¿Qué solución proponen?',
      ],
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
