import assert from 'node:assert/strict';
import type * as docx from '../../server/src/docx/write-docx';
import type * as service from '../../server/src/service';
import type * as filled from '../../server/src/word/filled/read-filled-form';
import type * as lost from '../../server/src/word/lost/find-lost';
import type * as words from '../../server/src/word/read-word';
import type * as settle from '../../server/src/word/settle';
import type * as replies from '../../server/src/word/reply/read-reply';
import { edited, withComments } from '../support/changed-word-file';
import { loadCounted } from '../support/counted-service';
import { bullets, formFile, formTable, heading, paragraph } from '../support/filled-form';
import { withoutMap } from '../support/lost-map';

type Counted = typeof service &
  Pick<typeof docx, 'writeDocx'> &
  Pick<typeof filled, 'readFilledForm'> &
  Pick<typeof lost, 'findLost'> &
  Pick<typeof words, 'readWord'> &
  Pick<typeof settle, 'settleChanges'> &
  Pick<typeof replies, 'readReply'>;

const counted = loadCounted<Counted>(
  'word',
  `
  export * from '../../server/src/service';
  export { writeDocx } from '../../server/src/docx/write-docx';
  export { readFilledForm } from '../../server/src/word/filled/read-filled-form';
  export { findLost } from '../../server/src/word/lost/find-lost';
  export { readWord } from '../../server/src/word/read-word';
  export { settleChanges } from '../../server/src/word/settle';
  export { readReply } from '../../server/src/word/reply/read-reply';
`,
);
const { bringIn, countSteps, createPlans, draftsFromForm, joinRemarks, publish, withShownAnswers } = counted;
const messages = counted.messagesFor('en');
const plan = 'plan/action-plan.yaml';

function list<T>(count: number, write: (i: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, i) => write(i));
}

function plansWith(files: Readonly<Record<string, string>> = {}): service.Plans {
  const plans = createPlans({ messages });
  plans.set(
    plan,
    'country: Kenya\nnumber: 5\ntitle: Kenya Action Plan\nperiod: { start: 2024-01-01, end: 2025-12-31 }\nlanguage: en\n',
  );
  for (const [name, text] of Object.entries(files))
    plans.set(`plan/commitments/${name}.commitment.yaml`, text);
  return plans;
}

/** Twice as much takes about twice the work: by the square it would be four times as much. */
async function assertLinear(measure: (count: number) => Promise<number>, from = 20): Promise<void> {
  // What is made once, such as expressions out of lists of words, is no part of the work.
  await measure(from);
  const small = await measure(from);
  const middle = await measure(2 * from);
  const large = await measure(4 * from);
  assert.ok(large - middle < 3 * (middle - small) + 10_000, `${small}, ${middle}, ${large} steps`);
}

describe('twice as much of a form that somebody filled in', () => {
  const body = 'of the county, as the law of 2012 wants it';
  const shapes: Readonly<Record<string, (count: number) => readonly string[]>> = {
    milestones: (n) => [
      formTable([
        ['Name of the Commitment', 'Open water'],
        ['Milestones', 'Expected Outputs', 'Expected Completion Date', 'Lead'],
        ...list(n, (i) => [`Open office ${i}`, `Office ${i} ${body}`, '31 March 2025', `Water Board ${i}`]),
      ]),
    ],
    'items of a list': (n) => [
      heading(1, 'Commitment 1: Open water'),
      heading(2, 'What are the causes of the problem?'),
      bullets(...list(n, (i) => `Cause ${i} ${body}`)),
    ],
    organisations: (n) => [
      formTable([
        ['Name of the Commitment', 'Open water'],
        ['Commitment Lead', 'Ministry of Water'],
        ['Civil Society', list(n, (i) => `Friends of river ${i}`)],
      ]),
    ],
    'words that nobody asks for': (n) => [
      heading(1, 'Commitment 1: Open water'),
      heading(2, 'Objective'),
      paragraph('Publish all tests.'),
      heading(2, 'Contact information'),
      ...list(n, (i) => paragraph(`Person ${i} ${body}`)),
    ],
    commitments: (n) =>
      list(n, (i) => [
        heading(1, `Commitment ${i + 1}: Open river ${i}`),
        heading(2, 'Objective'),
        paragraph(`Publish ${i} tests ${body}.`),
      ]).flat(),
  };
  for (const [name, shape] of Object.entries(shapes))
    it(`${name} take about twice the work`, async () => {
      await assertLinear(async (count) => {
        const read = await counted.readWord(await formFile(...shape(count)));
        assert.ok(read.ok);
        const { document } = read;
        return countSteps(() => {
          const form = counted.readFilledForm(counted.settleChanges(document, 'accept'));
          const { drafts } = draftsFromForm(form, plansWith(), { plan, takenNames: [], messages });
          assert.ok(drafts.length > 0);
        });
      });
    });
});

describe('twice as much of a Word file that came back', () => {
  const reading = 'Nobody reads the register of contracts';
  const shapes: Readonly<Record<string, (count: number) => Readonly<Record<string, string>>>> = {
    milestones: (n) => ({
      one: `number: 1\ntitle: Open contracting\nsummary: ${reading}.\nmilestones:\n${list(n, (i) => `  - id: m${i}\n    title: Publish part ${i} of the register\n    outputs: [Part ${i}]\n    due: 2025-06-15\n`).join('')}`,
    }),
    paragraphs: (n) => ({
      one: `number: 1\ntitle: Open contracting\nsummary: |\n${list(n, (i) => `  ${reading}, for reason ${i} of many.\n\n`).join('')}`,
    }),
    commitments: (n) =>
      Object.fromEntries(
        list(n, (i) => [
          `c${i}`,
          `number: ${i + 1}\ntitle: Open contracting in county ${i}\nsummary: ${reading} of county ${i}.\n`,
        ]),
      ),
  };
  const documentOf = (plans: service.Plans) => {
    const document = publish(plans, plan, {});
    return document ? withShownAnswers(document, plans, messages) : assert.fail();
  };
  const changed = (xml: string) => xml.replaceAll('Nobody reads', 'Hardly anybody reads');

  for (const [name, shape] of Object.entries(shapes)) {
    it(`${name} take about twice the work to be merged`, async () => {
      await assertLinear(async (count) => {
        const plans = plansWith(shape(count));
        const bytes = await edited(await counted.writeDocx(documentOf(plans)), changed);
        const read = await counted.readReply(bytes);
        assert.ok(read.ok && 'reply' in read);
        const { reply } = read;
        return countSteps(() => {
          assert.ok(bringIn(reply, plans, { messages, into: plan }).drafts.length > 0);
        });
      });
    });

    it(`${name} take about twice the work to be found where the marks are lost`, async () => {
      await assertLinear(async (count) => {
        const plans = plansWith(shape(count));
        const sent = await counted.writeDocx(documentOf(plans));
        const came = await counted.readWord(await withoutMap(await edited(sent, changed)));
        const now = await counted.readWord(sent);
        assert.ok(came.ok && now.ok);
        return countSteps(() => {
          assert.ok(counted.findLost(came.document, now.document, 'en', undefined));
        });
      });
    });
  }

  /** What came back of a draft with so many comments, as `commentOf` writes each. */
  const commented = async (plans: service.Plans, count: number, commentOf: (i: number) => string) => {
    const sent = await counted.writeDocx(documentOf(plans));
    const comments = list(count, commentOf).join('');
    const starts = list(count, (i) => `<w:commentRangeStart w:id="${i}"/>`).join('');
    const at = (xml: string) => xml.replace(/<w:r>(?:(?!<w:r>).)*Nobody reads/, (run) => `${starts}${run}`);
    const read = await counted.readReply(await withComments(await edited(sent, at), comments));
    assert.ok(read.ok && 'reply' in read);
    assert.equal(read.reply.comments.length, count);
    return read.reply;
  };
  const comment = (i: number, by: string, words: string) =>
    `<w:comment w:id="${i}" w:author="${by}" w:date="2026-03-04T08:00:00Z"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`;

  it('comments take about twice the work to join a discussion', async () => {
    await assertLinear(async (count) => {
      const plans = plansWith(shapes.milestones?.(4));
      const reply = await commented(plans, count, (i) => comment(i, 'Wanjiru', `Since when is it ${i}?`));
      return countSteps(() => {
        const { joined } = joinRemarks(reply, plans, { messages, into: plan, today: '2026-03-05' });
        assert.equal(joined.size, count);
      });
    });
  });

  it('replies take about twice the work to join the threads that are there', async () => {
    await assertLinear(async (count) => {
      const plans = plansWith(shapes.milestones?.(4));
      const remarks = list(
        count,
        (i) =>
          `  - id: wanjiru-${i}\n    about: summary\n    entries:\n      - by: Wanjiru\n        on: 2026-03-04\n        text: Since when is it ${i}?\n`,
      );
      plans.set('plan/commitments/one.discussion.yaml', `remarks:\n${remarks.join('')}`);
      const reply = await commented(plans, count, (i) => comment(i, 'Wanjiru', `Since when is it ${i}?`));
      const answered = reply.comments.flatMap((one): readonly service.CameComment[] => [
        one,
        { ...one, id: `r${one.id}`, answers: one.id, author: 'Otieno', text: `Since May ${one.id}.` },
      ]);
      return countSteps(() => {
        const { joined, files } = joinRemarks(
          { ...reply, comments: answered.map((one) => ({ ...one, isDone: true })) },
          plans,
          { messages, into: plan, today: '2026-03-05' },
        );
        assert.equal(joined.size, count);
        assert.equal(files[0]?.after.match(/state: settled/g)?.length, count);
      });
    });
  });
});
