import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeDocx } from '../../../server/src/docx/write-docx';
import {
  createPlans,
  messagesFor,
  publish,
  withShownAnswers,
  withShownRemarks,
} from '../../../server/src/service';
import type { Reply } from '../../../server/src/service';
import { readReply } from '../../../server/src/word/reply/read-reply';
import { needsLibreOffice, savedByLibreOffice } from '../../support/libre-office';

const uri = 'p/commitments/1.commitment.yaml';
const messages = messagesFor('en');

const draft = `number: 1
title: Registro & contratos
summary: Todo contrato **se publica** el mismo día, a < 100 € también.
problem:
  statement: |
    Nadie puede seguir un contrato hasta el último pago.

    Los proveedores se registran otra vez en cada [plataforma](https://example.org/x).
milestones:
  - { id: m1, title: Abrir el registro, due: 2026-06, lead: hacienda, outputs: [El registro] }
`;

async function sent(discussion: string): Promise<Uint8Array> {
  const plans = createPlans({ messages });
  plans.set(uri, draft);
  plans.set('p/commitments/1.discussion.yaml', discussion);
  const document = publish(plans, uri);
  assert.ok(document);
  return writeDocx(withShownAnswers(withShownRemarks(document, plans), plans, messages));
}

async function reply(bytes: Uint8Array): Promise<Reply> {
  const read = await readReply(bytes);
  assert.ok(read.ok && 'reply' in read);
  return read.reply;
}

const discussion = `remarks:
  - id: a
    about: problem.statement
    words: último pago
    entries:
      - { by: Ana Rojas, on: 2026-03-12, text: ¿También las **garantías**? }
      - by: '"Luis" <Soto>'
        on: 2026-03-14
        text: |
          Sí & no.

          - Lo dice la ley.
  - id: b
    about: summary
    words: publica el mismo
    state: settled
    entries: [{ by: Ana Rojas, on: 2026-03, text: Muy vago. }]
  - id: c
    about: milestones.m1.due
    entries: [{ by: Ana Rojas, on: 2026-03-12, text: Muy tarde. }]
  - id: d
    entries: [{ by: Eva, on: 2026-03-13, text: Falta el presupuesto. }]
`;

const told = ({ comments }: Reply) =>
  comments.map(({ author, date, text, isDone, answers, at }) => ({
    author,
    day: date?.slice(0, 10),
    text,
    isDone,
    isReply: answers !== undefined,
    field: at?.field,
  }));

const expected = [
  {
    author: 'Ana Rojas',
    day: '2026-03-12',
    text: '¿También las **garantías**?',
    isDone: false,
    isReply: false,
    field: 'problem.statement',
  },
  {
    author: '"Luis" <Soto>',
    day: '2026-03-14',
    text: 'Sí & no.\n- Lo dice la ley.',
    isDone: false,
    isReply: true,
    field: 'problem.statement',
  },
  { author: 'Ana Rojas', day: undefined, text: 'Muy vago.', isDone: true, isReply: false, field: 'summary' },
  {
    author: 'Ana Rojas',
    day: '2026-03-12',
    text: 'Muy tarde.',
    isDone: false,
    isReply: false,
    field: 'milestones.0.due',
  },
  {
    author: 'Eva',
    day: '2026-03-13',
    text: 'Falta el presupuesto.',
    isDone: false,
    isReply: false,
    field: 'title',
  },
];

describe('remarks in a Word file', () => {
  const inOrder = (some: readonly { readonly text: string }[]) =>
    [...some].sort((a, b) => a.text.localeCompare(b.text));

  it('are comments with replies, at their words, and change nothing of the answers', async () => {
    const bytes = await sent(discussion);
    const came = await reply(bytes);
    assert.deepEqual(inOrder(told(came)), inOrder(expected));
    assert.deepEqual(
      came.answers.filter(({ came: { kind } }) => kind !== 'same'),
      [],
    );
    assert.deepEqual(came.passages, []);
    assert.deepEqual(await sent(discussion), bytes);
  });

  it('are kept by LibreOffice, which forgets what replies to what', async function () {
    needsLibreOffice(this);
    this.timeout(300_000);
    const saved = await savedByLibreOffice(await sent(discussion), 'docx');
    assert.ok(saved);
    const came = await reply(saved);
    assert.deepEqual(inOrder(told(came)), inOrder(expected.map((one) => ({ ...one, isReply: false }))));
    assert.deepEqual(
      came.answers.filter(({ came: { kind } }) => kind !== 'same'),
      [],
    );
  });

  it('find any words of an answer, and change nothing of it', async () => {
    const words = fc.constantFrom(
      'Nadie',
      'puede seguir',
      'pago',
      'pago Los',
      'plataforma',
      'otra vez en cada plataforma',
      'nada',
      '',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), async (some) => {
        const remarks = some.map(
          (one, i) =>
            `  - id: r${i}\n    about: problem.statement\n${one === '' ? '' : `    words: ${one}\n`}    entries: [{ by: A, on: 2026-03-12, text: T${i} }]\n`,
        );
        const came = await reply(await sent(`remarks:\n${remarks.join('')}`));
        assert.equal(came.comments.length, some.length);
        for (const { at } of came.comments) assert.equal(at?.field, 'problem.statement');
        assert.deepEqual(
          came.answers.filter(({ came: { kind } }) => kind !== 'same'),
          [],
        );
      }),
      { numRuns: 25 },
    );
  });
});
