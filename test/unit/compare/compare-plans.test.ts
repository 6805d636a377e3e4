import assert from 'node:assert/strict';
import {
  comparePlans,
  comparisonDocument,
  messagesFor,
  writeHtml,
  type DraftFiles,
  type PlanComparison,
} from '../../../server/src/service';

const messages = messagesFor('en');

function files(texts: Readonly<Record<string, string>>): DraftFiles {
  return new Map(Object.entries(texts));
}

function told({ files: compared }: PlanComparison): readonly string[] {
  return compared.flatMap(({ file, changes }) => changes.map(({ summary }) => `${file}: ${summary}`));
}

const plan = `language: es
title: Plan
themes:
  - { id: justice, title: Open justice, way_forward: scope_first }
`;
const stakeholders = 'stakeholders:\n  - { id: corte, name: Corte Suprema, sector: government }\n';
const contracts = `number: 1
title: Contratos abiertos en todo el Estado
leads: { government: [corte] }
description:
  solution: Se publicarán 500 contratos antes de junio de 2026.
milestones:
  - { id: m1, title: Publicar, due: 2026-06 }
`;
const justice = 'number: 2\ntitle: Justicia abierta\n';
const before = files({
  'action-plan.yaml': plan,
  'stakeholders.yaml': stakeholders,
  'commitments/1.commitment.yaml': contracts,
  'commitments/2.commitment.yaml': justice,
});

describe('comparing two versions of a plan', () => {
  it('finds nothing between a plan and itself', () => {
    assert.deepEqual(comparePlans(before, before, { messages }), { files: [], unchanged: 4, language: 'es' });
  });

  it('tells each file that changed, by number, with names and in the language of the plan', () => {
    const after = files({
      ...Object.fromEntries(before),
      'action-plan.yaml': plan.replace('scope_first', 'proceed'),
      'commitments/1.commitment.yaml': contracts
        .replace('[corte]', '[]')
        .replace(
          'Se publicarán 500 contratos antes de junio de 2026.',
          'Se publicarán contratos, cuando sea posible.',
        ),
    });
    const comparison = comparePlans(before, after, { messages });
    assert.deepEqual(told(comparison), [
      'action-plan.yaml: The way forward of the theme “Open justice” is now “proceed” (“scope first” before)',
      'commitments/1.commitment.yaml: Corte Suprema no longer leads (government)',
      'commitments/1.commitment.yaml: The proposed solution promises less: it no longer says “500 contratos” and “junio de 2026” and now says “cuando sea posible”',
    ]);
    assert.equal(comparison.unchanged, 2);
  });

  it('finds a commitment again under another name of its file', () => {
    const after = new Map(before);
    after.delete('commitments/1.commitment.yaml');
    after.delete('commitments/2.commitment.yaml');
    after.set('commitments/contratos.commitment.yaml', contracts.replace('2026-06 }', '2027-06 }'));
    after.set('commitments/2.commitment.yaml', 'number: 2\ntitle: Agua limpia en cada barrio\n');
    assert.deepEqual(told(comparePlans(before, after, { messages })), [
      'commitments/contratos.commitment.yaml: The file “commitments/1.commitment.yaml” was renamed to “commitments/contratos.commitment.yaml”',
      'commitments/contratos.commitment.yaml: M1 moved from June 2026 to June 2027, 1 year later',
      'commitments/2.commitment.yaml: The title is now “Agua limpia en cada barrio” (“Justicia abierta” before)',
    ]);
  });

  it('takes the renaming that is known', () => {
    const older = files({ 'a.commitment.yaml': 'number: 1\ntitle: Uno\n' });
    const newer = files({ 'b.commitment.yaml': 'number: 9\ntitle: Otra cosa\n' });
    const renames = new Map([['b.commitment.yaml', 'a.commitment.yaml']]);
    assert.deepEqual(
      comparePlans(older, newer, { messages }).files.map(({ state }) => state),
      ['removed', 'added'],
    );
    assert.deepEqual(
      comparePlans(older, newer, { messages, renames }).files.map(({ state }) => state),
      ['changed'],
    );
  });

  it('calls a commitment that went out of the plan a promise that was dropped', () => {
    const after = new Map(before);
    after.delete('commitments/2.commitment.yaml');
    const [file] = comparePlans(before, after, { messages }).files;
    assert.deepEqual(
      file?.changes.map(({ kind, weakens, summary }) => [kind, weakens, summary]),
      [['removed', 'commitment-dropped', 'Commitment 2, “Justicia abierta”, was removed from the plan']],
    );
  });

  it('reads as a marked-up document, with what promises less at the top', () => {
    const after = files({
      ...Object.fromEntries(before),
      'commitments/1.commitment.yaml': contracts
        .replace('antes de junio de 2026', 'algún día')
        .replace('title: Contratos', 'title: <b>Contratos</b>'),
      'commitments/2.commitment.yaml': justice + 'summary: Los tribunales publican sus sentencias.\n',
    });
    const document = comparisonDocument(comparePlans(before, after, { messages }), {
      messages,
      names: { before: 'HEAD', after: 'now' },
    });
    const html = writeHtml(document);
    const at = (words: string) => {
      const index = html.indexOf(words);
      assert.ok(index >= 0, `${words} is not in the page`);
      return index;
    };
    const order = [
      'What changed from HEAD to now',
      'Weakened promises',
      'no longer says “junio de 2026”',
      'Name of the Commitment',
      'What solution are you proposing?',
      'Brief Description of the Commitment',
    ].map(at);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.match(html, /<del>.*antes de junio de 2026.*<\/del>/);
    assert.match(html, /<ins>.*algún día.*<\/ins>/);
    assert.doesNotMatch(html, /<b>/);
    const ids = document.sections.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
