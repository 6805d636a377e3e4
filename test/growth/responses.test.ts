import assert from 'node:assert/strict';
import { loadCountedService } from '../support/counted-service';

const { countSteps, createPlans, bringInResponses, messagesFor } = loadCountedService();

const plan = 'country: Chile\nnumber: 6\ntitle: Plan\nlanguage: es\nperiod: { start: 2024, end: 2025 }\n';
const columns = ['Marca temporal', 'Propuesta', 'Organización', 'Tema'];

/** Rows that differ, rows that all say the same, and the same sender all over. */
const tables: Readonly<Record<string, (i: number) => readonly string[]>> = {
  'rows of their own': (i) => [`03/02/2024 10:${i % 60}:00`, `Abrir la sala ${i}.`, `Red ${i}`, 'Agua'],
  'one text, nobody named': () => ['03/02/2024', 'Abrir la sala.', '', ''],
  'one text, many senders': (i) => ['03/02/2024', 'Abrir la sala.', `Red ${i}`, ''],
  'one row again and again': () => ['03/02/2024', 'Abrir la sala.', 'Red', ''],
};

function stepsWith(count: number, row: (i: number) => readonly string[]): readonly [number, number] {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('action-plan.yaml', plan);
  const table = { columns, rows: Array.from({ length: count }, (_, i) => row(i)) };
  const options = { plan: 'action-plan.yaml', name: 'consulta.csv' };
  let files: readonly { readonly uri: string; readonly text: string }[] = [];
  const first = countSteps(() => {
    files = bringInResponses(table, plans, options)?.files ?? [];
  });
  for (const { uri, text } of files) plans.set(uri, text);
  return [first, countSteps(() => void bringInResponses(table, plans, options))];
}

describe('bringing in a table takes time in proportion to it', () => {
  for (const [name, row] of Object.entries(tables)) {
    it(name, () => {
      const [small, large] = [stepsWith(100, row), stepsWith(400, row)];
      for (const at of [0, 1] as const)
        assert.ok(large[at] < 6 * small[at], `${at === 0 ? 'first' : 'again'}: ${small[at]}, ${large[at]}`);
    });
  }
});
