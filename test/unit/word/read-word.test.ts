import assert from 'node:assert/strict';
import type { Mark, WordDocument } from '../../../server/src/word/document';
import { readWord } from '../../../server/src/word/read-word';
import { seen } from '../../support/seen-in-word';
import { p, r, wordFile, zipFile, type WordFile } from '../../support/word-file';

async function read(file: WordFile | string): Promise<WordDocument> {
  const result = await readWord(await wordFile(typeof file === 'string' ? { body: file } : file));
  assert.ok(result.ok, 'read');
  return result.document;
}

const lines = async (file: WordFile | string) => seen((await read(file)).blocks);

describe('a Word file is read', () => {
  it('by paragraphs, with bold, italic and struck words', async () => {
    const body =
      p(r('The Treasury ') + r('will', '<w:b/>') + r(' publish ') + r('all', '<w:i/><w:b w:val="0"/>')) +
      p(r('no longer', '<w:strike/>'));
    assert.deepEqual(await lines(body), ['The Treasury *will* publish /all/', '~no longer~']);
  });

  it('by the styles that words and paragraphs have, and those that these build on', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Partie"><w:name w:val="Partie"/><w:basedOn w:val="Titre1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Loop2"><w:name w:val="Loop2"/><w:basedOn w:val="Loop"/></w:style>
      <w:style w:type="character" w:styleId="lev"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
    const body =
      p(r('Engagement 3'), '<w:pStyle w:val="Partie"/>') +
      p(r('Nous publions '), '<w:pStyle w:val="Loop"/>') +
      p(r('tous', '<w:rStyle w:val="lev"/>') + r(' les marchés')) +
      p(r('Jalons'), '<w:outlineLvl w:val="1"/>');
    assert.deepEqual(await lines({ body, styles }), [
      '# Engagement 3',
      'Nous publions ',
      '*tous* les marchés',
      '## Jalons',
    ]);
  });

  it('with breaks, tabs, signs of other fonts and what Word writes for itself', async () => {
    const body = p(
      '<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t xml:space="preserve"> three</w:t><w:noBreakHyphen/><w:softHyphen/><w:t> four </w:t></w:r>' +
        '<w:proofErr w:type="spellStart"/><w:r><w:lastRenderedPageBreak/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
    );
    assert.deepEqual(await lines(body), ['one\ntwo\t three\u2011four→']);
  });

  it('with links of all three kinds', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const body =
      p(`<w:hyperlink r:id="rId7">${r('the register')}</w:hyperlink>`) +
      p(
        `${field('begin')}<w:r><w:instrText xml:space="preserve"> HYPERLINK "https://example.org/b" \\h </w:instrText></w:r>${field('separate')}${r('report')}${field('end')}${r(' here')}`,
      ) +
      p(`<w:fldSimple w:instr=" PAGE ">${r('4')}</w:fldSimple>`) +
      p(`<w:hyperlink w:anchor="part2">${r('below')}</w:hyperlink>`);
    assert.deepEqual(await lines({ body, links: { rId7: 'https://example.org/a' } }), [
      'the register<https://example.org/a>',
      'report<https://example.org/b> here',
      '4',
      'below',
    ]);
  });

  it('with boxes that are ticked and lists that are chosen from', async () => {
    const form = (data: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = p(
      `${form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')}${r(' Yes ')}${form('<w:checkBox><w:default w:val="0"/></w:checkBox>')}${r(' No ')}${form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Low"/><w:listEntry w:val="High"/></w:ddList>')}`,
    );
    assert.deepEqual(await lines(body), ['☒ Yes ☐ No High']);
  });

  it('with lists, as they count', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `
      <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Steps"/></w:abstractNum>
      <w:abstractNum w:abstractNumId="3"><w:styleLink w:val="Steps"/>${level(0, 'upperRoman', '%1')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`;
    const item = (list: number, at: number, text: string) =>
      p(r(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
    const body = [
      item(1, 0, 'Draft'),
      item(1, 1, 'Consult'),
      item(1, 1, 'Revise'),
      item(1, 0, 'Publish'),
      item(1, 1, 'Print'),
      item(2, 0, 'open data'),
      item(3, 0, 'Seventh'),
      item(3, 0, 'Eighth'),
      item(4, 0, 'First step'),
      item(4, 0, 'Second step'),
      item(0, 0, 'taken out of its list'),
    ].join('');
    assert.deepEqual(await lines({ body, numbering }), [
      '1. Draft',
      '  1.a) Consult',
      '  1.b) Revise',
      '2. Publish',
      '  2.a) Print',
      '- open data',
      '7. Seventh',
      '8. Eighth',
      'I First step',
      'II Second step',
      'taken out of its list',
    ]);
  });

  it('with tables, what is in them, and cells over several columns and rows', async () => {
    const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    const body = `<w:tbl><w:tblPr/><w:tblGrid/>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p(r('Milestone')), '<w:gridSpan w:val="2"/>')}${cell(p(r('Due')))}</w:tr>
      <w:sdt><w:sdtContent><w:tr>${cell(p(r('1')), '<w:vMerge w:val="restart"/>')}${cell(p(r('Draft')) + p(r('Bill')))}${cell(`<w:tbl><w:tr>${cell(p(r('June')))}</w:tr></w:tbl>`)}</w:tr></w:sdtContent></w:sdt>
      <w:tr>${cell(p(''), '<w:vMerge/>')}${cell(p(r('Act')))}${cell(p(''))}</w:tr></w:tbl>`;
    const [table] = (await read(body)).blocks;
    assert.ok(table?.kind === 'table');
    assert.deepEqual(seen([table]), ['|Milestone|Due|', '|1|Draft / Bill||June||', '||Act||']);
    assert.deepEqual(
      table.rows.map(({ isHead, cells }) => [isHead, cells.map((one) => [one.columns, one.isBelow])]),
      [
        [
          true,
          [
            [2, false],
            [1, false],
          ],
        ],
        [
          false,
          [
            [1, false],
            [1, false],
            [1, false],
          ],
        ],
        [
          false,
          [
            [1, true],
            [1, false],
            [1, false],
          ],
        ],
      ],
    );
  });

  it('with text boxes once, though Word tells them twice', async () => {
    const box = (text: string) => `<wps:txbx><w:txbxContent>${p(r(text))}</w:txbxContent></wps:txbx>`;
    const body = p(
      `${r('before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('boxed')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(r('boxed'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    assert.deepEqual(await lines(body), ['before', 'boxed']);
  });

  it('with notes, heads of pages and formulas', async () => {
    const document = await read({
      body: p(
        `${r('Costs')}<w:r><w:footnoteReference w:id="2"/></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`,
      ),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="2">${p(r('In euros.'))}</w:footnote>`,
      header: p(r('Draft 3')),
    });
    assert.deepEqual(seen(document.blocks), ['Costs[footnote 2]a+b']);
    assert.deepEqual(
      [...document.notes].map(([id, note]) => [id, ...seen(note)]),
      [['footnote 2', 'In euros.']],
    );
    assert.deepEqual(document.margins.map(seen), [['Draft 3']]);
  });

  it('with comments, what they are about, what they answer and whether they are settled', async () => {
    const comment = (id: string, author: string, text: string, paragraph: string) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-01T09:30:00Z"><w:p w14:paraId="${paragraph}">${r(text)}</w:p></w:comment>`;
    const document = await read({
      body: p(
        `<w:commentRangeStart w:id="0"/>${r('all contracts')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      comments: comment('0', 'Ana', 'Which?', '0A') + comment('1', 'Ben', 'Those above 10,000 €.', '0B'),
      threads:
        '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>',
    });
    assert.deepEqual(
      document.comments.map(({ id, author, date, blocks, answers, isDone }) => [
        id,
        author,
        date,
        seen(blocks)[0],
        answers,
        isDone,
      ]),
      [
        ['0', 'Ana', '2026-03-01T09:30:00Z', 'Which?', undefined, true],
        ['1', 'Ben', '2026-03-01T09:30:00Z', 'Those above 10,000 €.', '0', false],
      ],
    );
    const [paragraph] = document.blocks;
    assert.ok(paragraph?.kind === 'paragraph');
    assert.deepEqual(
      paragraph.pieces.map((piece) => (piece.kind === 'mark' ? `${piece.edge} ${piece.name}` : piece.kind)),
      ['start 0', 'text', 'end 0'],
    );
  });

  it('with bookmarks and content controls around what they name', async () => {
    const document = await read(
      `<w:bookmarkStart w:id="4" w:name="_c1"/>${p(`${r('In ')}<w:sdt><w:sdtPr><w:tag w:val="due"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt>`)}<w:bookmarkEnd w:id="4"/>`,
    );
    const marks: string[] = [];
    const mark = ({ of, name, edge }: Mark) => marks.push(`${edge} ${of} ${name}`);
    for (const block of document.blocks) {
      if (block.kind === 'mark') mark(block);
      if (block.kind !== 'paragraph') continue;
      for (const piece of block.pieces) {
        if (piece.kind === 'mark') mark(piece);
        if (piece.kind === 'text') marks.push(piece.isPrompt ? `(${piece.text})` : piece.text);
      }
    }
    assert.deepEqual(marks, [
      'start bookmark _c1',
      'In ',
      'start control due',
      '(Click here)',
      'end control due',
      'end bookmark _c1',
    ]);
  });
});

describe('a Word file of another make is read', () => {
  it('whatever it calls its namespaces, and the strict form of the standard', async () => {
    const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>strict</x:t></x:r></x:p></x:body></x:document>`;
    const plain = `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>bare</t></r></p></body></document>`;
    for (const [xml, words] of [
      [document, 'strict'],
      [plain, 'bare'],
    ] as const) {
      const result = await readWord(await zipFile({ 'word/document.xml': xml }));
      assert.deepEqual(result.ok && seen(result.document.blocks), [words]);
    }
  });

  it('in UTF-16', async () => {
    const xml =
      '\uFEFF<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Łódź</w:t></w:r></w:p></w:body></w:document>';
    const result = await readWord(
      await zipFile({ 'word/document.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) }),
    );
    assert.deepEqual(result.ok && seen(result.document.blocks), ['Łódź']);
  });

  it('with capitals and strokes in the names of its parts', async () => {
    const xml =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>here</w:t></w:r></w:p></w:body></w:document>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/Word/Document2.xml"/></Relationships>';
    const result = await readWord(await zipFile({ '_rels/.rels': rels, 'word/document2.xml': xml }));
    assert.deepEqual(result.ok && seen(result.document.blocks), ['here']);
  });
});
