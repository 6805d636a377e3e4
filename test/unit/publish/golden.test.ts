import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import {
  createPlans,
  layouts,
  messagesFor,
  publish,
  writeHtml,
  writeMarkdown,
  type Plans,
  type PublishOptions,
} from '../../../server/src/service';
import { filesBelow } from '../../support/fixtures';
import { elementsIn } from './html-elements';

const root = join(__dirname, '../../..');
const fixtures = join(root, 'test/fixtures/publish');

/**
 * What is published, word for word. After a change that is meant, `CODRAFT_GOLDEN=write npx mocha …` writes these files
 * anew; look at what git says has changed in them.
 */
const isWriting = process.env.CODRAFT_GOLDEN === 'write';

function readPlans(folder: string): Plans {
  const plans = createPlans({ messages: messagesFor('en') });
  for (const file of filesBelow(folder)) {
    if (file.endsWith('.yaml'))
      plans.set(`/${relative(folder, file).replaceAll('\\', '/')}`, readFileSync(file, 'utf8'));
  }
  return plans;
}

function assertGolden(name: string, written: string): void {
  const path = join(fixtures, 'golden', name);
  if (isWriting) writeFileSync(path, written);
  else assert.equal(written, readFileSync(path, 'utf8'), `${name} is another`);
}

function assertPublished(plans: Plans, uri: string, name: string, options: PublishOptions = {}): void {
  const document = publish(plans, uri, { today: '2024-03-01', ...options });
  assert.ok(document);
  assertGolden(`${name}.md`, writeMarkdown(document));
  const html = writeHtml(document);
  elementsIn(html);
  // The style is looked at, not compared.
  assertGolden(`${name}.html`, html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>'));
}

describe('what is published', () => {
  for (const language of ['en', 'es', 'fr', 'it']) {
    const folder = join(fixtures, language);
    const drafts = filesBelow(join(folder, 'commitments')).map((file) => basename(file));
    for (const draft of drafts) {
      for (const layout of layouts) {
        const name = `${language}-${basename(draft, '.commitment.yaml')}-${layout}`;
        it(name, () => assertPublished(readPlans(folder), `/commitments/${draft}`, name, { layout }));
      }
    }
    it(`${language}-plan`, () => assertPublished(readPlans(folder), '/action-plan.yaml', `${language}-plan`));
  }

  it('uk-nap6', () =>
    assertPublished(readPlans(join(root, 'examples/uk-nap6')), '/action-plan.yaml', 'uk-nap6'));
});
