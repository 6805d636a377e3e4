import assert from 'node:assert/strict';
import type { BroughtIn } from '../../../server/src/service';
import { createPlans, type Plans } from '../../../server/src/service';
import { edited, rowWith, tracked, typed, withComments, wordFileOf } from '../../support/changed-word-file';
import { broughtBack, messages, textWith } from '../../support/sent-and-back';

const uri = 'p/commitments/1.commitment.yaml';

const draft = `# Agreed in May with both sides.
number: 1
title: Open contracting
theme: contracts
summary:
  tbc: waits for the minister
leads:
  government: [treasury] # until the reshuffle
  civil_society: [mzalendo, article-19]
problem:
  # The figure is from the audit of 2023.
  statement: >-
    Nobody can follow a contract from the plan to the last
    payment. One notice in four is *late*.

    Suppliers register again on each platform.
  causes:
    - Each department keeps its own list.
    - The duty to publish ends with the award. # ask the lawyers
milestones:
  - id: m1
    title: Publish the register
    outputs:
      - The register, searchable without a login
      - A guide to it
    due: 2025-12-31
    lead: treasury
    supporting: [mzalendo, world-bank]
  # The second one is not certain.
  - id: m2
    title: Publish the first report
    outputs: [A report with the share of each department]
    due: { tbc: after the bill }
    lead: mzalendo
`;

function planWith(text = draft, language = 'en', organisations = ''): Plans {
  const plans = createPlans({ messages });
  plans.set(
    'p/action-plan.yaml',
    `country: Kenya\nnumber: 5\ntitle: Plan\nlanguage: ${language}\nperiod: { start: 2024-01-01, end: 2027-12-31 }\nthemes:\n  - id: contracts\n    title: Public contracts\n  - id: justice\n    title: Access to justice\n`,
  );
  plans.set(
    'p/stakeholders.yaml',
    `stakeholders:\n  - id: treasury\n    name: National Treasury\n    sector: government\n  - id: mzalendo\n    name: Mzalendo Trust\n    sector: civil_society\n  - id: article-19\n    name: ARTICLE 19\n    sector: civil_society\n    aliases: [A19]\n  - id: world-bank\n    name: World Bank\n    sector: multilateral\n  - id: katiba\n    name: Katiba Institute\n    sector: civil_society\n${organisations}`,
  );
  plans.set(uri, text);
  return plans;
}

type Edit = (xml: string) => string;

/** The draft as it is with what somebody has done to its Word file, and what is told of that. */
async function back(change: Edit, { now = draft, sent = planWith(), into = planWith(now) } = {}) {
  const bytes = await edited(await wordFileOf(sent, uri), change);
  const brought = await broughtBack(bytes, into, 'p/action-plan.yaml');
  return { brought, text: textWith(brought, into, uri) };
}

function toldOf({ notPlaced }: BroughtIn): readonly string[] {
  return notPlaced.map(({ where, text, why }) => `${where} | ${text} | ${why}`);
}

const replaced = (before: string, after: string) => {
  assert.ok(draft.includes(before), before);
  return draft.replace(before, after);
};

/** A row of milestones as somebody writes it below another: the same with no mark in it. */
function newRow(xml: string, like: string, change: Edit): string {
  const row = rowWith(xml, like);
  const copy = row
    .replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
    .replace(/<\/?w:sdt(?:Content)?>|<w:sdtPr>.*?<\/w:sdtPr>/g, '');
  return xml.replace(row, row + change(copy));
}

function paragraphWith(xml: string, words: string): string {
  const all = Array.from(xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g), ([whole]) => whole);
  return all.find((one) => one.includes(words)) ?? assert.fail(words);
}

function unmarked(xml: string): string {
  return xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '');
}

describe('a Word file that came back', () => {
  it('changes just the words that were changed, and keeps comments and layout', async () => {
    const { text } = await back(typed('Suppliers register', 'Companies register'));
    assert.equal(text, replaced('Suppliers register', 'Companies register'));
    const point = await back(typed('The duty to publish ends', 'The duty to publish stops'));
    assert.equal(point.text, replaced('The duty to publish ends', 'The duty to publish stops'));
  });

  it('says who changed what and when, and shows what was deleted on purpose', async () => {
    const { brought } = await back(tracked('Suppliers register', 'Companies register'));
    const [change = assert.fail()] = brought.drafts[0]?.changes ?? [];
    assert.deepEqual(change.tracked, {
      by: [{ author: 'Amina Odhiambo', date: '2026-03-01T09:30:00Z' }],
      deleted: ['Suppliers register'],
    });
    assert.equal(change.label, 'What problem does the commitment aim to address?');
  });

  it('brings a date back as a date, in the language of the plan', async () => {
    const english = await back(typed('31 December 2025', '15 January 2026'));
    assert.equal(english.text, replaced('due: 2025-12-31', 'due: 2026-01-15'));
    const spanish = { sent: planWith(draft, 'es'), into: planWith(draft, 'es') };
    const { text } = await back(typed('31 de diciembre de 2025', 'segundo trimestre de 2026'), spanish);
    assert.equal(text, replaced('due: 2025-12-31', 'due: 2026-Q2'));
  });

  it('lists a date that is none, with what to write', async () => {
    const { text, brought } = await back(typed('31 December 2025', 'before the elections'));
    assert.equal(text, draft);
    const [told = ''] = toldOf(brought);
    assert.match(
      told,
      /^Publish the register: Expected Completion Date \| before the elections \| .*is not a date/,
    );
  });

  it('knows organisations by their names, other names and former names', async () => {
    const lead: Edit = (xml) => {
      const row = rowWith(xml, 'A guide to it');
      return xml.replace(row, row.replace('>National Treasury<', '>A19<'));
    };
    assert.equal((await back(lead)).text, replaced('lead: treasury', 'lead: article-19'));
    const more: Edit = (xml) => {
      const row = rowWith(xml, 'A guide to it');
      return xml.replace(row, row.replace('>Mzalendo Trust<', '>Mzalendo Trust; Katiba Institute<'));
    };
    assert.equal(
      (await back(more)).text,
      replaced('supporting: [mzalendo, world-bank]', 'supporting: [mzalendo, katiba, world-bank]'),
    );
    const point: Edit = (xml) => {
      const found = paragraphWith(xml, 'ARTICLE 19');
      return xml.replace(found, found + unmarked(found).replace('ARTICLE 19', 'Katiba Institute'));
    };
    assert.equal(
      (await back(point)).text,
      replaced('[mzalendo, article-19]', '[mzalendo, article-19, katiba]'),
    );
    const renamed = planWith();
    renamed.set(
      'p/stakeholders.yaml',
      (renamed.text('p/stakeholders.yaml') ?? '').replace('National Treasury', 'Treasury of Kenya'),
    );
    const swapped: Edit = (xml) => {
      const row = rowWith(xml, 'Publish the first report');
      return xml.replace(row, row.replace('>Mzalendo Trust<', '>National Treasury<'));
    };
    assert.equal((await back(swapped, { into: renamed })).text, replaced('lead: mzalendo', 'lead: treasury'));
  });

  it('lists an organisation that nobody knows, and drops nobody for it', async () => {
    const change: Edit = (xml) => {
      const row = rowWith(xml, 'A guide to it');
      return xml.replace(row, row.replace('>National Treasury<', '>Ministry of Roads<'));
    };
    const { text, brought } = await back(change);
    assert.equal(text, draft);
    assert.match(toldOf(brought)[0] ?? '', /Ministry of Roads \| No organisation on the list has this name/);
  });

  it('takes an answer in the place of a gap, another reason, and leaves what only says that it is open', async () => {
    const gap = '[Still open: waits for the minister]';
    const answered = await back(typed(gap, 'All contracts are published.'));
    assert.equal(
      answered.text,
      replaced('summary:\n  tbc: waits for the minister\n', 'summary: All contracts are published.\n'),
    );
    const reason = await back(typed(gap, '[Still open: waits for parliament]'));
    assert.equal(reason.text, replaced('waits for the minister', 'waits for parliament'));
    const behind = await back(
      typed(`${gap}</w:t></w:r>`, `${gap}</w:t></w:r><w:r><w:t>All contracts.</w:t></w:r>`),
    );
    assert.equal(
      behind.text,
      replaced('summary:\n  tbc: waits for the minister\n', 'summary: All contracts.\n'),
    );
  });

  it('puts points into lists and takes them out', async () => {
    const point: Edit = (xml) => {
      const found = paragraphWith(xml, 'A guide to it');
      return xml.replace(found, found + unmarked(found).replace('A guide to it', 'A training'));
    };
    assert.equal(
      (await back(point)).text,
      replaced('      - A guide to it\n', '      - A guide to it\n      - A training\n'),
    );
    const { text } = await back((xml) => xml.replace('A guide to it', ''));
    assert.equal(text, replaced('      - A guide to it\n', ''));
  });

  it('puts rows into the table of milestones, once however often the file is brought in', async () => {
    const change: Edit = (xml) =>
      newRow(xml, 'A guide to it', (row) =>
        row.replace('Publish the register', 'Train the buyers').replace('31 December 2025', '30 June 2026'),
      );
    const { text } = await back(change);
    const added = `  - id: m3
    title: Train the buyers
    outputs:
      - The register, searchable without a login
      - A guide to it
    due: 2026-06-30
    lead: treasury
    supporting: [mzalendo, world-bank]
`;
    assert.equal(text, replaced('  # The second one', `${added}  # The second one`));
    const again = await back(change, { now: text });
    assert.deepEqual(again.brought.drafts, []);
  });

  it('takes out a milestone whose row was deleted, and asks where it was changed in the draft since', async () => {
    const drop: Edit = (xml) => xml.replace(rowWith(xml, 'Publish the first report'), '');
    const { text, brought } = await back(drop);
    assert.equal(text, draft.slice(0, draft.indexOf('  # The second one')));
    assert.deepEqual(
      brought.drafts[0]?.changes.map(({ kind, path }) => [kind, path]),
      [['removed', 'milestones[m2]']],
    );
    const now = replaced('Publish the first report', 'Publish the second report');
    const meanwhile = await back(drop, { now });
    assert.equal(meanwhile.brought.drafts[0]?.changes[0]?.state, 'conflict');
  });

  it('lists what was changed of a milestone that the draft does not have any more', async () => {
    const now = draft.slice(0, draft.indexOf('  # The second one'));
    const { text, brought } = await back(typed('Publish the first report', 'Publish the second report'), {
      now,
    });
    assert.equal(text, now);
    assert.match(toldOf(brought)[0] ?? '', /Publish the second report \| “m2” was deleted from the draft/);
  });

  it('lists rows that were moved, and keeps the order of the draft', async () => {
    const { text, brought } = await back((xml) => {
      const [first, second] = ['Publish the register', 'Publish the first report'].map((one) =>
        rowWith(xml, one),
      );
      return xml.replace(second ?? '', '').replace(first ?? '', `${second}${first}`);
    });
    assert.equal(text, draft);
    assert.match(
      toldOf(brought).join('\n'),
      /^Milestones \| Publish the register \| This was moved in the file/,
    );
  });

  it('lists answers whose place is gone, and leaves them as they are', async () => {
    const { text, brought } = await back((xml) =>
      xml.replace(/<w:bookmarkStart w:name="_Codraft_1" w:id="(\d+)"\/>.*?<w:bookmarkEnd w:id="\1"\/>/, ''),
    );
    assert.equal(text, draft);
    assert.match(toldOf(brought).join('\n'), /The place of this answer is not in the file any more/);
  });

  it('merges what was changed on both sides, and lets one choose where they contradict each other', async () => {
    const now = replaced('One notice in four is *late*.', 'One notice in three is *late*.');
    const both = await back(typed('Nobody can follow', 'No one can follow'), { now });
    assert.equal(both.text, now.replace('Nobody can follow', 'No one can follow'));
    assert.equal(both.brought.drafts[0]?.changes[0]?.state, 'merged');

    const other = replaced('Publish the register', 'Open the register');
    const sent = planWith();
    const bytes = await edited(
      await wordFileOf(sent, uri),
      typed('Publish the register', 'Print the register'),
    );
    const plans = planWith(other);
    const brought = await broughtBack(bytes, plans, 'p/action-plan.yaml');
    const [conflict] = brought.drafts[0]?.changes ?? [];
    assert.deepEqual(
      [conflict?.state, conflict?.sent, conflict?.now, conflict?.came],
      ['conflict', ['Publish the register'], ['Open the register'], ['Print the register']],
    );
    const id = conflict?.id ?? '';
    assert.match(textWith(brought, plans, uri), /<<<<<<< ours\n {4}title: Open the register\n=======\n/);
    assert.equal(textWith(brought, plans, uri, new Map([[id, 'leave']])), other);
    assert.equal(
      textWith(brought, plans, uri, new Map([[id, 'take']])),
      replaced('Publish the register', 'Print the register'),
    );
  });

  it('takes some of the changes', async () => {
    const sent = planWith();
    const bytes = await edited(await wordFileOf(sent, uri), (xml) =>
      typed('Suppliers register', 'Companies register')(typed('A guide to it', 'A manual')(xml)),
    );
    const brought = await broughtBack(bytes, sent, uri);
    const changes = brought.drafts[0]?.changes ?? [];
    assert.equal(changes.length, 2);
    const left = changes.find(({ path }) => path === 'milestones[m1].outputs')?.id ?? '';
    assert.equal(
      textWith(brought, sent, uri, new Map([[left, 'leave']])),
      replaced('Suppliers register', 'Companies register'),
    );
  });

  it('goes into a draft that was moved, and says so where there is none', async () => {
    const bytes = await edited(await wordFileOf(planWith(), uri), typed('A guide to it', 'A manual'));
    const moved = planWith();
    moved.remove(uri);
    moved.set('p/drafts/1.commitment.yaml', draft);
    const brought = await broughtBack(bytes, moved, 'p/action-plan.yaml');
    assert.deepEqual(
      brought.drafts.map((one) => one.uri),
      ['p/drafts/1.commitment.yaml'],
    );
    moved.remove('p/drafts/1.commitment.yaml');
    const nowhere = await broughtBack(bytes, moved, 'p/action-plan.yaml');
    assert.match(toldOf(nowhere).join('\n'), /A manual \| The plan has no such draft any more\./);
  });

  it('lists comments with the answer that they stand at, and what stands outside the answers with its heading', async () => {
    const sent = await wordFileOf(planWith(), uri);
    const comment =
      '<w:comment w:id="7" w:author="Wanjiru" w:date="2026-03-04T08:00:00Z"><w:p><w:r><w:t>Since when?</w:t></w:r></w:p></w:comment>';
    const bytes = await edited(
      await withComments(sent, comment),
      typed(
        '<w:r><w:t xml:space="preserve">Nobody',
        '<w:commentRangeStart w:id="7"/><w:r><w:t xml:space="preserve">Nobody',
      ),
    );
    const brought = await broughtBack(
      await edited(bytes, typed('Problem Definition<', 'Problem Definition, as we see it<')),
      planWith(),
      uri,
    );
    assert.deepEqual(
      brought.comments.map(({ where, author, text }) => [where, author, text]),
      [['What problem does the commitment aim to address?', 'Wanjiru', 'Since when?']],
    );
    assert.deepEqual(toldOf(brought), [
      'Problem Definition, as we see it | Problem Definition, as we see it | This stands outside the answers.',
    ]);
  });
});
