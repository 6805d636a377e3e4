import assert from 'node:assert/strict';
import {
  createPlans,
  createPreviewReader,
  isPrivate,
  messagesFor,
  publish,
  writeHtml,
  writeMarkdown,
  type PublishOptions,
} from '../../../server/src/service';

const messages = messagesFor('en');

const list = `contributions:
  - id: c1
    date: 2024-03-mid
    from: Amigos del Archivo
    consent: named
    channel: Formulario en línea
    theme: agua
    text: "Publicar **todos** los contratos <b>ya</b> | y en formato abierto."
    link: https://example.org/propuestas/12
    decision: in_part
    reason: Los de más de 1.000 euros.
    commitments: [3, 9]
  - { id: c2, from: Ana Rojas, consent: withheld, text: Abrir los sábados., decision: rejected, reason: Sin personal. }
  - { id: c3, from: Eva Soto, text: Menos formularios. }
  - { id: c4, text: Otra vez., decision: deferred, reason: { tbc: en mayo }, commitments: [3] }
`;
const files: Readonly<Record<string, string>> = {
  'action-plan.yaml':
    'country: Chile\nnumber: 6\ntitle: Plan 6\nlanguage: es\nperiod: { start: 2024, end: 2025 }\nthemes: [{ id: agua, title: Agua }]\n',
  'contributions.yaml': list,
  'commitments/3.commitment.yaml': 'number: 3\ntitle: Registro de contratos\n',
  'commitments/4.commitment.yaml': 'number: 4\ntitle: Bibliotecas\n',
};

function plansOf(texts: Readonly<Record<string, string>>) {
  const plans = createPlans({ messages });
  for (const [path, text] of Object.entries(texts)) plans.set(path, text);
  return plans;
}

function written(uri: string, options: PublishOptions = {}, texts = files): string {
  const document = publish(plansOf(texts), uri, options);
  assert.ok(document);
  return writeMarkdown(document);
}

describe('contributions on a page', () => {
  it('are a table in the plan, each with its answer and a link to what it went into', () => {
    const plan = written('action-plan.yaml');
    assert.match(plan, /## Aportes y respuestas/);
    const row = plan.split('\n').find((line) => /^\|.*formato abierto/.test(line)) ?? '';
    assert.match(
      row,
      /Publicar \*\*todos\*\* los contratos .*Amigos del Archivo, Formulario en línea, mediados de marzo de 2024/,
    );
    assert.match(row, /\| Agua \| Aceptado en parte \| Los de más de 1.000 euros\./);
    assert.match(row, /\[Compromiso 3\]\(#.*\); Compromiso 9/);
    assert.match(plan, /Menos formularios\. \| +\| \*\\\[Sin escribir todavía\\\]\* \|/);
    assert.match(plan, /Aplazado \| \*\\\[Por confirmar: en mayo\\\]\*/);
  });

  it('are at the commitment that grew from them, and not where they were put off', () => {
    const own = written('commitments/3.commitment.yaml');
    assert.match(own, /## De dónde surge\n\n- Publicar \*\*todos\*\*/);
    assert.doesNotMatch(own, /Otra vez/);
    assert.doesNotMatch(written('commitments/4.commitment.yaml'), /De dónde surge/);
    const empty = { ...files, 'contributions.yaml': '' };
    assert.doesNotMatch(written('action-plan.yaml', {}, empty), /Aportes/);
  });

  it('name nobody without consent, in whatever is published, and are a private file', () => {
    assert.equal(isPrivate('contributions.yaml'), true);
    for (const uri of ['action-plan.yaml', 'commitments/3.commitment.yaml', 'commitments/4.commitment.yaml'])
      for (const withContacts of [false, true]) {
        const document = publish(plansOf(files), uri, { withContacts, withProblems: true });
        assert.ok(document);
        for (const text of [writeHtml(document), writeMarkdown(document), JSON.stringify(document)])
          assert.doesNotMatch(text, /Rojas|Soto/);
      }
  });

  it('are shown anew in a preview when they change', () => {
    const plans = plansOf(files);
    const reader = createPreviewReader(plans);
    const uri = 'commitments/3.commitment.yaml';
    const before = reader.read(uri, 'commitment', '2024-04-01');
    assert.equal(reader.read(uri, 'commitment', '2024-04-01'), before);
    plans.set('contributions.yaml', list.replace('formato abierto', 'formato libre'));
    const after = reader.read(uri, 'commitment', '2024-04-01');
    assert.match(JSON.stringify(after), /formato libre/);
  });
});

describe('contributions in a file for each round', () => {
  const rounds = {
    ...files,
    'contributions/2025-en-linea.contributions.yaml':
      'contributions:\n  - { id: e1, from: Luz Vera, text: Otra más., decision: accepted, reason: Sí., commitments: [3] }\n',
    'contributions/2024-consulta.contributions.yml':
      'contributions:\n  - { id: d1, text: Una antes., decision: accepted, reason: Sí., commitments: [3] }\n',
  };

  it('are one table, and one list at the commitment, in the order of their files', () => {
    for (const uri of ['action-plan.yaml', 'commitments/3.commitment.yaml']) {
      const text = written(uri, {}, rounds);
      const places = ['formato abierto', 'Una antes', 'Otra más'].map((words) => text.indexOf(words));
      assert.ok(!places.includes(-1), uri);
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
      assert.doesNotMatch(text, /Vera/);
    }
    const plan = written('action-plan.yaml', {}, rounds);
    assert.equal(plan.match(/## Aportes y respuestas/g)?.length, 1);
  });

  it('are private, wherever the file lies', () => {
    assert.equal(isPrivate('contributions/2025-en-linea.contributions.yaml'), true);
  });
});

describe('a thousand contributions', () => {
  const many = `contributions:\n${Array.from({ length: 1000 }, (_, i) => `  - { id: c${i}, theme: agua, text: Propuesta número ${i}., commitments: [3] }\n`).join('')}`;

  it('are told in one finding where none is answered, and typing in one runs nothing across files', () => {
    const plans = plansOf({ ...files, 'contributions.yaml': many });
    assert.deepEqual(
      plans.findings('contributions.yaml').map(({ rule }) => rule),
      ['contribution-without-answer'],
    );
    const told = plans.revision();
    plans.set('contributions.yaml', many.replace('número 500.', 'número quinientos.'));
    assert.deepEqual([...plans.changedSince(told)], ['contributions.yaml']);
  });
});
