import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  createPlans,
  isPrivate,
  messagesFor,
  publish,
  writeHtml,
  writeMarkdown,
  type Plans,
} from '../../../server/src/service';
import { filesBelow } from '../../support/fixtures';

const folder = join(__dirname, '../../../examples/montelindo');
const uris = filesBelow(folder).map((file) => relative(folder, file).replaceAll('\\', '/'));

function read(): Plans {
  const plans = createPlans({ messages: messagesFor('en'), today: () => '2026-04-01' });
  for (const uri of uris) plans.set(uri, readFileSync(join(folder, uri), 'utf8'));
  return plans;
}

describe('the example of Montelindo', () => {
  const plans = read();
  const lists = uris.flatMap((uri) => {
    const draft = plans.draft(uri);
    return draft?.kind === 'contributions' ? [draft.contributions] : [];
  });
  const all = lists.flat();
  const written = (uri: string) => {
    const document = publish(plans, uri, { today: '2026-04-01', withProblems: false });
    assert.ok(document);
    return writeMarkdown(document);
  };

  it('has nothing that a check would find', () => {
    assert.deepEqual(
      uris.flatMap((uri) => plans.findings(uri).map(({ rule, message }) => ({ uri, rule, message }))),
      [],
    );
  });

  it('has sixty contributions in two rounds, each with its answer in the table', () => {
    assert.deepEqual(
      lists.map(({ length }) => length),
      [30, 30],
    );
    const plan = written('action-plan.yaml');
    for (const { text, reason } of all) {
      assert.ok(text.ok && reason.ok);
      assert.ok(plan.includes(text.value.trim().slice(0, 40)), text.value);
      assert.ok(plan.includes(reason.value.trim().slice(0, 40)), reason.value);
    }
  });

  it('lists at each commitment all that it grew from', () => {
    for (const uri of uris.filter((one) => one.startsWith('commitments/'))) {
      const number = Number(/\/(\d+)-/.exec(uri)?.[1]);
      const own = all.filter(({ commitments }) => commitments.some((one) => one.number === number));
      assert.ok(own.length >= 7);
      const text = written(uri);
      for (const { text: said } of own) assert.ok(said.ok && text.includes(said.value.trim().slice(0, 40)));
    }
  });

  it('has three read-outs in Spanish, with what was said on each commitment and theme', () => {
    const meetings = uris.filter((uri) => uri.startsWith('meetings/'));
    assert.equal(meetings.length, 3);
    const [first = '', , third = ''] = meetings.map(written);
    for (const theme of ['Agua y ríos', 'Compras públicas', 'Presupuestos municipales', 'Transporte rural'])
      assert.ok(first.includes(theme), theme);
    assert.match(third, /Falta explicar qué significa cada color/);
    assert.match(third, /Todas las compras públicas en un solo portal/);
  });

  it('names nobody who did not agree, in whatever is published', () => {
    const withheld = all.flatMap(({ from, consent }) =>
      from.ok && !(consent.ok && consent.value === 'named') && from.value !== 'public' ? [from.value] : [],
    );
    assert.ok(withheld.length >= 8);
    for (const uri of uris) {
      if (isPrivate(uri)) continue;
      for (const withContacts of [false, true]) {
        const document = publish(plans, uri, { withContacts, withProblems: true, today: '2026-04-01' });
        if (!document) continue;
        const texts = [writeHtml(document), writeMarkdown(document), JSON.stringify(document)];
        for (const name of withheld)
          for (const text of texts) assert.ok(!text.includes(name), `${uri}: ${name}`);
      }
    }
  });
});
