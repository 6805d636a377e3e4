import assert from 'node:assert/strict';
import { loadCountedService } from '../support/counted-service';
import type { EditedPlan } from './edited-plan';

const { countSteps, createPlans, everyFeature, messagesFor } = loadCountedService();
const lengths = [4_000, 8_000, 16_000, 32_000];
/** Fewer steps than these say nothing. */
const fewest = 50_000;

/** With one of its lines again and again, twice the text takes about twice the work. */
export function growsAsTheText(plan: EditedPlan): void {
  const { text, offset } = plan;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset) + 1 || text.length;
  const line = text.slice(start, end);
  if (line.trim() === '') return;
  const work = lengths.map((length) => {
    const repeated = line.repeat(Math.ceil(length / line.length));
    return workOn({ ...plan, text: text.slice(0, start) + repeated + text.slice(end) });
  });
  for (const name of work[0]?.keys() ?? []) {
    const steps = work.map((one) => one.get(name) ?? 0);
    const [a = 0, b = 0, c = 0, d = 0] = steps;
    // By the square it is four times as much, at each size.
    const isSlow = d - c > 3 * Math.max(c - b, fewest) && c - b > 3 * Math.max(b - a, fewest / 4);
    assert.ok(
      !isSlow,
      `${name} takes ${steps.join(', ')} steps with more and more of ${JSON.stringify(line)}`,
    );
  }
}

function workOn({ files, uri, text, offset }: EditedPlan): ReadonlyMap<string, number> {
  const plans = createPlans({ messages: messagesFor('en') });
  const steps = new Map<string, number>();
  const count = (name: string, run: () => void) => steps.set(name, countSteps(run));
  count('reading and checking', () => {
    for (const [file, content] of files) plans.set(file, file === uri ? text : content);
    plans.findings(uri);
  });
  const draft = plans.draft(uri);
  assert.ok(draft);
  for (const [name, { ask }] of Object.entries(everyFeature))
    count(name, () => ask({ plans, uri, draft, offset }));
  return steps;
}
