import { draftName, planFiles, typedAfter } from './generated-plan.mjs';
import { loadService } from './load-service.mjs';
import { heading, row } from './statistics.mjs';

/** What it costs to make a page of a draft or of a plan, and to make its preview anew after a letter. */
export async function benchPublish() {
  const service = await loadService();
  heading('Publishing, computed in the server');
  for (const drafts of [1, 20, 200]) {
    const plans = service.createPlans({ messages: service.messagesFor('en') });
    for (const [path, text] of planFiles(drafts)) plans.set(path, text);
    for (const uri of plans.files()) plans.findings(uri);
    const of = `${drafts} commitment${drafts === 1 ? '' : 's'}`;
    const times = drafts > 100 ? 20 : 100;
    const make = () => service.publish(plans, 'action-plan.yaml', { today: '2024-06-01' });
    row(
      `a plan of ${of} as HTML`,
      time(times, () => service.writeHtml(make())),
    );
    row(
      `a plan of ${of} as Markdown`,
      time(times, () => service.writeMarkdown(make())),
    );
    row(
      'its preview, for the first time',
      time(times, () => readPreview(service, plans)),
    );
    row('its preview after a letter', time(times, previewing(service, plans, 'plan', drafts)));
    if (drafts === 1)
      row(
        'one commitment, its preview after a letter',
        time(times, previewing(service, plans, 'commitment', 1)),
      );
  }
}

/** As the server does it for a page that has just been opened. */
function readPreview(service, plans) {
  return service.createPreviewReader(plans).read('action-plan.yaml', 'plan', '2024-06-01');
}

/** As the server does it while somebody types: what has not changed is kept. */
function previewing(service, plans, scope, drafts) {
  const reader = service.createPreviewReader(plans);
  const uri = draftName(Math.ceil(drafts / 2));
  const text = plans.text(uri);
  return (i) => {
    plans.set(uri, text.replace(typedAfter, typedAfter + 'x'.repeat(1 + (i % 2))));
    return reader.read(uri, scope, '2024-06-01');
  };
}

function time(times, run) {
  const taken = [];
  for (let i = 0; i < 20 + times; i++) {
    const start = performance.now();
    run(i);
    if (i >= 20) taken.push(performance.now() - start);
  }
  return taken;
}
