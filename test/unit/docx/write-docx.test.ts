import assert from 'node:assert/strict';
import { writeDocx } from '../../../server/src/docx/write-docx';
import type { Inline, PublishedDocument } from '../../../server/src/service/index';
import { cell, list, milestones, paragraph, published, section, text } from '../../support/published';
import { paragraphWith, partsOf, wordsIn } from './unzip';

const link = (href: string, words: string): Inline => ({ kind: 'link', href, content: text(words) });

const plan = published(
  [
    section('plan', 1, 'Plan of Open Government', paragraph('2024 to 2025')),
    section('c1', 2, '1. Open contracting', paragraph('Who gets public money.')),
    section('c1-milestones', 3, 'Milestones', milestones),
    section('c2', 2, '2. Aid', paragraph([link('#c1-milestones', 'see above'), link('#nowhere', 'lost')])),
    section('c2-problem', 3, 'What problem does the commitment aim to address?'),
    section('c2-more', 4, 'Causes', { kind: 'gap', state: 'missing' }),
  ],
  {
    title: 'Plan of Open Government',
    subject: 'United Kingdom',
    contents: { heading: 'Contents', deepest: 3 },
  },
);

describe('a Word file', () => {
  it('has the styles that Word knows by name', async () => {
    const part = await partsOf(plan);
    const document = part('word/document.xml');
    const styleOf = (words: string) => /<w:pStyle w:val="(\w+)"/.exec(paragraphWith(document, words))?.[1];
    const body = document.slice(document.indexOf('</w:sdt>'));
    assert.equal(styleOf('Plan of Open Government'), 'Title');
    assert.equal(styleOf('2024 to 2025'), 'BodyText');
    assert.match(body, /w:val="Heading1"(?:(?!<\/w:p>).)*1\. Open contracting/);
    assert.match(body, /w:val="Heading2"(?:(?!<\/w:p>).)*Milestones/);
    assert.match(body, /w:val="Heading3"(?:(?!<\/w:p>).)*Causes/);
    for (const id of [...document.matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map((match) => match[1])) {
      assert.ok(part('word/styles.xml').includes(`w:styleId="${id}"`), `no style ${id}`);
    }
  });

  it('has a table of contents that is full, and that nobody is asked to update', async () => {
    const part = await partsOf(plan);
    const [, contents = ''] = /<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(part('word/document.xml')) ?? [];
    assert.match(wordsIn(contents), /1\. Open contracting.*\nMilestones.*\n2\. Aid/);
    assert.ok(!wordsIn(contents).includes('Causes'));
    assert.match(contents, /TOC \\h \\o &quot;1-2&quot;/);
    assert.ok(!/w:dirty="(?:true|1)"/.test(contents));
    assert.ok(!part('word/settings.xml').includes('updateFields'));
    const anchors = [...contents.matchAll(/w:anchor="(\w+)"/g)].map((match) => match[1] ?? '');
    assert.equal(anchors.length, 4);
    for (const anchor of anchors) {
      assert.ok(part('word/document.xml').includes(`<w:bookmarkStart w:name="${anchor}"`));
    }
  });

  it('has no table of contents for one commitment', async () => {
    const part = await partsOf(published([section('c1', 1, 'Aid'), section('c1-problem', 2, 'Problem')]));
    assert.ok(!part('word/document.xml').includes('<w:sdt>'));
  });

  it('repeats the headings of a table on each page, keeps its rows whole, and says what it shows', async () => {
    const document = (await partsOf(plan))('word/document.xml');
    const [table = ''] = /<w:tbl>.*<\/w:tbl>/s.exec(document) ?? [];
    const rows = table.split('<w:tr>').slice(1);
    assert.equal(rows.length, 3);
    assert.ok(rows[0]?.includes('<w:tblHeader/>'));
    assert.ok(!rows[1]?.includes('<w:tblHeader/>'));
    for (const row of rows) assert.ok(row.includes('<w:cantSplit/>'));
    assert.ok(table.includes('<w:tblCaption w:val="Milestones of open contracting"/>'));
    assert.ok(rows[2]?.includes('<w:gridSpan w:val="2"/>'));
    assert.match(table, /\[Still open: waiting for the minister\]/);
  });

  it('has tables that fit between the margins', async () => {
    const document = (await partsOf(plan))('word/document.xml');
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    const size = /<w:pgSz[^>]*w:w="(\d+)"/.exec(document)?.[1];
    const left = /<w:pgMar[^>]*w:left="(\d+)"/.exec(document)?.[1];
    assert.equal(size, '11906');
    const total = widths.reduce((sum, width) => sum + width, 0);
    assert.ok(total > 0 && total <= Number(size) - 2 * Number(left));
  });

  it('lets a row with a very long text go over the end of a page', async () => {
    const long = published([
      section('a', 1, 'A', { ...milestones, rows: [{ cells: [cell('word '.repeat(2000))] }] }),
    ]);
    const [, row = ''] = (await partsOf(long))('word/document.xml').split('<w:tr>').slice(1);
    assert.ok(!row.includes('<w:cantSplit/>'));
  });

  for (const [language, tag, footer, gap] of [
    ['en', 'en-GB', 'Page 1 of ', '[Not yet written]'],
    ['es', 'es-ES', 'Página 1 de ', '[Sin escribir todavía]'],
    ['fr-CA', 'fr-CA', 'Page 1 sur ', '[Pas encore rédigé]'],
    ['it', 'it-IT', 'Pagina 1 di ', '[Non ancora scritto]'],
    ['cy', 'cy', 'Page 1 of ', '[Not yet written]'],
  ] as const) {
    it(`is in the language of the plan: ${language}`, async () => {
      const part = await partsOf(published(plan.sections, { language }));
      assert.match(part('word/styles.xml'), new RegExp(`<w:lang w:val="${tag}"`));
      assert.match(part('docProps/core.xml'), new RegExp(`<dc:language>${tag}</dc:language>`));
      const foot = part('word/footer1.xml');
      assert.match(foot, />PAGE</);
      assert.match(foot, />NUMPAGES</);
      for (const word of footer.split('1').map((one) => one.trim())) assert.ok(wordsIn(foot).includes(word));
      assert.ok(wordsIn(part('word/document.xml')).includes(gap));
    });
  }

  it('has properties, a running head, and nothing of the machine or the hour', async () => {
    const part = await partsOf(plan);
    const core = part('docProps/core.xml');
    assert.match(core, /<dc:title>Plan of Open Government<\/dc:title>/);
    assert.match(core, /<dc:subject>United Kingdom<\/dc:subject>/);
    assert.match(core, /<dc:creator>Codraft<\/dc:creator>/);
    assert.match(core, /<dcterms:created[^>]*>2000-01-01T00:00:00Z</);
    assert.ok(wordsIn(part('word/header1.xml')).includes('Plan of Open Government \u2013 United Kingdom'));
    assert.deepEqual(await writeDocx(plan), await writeDocx(plan));
  });

  it('leads inside the document to what is there, and is only words where it is not', async () => {
    const document = (await partsOf(plan))('word/document.xml');
    const anchor = /<w:hyperlink[^>]*w:anchor="(\w+)"[^>]*>(?:(?!<\/w:hyperlink>).)*see above/.exec(
      document,
    )?.[1];
    assert.ok(document.includes(`<w:bookmarkStart w:name="${anchor}"`));
    assert.ok(!paragraphWith(document, 'lost').includes('w:anchor="nowhere"'));
  });

  it('leads out of the document to the web and to mail, and nowhere else', async () => {
    const addresses = [
      'https://www.gov.uk/a b?x=<1>&y="2"',
      'http://example.org/caf\u00e9%zz',
      'mailto:team@example.org',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'https://[broken',
      `https://example.org/${'x'.repeat(3000)}`,
    ];
    const part = await partsOf(
      published([section('a', 1, 'A', paragraph(addresses.map((href) => link(href, `to ${href}`))))]),
    );
    const links = part('word/_rels/document.xml.rels');
    const outside = [...links.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map((match) => match[1]);
    assert.deepEqual(outside, [
      'https://www.gov.uk/a%20b?x=%3C1%3E&amp;y=%222%22',
      'http://example.org/caf%C3%A9%25zz',
      'mailto:team@example.org',
    ]);
    assert.ok(wordsIn(part('word/document.xml')).includes('to javascript:alert(1)'));
  });

  it('numbers each list from its own first number', async () => {
    const numbered = (start: number, ...items: readonly string[]) => ({
      kind: 'list' as const,
      ordered: true,
      start,
      items: items.map((item) => [paragraph(item), list('inner')]),
    });
    const part = await partsOf(
      published([section('a', 1, 'A', numbered(1, 'one', 'two'), numbered(4, 'four'), numbered(1, 'again'))]),
    );
    const document = part('word/document.xml');
    const numberOf = (words: string) =>
      /<w:numId w:val="(\d+)"/.exec(paragraphWith(document, words))?.[1] ?? '';
    assert.equal(numberOf('one'), numberOf('two'));
    assert.equal(new Set(['one', 'four', 'again', 'inner'].map(numberOf)).size, 4);
    assert.match(paragraphWith(document, 'inner'), /<w:ilvl w:val="1"/);
    for (const words of ['one', 'four', 'again', 'inner']) {
      assert.ok(part('word/numbering.xml').includes(`<w:num w:numId="${numberOf(words)}"`));
    }
  });

  it('goes from the right where the language does, and each paragraph as its first letter', async () => {
    const sections = [
      section('plan', 1, 'خطة العمل', paragraph('ينشر الوزير السجل.'), paragraph('Who gets it?')),
      section('c1', 2, 'Milestones', milestones, list('نشر السجل'), list('Publish it')),
    ];
    const arabic = await partsOf(published(sections, { language: 'ar-MA' }));
    assert.match(arabic('word/styles.xml'), /<w:pPrDefault><w:pPr><w:bidi\/>/);
    assert.match(arabic('word/document.xml'), /<w:bidiVisual\/>/);
    const english = await partsOf(published(sections, { language: 'en' }));
    assert.doesNotMatch(english('word/styles.xml'), /<w:bidi/);
    for (const [words, isFromTheRight] of [
      ['ينشر الوزير السجل.', true],
      ['Who gets it?', false],
      ['خطة العمل', true],
      ['Milestones', false],
      ['نشر السجل', true],
      ['Publish it', false],
    ] as const) {
      const inArabic = paragraphWith(arabic('word/document.xml'), words);
      assert.equal(inArabic.includes('<w:bidi w:val="false"/>'), !isFromTheRight, inArabic);
      assert.equal(
        paragraphWith(english('word/document.xml'), words).includes('<w:bidi/>'),
        isFromTheRight,
        words,
      );
    }
  });

  it('shows what a comparison marks', async () => {
    const marked = paragraph([
      { kind: 'inserted', content: text('new words') },
      { kind: 'deleted', content: text('old words') },
    ]);
    const part = await partsOf(published([section('a', 1, 'A', marked)]));
    assert.match(part('word/document.xml'), /<w:rStyle w:val="Inserted"\/>.*new words/);
    assert.match(part('word/document.xml'), /<w:rStyle w:val="Deleted"\/>.*old words/);
    assert.match(part('word/styles.xml'), /w:styleId="Deleted".*<w:strike\/>/);
  });

  it('shows a picture by its table, and no finding', async () => {
    const document: PublishedDocument = published([
      section(
        'a',
        1,
        'A',
        {
          kind: 'figure',
          caption: 'When each milestone is due',
          picture: { kind: 'timeline', start: '2024-01-01', end: '2025-12-31', bands: [], groups: [] },
          table: milestones,
        },
        {
          kind: 'problem',
          level: 'error',
          rule: 'missing-lead',
          message: 'Nobody leads.',
          source: { uri: 'file:///home/someone/a.yaml', range: { start: 0, end: 1 } },
        },
      ),
    ]);
    const part = await partsOf(document);
    const words = wordsIn(part('word/document.xml'));
    assert.ok(words.includes('When each milestone is due'));
    assert.ok(words.includes('Publish the register'));
    assert.ok(!words.includes('Nobody leads'));
    assert.ok(!part('word/document.xml').includes('someone'));
  });
});
