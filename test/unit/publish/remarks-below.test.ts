import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createPlans,
  layouts,
  messagesFor,
  publish,
  withShownRemarks,
  writeHtml,
  writeMarkdown,
} from '../../../server/src/service';

const uri = 'p/commitments/1.commitment.yaml';
const plan = 'p/action-plan.yaml';

const draft = `number: 1
title: Registro de contratos
summary: Todo contrato se publica el mismo día.
stage: mature-draft
leads: { government: [hacienda] }
problem:
  statement: Nadie puede seguir un contrato hasta el último pago.
  causes:
    - Cada ministerio lleva su lista.
    - El deber de publicar termina con la adjudicación.
milestones:
  - { id: m1, title: Abrir el registro, due: 2026-06, lead: hacienda, outputs: [El registro] }
`;

function published(discussion: string, { of = uri, layout = 'ogp', language = 'es' } = {}) {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set(plan, `country: Chile\nnumber: 6\nlanguage: ${language}\nperiod: { start: 2026, end: 2027 }\n`);
  plans.set(uri, draft);
  plans.set('p/commitments/1.discussion.yaml', discussion);
  const document = publish(plans, of, { layout: layouts.find((one) => one === layout) ?? 'ogp' });
  assert.ok(document);
  return { document, discussed: withShownRemarks(document, plans) };
}

const remark = (about: string, more: string) =>
  `  - id: r-${about.replaceAll('.', '-') || 'all'}\n${about === '' ? '' : `    about: ${about}\n`}${more}`;
const said = (text: string, by = 'Ana Rojas') =>
  `    entries:\n      - by: ${by}\n        on: 2026-03-12\n        text: ${text}\n`;

describe('remarks in what is published', () => {
  it('stand below the answer that they are about, open and settled told apart, with who and when', () => {
    const discussion =
      'remarks:\n' +
      remark('problem.statement', `    words: último pago\n${said('¿También las **garantías**?')}`) +
      '      - by: Luis Soto\n        on: 2026-03-14\n        text: Sí.\n' +
      remark('milestones.m1.due', `    state: settled\n${said('Muy tarde.')}`);
    const { discussed } = published(discussion);
    const text = writeMarkdown(discussed);
    assert.match(
      text,
      /hasta el último pago\.\n\n> \*\*Comentario abierto\*\* sobre «último pago»\n>\n> \*\*Ana Rojas, 12 de marzo de 2026\*\*: ¿También las \*\*garantías\*\*\?\n>\n> \*\*Luis Soto, 14 de marzo de 2026\*\*: Sí\./,
    );
    assert.match(
      text,
      /Junio de 2026<br>\*\*Comentario resuelto\*\*<br>\*\*Ana Rojas, 12 de marzo de 2026\*\*: Muy tarde\. \|/,
    );
    const html = writeHtml(discussed);
    assert.match(
      html,
      /último pago\.<\/p>\n<blockquote>\n<p dir="auto"><strong>Comentario abierto<\/strong>/,
    );
    assert.match(html, /<strong>garantías<\/strong>/);
  });

  it('say where their words are gone, and which answer they were about where that has no place', () => {
    const discussion =
      'remarks:\n' +
      remark('summary', `    words: al día siguiente\n${said('¿Por qué no antes?')}`) +
      remark('', said('Falta el presupuesto.', 'Ana')) +
      remark('problem.causes', said('¿Y la ley?')) +
      remark('budget', said('¿Cuánto cuesta?')) +
      remark('analysis.transparency', said('¿Y en línea?')) +
      remark('milestones.m7.due', said('¿Y este?'));
    for (const layout of layouts) {
      const text = writeMarkdown(published(discussion, { layout }).discussed);
      assert.match(text, /sobre «al día siguiente», que ya no está en el texto/, layout);
      for (const one of [
        'Falta el presupuesto',
        '¿Y la ley?',
        '¿Cuánto cuesta?',
        '¿Y este?',
        '¿Por qué no antes?',
      ])
        assert.equal(text.split(one).length, 2, `${layout}: ${one}`);
      assert.match(text, /Comentario abierto\*\* \(Budget/, layout);
    }
  });

  it('are in a plan at the commitment that they are about, in every language', () => {
    const discussion = 'remarks:\n' + remark('problem.statement', said('Too long.'));
    for (const [language, open] of [
      ['en', 'Open remark'],
      ['fr', 'Remarque ouverte'],
      ['it', 'Osservazione aperta'],
    ] as const) {
      const text = writeMarkdown(published(discussion, { of: plan, language }).discussed);
      assert.match(text, new RegExp(`último pago\\.\\n\\n> \\*\\*${open}\\*\\*\\n`));
    }
  });

  it('are shown once each, whatever they are about, and change nothing else', () => {
    const about = fc.constantFrom(
      '',
      'title',
      'stage',
      'leads',
      'leads.government',
      'milestones',
      'milestones.m1',
      'milestones.m1.lead',
      'problem',
      'sdg',
      'no.such',
      'updates',
    );
    fc.assert(
      fc.property(
        fc.array(about, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...layouts),
        (abouts, layout) => {
          const discussion =
            'remarks:\n' +
            abouts.map((one, i) => remark(one, said(`Word${i}x.`)).replace('id: r-', `id: n${i}-`)).join('');
          const { document, discussed } = published(discussion, { layout });
          const text = writeMarkdown(discussed);
          for (const i of abouts.keys()) assert.equal(text.split(`Word${i}x.`).length, 2, text);
          assert.equal(writeMarkdown({ ...discussed, remarks: [] }), writeMarkdown(document));
        },
      ),
      { numRuns: 60 },
    );
  });
});
