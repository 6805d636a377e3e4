import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  createPlans,
  layouts,
  messagesFor,
  publish,
  writeHtml,
  writeHtmlSections,
  writeMarkdown,
} from '../../../server/src/service';
import { filesBelow } from '../../support/fixtures';
import { elementsIn } from './html-elements';

const fixtures = join(__dirname, '../../fixtures');
const drafts = [join(fixtures, 'real-world'), join(fixtures, 'publish'), join(fixtures, 'rules')]
  .flatMap((folder) => filesBelow(folder))
  .filter((file) => file.endsWith('.commitment.yaml'));

/** So much is cut off each time: a number that meets every kind of place. */
const step = 97;

function write(text: string): void {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('/1.commitment.yaml', text);
  for (const layout of layouts) {
    const document = publish(plans, '/1.commitment.yaml', { layout, withProblems: true, withContacts: true });
    if (!document) throw new Error('nothing was published');
    elementsIn(writeHtml(document));
    writeHtmlSections(document, (uri, offset) => plans.lines(uri)?.position(offset));
    writeMarkdown(document);
  }
}

describe('any draft can be published', () => {
  const isLong = (file: string) => !relative(fixtures, file).startsWith('rules');

  for (const file of drafts.filter(isLong)) {
    it(`${relative(fixtures, file)}, wherever it breaks off`, () => {
      const text = readFileSync(file, 'utf8');
      for (let end = 0; end <= text.length + step; end += step) write(text.slice(0, end));
    });
  }

  it('every draft that some rule has something to say about', () => {
    for (const file of drafts) if (!isLong(file)) write(readFileSync(file, 'utf8'));
  });
});
