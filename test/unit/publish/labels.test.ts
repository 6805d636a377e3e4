import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  createPlans,
  messagesFor,
  publish,
  writeHtml,
  writeHtmlSections,
  type PublishedDocument,
} from '../../../server/src/service';
import { filesBelow } from '../../support/fixtures';
import { partsOf } from '../docx/unzip';

const folder = join(__dirname, '../../../examples/uk-nap6');

/** The example as if it were in this language. */
function publishedIn(language: string, uri: string): PublishedDocument {
  const plans = createPlans({ messages: messagesFor('en') });
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(file, 'utf8').replace(/^language: .*/m, `language: ${language}`);
    plans.set(`/${relative(folder, file).replaceAll('\\', '/')}`, text);
  }
  const document = publish(plans, uri, { today: '2024-03-01' });
  assert.ok(document);
  return document;
}

const commitment = '/commitments/1-open-contracting.commitment.yaml';
const drafts = ['/action-plan.yaml', commitment, '/meetings/2023-06-22.meeting.yaml'];

const marked = /<(span|strong|h2|a|summary)[^<>]* lang="en"[^<>]*>(.*?)<\/\1>/g;

/** The words of a page, piece by piece. What a picture shows stands in the table below it. */
function wordsIn(html: string): readonly string[] {
  return html
    .replace(/^.*?<body>/s, '')
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]*>/g, '\n')
    .split(/\s*\n\s*/);
}

describe('labels in another language than the document', () => {
  for (const uri of drafts) {
    it(`are said to be English, and nothing of the authors is: ${uri}`, () => {
      const inWelsh = writeHtml(publishedIn('cy', uri));
      assert.match(inWelsh, /<html lang="cy"/);
      const others = ['es', 'fr'].map((language) => {
        const html = writeHtml(publishedIn(language, uri));
        assert.equal(html.match(/ lang="/g)?.length, 1);
        return wordsIn(html);
      });
      // What is the same in any language are the words of the authors.
      const all = others.map((words) => words.join('\n'));
      const asElsewhere = (line: string) => line.replace(/ and (?!.* and )/, ' et ');
      const unmarked = wordsIn(inWelsh.replace(marked, '\n'));
      assert.deepEqual(
        unmarked.filter(
          (line) => !all.some((text) => text.includes(line) || text.includes(asElsewhere(line))),
        ),
        [],
      );
      const labels = [...inWelsh.matchAll(marked)].map(([, , label = '']) => label);
      assert.ok(labels.length > 5);
      assert.deepEqual(
        labels.filter((label) => others.every((words) => words.includes(label))),
        [],
      );
    });
  }

  it('are so in a preview, and in no way once the plan is in a language of theirs', () => {
    const htmlOf = (language: string) =>
      writeHtmlSections(publishedIn(language, commitment), () => undefined)
        .map(({ html }) => html)
        .join('');
    assert.match(htmlOf('ka'), /<h2 dir="auto"><span lang="en">/);
    assert.ok(!htmlOf('fr-CA').includes('lang='));
  });

  it('are so in a Word file', async () => {
    const languagesOf = async (language: string) => {
      const part = await partsOf(publishedIn(language, commitment));
      const runs = part('word/document.xml').match(/<w:r>.*?<\/w:r>/gs) ?? [];
      return (words: string) =>
        runs.filter((run) => run.includes(words)).map((run) => /<w:lang w:val="([^"]*)"/.exec(run)?.[1]);
    };
    const welsh = await languagesOf('cy');
    const heading = 'Supporting Stakeholders';
    assert.ok(welsh(heading).length > 0);
    assert.deepEqual(new Set(welsh(heading)), new Set(['en-GB']));
    const english = await languagesOf('en');
    assert.deepEqual(new Set(english(heading)), new Set([undefined]));
  });
});
