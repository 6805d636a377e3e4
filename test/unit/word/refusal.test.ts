import assert from 'node:assert/strict';
import { readWord } from '../../../server/src/word/read-word';
import { p, part, r, wordFile, zipFile } from '../../support/word-file';

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const result = await readWord(bytes);
  return result.ok ? 'read' : result.refusal;
}

/** The first bytes of files that Word wrote before 2007, with names of parts of such a file. */
function oldFile(...names: readonly string[]): Uint8Array {
  const signs = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...signs, ...Buffer.alloc(504), ...Buffer.from(names.join('\0'), 'utf16le')]);
}

describe('a file that is no Word file is refused by what it is', () => {
  it('nothing, a text, a picture', async () => {
    for (const bytes of [[], [...Buffer.from('Commitment 3')], [0x89, 0x50, 0x4e, 0x47]]) {
      assert.equal(await refusalOf(new Uint8Array(bytes)), 'not-word');
    }
  });

  it('a ZIP file of something else, a spreadsheet', async () => {
    assert.equal(await refusalOf(await zipFile({ 'a.txt': 'hello' })), 'not-word');
    const sheet = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>';
    assert.equal(
      await refusalOf(await zipFile({ '_rels/.rels': rels, 'xl/workbook.xml': sheet })),
      'not-word',
    );
  });

  it('Word before 2007, and a file behind a password', async () => {
    assert.equal(await refusalOf(oldFile('Root Entry', 'WordDocument')), 'old-word');
    assert.equal(await refusalOf(oldFile('Root Entry', 'EncryptedPackage', 'EncryptionInfo')), 'locked');
  });

  it('OpenDocument', async () => {
    const bytes = await zipFile({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': '<a/>',
    });
    assert.equal(await refusalOf(bytes), 'open-document');
  });

  it('cut off, or without the part with the text', async () => {
    const whole = await wordFile({ body: p(r('words')) });
    assert.equal(await refusalOf(whole.subarray(0, whole.length >> 1)), 'damaged');
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
    assert.equal(await refusalOf(await zipFile({ '_rels/.rels': rels })), 'damaged');
  });

  it('more than anybody writes, before it is unpacked', async () => {
    const words = `<w:p><w:r><w:t>${' '.repeat(120 * 1024 * 1024)}</w:t></w:r></w:p>`;
    assert.equal(await refusalOf(await wordFileOf(words)), 'too-large');
    const deep = '<w:sdt><w:sdtContent>'.repeat(3000) + '</w:sdtContent></w:sdt>'.repeat(3000);
    assert.equal(await refusalOf(await wordFileOf(deep)), 'too-large');
  });

  it('never what it declares of its own: entities stay as they are written', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${part('w:document', `<w:body>${p('<w:r><w:t>&b;&amp;</w:t></w:r>')}</w:body>`)}`;
    const result = await readWord(await zipFile({ 'word/document.xml': bomb }));
    const [paragraph] = result.ok ? result.document.blocks : [];
    const [piece] = paragraph?.kind === 'paragraph' ? paragraph.pieces : [];
    assert.equal(piece?.kind === 'text' && piece.text, '&b;&');
  });
});

function wordFileOf(body: string): Promise<Uint8Array> {
  return zipFile({ 'word/document.xml': part('w:document', `<w:body>${body}</w:body>`) });
}
