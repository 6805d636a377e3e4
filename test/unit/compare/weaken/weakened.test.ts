import assert from 'node:assert/strict';
import { compareDrafts, messagesFor } from '../../../../server/src/service';

/** The weakening of a result that was reworded, or of whatever else the lines hold. */
function weakened(before: string, after: string, language = 'en'): readonly string[] {
  const changes = compareDrafts(before, after, { kind: 'commitment', messages: messagesFor('en'), language });
  return changes.map(({ weakens, summary }) => (weakens === undefined ? 'fine' : `${weakens}: ${summary}`));
}

function result(before: string, after: string, language?: string): readonly string[] {
  const write = (text: string) => `description:\n  results:\n    - ${JSON.stringify(text)}\n`;
  return weakened(write(before), write(after), language);
}

function due(before: string, after: string): readonly string[] {
  const write = (date: string) =>
    `milestones:\n  - id: m1\n    title: Publish\n${date === '' ? '' : `    due: ${date}\n`}`;
  return weakened(write(before), write(after));
}

describe('a promise that was weakened', () => {
  it('names its date less exactly', () => {
    assert.deepEqual(due('2018-06-30', '2018-Q2'), [
      'vaguer: The date of M1 is less exact: the second quarter of 2018 (30 June 2018 before)',
    ]);
    assert.deepEqual(due('2018-06-30', '2018-06'), [
      'vaguer: The date of M1 is less exact: June 2018 (30 June 2018 before)',
    ]);
    assert.deepEqual(due('2018-Q2', '{ tbc: the minister decides }'), [
      'reopened: The date of M1 is open again: “the minister decides” (the second quarter of 2018 before)',
    ]);
    assert.deepEqual(due('2018-Q2', ''), [
      'emptied: The date of M1 is gone (the second quarter of 2018 before)',
    ]);
    assert.deepEqual(due('2018-Q2', 'ongoing'), [
      'vaguer: The date of M1 is now “ongoing”, which gives no date (the second quarter of 2018 before)',
    ]);
  });

  it('is not one that is earlier, more exact, or has a date at last', () => {
    assert.deepEqual(due('2018-06-30', '2018-03'), ['fine']);
    assert.deepEqual(due('2018-Q2', '2018-06-30'), ['fine']);
    assert.deepEqual(due('{ tbc: "" }', '2018-Q2'), ['fine']);
    assert.deepEqual(due('', '2018-Q2'), ['fine']);
    assert.deepEqual(due('2018-12-31', '2018-Q2'), ['fine']);
  });

  it('loses what could be counted, in every language that we know', () => {
    assert.deepEqual(result('Publish 5,000 contracts by June 2025.', 'Publish contracts.'), [
      'vaguer: A result promises less: it no longer says “5,000 contracts” and “June 2025”',
    ]);
    assert.deepEqual(
      result(
        'Se publicarán 12 informes antes de junio de 2025.',
        'Se fortalecerá la publicación de informes.',
        'es',
      ),
      [
        'vaguer: A result promises less: it no longer says “12 informes” and “junio de 2025” and now says “fortalecerá”',
      ],
    );
    assert.match(
      result('90 % des marchés publiés au 30 juin 2026.', 'Renforcer la publication des marchés.', 'fr')[0] ??
        '',
      /^vaguer: .*“90 %”/,
    );
    assert.match(
      result(
        'Almeno 50 dataset rilasciati entro febbraio 2018',
        'Migliorare il rilascio dei dataset',
        'it',
      )[0] ?? '',
      /^vaguer: .*“50 dataset”.*“febbraio 2018”/,
    );
  });

  it('loses its figures in a language that we do not know, too', () => {
    assert.match(
      result('Õpetame 500 ametnikku aastal 2025.', 'Õpetame ametnikke.', 'et')[0] ?? '',
      /^vaguer: /,
    );
  });

  it('gets a way out', () => {
    assert.deepEqual(
      result('Publish the register by June 2025.', 'Publish the register by June 2025, where possible.'),
      ['conditional: A result promises less: it now says “where possible”'],
    );
  });

  it('names nothing any more that will exist', () => {
    assert.deepEqual(
      result('Launch the register of beneficial owners.', 'Strengthen the dialogue on beneficial owners.'),
      ['vaguer: A result promises less: it now says “Strengthen”'],
    );
  });

  it('aims lower', () => {
    assert.deepEqual(result('95 % of contracts are published.', '60 % of contracts are published.'), [
      'lower: A result aims lower: “60 %” instead of “95 %”',
    ]);
    assert.deepEqual(result('Train 5,000 officials.', 'Train 500 officials.'), [
      'lower: A result aims lower: “500 officials” instead of “5,000 officials”',
    ]);
  });

  it('does not aim lower where less is more', () => {
    assert.deepEqual(result('Answer requests within 30 days.', 'Answer requests within 15 days.'), ['fine']);
    assert.deepEqual(result('Reduce the backlog to 500 requests.', 'Reduce the backlog to 100 requests.'), [
      'fine',
    ]);
    assert.deepEqual(result('Publish it on 30 June 2025.', 'Publish it on 12 June 2025.'), ['fine']);
    assert.deepEqual(result('Réduire le délai à 30 jours.', 'Réduire le délai à 10 jours.', 'fr'), ['fine']);
  });

  it('says as much in another unit or another form', () => {
    const same = {
      en: [
        ['Nine out of ten calls are answered.', '90 % of calls are answered.'],
        [
          'One in every five seats goes to young people.',
          'A fifth of the seats goes to young people.',
          '20 % of the seats go to young people.',
        ],
        ['Two thirds of the schools will be connected.', '66 % of the schools will be connected.'],
        ['Complaints are settled within a quarter.', 'Complaints are settled within three months.'],
        [
          'Complaints are settled within a fortnight.',
          'Complaints are settled within 14 days.',
          'Complaints are settled within two weeks.',
        ],
        ['Complaints are settled within half a year.', 'Complaints are settled within six months.'],
        [
          'The trial runs for a year and a half.',
          'The trial runs for 18 months.',
          'The trial runs for one and a half years.',
        ],
        ['The city will lay 12 km of paths.', 'The city will lay 12,000 metres of paths.'],
        ['The court will hire two dozen clerks.', 'The court will hire 24 clerks.'],
        ['The bulletin appears weekly.', 'The bulletin appears every seven days.'],
      ],
      es: [
        ['Tres de cada cuatro escuelas tendrán agua.', 'El 75 % de las escuelas tendrá agua.'],
        [
          'La respuesta llega en una quincena.',
          'La respuesta llega en quince días.',
          'La respuesta llega en dos semanas.',
        ],
        ['La respuesta llega en medio año.', 'La respuesta llega en seis meses.'],
        ['Se contratará a dos docenas de auditores.', 'Se contratará a 24 auditores.'],
      ],
      fr: [
        ['Trois écoles sur quatre auront l’eau.', '75 % des écoles auront l’eau.'],
        ['La réponse arrive sous huit jours.', 'La réponse arrive sous une semaine.'],
        ['Le chantier prend un an et demi.', 'Le chantier prend 18 mois.'],
        ['La ville formera une douzaine d’agents.', 'La ville formera 12 agents.'],
      ],
      it: [
        ['Tre scuole su quattro avranno l’acqua.', 'Il 75 % delle scuole avrà l’acqua.'],
        ['La risposta arriva in quindici giorni.', 'La risposta arriva in due settimane.'],
        ['La pista sarà lunga 12.000 metri.', 'La pista sarà lunga 12 km.'],
        ['Il cantiere dura un anno e mezzo.', 'Il cantiere dura 18 mesi.'],
      ],
    };
    for (const [language, sets] of Object.entries(same))
      for (const ways of sets)
        for (const was of ways)
          for (const is of ways.filter((way) => way !== was))
            assert.deepEqual(result(was, is, language), ['fine'], `${was} → ${is}`);
    assert.deepEqual(result('Farms are visited every two years.', 'Farms are visited every 24 months.'), [
      'fine',
    ]);
    assert.deepEqual(result('Farms are visited every 24 months.', 'Farms are visited every two years.'), [
      'fine',
    ]);
    assert.match(
      result('Farms are visited every month.', 'Farms are visited every 36 months.')[0] ?? '',
      /^rarer: /,
    );
    assert.deepEqual(result('One in four pupils gets a tutor.', '20 % of pupils get a tutor.'), [
      'lower: A result aims lower: “20 %” instead of “One in four”',
    ]);
    assert.deepEqual(result('The trial runs for 18 months.', 'The trial runs for half a year.'), [
      'lower: A result aims lower: “half a year” instead of “18 months”',
    ]);
  });

  it('comes later in the text of an answer', () => {
    assert.deepEqual(result('Publish the register by June 2025.', 'Publish the register by June 2027.'), [
      'later: A result promises it later: “June 2027” instead of “June 2025”',
    ]);
    assert.deepEqual(result('Publish the register by June 2025.', 'Publish the register by March 2025.'), [
      'fine',
    ]);
    assert.deepEqual(result('Publish the register by June 2025.', 'Publish the register by May 2026.'), [
      'later: A result promises it later: “May 2026” instead of “June 2025”',
    ]);
  });

  it('is not one that was only said otherwise, or says more', () => {
    assert.deepEqual(
      result('Publish 5,000 contracts by June 2025.', 'By June 2025, publish 5000 contracts.'),
      ['fine'],
    );
    assert.deepEqual(
      result('Strengthen the dialogue on reports.', 'Publish 12 reports on the dialogue by June 2025.'),
      ['fine'],
    );
    assert.deepEqual(result('Publish the register.', 'Publish the register and strengthen the dialogue.'), [
      'fine',
    ]);
    assert.deepEqual(result('Publish the register.', 'Publish the register by June 2025.'), ['fine']);
  });

  it('loses a sentence, in the present tense too, but not what was or what nobody could check', () => {
    const kept = 'The office opens its archive to readers.';
    const without = (sentence: string) => result(`${kept} ${sentence}`, kept);
    assert.deepEqual(without('Minutes are posted the same day.'), [
      'sentence-dropped: A result promises less: it no longer says “Minutes are posted the same day.”',
    ]);
    assert.deepEqual(without('Readers were sent away in earlier years.'), ['fine']);
    assert.deepEqual(without('This promotes trust and dialogue.'), ['fine']);
  });

  it('does not lose what was misspelt, or stands in another sentence now', () => {
    assert.deepEqual(
      result('The forum reports quarterly on progress.', 'The forum reports quaterly on progress.'),
      ['fine'],
    );
    assert.deepEqual(
      result(
        'The office opens the archive. The council hears readers within three months.',
        'The office opens the archive and the council hears readers within three months.',
      ),
      ['fine'],
    );
  });

  it('is found in a text of hundreds of sentences', () => {
    const text = (sentences: number, share: string) =>
      Array.from(
        { length: sentences },
        (_, i) => `Unit ${i} will publish ${share} reports of area ${i}.`,
      ).join(' ');
    assert.match(result(text(300, 'all'), text(300, 'some'))[0] ?? '', /^narrower: /);
  });

  it('is one with a “not” in a clause that stayed, and not one put in other words', () => {
    assert.deepEqual(result('The council will not sell the meadow.', 'The council will sell the meadow.'), [
      'reversed: A result promises less: it no longer says “not sell”',
    ]);
    assert.deepEqual(
      result(
        'No bench is left without shade in the square.',
        'Every bench in the square stands in the shade.',
      ),
      ['fine'],
    );
  });

  it('may be turned around, with another verb for another subject', () => {
    assert.deepEqual(
      result('The trust will lend tools to each street.', 'Each street may borrow tools from the trust.'),
      ['fine'],
    );
    assert.deepEqual(result('A caretaker in each of the six blocks.', 'Six caretakers, one per block.'), [
      'fine',
    ]);
    assert.match(
      result('The trust will lend tools to each street.', 'The trust may lend tools to each street.')[0] ??
        '',
      /^softer: /,
    );
  });

  it('drops an output only where nothing new stands in its place', () => {
    const outputs = (...items: readonly string[]) =>
      `milestones:\n  - id: m1\n    title: Publish\n    outputs: ${JSON.stringify(items)}\n`;
    const [first, second, third] = ['A map of the wells', 'Two clerks trained', 'A yearly audit'];
    assert.deepEqual(weakened(outputs(first, second, third), outputs(first, 'Staff know their job', third)), [
      'fine',
      'fine',
    ]);
    assert.deepEqual(weakened(outputs(first, second, third), outputs(first, third)), [
      'output-dropped: An output of M1 was dropped: “Two clerks trained”',
    ]);
    // What was promised already is nothing new, and one that is new takes one place.
    assert.deepEqual(weakened(outputs(first, second, third), outputs(first, first, third)), [
      'output-dropped: An output of M1 was dropped: “Two clerks trained”',
      'fine',
    ]);
    assert.deepEqual(weakened(outputs(second, third), outputs('Staff know their job')), [
      'fine',
      'output-dropped: An output of M1 was dropped: “A yearly audit”',
      'fine',
    ]);
  });

  it('is told in a short sentence that has only its subject in common', () => {
    const lost = ['narrower: A result promises less: it now says “on request”'];
    assert.deepEqual(result('The list is free.', 'The list is available on request.'), lost);
    assert.deepEqual(result('The archive is open.', 'The archive can be seen on request.'), lost);
    for (const [before, after] of [
      ['The list is free.', 'Older volumes are available on request.'],
      ['The archive opens.', 'Tours of the archive begin on request.'],
      ['The list is available on request.', 'The list is free.'],
    ] as const)
      assert.ok(
        result(before, after).every((told) => told === 'fine'),
        after,
      );
  });

  it('is a lead, a milestone, an output that was dropped', () => {
    const draft = `leads:
  government: [treasury]
  civil_society: [ti]
milestones:
  - id: m1
    title: Publish the register
    lead: treasury
    outputs: [A website, A data set]
  - id: m2
    title: Review it
`;
    const after = `leads:
  civil_society: [ti]
supporting:
  government: [treasury]
milestones:
  - id: m1
    title: Publish the register
    outputs: [A website]
`;
    assert.deepEqual(weakened(draft, after), [
      'lead-dropped: “treasury” no longer leads, and only supports',
      'fine',
      'output-dropped: An output of M1 was dropped: “A data set”',
      'lead-dropped: M1 no longer has a lead; it was led by “treasury”',
      'milestone-dropped: M2 was dropped: “Review it”',
    ]);
  });

  it('is not what stands under another milestone now, but what is promised less often', () => {
    const draft = (first: string, second: string) => `milestones:
  - id: m1
    title: Publish the register
    outputs: [${first}]
  - id: m2
    title: Train the registrars
    outputs: [${second}]
`;
    const before = draft('A website, A data set', 'A handbook');
    assert.deepEqual(weakened(before, draft('A website', 'A handbook, A data set')), ['fine', 'fine']);
    assert.deepEqual(weakened(before, draft('A website, A data set', 'A website')), [
      'output-dropped: An output of M2 was dropped: “A handbook”',
      'fine',
    ]);
  });

  it('is a supporter who takes no part any more, and a step that comes round no more', () => {
    const draft = (parts: string, recurs: string, supporting: string) => `leads:
  government: [treasury${parts}]
supporting:
  civil_society: [${supporting}]
milestones:
  - id: m1
    title: Publish the register
${recurs}`;
    const before = draft('', '    recurs: yearly\n', 'ti, odi');
    assert.deepEqual(weakened(before, draft('', '', 'ti')), [
      'actor-dropped: “odi” no longer supports the commitment',
      'rarer: The recurrence of M1 is gone (“yearly” before)',
    ]);
    assert.deepEqual(weakened(before, draft(', odi', '    recurs: yearly\n', 'ti')), ['fine', 'fine']);
    assert.deepEqual(weakened(before, draft('', '    recurs: yearly\n    supporting: [odi]\n', 'ti')), [
      'fine',
      'fine',
    ]);
  });
});
