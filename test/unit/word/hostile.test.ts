import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWord } from '../../../server/src/word/read-word';
import { settleChanges } from '../../../server/src/word/settle';
import { seen, wordsOf } from '../../support/seen-in-word';
import { escaped, p, part, r, wordFile, zipFile } from '../../support/word-file';

/** Words that nothing else in a file holds, so that each is looked for by itself. */
const words = fc.stringMatching(/^[a-zàéñøłا-ي0-9&<>" ]{1,12}$/).filter((text) => text.trim() !== '');

/** Runs, and what Word and others put around them. */
const { block } = fc.letrec<{ run: string; block: string }>((tie) => ({
  run: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'run' },
    words.map((text) => r(text)),
    words.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${escaped(text)}</w:t><w:br/></w:r>`),
    tie('run').map((inside) => `<w:hyperlink w:anchor="a">${inside}</w:hyperlink>`),
    tie('run').map((inside) => `<w:ins w:author="Ana">${inside}</w:ins>`),
    tie('run').map((inside) => `<w:smartTag><w:smartTagPr/>${inside}</w:smartTag>`),
    tie('run').map((inside) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
    tie('run').map((inside) => `<w:dir w:val="rtl">${inside}</w:dir>`),
    tie('run').map((inside) => `<w:unheardOf>${inside}</w:unheardOf>`),
    tie('block').map(
      (inside) =>
        `<w:r><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></w:r>`,
    ),
  ),
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    fc.array(tie('run'), { maxLength: 3 }).map((runs) => p(runs.join(''))),
    tie('block').map((inside) => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`),
    tie('block').map(
      (inside) =>
        `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${inside}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    ),
    tie('block').map((inside) => `<w:customXml>${inside}</w:customXml>`),
  ),
}));

describe('whatever a Word file is', () => {
  it('no word of it is passed over, and none is read twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (blocks) => {
        const body = blocks.join('');
        const result = await readWord(await wordFile({ body }));
        assert.ok(result.ok);
        const written = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
        const bag = (text: string) => Array.from(text.replace(/\s/g, '')).sort().join('');
        const meant = written.map((text) =>
          text
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&'),
        );
        assert.equal(bag(wordsOf(result.document)), bag(meant.join('')));
        assert.equal(bag(wordsOf(settleChanges(result.document, 'accept'))), bag(meant.join('')));
      }),
      { numRuns: 150 },
    );
  });

  it('it is read or refused, and nothing is thrown', async () => {
    const whole = await wordFile({
      body: p(r('words')) + p(r('more'), '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      numbering: '<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>',
      styles: '<w:style w:styleId="a"/>',
    });
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.nat(whole.length), async (changes, cut) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, to } of changes) bytes[at] = to;
        await readWord(bytes);
        await readWord(bytes.subarray(0, cut));
      }),
      { numRuns: 150 },
    );
  });

  it('XML that is not well-formed is read as far as it goes', async () => {
    const result = await readWord(
      await zipFile({ 'word/document.xml': part('w:document', `<w:body>${p(r('one'))}<w:p><w:r><w:t>two`) }),
    );
    assert.ok(result.ok);
    assert.deepEqual(seen(result.document.blocks), ['one', 'two']);
  });
});
