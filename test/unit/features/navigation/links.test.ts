import assert from 'node:assert/strict';
import { linksIn } from '../../../../server/src/service/features/navigate/links';

function links(text: string): readonly string[] {
  for (const { range, target } of linksIn(text)) assert.equal(text.slice(range.start, range.end), target);
  return linksIn(text).map(({ target }) => target);
}

describe('links', () => {
  it('are found wherever a draft has them', () => {
    assert.deepEqual(
      links(`links: [https://a.org/x, "https://b.org/y?z=1&w=2#top"]
evidence:
  - https://c.org
  - 'http://d.org/'
summary: See <https://e.org/a-b_c>, [there](https://f.org/wiki/Act_(2000)) or HTTPS://G.ORG.
`),
      [
        'https://a.org/x',
        'https://b.org/y?z=1&w=2#top',
        'https://c.org',
        'http://d.org/',
        'https://e.org/a-b_c',
        'https://f.org/wiki/Act_(2000)',
        'HTTPS://G.ORG',
      ],
    );
  });

  it('end before the punctuation of the sentence', () => {
    assert.deepEqual(links('(see https://a.org/x), https://b.org/y!? **https://c.org/z** “https://d.org”…'), [
      'https://a.org/x',
      'https://b.org/y',
      'https://c.org/z',
      'https://d.org',
    ]);
  });

  it('are of the web only, and lead where they say', () => {
    assert.deepEqual(
      links(
        'file:///etc/passwd javascript:alert(1) ftp://a.org mailto:a@b.org xhttps://a.org https:// http://. ' +
          'https://www.gov.uk@b.org https://user:secret@b.org/',
      ),
      [],
    );
  });

  it('are no endless ones, and not endlessly many', () => {
    assert.deepEqual(links(`https://a.org/${'('.repeat(100_000)}${')'.repeat(100_000)}`), []);
    assert.equal(linksIn('https://a.org/b '.repeat(10_000)).length, 2000);
  });
});
