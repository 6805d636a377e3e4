import assert from 'node:assert/strict';
import { readWord } from '../../../server/src/word/read-word';
import { changesIn, settleChanges } from '../../../server/src/word/settle';
import { seen } from '../../support/seen-in-word';
import { p, r, wordFile } from '../../support/word-file';

async function settled(body: string) {
  const result = await readWord(await wordFile({ body }));
  assert.ok(result.ok);
  const { document } = result;
  return {
    accepted: seen(settleChanges(document, 'accept').blocks),
    rejected: seen(settleChanges(document, 'reject').blocks),
    changes: changesIn(document.blocks).map(({ kind, author }) => `${kind} by ${author}`),
  };
}

const by = (author: string) => `w:id="1" w:author="${author}" w:date="2026-04-01T10:00:00Z"`;
const ins = (runs: string, author = 'Ana') => `<w:ins ${by(author)}>${runs}</w:ins>`;
const del = (text: string, author = 'Ben') =>
  `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const endPut = `<w:rPr><w:ins ${by('Ana')}/></w:rPr>`;
const endTaken = `<w:rPr><w:del ${by('Ben')}/></w:rPr>`;

describe('tracked changes, accepted or rejected', () => {
  it('put words in and take them out', async () => {
    const { accepted, rejected, changes } = await settled(
      p(r('We ') + del('may') + ins(r('will', '<w:b/>')) + r(' publish')),
    );
    assert.deepEqual(accepted, ['We *will* publish']);
    assert.deepEqual(rejected, ['We may publish']);
    assert.deepEqual(changes, ['deleted by Ben', 'inserted by Ana']);
  });

  it('move words', async () => {
    const { accepted, rejected } = await settled(
      p(`<w:moveFrom ${by('Ana')}>${r('First. ')}</w:moveFrom>${r('Second. ')}`) +
        p(`<w:moveTo ${by('Ana')}>${r('First. ')}</w:moveTo>`),
    );
    assert.deepEqual(accepted, ['Second. ', 'First. ']);
    assert.deepEqual(rejected, ['First. Second. ', '']);
  });

  it('part a paragraph in two, and join two', async () => {
    const parted = await settled(p(r('One.'), endPut) + p(r('Two.')));
    assert.deepEqual(parted.accepted, ['One.', 'Two.']);
    assert.deepEqual(parted.rejected, ['One.Two.']);
    const joined = await settled(p(r('One. '), endTaken) + p(r('Two.')));
    assert.deepEqual(joined.accepted, ['One. Two.']);
    assert.deepEqual(joined.rejected, ['One. ', 'Two.']);
  });

  it('take out whole paragraphs, and put some in', async () => {
    const { accepted, rejected } = await settled(
      p(r('Stays.')) + p(del('Goes.'), endTaken) + p(ins(r('Comes.')), endPut) + p(r('Last.')),
    );
    assert.deepEqual(accepted, ['Stays.', 'Comes.', 'Last.']);
    assert.deepEqual(rejected, ['Stays.', 'Goes.', 'Last.']);
  });

  it('take out the last paragraph, behind which nothing comes', async () => {
    const { accepted, rejected } = await settled(p(r('Stays.')) + p(del('Goes.'), endTaken));
    assert.deepEqual(accepted, ['Stays.']);
    assert.deepEqual(rejected, ['Stays.', 'Goes.']);
  });

  it('put in and take out rows, and the last row takes the table along', async () => {
    const row = (text: string, change = '') =>
      `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(r(text))}</w:tc></w:tr>`;
    const put = `<w:ins ${by('Ana')}/>`;
    const { accepted, rejected } = await settled(
      `<w:tbl>${row('June')}${row('July', put)}${row('August', `<w:del ${by('Ben')}/>`)}</w:tbl><w:tbl>${row('2027', put)}</w:tbl>`,
    );
    assert.deepEqual(accepted, ['|June|', '|July|', '|2027|']);
    assert.deepEqual(rejected, ['|June|', '|August|']);
  });

  it('change how words look and whether they are in a list', async () => {
    const { accepted, rejected } = await settled(
      p(r('now', `<w:b/><w:rPrChange ${by('Ana')}><w:rPr><w:i/></w:rPr></w:rPrChange>`)),
    );
    assert.deepEqual([accepted, rejected], [['*now*'], ['/now/']]);
    const result = await readWord(
      await wordFile({
        body: p(
          r('point'),
          `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:pPrChange ${by('Ana')}><w:pPr/></w:pPrChange>`,
        ),
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      }),
    );
    assert.ok(result.ok);
    assert.deepEqual(seen(settleChanges(result.document, 'accept').blocks), ['- point']);
    assert.deepEqual(seen(settleChanges(result.document, 'reject').blocks), ['point']);
  });

  it('take the note along with its number', async () => {
    const { accepted, rejected } = await settled(
      p(`${r('Costs')}<w:del ${by('Ben')}><w:r><w:footnoteReference w:id="2"/></w:r></w:del>`),
    );
    assert.deepEqual([accepted, rejected], [['Costs'], ['Costs[footnote 2]']]);
  });
});
