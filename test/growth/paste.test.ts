import assert from 'node:assert/strict';
import { loadCountedService } from '../support/counted-service';

const { countSteps, pasteAsMarkdown } = loadCountedService();

/** Clipboards that grow by one thing, among them such as nobody but an attacker would make. */
const shapes: Readonly<Record<string, (count: number) => string>> = {
  paragraphs: (n) => '<p class=MsoNormal>The <b>register</b> opens.<o:p></o:p></p>'.repeat(n),
  'words in one paragraph': (n) => `<p>${'word <i>and</i> word '.repeat(n)}</p>`,
  'letters in one word': (n) => `<p>${'(a)'.repeat(n)}</p>`,
  'parts of one word': (n) => `<p>${'<b>a</b>.'.repeat(n)}</p>`,
  'line breaks': (n) => `<p>${'a<br>'.repeat(n)}</p>`,
  'empty lines': (n) => `<p>a${'<br>'.repeat(n)}</p>`,
  'items of a list': (n) => `<ul>${'<li>one</li>'.repeat(n)}</ul>`,
  "items of Word's lists": (n) =>
    "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>1.<![endif]>one</p>".repeat(
      n,
    ),
  'elements in each other': (n) => '<div>'.repeat(n) + 'x',
  'bold in bold': (n) => '<b>x'.repeat(n) + '<p>x'.repeat(n),
  'lists in each other': (n) => '<ul><li>x'.repeat(n),
  'tables in each other': (n) => '<table><tr><td>x'.repeat(n),
  'ends of nothing': (n) => '<div>'.repeat(n) + '</span></p>'.repeat(n),
  'links in links': (n) => '<a href="https://x.org">['.repeat(n),
  'rows of a table': (n) => `<table>${'<tr><td>a<td>b'.repeat(n)}</table>`,
  'columns of a table': (n) => `<table><tr>${'<td>a'.repeat(n)}</table>`,
  'a wide row and many narrow ones': (n) => `<table><tr>${'<td>a'.repeat(n)}${'<tr><td>a'.repeat(n)}</table>`,
  'cells over many rows': (n) => `<table>${'<tr><td rowspan=1000 colspan=1000>a<td>b'.repeat(n)}</table>`,
  'signs of Markdown': (n) => `<p>${'*_`[]()<>&|!~#\\'.repeat(n)}</p>`,
  'openings of tags': (n) => '<'.repeat(n),
  'openings of comments': (n) => '<!--'.repeat(n),
  attributes: (n) => `<p ${Array.from({ length: n }, (_, i) => `a${i}=b`).join(' ')}>x`,
  declarations: (n) => `<p style="${'font-weight:bold;'.repeat(n)}">x`,
  'letters of an address': (n) => `<a href="https://x.org/${'a(b'.repeat(n)}">x</a>`,
  'numbers that count on': (n) =>
    Array.from({ length: n }, (_, i) => `<p>${(i % 900) + 1}. item</p>`).join(''),
  'numbers that do not': (n) => '<p>15. Mai 2025: Bericht</p><p>7. item</p>'.repeat(n),
  'lines with dashes': (n) => `<p>${'- item<br>more<br>'.repeat(n)}</p>`,
  'items with letters': (n) => `<ol type=a>${'<li>one</li>'.repeat(n)}</ol>`,
  'letters of a font of pictures': (n) => '<p><span style="font-family:Wingdings">à</span> x</p>'.repeat(n),
  'struck-out words': (n) => `<p>${'<s>a</s> b '.repeat(n)}</p>`,
  'wrapped links': (n) =>
    '<a href="https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.org&data=a">x</a> '.repeat(n),
  'parts of a wrapped link': (n) =>
    `<a href="https://x.safelinks.protection.outlook.com/?${'data=a&'.repeat(n)}">x</a>`,
  'signs before a mail address': (n) => `<p>${'&lt;#'.repeat(n)}a@b.org&gt;</p>`,
  'lines like a table': (n) => `<p>${'-|-:'.repeat(n)}<br>${'|-'.repeat(n)}</p>`,
  references: (n) => '&amp;#42;&nbsp;'.repeat(n),
  blanks: (n) => `<p>a${' &nbsp;'.repeat(n)}b</p>`,
};

describe('pasting twice as much', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(`${name} takes about twice the work`, () => {
      const [small = 0, middle = 0, large = 0] = [1000, 2000, 4000].map((count) => {
        const html = shape(count);
        return countSteps(() => void pasteAsMarkdown(html));
      });
      assert.ok(large - middle < 3 * (middle - small) + 10_000, `${small}, ${middle}, ${large} steps`);
    });
  }
});
