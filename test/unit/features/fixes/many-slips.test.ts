import assert from 'node:assert/strict';
import { messagesFor } from '../../../../server/src/service';
import { fixAll } from '../../../../server/src/service/features/fixes/fix-all';
import { file, plansWith } from '../../../support/fix';

const messages = messagesFor('en');

function draftOf(titles: readonly string[]): string {
  const items = titles.map((title, i) => `  - id: m${i + 1}\n    title: ${title}\n    due: 2026-03-31\n`);
  return `number: 1\ntitle: Open the register\nmilestones:\n${items.join('')}`;
}

const slips = Array.from({ length: 100 }, (_, i) => `Paso ${i + 1}: publicar la guía`);

describe('fixing many slips', () => {
  it('mends each of them, as if it stood alone', () => {
    const { text, made } = fixAll(file, plansWith(draftOf(slips)), messages);
    assert.equal(made.length, slips.length);
    assert.equal(text, draftOf(slips.map((title) => `"${title}"`)));
  });

  it('mends those of several kinds', () => {
    const titles = ['Étape 1 : ouvrir', 'Step 2: draft it', '*guide', 'Fase 3: pubblicare'];
    const { text } = fixAll(file, plansWith(draftOf(titles)), messages);
    assert.equal(text, draftOf(titles.map((title) => `"${title}"`)));
  });
});
