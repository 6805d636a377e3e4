import assert from 'node:assert/strict';
import { readCsv } from '../../../../server/src/csv/read-csv';
import {
  bringInResponses,
  createPlans,
  messagesFor,
  type BroughtResponses,
  type ColumnMeaning,
} from '../../../../server/src/service';

const messages = messagesFor('en');

const plan = `country: Chile
number: 6
title: Plan 6
language: es
period: { start: 2024, end: 2025 }
themes:
  - { id: agua, title: Agua y ríos }
  - { id: datos, title: Datos abiertos }
`;

const form = `Marca temporal,¿Qué propone?,¿A qué tema corresponde?,Organización,Nombre y apellidos,Correo electrónico,¿Autoriza que se publique el nombre?,Edad
03/02/2024 10:22:31,"Publicar los datos de calidad del agua, cada semana.",Agua y ríos,Amigos del Río,Luz Vera,luz@example.org,"Sí, autorizo",34
14/02/2024 9:01:07,"Más datos
abiertos:
- presupuestos
- compras",Datos abiertos,,Ana Rojas,ana@example.org,No,51
14/02/2024 9:02:00,=HYPERLINK("http://x.example";"clic"),Transporte,,Eva Soto,eva@example.org,Sí pero sin apellidos,
`;

function tableOf(csv: string) {
  const read = readCsv(new TextEncoder().encode(csv));
  assert.ok(read.ok);
  return read.table;
}

class Work {
  readonly plans = createPlans({ messages });
  constructor(files: Readonly<Record<string, string>> = { 'nap/action-plan.yaml': plan }) {
    for (const [uri, text] of Object.entries(files)) this.plans.set(uri, text);
  }

  bring(csv: string, options: Readonly<Record<string, unknown>> = {}, isTaken = true): BroughtResponses {
    const brought = bringInResponses(tableOf(csv), this.plans, {
      plan: 'nap/action-plan.yaml',
      name: 'Consulta 2024.csv',
      ...options,
    });
    assert.ok(brought);
    if (isTaken) for (const { uri, text } of brought.files) this.plans.set(uri, text);
    return brought;
  }

  get text(): string {
    return this.plans.text('nap/contributions/consulta-2024.contributions.yaml') ?? '';
  }
}

const meaningsOf = ({ columns }: BroughtResponses) =>
  Object.fromEntries(columns.map(({ column, meaning }) => [column, meaning]));

describe('responses of a form', () => {
  it('are guessed by their headings, and the plan says then how they are read', () => {
    const work = new Work();
    const brought = work.bring(form);
    assert.equal(brought.isGuess, true);
    assert.deepEqual(meaningsOf(brought), {
      'Marca temporal': 'date',
      '¿Qué propone?': 'text',
      '¿A qué tema corresponde?': 'theme',
      Organización: 'from',
      'Nombre y apellidos': 'name',
      'Correo electrónico': 'contact',
      '¿Autoriza que se publique el nombre?': 'consent',
      Edad: undefined,
    });
    assert.match(
      work.plans.text('nap/action-plan.yaml') ?? '',
      /imports:\n {2}- id: consulta-2024\n {4}channel: "?Formulario en línea"?\n/,
    );
    assert.deepEqual(
      work.plans.findings('nap/action-plan.yaml').filter(({ level }) => level === 'error'),
      [],
    );
    assert.equal(work.bring(form).isGuess, false);
  });

  it('become contributions, without people, with what is unread in a note', () => {
    const work = new Work();
    const { added, read } = work.bring(form);
    assert.deepEqual(added, ['consulta-2024-1', 'consulta-2024-2', 'consulta-2024-3']);
    assert.match(work.text, /date: 2024-02-03\n {4}from: Amigos del Río\n {4}consent: named/);
    assert.match(work.text, /theme: agua/);
    assert.doesNotMatch(work.text, /Vera|Rojas|Soto|@|Edad|51/);
    assert.match(work.text, /text: ['"|]/);
    assert.match(work.text, /=HYPERLINK/);
    assert.match(work.text, /note: .*Transporte/);
    assert.match(work.text, /consent: withheld[^]*consent: withheld/);
    assert.deepEqual(read.unread, { date: 0, theme: 1, consent: 0, decision: 0, link: 0 });
    assert.deepEqual(
      work.plans.findings('nap/contributions/consulta-2024.contributions.yaml').map(({ rule }) => rule),
      ['contribution-without-answer'],
    );
  });

  it('bring people, as what stays private, and the rest in a note, only where it is asked for', () => {
    const work = new Work();
    work.bring(form, { withContacts: true, withRest: true });
    assert.match(work.text, /from: Ana Rojas\n {4}consent: withheld/);
    assert.match(work.text, /contact: ana@example\.org/);
    assert.match(work.text, /contact: Luz Vera, luz@example\.org/);
    assert.match(work.text, /note: 'Edad: 34'/);
  });

  it('add nothing a second time, and keep what the forum has written', () => {
    const work = new Work();
    work.bring(form);
    const uri = 'nap/contributions/consulta-2024.contributions.yaml';
    const answered = work.text.replace(
      / {4}source: .*10:22:31.*\n/,
      (line) => `    decision: rejected\n    reason: Ya se hace.\n${line}`,
    );
    work.plans.set(uri, answered);
    const again = work.bring(form);
    assert.deepEqual([again.added, again.updated, again.same, again.files], [[], [], 3, []]);
    const changed = form.replace('cada semana', 'cada día').replace('"Sí, autorizo"', 'No');
    const third = work.bring(changed);
    assert.deepEqual(third.updated, [{ id: 'consulta-2024-1', fields: ['text', 'consent'] }]);
    assert.match(work.text, /cada día[^]*decision: rejected\n {4}reason: Ya se hace\./);
    assert.match(work.text, /from: Amigos del Río\n {4}consent: withheld/);
    assert.deepEqual(work.bring(changed).files, []);
  });

  it('leave alone what both sides have changed, and say so', () => {
    const work = new Work();
    work.bring(form);
    const uri = 'nap/contributions/consulta-2024.contributions.yaml';
    work.plans.set(uri, work.text.replace('del agua, cada semana', 'del agua'));
    const own = work.text;
    const again = work.bring(form.replace('cada semana', 'cada día'));
    assert.deepEqual([again.contested, again.files], [['consulta-2024-1'], []]);
    assert.equal(work.text, own);
  });

  it('are the same when the same sender says the same twice, and two when nobody knows who says it', () => {
    const work = new Work();
    const twice =
      'Marca temporal,Propuesta,Organización\n3/2/2024,Abrir los sábados.,Red A\n4/2/2024,Abrir los sábados.,Red A\n4/2/2024,Abrir los sábados.,\n4/2/2024,Abrir los sábados.,\n';
    const brought = work.bring(twice);
    assert.deepEqual([brought.added.length, brought.doubles], [3, [3]]);
    assert.deepEqual(work.bring(twice).files, []);
  });
});

describe('proposals of a platform', () => {
  const decidim = `id;category/name/es;title/es;title/ca;body/es;body/ca;state;answer/es;participatory_space/id;published_at;url;supports
12;Agua y ríos;Sensores en los ríos;;"<p>Instalar <strong>sensores</strong>.</p><ul><li>uno</li></ul>";;accepted;"<p>Se hará en 2025.</p>";4;2024-03-01 10:00:00 +0100;https://participa.example/p/12;31
13;;Otra;;<p>Nada.</p>;;not_answered;;4;2024-03-02 10:00:00 +0100;https://participa.example/p/13;2
`;

  it('come with their answers, in the language of the plan', () => {
    const work = new Work();
    const brought = work.bring(decidim);
    assert.equal(meaningsOf(brought)['title/ca'], undefined);
    assert.match(work.text, /channel: Decidim/);
    assert.match(work.text, /Sensores en los ríos\n\n {6}Instalar \*\*sensores\*\*\./);
    assert.match(work.text, /decision: accepted\n {4}reason: Se hará en 2025\./);
    assert.match(work.text, /source: consulta-2024\/12/);
    assert.equal(work.text.match(/decision:/g)?.length, 1);
  });

  it('get the answers that the platform has by then, where the forum has given none', () => {
    const work = new Work();
    work.bring(decidim);
    const later = decidim
      .replace('not_answered;', 'rejected;<p>No es competencia.</p>')
      .replace('Se hará', 'Se haría');
    const { updated } = work.bring(later);
    assert.deepEqual(updated, [{ id: 'consulta-2024-2', fields: ['decision', 'reason'] }]);
    assert.match(work.text, /decision: rejected\n {4}reason: No es competencia\./);
    assert.match(work.text, /Se hará en/);
    assert.deepEqual(work.bring(later).files, []);
  });
});

describe('what the columns mean', () => {
  const headings: Readonly<Record<string, readonly (readonly [string, ColumnMeaning | undefined])[]>> = {
    en: [
      ['Timestamp', 'date'],
      ['What do you propose?', 'text'],
      ['Which theme is your proposal about?', 'theme'],
      ['Name of your organisation', 'from'],
      ['Your full name', 'name'],
      ['Email address', 'contact'],
      ['Do you agree to your name being published with your proposal?', 'consent'],
      ['How did you hear of us?', undefined],
    ],
    fr: [
      ['Horodateur', 'date'],
      ['Votre proposition', 'text'],
      ['Thématique', 'theme'],
      ['Association ou organisme', 'from'],
      ['Nom et prénom', 'name'],
      ['Adresse e-mail', 'contact'],
      ['Acceptez-vous que votre nom soit publié ?', 'consent'],
      ['Âge', undefined],
    ],
    it: [
      ['Informazioni cronologiche', 'date'],
      ['La tua proposta', 'text'],
      ['Ambito', 'theme'],
      ['Associazione', 'from'],
      ['Nome e cognome', 'name'],
      ['Indirizzo email', 'contact'],
      ['Acconsento alla pubblicazione', 'consent'],
    ],
    pt: [
      ['Carimbo de data/hora', 'date'],
      ['Sugestão', 'text'],
      ['Categoria', 'theme'],
      ['Organização', 'from'],
      ['Nome', 'name'],
      ['Telefone celular', 'contact'],
      ['Concordo com a publicação', 'consent'],
    ],
  };
  for (const [language, columns] of Object.entries(headings)) {
    it(`is guessed in ${language}`, () => {
      const work = new Work({
        'nap/action-plan.yaml': plan.replace('language: es', `language: ${language}`),
      });
      const csv = `${columns.map(([name]) => `"${name}"`).join(',')}\n${columns.map((_, i) => `x${i}`).join(',')}\n`;
      assert.deepEqual(meaningsOf(work.bring(csv)), Object.fromEntries(columns));
    });
  }
});
