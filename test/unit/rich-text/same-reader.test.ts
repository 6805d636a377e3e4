import fc from 'fast-check';
import assert from 'node:assert/strict';
import * as ours from '../../../server/src/prose/markdown-reader';
import { addressOf } from '../../../client/src/webview/form/rich-text/link-form';
import * as theirs from '../../../server/src/service/markdown/reader';
import { isSafeLink } from '../../../server/src/service/markdown/safe-link';
import { richAnswer } from '../../support/rich-answer';

describe('the reader of a box', () => {
  it('finds what the server finds', () => {
    const found = (tokens: ReturnType<typeof ours.readTokens>) =>
      tokens.map(({ type, content, map }) => ({ type, content, map }));
    fc.assert(
      fc.property(richAnswer, (text) => {
        assert.deepEqual(found(ours.readTokens(text)), found(theirs.readMarkdown(text)));
        assert.equal(ours.isTooDeep(text), theirs.isTooDeep(text));
      }),
    );
    for (const text of ['- '.repeat(30) + 'x', `${' '.repeat(60)}x`, '> '.repeat(25)])
      assert.equal(ours.isTooDeep(text), theirs.isTooDeep(text));
  });

  it('lets through the links that the server lets through', () => {
    for (const address of [
      'https://example.org',
      'HTTP://x',
      'mailto:a@b.c',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://',
      '//x',
      'file:///x',
    ])
      assert.equal(ours.isSafeLink(address), isSafeLink(address), address);
  });

  it('takes addresses as people write them', () => {
    assert.equal(addressOf(' example.org/a?b '), 'https://example.org/a?b');
    assert.equal(addressOf('www.gov.uk'), 'https://www.gov.uk');
    assert.equal(addressOf('jo@example.org'), 'mailto:jo@example.org');
    assert.equal(addressOf('http://x.org'), 'http://x.org');
    for (const wrong of ['', 'two words', 'javascript:alert(1)', 'ftp://x.org', 'word'])
      assert.equal(addressOf(wrong), undefined, wrong);
  });
});
