import assert from 'node:assert/strict';
import { asParagraphs } from '../../../server/src/service/yaml/repair/as-paragraphs';

function laidOut(...written: readonly string[]): string {
  const lines = written.map((line) => ({
    line,
    words: line.trimStart(),
    indent: line.length - line.trimStart().length,
  }));
  return asParagraphs(lines)
    .map(({ line, mark, signLength, needsGap }) => {
      const indent = line.length - line.trimStart().length;
      return `${needsGap ? '\n' : ''}${line.slice(0, indent)}${mark}${line.slice(indent + signLength)}`;
    })
    .join('\n');
}

describe('a pasted text', () => {
  it('has a gap between lines that are sentences of their own', () => {
    assert.equal(
      laidOut('Courts keep their own lists.', '“Nobody reads them.”', 'Écoles et mairies aussi.'),
      'Courts keep their own lists.\n\n“Nobody reads them.”\n\nÉcoles et mairies aussi.',
    );
  });

  it('stays one paragraph where its lines were broken by hand, though some end with a sentence', () => {
    const wrapped = ['Courts keep their own', 'lists. Nobody reads them.', 'Schools do so as well.'];
    assert.equal(laidOut(...wrapped), wrapped.join('\n'));
  });

  it('keeps a lone dash or number at the beginning of a line for part of the sentence', () => {
    const wrapped = ['It was promised in', '2. version of the plan', 'and kept'];
    assert.equal(laidOut(...wrapped), wrapped.join('\n'));
    assert.equal(laidOut('Lists of courts', '– and of schools –'), 'Lists of courts\n– and of schools –');
  });

  it('has its points as lists of Markdown, each kind of them by itself', () => {
    assert.equal(
      laidOut('We will:', '•\tpublish', '▪ train', 'a) report', '1. ask', '2. answer', '1) wait'),
      'We will:\n\n- publish\n- train\n- a) report\n\n1. ask\n2. answer\n\n1) wait',
    );
  });

  it('goes on with a point that was broken, and with a paragraph after the last', () => {
    assert.equal(
      laidOut('· Publish the list', '  of all courts', '· Train the', 'clerks', 'All of it is done by May.'),
      '- Publish the list\n  of all courts\n- Train the\nclerks\n\nAll of it is done by May.',
    );
  });
});
