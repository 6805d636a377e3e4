import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  broughtPage,
  comparisonPage,
  conflictPage,
  createPlans,
  createPreviewReader,
  kindOfFile,
  messagesFor,
  withShownAnswers,
  publish,
  responsesPage,
  type Reply,
} from '../../server/src/service';
import type { PageContent } from '../../client/src/webview/messages';
import { filesBelow } from '../support/fixtures';

const messages = messagesFor('en');
const folder = join(__dirname, '../../examples/uk-nap6').replaceAll('\\', '/');
const plan = `${folder}/action-plan.yaml`;
const mature = `${folder}/commitments/2-aid-transparency.commitment.yaml`;
const conflicted = `${folder}/commitments/conflicted.commitment.yaml`;

const plans = createPlans({ messages });
for (const file of filesBelow(folder)) if (kindOfFile(file)) plans.set(file, readFileSync(file, 'utf8'));
const reader = createPreviewReader(plans);

function preview(uri: string, scope: 'commitment' | 'plan'): PageContent {
  const found = reader.read(uri, scope, '2024-11-24');
  assert.ok(found);
  const { title, language, sections } = found;
  return {
    title,
    language,
    order: sections.map(({ id, line, uri: own }) => ({ id, line, ...(own !== undefined && { uri: own }) })),
    sections,
  };
}

function conflicts(): PageContent {
  plans.set(
    conflicted,
    'title: A register\n<<<<<<< ours\nsummary: Publish it by June 2025.\n=======\nsummary: Publish it where possible.\n>>>>>>> theirs\n',
  );
  const found = conflictPage(plans, conflicted, messages);
  plans.remove(conflicted);
  assert.ok(found);
  const { title, language, sections } = found;
  return {
    title,
    language,
    order: sections.map(({ id, line }) => ({ id, uri: conflicted, line })),
    sections,
  };
}

function comparison(): PageContent {
  const text = plans.text(mature) ?? '';
  const older = text
    .replace('stage: mature', 'stage: initial # for the forum')
    .replace('What is published', 'Every day, what is published')
    .replace(/due: \S+/, 'due: 2024-02');
  assert.notEqual(older, text);
  const names = { before: 'the last commit', after: 'the current version' };
  const found = comparisonPage(
    plans,
    { uri: mature, scope: 'commitment', older: [{ uri: mature, text: older }], names },
    messages,
  );
  assert.ok(found);
  const { title, language, sections } = found;
  return { title, language, order: sections.map(({ id, line }) => ({ id, uri: mature, line })), sections };
}

/** Responses to a form: one column that nobody knows, one of people, and a heading as long as a question. */
function responses(): PageContent {
  const table = {
    columns: ['Submitted at', 'What would you like the government to do, and why?', 'Your name', 'مدينة'],
    rows: [
      ['2024-02-03 10:22', 'Open the reading room on Saturdays. '.repeat(4), 'Ann Field', 'القاهرة'],
      ['2024-02-04 09:10', '=1+1', '', ''],
    ],
  };
  const into = plans.planOf(mature)?.uri ?? assert.fail();
  const request = { into, name: 'call.csv', choices: new Map<string, string>() };
  const { title, language, sections } = responsesPage(table, plans, request, messages) ?? assert.fail();
  return { title, language, order: sections.map(({ id, line }) => ({ id, uri: into, line })), sections };
}

/** What partners have sent back: a milestone put off, an answer that was changed here as well, and a remark between two answers. */
function brought(): PageContent {
  const document = publish(plans, mature);
  const [sent] = withShownAnswers(document ?? assert.fail(), plans, messages).drafts ?? [];
  const tracked = { by: [{ author: 'Amina Odhiambo', date: '2026-03-01T09:30:00Z' }], deleted: [] };
  const came: Readonly<Record<string, (text: string) => readonly [sent: string, came: string]>> = {
    'milestones.0.due': (text) => [text, '2029-12-31'],
    'problem.statement': (text) => [`${text} Since 2020.`, `${text} Since 2021.`],
    title: (text) => [text, `${text} for all`],
  };
  const reply: Reply = {
    answers: Object.entries(sent?.answers ?? {}).flatMap(([field, { values, items = [] }]) => {
      const change = came[field]?.(values[0]?.text ?? '');
      if (!sent || !change) return [];
      const [before, after] = change;
      return [
        {
          ...{ path: sent.path, field, items, tracked, shown: [] },
          sent: [{ text: before }],
          came: { kind: 'values' as const, values: [{ text: after }] },
        },
      ];
    }),
    items: [],
    moved: [],
    passages: [{ text: 'شكرا جزيلا', below: 'Milestones', where: 'text', tracked }],
    comments: [
      {
        id: '1',
        author: 'Wanjiru',
        date: '2026-03-04T08:00:00Z',
        text: 'Since when?',
        isDone: true,
        below: 'Title',
      },
    ],
  };
  const request = { into: plan, name: 'reply.docx', tracked: 'accept', choices: new Map() } as const;
  const { title, language, sections } = broughtPage(reply, plans, request, messages);
  return { title, language, order: sections.map(({ id, line }) => ({ id, uri: mature, line })), sections };
}

/** The pages of a panel, about the example plan. */
export const examplePages: Readonly<Record<string, () => PageContent>> = {
  'the preview of a draft': () => preview(mature, 'commitment'),
  'the preview of a plan': () => preview(plan, 'plan'),
  'the conflicts of a draft': conflicts,
  'what changed in a draft': comparison,
  'what came back in a Word file': brought,
  'what a CSV file brings in': responses,
};
