import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { readReply } from '../../../../server/src/word/reply/read-reply';
import { formFile, formTable, paragraph } from '../../../support/filled-form';
import { part, wordFile, zipFile } from '../../../support/word-file';

const rows = [
  ['Name of the Commitment', 'Open water'],
  ['Commitment Lead', 'Ministry of Water'],
  ['What solution are you proposing?', 'Publish every test.'],
];

/** What is made of a file: how many commitments a form has, or why there are none. */
async function outcome(bytes: Uint8Array): Promise<number | string> {
  const read = await readReply(bytes);
  if (!read.ok) return read.refusal;
  return 'form' in read ? read.form.commitments.length : 'reply';
}

async function withParts(change: (name: string, xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await formFile(formTable(rows)));
  for (const name of Object.keys(zip.files)) {
    const file = zip.file(name);
    if (file) zip.file(name, change(name, await file.async('string')));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

describe('a form in a file that is not as Word writes it', () => {
  it('is read as Strict Open XML, with macros and without parts', async () => {
    const strict = await withParts((_, xml) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    );
    assert.equal(await outcome(strict), 1);
    const zip = await JSZip.loadAsync(await formFile(formTable(rows)));
    zip.file('word/vbaProject.bin', new Uint8Array(1000));
    zip.remove('word/numbering1.xml');
    assert.equal(await outcome(await zip.generateAsync({ type: 'uint8array' })), 1);
  });

  it('is refused for what it is: OpenDocument, Word before 2007, a password, a letter', async () => {
    const odt = await zipFile({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });
    assert.equal(await outcome(odt), 'open-document');
    const old = (name: string) =>
      new Uint8Array([
        ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        ...Buffer.alloc(504),
        ...Buffer.from(name, 'utf16le'),
      ]);
    assert.equal(await outcome(old('WordDocument')), 'old-word');
    assert.equal(await outcome(old('EncryptedPackage')), 'locked');
    assert.equal(await outcome(await formFile(paragraph('Dear all'))), 'no-answers');
  });

  it('is not looked for in more text than any plan has, and that is said', async () => {
    const lines = (count: number) => [formTable(rows), paragraph('Not asked for.').repeat(count)];
    assert.equal(await outcome(await formFile(...lines(10_000))), 1);
    assert.equal(await outcome(await formFile(...lines(50_000))), 'too-large');
    assert.equal(await outcome(await formFile(paragraph('long '.repeat(1_000_001)))), 'too-large');
    const whole = await formFile(formTable(rows));
    assert.equal(await outcome(whole.subarray(0, whole.length >> 1)), 'damaged');
  });

  it('is refused where it unpacks to more than anybody writes, and is not followed in circles', async () => {
    const bomb = formTable([...rows, ['Contact information', ' '.repeat(120 * 1024 * 1024)]]);
    assert.equal(
      await outcome(await zipFile({ 'word/document.xml': part('w:document', `<w:body>${bomb}</w:body>`) })),
      'too-large',
    );
    const circles = await wordFile({
      body: formTable(rows),
      styles:
        '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    });
    assert.equal(await outcome(circles), 1);
    const nested = Array.from({ length: 200 }).reduce<string>(
      (inside) =>
        formTable([
          ['Milestones', 'Commitment title'],
          ['Objective', [inside]],
        ]),
      paragraph('the innermost words'),
    );
    const read = await readReply(await formFile(formTable(rows), nested));
    assert.ok(!read.ok || JSON.stringify(read).includes('the innermost words'));
  });
});
