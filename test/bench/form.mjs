import { planFiles } from './generated-plan.mjs';
import { loadService } from './load-service.mjs';
import { heading, note, row } from './statistics.mjs';

const times = 200;
const warmUp = 20;

/** What a key in a box of a form costs in the server: from the text to what is new in its form, and from a change to its edits. */
export async function benchForm() {
  const service = await loadService();
  heading('A form, read and changed in the server');
  for (const lines of [120, 1000, 10_000])
    time(service, `a commitment of ${lines.toLocaleString('en')} lines`, {
      uri: 'commitments/long.commitment.yaml',
      text: commitment(lines),
      typed: 'The ministry opens',
      at: 'summary',
    });
  time(service, 'a commitment of 30 milestones', {
    uri: 'commitments/long.commitment.yaml',
    text: commitment(6 + 30 * linesOfMilestone),
    typed: 'The ministry opens',
    at: 'summary',
  });
  time(service, 'a list of 900 stakeholders', {
    uri: 'stakeholders.yaml',
    text: stakeholders(900),
    typed: 'Organisation 450',
    at: 'stakeholders/450/name',
  });
}

function time(service, label, { uri, text, typed, at }) {
  const messages = service.messagesFor('en');
  const plans = service.createPlans({ messages });
  for (const [path, content] of planFiles(20)) plans.set(path, content);
  const folder = plans.plans()[0].uri.replace(/action-plan\.yaml$/, '');
  const file = folder + uri;
  plans.set(file, text);
  const memory = new service.FormMemory();
  const reader = service.createFormReader(plans, messages, memory);
  const editor = service.createFormEditor(plans, messages, memory);
  const opened = performance.now();
  const first = reader.read(file);
  const opening = performance.now() - opened;
  let { revision } = first;
  const reading = [];
  const changing = [];
  for (let i = 0; i < warmUp + times; i++) {
    const start = performance.now();
    plans.set(file, text.replace(typed, `${typed}${'x'.repeat(1 + (i % 10))}`));
    const news = reader.read(file, revision);
    const read = performance.now();
    const was = news.form.answers.get(at).value;
    editor.change(file, { at, revision: news.revision, change: { kind: 'answer', value: `${was} y` } });
    if (i >= warmUp) {
      reading.push(read - start);
      changing.push(performance.now() - read);
    }
    ({ revision } = news);
  }
  row(`text to form, ${label}`, reading);
  row(`change to edits, ${label}`, changing);
  const { answers, form } = first;
  const characters = JSON.stringify([answers, form.questions, form.names, form.status]).length;
  note(
    `first form, ${label}: ${opening.toFixed(1)} ms, ${answers.length} answers, ${Math.round(characters / 1024)} KiB`,
  );
  const longer = reader.read(file, revision);
  plans.set(file, text.replace(typed, `${typed}\n\n  ${typed}`));
  const after = reader.read(file, longer.revision);
  note(`two lines more above all else, ${label}: ${after.answers.length} answers sent`);
}

const linesOfMilestone = 7;

function commitment(lines) {
  const rows = [
    'number: 99',
    'title: A long one',
    'summary: |',
    '  The ministry opens its registers.',
    '',
    'milestones:',
  ];
  for (let i = 1; rows.length < lines; i++) {
    rows.push(`  - id: m${i}`, `    title: Publish register ${i}`, '    outputs:');
    rows.push(
      '      - The register, searchable without a login',
      '    due: 2025-06-30',
      '    lead: cabinet-office',
      '',
    );
  }
  return `${rows.join('\n')}\n`;
}

function stakeholders(count) {
  const entries = Array.from(
    { length: count },
    (_, i) => `  - id: org-${i}\n    name: Organisation ${i}\n    sector: government\n`,
  );
  return `stakeholders:\n${entries.join('')}`;
}
