import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createPlans,
  joinRemarks,
  threadsOf,
  type CameComment,
  type Plans,
  type Reply,
} from '../../../server/src/service';
import { readReply } from '../../../server/src/word/reply/read-reply';
import { discussedWordFile, edited, withComments } from '../../support/changed-word-file';
import { messages } from '../../support/sent-and-back';

const uri = 'p/commitments/1.commitment.yaml';
const file = 'p/commitments/1.discussion.yaml';

const draft = `number: 1
title: Registro de contratos
summary: Todo contrato se publica el mismo día.
problem:
  statement: >-
    Nadie puede seguir un contrato
    hasta el último pago.
milestones:
  - { id: m1, title: Abrir el registro, due: 2026-06, outputs: [El registro] }
`;

const discussion = `# Solo para el foro.
remarks:
  - id: ana-1
    about: problem.statement
    words: último pago
    entries:
      - { by: Ana Rojas, on: 2026-03-12, text: ¿También las garantías? }
  - id: luis-1
    about: summary
    state: settled
    entries:
      - { by: Luis Soto, on: 2026-03-13, text: Muy vago. }
`;

function planWith(said = discussion): Plans {
  const plans = createPlans({ messages });
  plans.set(uri, draft);
  if (said !== '') plans.set(file, said);
  return plans;
}

async function replyOf(bytes: Uint8Array): Promise<Reply> {
  const read = await readReply(bytes);
  assert.ok(read.ok && 'reply' in read);
  return read.reply;
}

const sent = async (plans = planWith()) => replyOf(await discussedWordFile(plans, uri));
const join = (reply: Reply, plans: Plans) =>
  joinRemarks(reply, plans, { messages, into: uri, today: '2026-05-01' });

/** The discussion after what came has joined it. */
function after(reply: Reply, plans: Plans) {
  const [one] = join(reply, plans).files;
  if (one) plans.set(one.uri, one.after);
  return threadsOf(uri, plans).map(({ id, about, words, isSettled, entries }) => ({
    id,
    about,
    words,
    isSettled,
    entries: entries.map(({ by, on, text }) => `${by} ${on} ${text}`),
  }));
}

const comment = (id: string, text: string, more: Partial<CameComment> = {}): CameComment => ({
  id,
  author: 'Eva Mora',
  date: '2026-04-02T10:00:00Z',
  text,
  isDone: false,
  below: '',
  ...more,
});

const at = (field: string, items: readonly string[] = []) => ({ path: '1.commitment.yaml', field, items });

describe('comments that came back', () => {
  it('change nothing where nobody has said anything', async () => {
    const { files, joined, left } = join(await sent(), planWith());
    assert.deepEqual({ files, joined: joined.size, left: left.size }, { files: [], joined: 0, left: 0 });
  });

  it('join their thread as replies, settle it, and begin new ones', async () => {
    const reply = await sent();
    const root = reply.comments.find(({ text }) => text.startsWith('¿También')) ?? assert.fail();
    const comments = [
      ...reply.comments.map((one) => (one === root ? { ...one, isDone: true } : one)),
      comment('90', 'Sí, también.', { answers: root.id }),
      comment('91', '¿Desde cuándo?', { at: at('milestones.0.due', ['m1']), words: 'junio de 2026' }),
      comment('92', 'Lo antes posible.', { answers: '91', author: '', date: 'unknown' }),
      comment('93', 'Falta alguien.', { at: at('problem.statement'), words: 'seguir un contrato' }),
    ];
    const plans = planWith();
    const threads = after({ ...reply, comments }, plans);
    assert.deepEqual(
      threads.find(({ id }) => id === 'ana-1'),
      {
        id: 'ana-1',
        about: 'problem.statement',
        words: 'último pago',
        isSettled: true,
        entries: ['Ana Rojas 2026-03-12 ¿También las garantías?', 'Eva Mora 2026-04-02 Sí, también.'],
      },
    );
    const fresh = threads.filter(({ id }) => id.startsWith('eva-mora'));
    assert.deepEqual(
      new Set(fresh.map(({ about, words, entries }) => [about, words, ...entries].join(' | '))),
      new Set([
        'milestones.m1.due |  | Eva Mora 2026-04-02 ¿Desde cuándo? | Somebody 2026-05-01 Lo antes posible.',
        'problem.statement | seguir un contrato | Eva Mora 2026-04-02 Falta alguien.',
      ]),
    );
    assert.match(plans.text(file) ?? '', /^# Solo para el foro\.\n/);
    assert.deepEqual(join({ ...reply, comments }, plans).files, []);
  });

  it('begin a discussion where there is none, and leave open what was said more of since', async () => {
    const reply = await sent();
    const [begun] = join({ ...reply, comments: [comment('1', 'Bien.')] }, planWith('')).files;
    assert.deepEqual([begun?.uri, begun?.before], [file, undefined]);
    assert.match(begun?.after ?? '', /^remarks:\n {2}- id: eva-mora-1\n {4}entries:\n/);
    const more = discussion.replace(
      '¿También las garantías? }\n',
      '¿También las garantías? }\n      - { by: Eva, on: 2026-04-01, text: No lo sé. }\n',
    );
    const comments = reply.comments.map((one) => ({ ...one, isDone: true }));
    assert.deepEqual(join({ ...reply, comments }, planWith(more)).files, []);
  });

  it('are left where nobody knows of which draft they are, or their discussion cannot be written in', async () => {
    const reply = await sent();
    const [answer] = reply.answers;
    assert.ok(answer);
    const two = { ...reply, answers: [...reply.answers, { ...answer, path: '2.commitment.yaml' }] };
    const comments = [comment('7', '¿Quién?'), comment('8', 'Eso.', { answers: '7' }), comment('9', '')];
    assert.deepEqual([...join({ ...two, comments }, planWith()).left], ['7', '8']);
    const conflicted = `<<<<<<< a\n${discussion}=======\nremarks: []\n>>>>>>> b\n`;
    assert.deepEqual([...join({ ...reply, comments }, planWith(conflicted)).left], ['7', '8']);
  });

  it('stand at the words that were marked in the file', async () => {
    const bytes = await withComments(
      await edited(await discussedWordFile(planWith(''), uri), (xml) =>
        xml.replace(
          /<w:r><w:t([^>]*)>Nadie puede seguir ([^<]*)<\/w:t><\/w:r>/,
          '<w:r><w:t$1>Nadie puede </w:t></w:r><w:commentRangeStart w:id="4"/><w:r><w:t$1>seguir </w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:t$1>$2</w:t></w:r>',
        ),
      ),
      '<w:comment w:id="4" w:author="Eva Mora" w:date="2026-04-02T10:00:00Z"><w:p><w:r><w:t>¿Leer?</w:t></w:r></w:p></w:comment>',
    );
    const [thread] = after(await replyOf(bytes), planWith(''));
    assert.deepEqual([thread?.about, thread?.words], ['problem.statement', 'seguir']);
  });

  it('are all in a discussion or left, whatever they say, and once only', async () => {
    const reply = await sent();
    const fields = fc.constantFrom('summary', 'problem.statement', 'milestones.0.due', 'title');
    const some = fc.array(
      fc.record({
        text: fc.string({ unit: 'binary', maxLength: 20 }),
        author: fc.constantFrom('Eva', 'Luis Soto', ' ', 'ليلى', '"X": y'),
        field: fc.option(fields),
        answers: fc.option(fc.nat(6)),
        isDone: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (made) => {
        const comments = made.map(({ text, author, field, answers, isDone }, i) =>
          comment(`c${i}`, text, {
            author,
            isDone,
            ...(field !== null && { at: at(field, field.includes('.0.') ? ['m1'] : []) }),
            ...(answers !== null && { answers: `c${answers}` }),
          }),
        );
        const plans = planWith();
        const { files, joined, left } = join({ ...reply, comments }, plans);
        for (const { id, text } of comments)
          assert.ok(!/[^\p{Z}\p{C}]/u.test(text) || joined.has(id) || left.has(id) || isKnown(id), text);
        for (const one of files) plans.set(one.uri, one.after);
        assert.deepEqual(join({ ...reply, comments }, plans).files, []);
        // The same words of the same person are said once.
        function isKnown(id: string): boolean {
          const own = comments.find((one) => one.id === id);
          return comments.some(
            (one) => one !== own && one.text.trim() === own?.text.trim() && one.author === own.author,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
