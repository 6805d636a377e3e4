import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText } from '../../../server/src/docx/clean-text';
import { writeDocx } from '../../../server/src/docx/write-docx';
import type { Block } from '../../../server/src/service/index';
import { cell, milestones, paragraph, published, section } from '../../support/published';
import { needsLibreOffice, savedByLibreOffice } from '../../support/libre-office';
import { partsOf, wordsIn } from './unzip';

const hostile = [
  '<script>alert(1)</script> & "quotes" \'too\' ]]> <!-- -->',
  'a\u0000b\u0001c\u0008d\u000Be\u001Ff\u007Fg\u0085h',
  'half \uD83D of a pair, \uDE00 and the other half',
  'no characters \uFFFE\uFFFF',
  'turned \u202Edrawkcab\u202C and \u2066apart\u2069',
  '{{ template }} ${injected} %s \\u0041',
  '😀 e\u0301 نص عربي עברית 中文',
];

function documentWith(words: string) {
  const nested = Array.from({ length: 20 }).reduce<Block>(
    (inner) => ({ kind: 'list', ordered: true, items: [[paragraph(words), inner]] }),
    { kind: 'quote', blocks: [{ kind: 'quote', blocks: [paragraph(words)] }] },
  );
  return published(
    [
      section(words, 1, words, paragraph(words), { kind: 'code', text: `${words}\n\t${words}` }, nested),
      section(`${words}2`, 2, words, { kind: 'gap', state: 'open', why: words }),
      section(`${words}3`, 2, words, { ...milestones, caption: words, showsCaption: true, rows: [] }),
      section(`${words}4`, 3, words, { ...milestones, caption: words, rows: [{ cells: [cell(words)] }] }),
      section(`${words}5`, 3, words, { ...milestones, columns: [], rows: [] }),
    ],
    { title: words, subject: words, language: words },
  );
}

/** What no XML file may hold, and no file of ours should. */
const never = /[\p{Surrogate}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u;

describe('hostile text in a Word file', () => {
  for (const words of hostile) {
    it(`is shown as text: ${JSON.stringify(words).slice(0, 40)}`, async () => {
      const part = await partsOf(documentWith(words));
      for (const name of ['word/document.xml', 'word/header1.xml', 'docProps/core.xml', 'word/styles.xml']) {
        assert.doesNotMatch(part(name), never, name);
      }
      assert.ok(wordsIn(part('word/document.xml')).includes(cleanText(words)));
    });
  }

  it('says which characters it took out', () => {
    assert.equal(cleanText('a\u0000b\u001Bc'), 'a\u2400b\u241Bc');
    assert.equal(cleanText('a\u202Eb'), 'a[U+202E]b');
    assert.equal(cleanText('a\uD800b'), 'a\uFFFDb');
    assert.equal(cleanText('one\r\n\ttwo'), 'one two');
  });

  it('never makes a file with what no XML file may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
        const part = await partsOf(documentWith(words));
        assert.doesNotMatch(part('word/document.xml'), never);
        assert.doesNotMatch(part('docProps/core.xml'), never);
      }),
      { numRuns: 40 },
    );
  });

  it('opens in LibreOffice', async function () {
    needsLibreOffice(this);
    const { sections } = documentWith(hostile.join(' '));
    const word = 'x'.repeat(100_000);
    const long = section('long', 2, 'Long', paragraph(word), {
      ...milestones,
      rows: [{ cells: [cell(word)] }],
    });
    assert.ok(await savedByLibreOffice(await writeDocx(published([...sections, long])), 'pdf'));
  });
});
