import { draftName, planFiles, typedAfter } from './generated-plan.mjs';
import { loadService } from './load-service.mjs';
import { heading, row } from './statistics.mjs';

const warmUp = 100;
const times = 500;

/** What a keystroke costs inside the server: reading the draft anew, and the findings of all files that it changes. */
export async function benchCompute() {
  const service = await loadService();
  const lines = planFiles(1).get(draftName(1)).split('\n').length - 1;
  heading(`A keystroke in a commitment of ${lines} lines, computed in the server`);
  for (const drafts of [1, 20, 5000]) {
    const plans = service.createPlans({ messages: service.messagesFor('en') });
    for (const [path, text] of planFiles(drafts)) plans.set(path, text);
    const uri = draftName(Math.ceil(drafts / 2));
    const text = plans.text(uri);
    let seen = 0;
    const findings = () => {
      const changed = plans.changedSince(seen);
      seen = plans.revision();
      return [...changed].map((file) => plans.findings(file));
    };
    findings();
    const inPlan = `plan of ${drafts.toLocaleString('en')} draft${drafts === 1 ? '' : 's'}`;
    const typed = (i) => text.replace(typedAfter, typedAfter + 'x'.repeat(1 + (i % 10)));
    row(`in an answer, ${inPlan}`, time(plans, uri, findings, typed));
    const numbered = (i) => text.replace(/^number: \d+/, `number: ${1 + ((i * 7) % (2 * drafts))}`);
    row(`in the number, which other drafts look at, ${inPlan}`, time(plans, uri, findings, numbered));
  }
}

function time(plans, uri, findings, textAt) {
  const taken = [];
  for (let i = 0; i < warmUp + times; i++) {
    const text = textAt(i);
    const start = performance.now();
    plans.set(uri, text);
    findings();
    if (i >= warmUp) taken.push(performance.now() - start);
  }
  return taken;
}
