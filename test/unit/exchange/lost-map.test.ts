import assert from 'node:assert/strict';
import { createPlans, type BroughtIn, type Plans } from '../../../server/src/service';
import { formFile, formTable, heading, paragraph } from '../../support/filled-form';
import { edited, rowWith, tracked, typed, wordFileOf } from '../../support/changed-word-file';
import { plansIn } from '../../support/form-plans';
import { needsLibreOffice, savedByLibreOffice } from '../../support/libre-office';
import { withoutMap } from '../../support/lost-map';
import { broughtBack, messages, textWith } from '../../support/sent-and-back';

const folder = 'examples/uk-nap6';
const plan = `${folder}/action-plan.yaml`;
const commitments = `${folder}/commitments`;
const contracting = `${commitments}/1-open-contracting.commitment.yaml`;
const uncac = `${commitments}/4-uncac-review.commitment.yaml`;
const losses = [{}, { keepsStyles: false }, { keepsPart: true }, { keepsStyles: false, keepsTables: false }];

type Edit = (xml: string) => string;

/** What comes back of the plan's file once somebody has changed it and a program has taken the map out of it. */
async function back(
  change: Edit,
  {
    lost,
    sent = plansIn(folder),
    into: given,
  }: { lost?: (typeof losses)[number]; sent?: Plans; into?: Plans } = {},
) {
  const into = given ?? sent;
  const bytes = await withoutMap(await edited(await wordFileOf(sent, plan), change), lost);
  const brought = await broughtBack(bytes, into, plan);
  return { brought, text: (uri: string) => textWith(brought, into, uri) };
}

/** A heading of the file, as it stands there. */
function headingOf(xml: string, words: string): string {
  const all = Array.from(xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g), ([whole]) => whole);
  return all.find((one) => one.includes(words) && one.includes('"Heading')) ?? assert.fail(words);
}

/** What stands below one heading and above another. */
function below(xml: string, from: string, to: string): string {
  const [head, next] = [headingOf(xml, from), headingOf(xml, to)];
  return xml.slice(xml.indexOf(head) + head.length, xml.indexOf(next));
}

/** One part of the file alone, without what stands before and behind it. */
function only(from: string, to: string): Edit {
  return (xml) => {
    const [start, end] = [xml.indexOf(headingOf(xml, from)), xml.indexOf(headingOf(xml, to))];
    const head = xml.slice(0, xml.indexOf('<w:body>') + '<w:body>'.length);
    return `${head}${xml.slice(start, end)}<w:sectPr/></w:body></w:document>`;
  };
}

function changesIn({ drafts }: BroughtIn): readonly string[] {
  return drafts.flatMap(({ changes }) => changes.map(({ kind, path }) => `${kind} ${path}`));
}

function reasonsIn({ notPlaced }: BroughtIn): readonly string[] {
  return notPlaced.map(({ where, text }) => `${where} | ${text}`);
}

const nothing = { drafts: [], notPlaced: [], comments: [] };

describe('a Word file that has lost its map', () => {
  for (const one of [
    folder,
    ...['argentina', 'france', 'italy-final'].map((name) => `test/fixtures/real-world/${name}`),
  ])
    it(`changes nothing where nobody has changed it: ${one}`, async () => {
      const plans = plansIn(one);
      const uri = plans.files().find((file) => file.endsWith('action-plan.yaml')) ?? assert.fail();
      const sent = await wordFileOf(plans, uri);
      for (const lost of losses) {
        const base = lost.keepsPart ? {} : { base: 'now' };
        assert.deepEqual(await broughtBack(await withoutMap(sent, lost), plans, uri), {
          ...nothing,
          ...base,
        });
      }
    });

  it('changes just the words that were changed, and says who changed them', async () => {
    const before = plansIn(folder).text(contracting) ?? '';
    for (const lost of losses) {
      const { brought, text } = await back(tracked('Nobody can follow', 'No one can follow'), { lost });
      assert.equal(text(contracting), before.replace('Nobody can follow', 'No one can follow'));
      assert.deepEqual(brought.notPlaced, []);
      const [change] = brought.drafts[0]?.changes ?? [];
      assert.deepEqual(
        change?.tracked.by.map(({ author }) => author),
        ['Amina Odhiambo'],
      );
      assert.deepEqual(change.tracked.deleted, ['Nobody can follow']);
    }
  });

  it('knows a commitment by its number where its title was changed', async () => {
    const { brought, text } = await back((xml) =>
      xml.replaceAll(
        'Transparency of the country reviews under the convention against corruption',
        'Corruption: what comes next',
      ),
    );
    assert.match(text(uncac), /^title: ["']?Corruption: what comes next/m);
    assert.deepEqual(changesIn(brought), ['changed title']);
  });

  it('takes what only a part of the plan says, and leaves the rest of the plan as it is', async () => {
    for (const lost of losses) {
      const { brought, text } = await back(
        (xml) => only('Commitment 1', 'Commitment 2')(typed('Nobody can follow', 'No one can follow')(xml)),
        { lost },
      );
      assert.deepEqual(changesIn(brought), ['changed problem.statement']);
      assert.match(text(contracting), /No one can follow/);
      const told = brought.notPlaced.map(({ where, text: words }) => [where, words.split('\n').length]);
      assert.deepEqual(told, [['Not in the file', 3]]);
    }
  });

  it('finds commitments in any order', async () => {
    const swapped: Edit = (xml) => {
      const [one, two, three] = ['Commitment 1', 'Commitment 2', 'Commitment 3'].map((words) =>
        xml.indexOf(headingOf(xml, words)),
      );
      const [first, second] = [xml.slice(one, two), xml.slice(two, three)];
      return xml.replace(first + second, () => second + first);
    };
    const { brought } = await back(swapped);
    assert.deepEqual(brought, { ...nothing, base: 'now' });
  });

  it('shows an answer as deleted where its question is there and it is not', async () => {
    for (const lost of losses) {
      const { brought } = await back((xml) => xml.replace(below(xml, 'Our Analysis', 'The Problem'), ''), {
        lost,
      });
      assert.deepEqual(changesIn(brought), ['changed description.done_so_far']);
      assert.deepEqual(brought.drafts[0]?.changes[0]?.came, []);
    }
  });

  it('does not take a question that is not in the file for an answer that was deleted', async () => {
    const { brought } = await back((xml) =>
      xml.replace(headingOf(xml, 'Our Analysis') + below(xml, 'Our Analysis', 'The Problem'), ''),
    );
    assert.deepEqual(changesIn(brought), []);
    assert.deepEqual(reasonsIn(brought), ['What has been done so far to solve the problem? | ']);
  });

  it('knows milestones by what they say, those that are new and those that are gone', async () => {
    const { brought } = await back((xml) => {
      const row = rowWith(xml, 'The regulations on legislation.gov.uk');
      const fresh = row.replace(/(?<=<w:t[^>]*>)[^<]+/g, (words) =>
        /\d{4}$/.test(words) ? '1 September 2025' : 'Train two hundred buyers',
      );
      return xml.replace(row, fresh);
    });
    assert.deepEqual(
      new Set(brought.drafts.flatMap(({ changes }) => changes.map(({ kind }) => kind))),
      new Set(['added', 'removed']),
    );
  });

  it('lists what is written around the answers, and keeps it', async () => {
    const note = '<w:p><w:r><w:t>Sent from Nairobi, with thanks</w:t></w:r></w:p>';
    for (const lost of losses) {
      const { brought } = await back((xml) => xml.replace('<w:body>', `<w:body>${note}`), { lost });
      assert.deepEqual(changesIn(brought), []);
      assert.deepEqual(reasonsIn(brought), [' | Sent from Nairobi, with thanks']);
    }
  });

  it('says what changed in the drafts since as well, where nothing tells what was sent', async () => {
    const into = plansIn(folder);
    const text = into.text(contracting) ?? '';
    into.set(contracting, text.replace('Nobody can follow', 'Hardly anybody can follow'));
    assert.deepEqual(changesIn((await back((xml) => xml, { into })).brought), ['changed problem.statement']);
    const kept = await back((xml) => xml, { into, lost: { keepsPart: true } });
    assert.deepEqual(changesIn(kept.brought), []);
  });

  it('reads labels in another language than the plan has by now', async () => {
    const sent = plansIn(folder);
    const into = plansIn(folder);
    sent.set(plan, (sent.text(plan) ?? '').replace(/^language: .*$/m, 'language: fr'));
    assert.match(sent.text(plan) ?? '', /^language: fr$/m);
    const { brought, text } = await back(typed('Nobody can follow', 'No one can follow'), { sent, into });
    assert.match(text(contracting), /No one can follow/);
    assert.ok(changesIn(brought).includes('changed problem.statement'));
  });

  it('reads a file of another layout', async () => {
    const sent = plansIn(folder);
    sent.set(plan, `${sent.text(plan) ?? ''}\n`.replace(/^layout: .*\n/m, 'layout: ogp\n'));
    const { brought } = await back((xml) => xml, { sent, into: plansIn(folder) });
    assert.deepEqual(brought, { ...nothing, base: 'now' });
  });

  it('finds an answer that was put elsewhere by what it says', async () => {
    const { brought } = await back((xml) => {
      const from = xml.indexOf('Nobody can follow');
      const start = xml.lastIndexOf('<w:p>', from);
      const end = xml.indexOf('</w:p>', from) + '</w:p>'.length;
      const moved = xml.slice(start, end);
      return xml.replace(moved, '').replace('<w:body>', () => `<w:body>${moved}`);
    });
    assert.deepEqual(
      changesIn(brought).filter((one) => one !== 'changed problem.statement'),
      [],
    );
  });

  it('is no file of a plan that has nothing to do with it', async () => {
    const other: Plans = createPlans({ messages });
    other.set('q/action-plan.yaml', 'country: Chile\nnumber: 5\ntitle: Plan\nlanguage: es\n');
    const bytes = await withoutMap(await wordFileOf(plansIn(folder), plan));
    await assert.rejects(broughtBack(bytes, other, 'q/action-plan.yaml'), /a form/);
  });

  it('is none of a commitment that has the same questions and other answers', async () => {
    const [kenya, estonia] = ['test/fixtures/real-world/kenya', 'test/fixtures/real-world/estonia'] as const;
    const bytes = await withoutMap(await wordFileOf(plansIn(kenya), `${kenya}/action-plan.yaml`));
    await assert.rejects(broughtBack(bytes, plansIn(estonia), `${estonia}/action-plan.yaml`), /a form/);
  });

  for (const other of ['estonia', 'italy-final', 'kenya'])
    it(`is none of these drafts where it is the plan of another country: ${other}`, async () => {
      const from = `test/fixtures/real-world/${other}`;
      const bytes = await withoutMap(await wordFileOf(plansIn(from), `${from}/action-plan.yaml`));
      await assert.rejects(broughtBack(bytes, plansIn(folder), plan), /a form/);
    });

  it('is none of a commitment that has nothing but its number in common', async () => {
    const bytes = await formFile(
      heading(1, 'Commitment 1: Clean water'),
      heading(2, 'Objective'),
      paragraph('Publish the results of all tests of drinking water within a week.'),
      heading(2, 'Milestones'),
      paragraph('Publish the register of wells'),
    );
    await assert.rejects(broughtBack(bytes, plansIn(folder), plan), /a form/);
  });

  describe('and is a form for another commitment, which has copied from a draft', () => {
    const nothingKnown =
      'Nobody can follow a public contract from planning to payment, because notices stand in five registers.';
    const said: readonly (readonly [string, string])[] = [
      ['What problem does the commitment aim to address?', nothingKnown],
      [
        'What solution are you proposing?',
        'Schools and universities publish their contracts as well, in one register.',
      ],
      [
        'What are the causes of the problem?',
        'The law of 2015 names ministries only, and no school has a buyer of its own.',
      ],
      [
        'What has been done so far to solve the problem?',
        'Three universities have begun by themselves, without any common format.',
      ],
    ];
    const title = 'Open contracting and procurement reform';
    const into = () => {
      const plans = plansIn(folder);
      const text = plans.text(contracting) ?? '';
      plans.set(
        contracting,
        text
          .replace(/^title: .*$/m, `title: ${title}`)
          .replace(/^( {2}statement:) [>|]?[^]*?(?=^ {2}\w|^\w)/m, `$1 ${nothingKnown}\n`),
      );
      assert.ok(plans.text(contracting)?.includes(nothingKnown));
      return plans;
    };

    it('is none of that draft, in a table', async () => {
      const bytes = await formFile(formTable([['Name of the Commitment', title], ...said]));
      await assert.rejects(broughtBack(bytes, into(), plan), /a form/);
      await assert.rejects(broughtBack(bytes, into(), contracting), /a form/);
    });

    it('is none of that draft, below headings', async () => {
      const body = said.flatMap(([asked, answer]) => [heading(2, asked), paragraph(answer)]);
      const bytes = await formFile(heading(1, `Commitment 1: ${title}`), ...body);
      await assert.rejects(broughtBack(bytes, into(), plan), /a form/);
    });

    it('is none of it where all of its words are the same, in a table', async () => {
      const bytes = await formFile(
        formTable([
          ['Name of the Commitment', title],
          ['What problem does the commitment aim to address?', nothingKnown],
        ]),
      );
      await assert.rejects(broughtBack(bytes, into(), plan), /a form/);
    });
  });

  it('is found again once LibreOffice has saved it', async function () {
    needsLibreOffice(this);
    this.timeout(300_000);
    const plans = plansIn(folder);
    const bytes = await edited(
      await wordFileOf(plans, plan),
      typed('Nobody can follow', 'No one can follow'),
    );
    const saved = await savedByLibreOffice(await withoutMap(bytes), 'docx');
    assert.ok(saved);
    const brought = await broughtBack(saved, plans, plan);
    assert.deepEqual([changesIn(brought), brought.notPlaced], [['changed problem.statement'], []]);
  });
});
