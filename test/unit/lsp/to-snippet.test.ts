import assert from 'node:assert/strict';
import { toSnippet } from '../../../server/src/lsp/features/to-snippet';
import { join, rest, toAnswer, toChoose } from '../../../server/src/service/put/written';

describe('what is written, as a snippet', () => {
  it('has its places in the order of the text', () => {
    const written = join([
      'id: ',
      toAnswer(),
      '\nlevel: ',
      toChoose(['off', 'info']),
      ' # ',
      toAnswer('why'),
    ]);
    assert.equal(toSnippet(written), 'id: ${1:}\nlevel: ${2|off,info|} # ${3:why}');
    assert.equal(written.text, 'id: \nlevel:  # why');
  });

  it('is numbered behind what the same document has already', () => {
    assert.equal(toSnippet(join([toAnswer(), '0 ', toAnswer()]), 2), '${3:}0 ${4:}');
  });

  it('comes to rest where nothing is asked', () => {
    assert.equal(toSnippet(join(['tbc: ', rest])), 'tbc: $0');
  });

  it('keeps every sign that has a meaning in a snippet', () => {
    assert.equal(toSnippet(join(['{ $1 \\ ', toAnswer('${2:a}'), ' }'])), '{ \\$1 \\\\ ${1:\\${2:a\\}} \\}');
    assert.equal(toSnippet(toChoose(['a,b', 'c|d', 'e\\f'])), '${1|a\\,b,c\\|d,e\\\\f|}');
  });
});
