import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/property-seed';
import { plainText } from '../../../server/src/service/markdown/plain-text';
import { pasteAsMarkdown } from '../../../server/src/service/paste/paste-as-markdown';
import { ShallowParser } from '../../../server/src/service/paste/shallow-parser';

const pieces = [
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<ul>',
    '</ul>',
    '<ol start=7>',
    '</ol>',
    '<li>',
    '</li>',
    '<br>',
    '<table>',
    '</table>',
  ],
  ...[
    '<tr>',
    '<td rowspan=3>',
    '<td colspan=-1>',
    '</td>',
    '</tr>',
    '<th>',
    '<h1>',
    '</h1>',
    '<pre>',
    '</pre>',
    '<a href="https://x.org">',
  ],
  ...[
    '</a>',
    '<sup>',
    '</sup>',
    '<!--',
    '-->',
    '<![if !supportLists]>',
    '<![endif]>',
    '<span style="mso-list:Ignore">',
    '</span>',
    '<svg>',
    '</svg>',
  ],
  ...[
    "<p class=MsoListParagraph style='mso-list:l0 level9 lfo1'>",
    '<div style="white-space:pre">',
    '</div>',
    '<li value=99999999999>',
    '</',
  ],
  ...[
    '<title>',
    '</title>',
    '<',
    '>',
    '&',
    '"',
    '\0',
    '\n',
    '\r',
    '\u2028',
    '\uD800',
    '\uFEFF',
    '\u202E',
    'a',
    'word',
    ' ',
    '- x',
    '1. y',
    '*',
    '|',
  ],
];

describe('hostile clipboards', () => {
  it('whatever is in it, reads as something, and control characters and signs of direction are gone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const markdown = pasteAsMarkdown(parts.join(''));
        assert.doesNotMatch(markdown, /(?!\n)\p{Cc}|[\u2028\u202E\uFEFF]|\p{Surrogate}/u);
        // Nothing that is pasted begins in code, where it would be read letter by letter.
        assert.doesNotMatch(markdown, /^(?:\t| {4})/);
      }),
      { numRuns: 2000 },
    );
  });

  it('no word is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces.filter((piece) => !/[<>&"]/.test(piece))), { maxLength: 40 }),
        (parts) => {
          const words = (text: string) => text.match(/[a-z]+/g)?.join(' ') ?? '';
          const html = parts.map((part) => `<p><b>${part}</b></p>`).join('');
          assert.equal(words(plainText(pasteAsMarkdown(html))), words(parts.join(' ')));
        },
      ),
    );
  });

  it('scripts, styles, pictures, fields and links that would run go', () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><img src=x onerror=alert(1) alt=pic><input value=v><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href=" https://x.org/ ">c</a><iframe>i</iframe><svg><text>t</text></svg>';
    assert.equal(pasteAsMarkdown(html), 'a b [c](https://x.org/)');
  });

  it('the parser never goes deeper than programs do', () => {
    let [depth, deepest] = [0, 0];
    const parser = new ShallowParser({
      onopentag: () => {
        deepest = Math.max(deepest, ++depth);
      },
      onclosetag: () => depth--,
    });
    parser.end(`${'<div><b>'.repeat(50_000)}x${'</b></div>'.repeat(50_000)}`);
    assert.equal(depth, 0);
    assert.ok(deepest <= 501, String(deepest));
  });
});
