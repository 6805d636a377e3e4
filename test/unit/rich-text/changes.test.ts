import fc from 'fast-check';
import assert from 'node:assert/strict';
import { Transform } from 'prosemirror-transform';
import { changesTo } from '../../../client/src/webview/form/rich-text/changes';
import { normal } from '../../../server/src/prose/normal';
import { readMarkdown } from '../../../server/src/prose/read';
import { nodes, schema } from '../../../server/src/prose/schema';
import { richAnswer } from '../../support/rich-answer';

const read = (text: string) => readMarkdown(text).root.node;

describe('what has been written elsewhere', () => {
  it('is what the box shows then', () => {
    fc.assert(
      fc.property(richAnswer, richAnswer, (one, other) => {
        const tr = new Transform(read(one));
        for (const { from, to, content } of [...changesTo(tr.doc, read(other))].reverse())
          tr.replaceWith(from, to, content);
        tr.doc.check();
        assert.equal(normal(tr.doc).toString(), normal(read(other)).toString());
      }),
    );
  });

  const touched = (one: string, other: string) => {
    const doc = read(one);
    return changesTo(doc, read(other)).map(
      ({ from, to, content }) =>
        `${doc.textBetween(from, to, '/')}>${content.textBetween(0, content.size, '/')}`,
    );
  };

  it('touches only the letters that differ', () => {
    assert.deepEqual(touched('One two.\n\nThree.\n\nFour.', 'One 2.\n\nThree.\n\nFour!'), ['two>2', '.>!']);
    assert.deepEqual(touched('- a\n- bc\n- d', '* a\n* bxc\n* d'), ['>x']);
    assert.deepEqual(touched('| a | b |\n|---|---|\n| 1 | 22 |', '| a | b |\n|---|---|\n| 1 | 2 |'), ['2>']);
    assert.deepEqual(touched('One.\n\nTwo.', 'One.\n\nNew.\n\nTwo.'), ['>New.']);
    assert.deepEqual(touched('One\ntwo.', 'One two.'), []);
  });

  it('leaves alone what is typed and not yet said', () => {
    const empty = nodes.paragraph.create();
    const doc = nodes.doc.create(null, [
      nodes.paragraph.create(null, schema.text('One ')),
      empty,
      nodes.paragraph.create(null, schema.text('Two')),
    ]);
    const [change, ...more] = changesTo(doc, read('One\n\nTwo!'));
    assert.deepEqual(more, []);
    assert.deepEqual([change?.from, change?.to], [doc.content.size - 1, doc.content.size - 1]);
  });
});
