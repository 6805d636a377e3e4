import assert from 'node:assert/strict';
import { pasteAsMarkdown } from '../../../server/src/service/paste/paste-as-markdown';
import { plainAsMarkdown } from '../../../server/src/service/paste/plain-as-markdown';
import { meantAddress } from '../../../server/src/service/paste/wrapped-link';

type Cases = readonly (readonly [name: string, html: string, markdown: string])[];

function check(cases: Cases): void {
  for (const [name, html, markdown] of cases) {
    it(name, () => {
      assert.equal(pasteAsMarkdown(html), markdown);
    });
  }
}

const wordItem = (sign: string, words: string, level = 1) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>${words}</p>`;

describe('items that Markdown would count in another way keep their sign', () => {
  check([
    ['letters of a page', '<ol type="a"><li>one</li><li>two</li></ol>', '- a. one\n- b. two'],
    ['capital letters behind z', '<ol type=A start=26><li>one<li>two</ol>', '- Z. one\n- AA. two'],
    ['Roman numbers', '<ol type=i start=3><li>one<li>two</ol>', '- iii. one\n- iv. two'],
    [
      'the style of an item, as Google Docs has it',
      '<ol><li>one<ol><li style="list-style-type:lower-alpha">two</ol></ol>',
      '1. one\n   - a. two',
    ],
    ["Word's letters", wordItem('(a)', 'one') + wordItem('(b)', 'two'), '- (a) one\n- (b) two'],
    ["Word's Roman numbers", wordItem('i.', 'one') + wordItem('ii.', 'two'), '- i. one\n- ii. two'],
    [
      'numbers of several levels',
      wordItem('1.', 'one') + wordItem('1.1.', 'two', 2) + wordItem('1.2.', 'three', 2),
      '1. one\n   - 1.1. two\n   - 1.2. three',
    ],
    ['names', wordItem('Article 1', 'one') + wordItem('A', 'two'), '- Article 1 one\n- A two'],
    ['what Markdown counts', wordItem('(1)', 'one') + wordItem('2)', 'two'), '1. one\n2. two'],
    ['bullets', wordItem('·', 'one') + wordItem('o', 'two', 2), '- one\n  - two'],
    [
      'numbers in a cell',
      '<table><tr><td>a<td><ol><li>one<li>two</ol></table>',
      '| a | 1. one; 2. two |\n| --- | --- |',
    ],
  ]);
});

describe('letters of a font of pictures', () => {
  check([
    ['an arrow', '<p>a <span style="font-family:Wingdings">à</span> b</p>', 'a → b'],
    ['the same by its own number', '<p>a <font face=Wingdings>&#61664;</font> b</p>', 'a → b'],
    ['an arrow of Symbol', '<p>a <span style="font-family:Symbol">®</span> b</p>', 'a → b'],
    [
      "Word's bullets",
      wordItem("<span style='font-family:Wingdings'>Ø</span>", 'one') +
        wordItem("<span style='font-family:Wingdings'>q</span>", 'two'),
      '- one\n- two',
    ],
    ['a typed bullet', '<p><span style="font-family:Wingdings">§</span> one</p>', '- one'],
    ['a tick', '<p><span style="font-family:Wingdings">ü</span> one</p>', '✓ one'],
    ['a picture nobody knows', '<p>a <span style="font-family:Wingdings">z</span>b</p>', 'a b'],
    [
      'another font inside',
      '<p style="font-family:Wingdings"><span style="font:7pt Arial">ab</span></p>',
      'ab',
    ],
    ['words that are no pictures', '<p style="font-family:Wingdings">words</p>', 'words'],
    ['other fonts', '<p style="font-family:\'Segoe UI Symbol\'">ab</p>', 'ab'],
  ]);
});

describe('struck-out words are left out', () => {
  check([
    ...['s', 'strike', 'del'].map(
      (name) => [name, `<p>It <${name}>opens</${name}> <b>closes</b>.</p>`, 'It **closes**.'] as const,
    ),
    ['by a style', '<p>a <span style="text-decoration: underline line-through">b</span> c</p>', 'a c'],
    ['by its long name', '<p>a <span style="text-decoration-line:line-through">b</span> c</p>', 'a c'],
    ['with words inside', '<p>a <s>b <span style="text-decoration:none">c</span></s> d</p>', 'a d'],
    ['an item', '<ul><li>one</li><li><s>two</s></li><li>three</li></ul>', '- one\n- three'],
    [
      'an item with a number, with what is in it',
      '<ol><li>a<li><del>b<ol><li>x</ol></del><li>c<ol><li><s>d</s><li>e</ol><li><s>f</s><li>g</ol>',
      '1. a\n2. c\n   1. e\n3. g',
    ],
    ['not a number that is given', '<ol><li>a<li><s>b</s><li value="7">c<li>d</ol>', '1. a\n\n7) c\n8) d'],
    [
      'an item of Word’s',
      [
        ['l0 level1', '1.', 'a'],
        ['l0 level1', '2.', '<s>b</s>'],
        ['l0 level2', '1.', 'x'],
        ['l0 level1', '3.', 'c'],
        ['l1 level1', '1.', 'd'],
      ]
        .map(
          ([list, sign, words]) =>
            `<p class=MsoListParagraph style='mso-list:${list} lfo1'><![if !supportLists]>${sign}<![endif]>${words}</p>`,
        )
        .join(''),
      '1. a\n   1. x\n2. c\n\n1) d',
    ],
    [
      'a cell, whose place stays',
      '<table><tr><td>a<td>b<tr><td style="text-decoration:line-through">1<td>2</table>',
      '| a | b |\n| --- | --- |\n|  | 2 |',
    ],
    ['not underlined ones', '<p>a <u>b</u> <span style="text-decoration:underline">c</span></p>', 'a b c'],
  ]);
});

describe('what mail programs and search engines put around an address', () => {
  const wrap = (address: string) =>
    `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Cana%40example.org%7C1&reserved=0`;
  const google = (address: string) =>
    `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D&source=docs`;
  const page = 'https://example.org/a?b=1&c=d#e';

  it('goes, also one in another', () => {
    for (const wrapped of [wrap(page), google(page), wrap(google(page)), google(wrap(wrap(page)))])
      assert.equal(meantAddress(wrapped), page);
    assert.equal(meantAddress(wrap('mailto:ana@example.org')), 'mailto:ana@example.org');
    assert.equal(meantAddress(page), page);
  });

  it('goes with all that is in it where nothing safe is left', () => {
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', '', '%', 'file:///etc'])
      assert.equal(meantAddress(wrap(bad)), undefined);
    assert.equal(
      meantAddress('https://x.safelinks.protection.outlook.com/?url=%E0%A4%A&data=ana'),
      undefined,
    );
  });

  it('goes from links and from plain text, and the mail address with it', () => {
    const html = (words: string) =>
      `<p>See <a href="${wrap(page).replaceAll('&', '&amp;')}">${words.replaceAll('&', '&amp;')}</a></p>`;
    assert.equal(pasteAsMarkdown(html('the page')), `See [the page](${page})`);
    assert.equal(pasteAsMarkdown(html(wrap(page))), `See <${page}>`);
    const escaped = wrap(page).replaceAll('&', '&amp;');
    assert.equal(
      pasteAsMarkdown(`<p>See &lt;${escaped}&gt; and ${escaped}</p>`),
      `See \\<${page}> and ${page}`,
    );
    assert.equal(plainAsMarkdown(`See <${wrap(page)}>, all`), `See <${page}>, all`);
  });
});

describe('words that look like Markdown', () => {
  check([
    ['the line below the head of a table', '<p>a|b<br>-|-</p>', 'a|b\\\n\\-|-'],
    ['the same with colons', '<p>a|b<br>:-|-:</p>', 'a|b\\\n\\:-|-:'],
    ['a mail address behind other signs', '<p>&lt;#a@b.org&gt;</p>', '\\<#a@b.org>'],
    ['an arrow', '<p>a &lt;-&gt; b</p>', 'a <-> b'],
  ]);
});
