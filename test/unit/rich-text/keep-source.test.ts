import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { Mark, Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { normal } from '../../../server/src/prose/normal';
import { readMarkdown, type Reading } from '../../../server/src/prose/read';
import { marks, nodes, schema } from '../../../server/src/prose/schema';
import { writeAnew, writeMarkdown } from '../../../server/src/prose/write';
import { richAnswer } from '../../support/rich-answer';

interface Text {
  readonly node: Node;
  readonly at: number;
}

/** The paragraphs and the like of a document, and where their words begin. */
function textsOf(doc: Node, isWanted: (node: Node) => boolean = () => true): readonly Text[] {
  const found: Text[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock && isWanted(node)) found.push({ node, at: pos + 1 });
  });
  return found;
}

const isProse = ({ type }: Node) => !type.spec.code;
const pick = <T>(from: readonly T[], which: number): T | undefined => from[which % from.length];
const says = (text: string) => normal(readMarkdown(text).root.node).toString();
const written = (doc: Node, base: Reading) => {
  const text = writeMarkdown(doc, base);
  assert.equal(says(text), normal(doc).toString(), `read back from ${JSON.stringify(text)}`);
  return text;
};

describe('a rich text and its Markdown', () => {
  it('is the same to the byte as long as nothing is changed', () => {
    fc.assert(
      fc.property(richAnswer, (text) => {
        const base = readMarkdown(text);
        base.root.node.check();
        assert.equal(writeMarkdown(base.root.node, base), text);
      }),
    );
  });

  it('reads back as what it was when it is written anew', () => {
    fc.assert(
      fc.property(richAnswer, (text) => {
        const anew = writeAnew(readMarkdown(text).root.node);
        assert.equal(says(anew), says(text), JSON.stringify(anew));
      }),
    );
  });

  it('changes only the lines of the block in which something is typed', () => {
    const typed = fc.constantFrom('x', ' ', '*', '_', '`', '1', '-', '|', '\\', 'é', 'ع');
    fc.assert(
      fc.property(richAnswer, fc.nat(), fc.nat(), typed, (text, block, place, sign) => {
        const base = readMarkdown(text);
        const { node: doc } = base.root;
        const where = pick(textsOf(doc), block);
        if (!where) return;
        const at = where.at + (place % (where.node.content.size + 1));
        const marked = isProse(where.node) ? doc.resolve(at).marks() : [];
        const value = written(new Transform(doc).insert(at, schema.text(sign, marked)).doc, base);
        const piece = base.root.children[doc.resolve(at).index(0)];
        if (!piece) return;
        const above = base.lines.slice(0, piece.first).map((line) => `${line}\n`);
        const below = base.lines.slice(piece.end).map((line) => `\n${line}`);
        assert.ok(value.startsWith(above.join('')), JSON.stringify(value));
        assert.ok(value.endsWith(below.join('')), JSON.stringify(value));
      }),
    );
  });

  it('has the old bytes again after a mark was put on and taken off', () => {
    const names = fc.constantFrom(
      'strong' as const,
      'em' as const,
      'strike' as const,
      'code' as const,
      'link' as const,
    );
    fc.assert(
      fc.property(richAnswer, fc.nat(), fc.nat(), fc.nat(), names, (text, block, from, to, name) => {
        const base = readMarkdown(text);
        const { node: doc } = base.root;
        const where = pick(textsOf(doc, isProse), block);
        if (!where) return;
        const type = marks[name];
        const places = [from, to].map((place) => where.at + (place % (where.node.content.size + 1)));
        const [start, end] = [Math.min(...places), Math.max(...places)];
        const mark: Mark = type.create(name === 'link' ? { href: 'https://example.org/new' } : null);
        const { doc: marked } = new Transform(doc).addMark(start, end, mark);
        written(marked, base);
        if (doc.rangeHasMark(start, end, type)) return;
        assert.equal(writeMarkdown(new Transform(marked).removeMark(start, end, mark).doc, base), text);
      }),
    );
  });

  it('loses nothing when blocks are split, taken out and moved', () => {
    const act = fc.constantFrom('split', 'delete', 'move');
    fc.assert(
      fc.property(richAnswer, fc.nat(), fc.nat(), act, (text, block, place, what) => {
        const base = readMarkdown(text);
        const { node: doc } = base.root;
        const where = pick(
          textsOf(doc).filter(({ at }) => doc.resolve(at).depth === 1),
          block,
        );
        if (!where) return;
        const tr = new Transform(doc);
        if (what === 'split') tr.split(where.at + (place % (where.node.content.size + 1)));
        else {
          if (doc.childCount > 1) tr.delete(where.at - 1, where.at - 1 + where.node.nodeSize);
          // Two pieces of source next to each other are one.
          if (what === 'move' && where.node.type !== nodes.source) tr.insert(0, where.node);
        }
        written(tr.doc, base);
      }),
    );
  });
});

describe('what is changed', () => {
  /** The Markdown after `change` has been made to the document. */
  const after = (text: string, change: (tr: Transform) => void) => {
    const base = readMarkdown(text);
    const tr = new Transform(base.root.node);
    change(tr);
    return written(tr.doc, base);
  };
  const at = (tr: Transform, words: string) => {
    const found = textsOf(tr.doc).find(({ node }) => node.textContent.includes(words));
    assert.ok(found, words);
    return found.at + found.node.textContent.indexOf(words);
  };
  const replace = (tr: Transform, words: string, by: string) =>
    tr.replaceWith(at(tr, words), at(tr, words) + words.length, schema.text(by));

  it('keeps the line breaks and the spelling of the words beside it', () => {
    const text = 'The __ministry__ of finance\npublishes *all* contracts \\[1\\]\nwithin ten days.';
    assert.equal(
      after(text, (tr) => replace(tr, 'contracts', 'tenders')),
      text.replace('contracts', 'tenders'),
    );
    assert.equal(
      after(text, (tr) => replace(tr, 'within ten days', 'soon')),
      text.replace('within ten days', 'soon'),
    );
  });

  it('is one item of a list', () => {
    const text = '* one\n* two\n  wrapped\n\n* three\n    1) deep\n    2) deeper\n';
    assert.equal(
      after(text, (tr) => replace(tr, 'deep', 'far')),
      text.replace('deep\n', 'far\n'),
    );
    assert.equal(
      after(text, (tr) => replace(tr, 'one', '1')),
      text.replace('one', '1'),
    );
  });

  it('is one row of a table, and its bars are protected', () => {
    const text = 'a | b\n--|:-:\n1 | 2\n3 | x\\|y\n';
    assert.equal(
      after(text, (tr) => replace(tr, 'y', 'z|')),
      'a | b\n--|:-:\n1 | 2\n| 3 | x\\|z\\| |\n',
    );
  });

  it('goes on numbering where an item is added', () => {
    const item = (words: string) =>
      nodes.list_item.create(null, nodes.paragraph.create(null, schema.text(words)));
    const add = (text: string) => after(text, (tr) => tr.insert(at(tr, 'two') - 2, item('new')));
    assert.equal(add('1. one\n2. two\n'), '1. one\n2. new\n3. two\n');
    assert.equal(add('1) one\n1) two'), '1) one\n1) new\n1) two');
    assert.equal(add('- one\n\n- two'), '- one\n\n- new\n\n- two');
  });

  it('is protected only where it would be read as something else', () => {
    const typed = (words: string) => after('x', (tr) => replace(tr, 'x', words));
    for (const plain of [
      'Art. 5 - see no. 3.',
      '5 * 3 = 15',
      'snake_case_name',
      '[x] and (y)',
      'a < b & c > d',
      '#5',
      '1.10 percent',
      'Wow!',
      '~10 %',
      'C:\\new\\folder',
    ])
      assert.equal(typed(plain), plain);
    assert.equal(typed('1. no list'), '1\\. no list');
    assert.equal(typed('- no list'), '\\- no list');
    assert.equal(typed('# no heading'), '\\# no heading');
    assert.equal(typed('*no* stress'), '\\*no\\* stress');
    assert.equal(typed('[no](link)'), '[no](link)');
    assert.equal(typed('[no](https://x.org)'), '[no\\](https://x.org)');
    assert.equal(typed('&amp;'), '\\&amp;');
  });

  it('is on one line, with marks as in our pages', () => {
    const words = 'A long sentence. '.repeat(20).trim();
    assert.equal(
      after('x', (tr) => {
        replace(tr, 'x', words);
        tr.addMark(1, 2, marks.strong.create()).addMark(3, 7, marks.em.create());
      }),
      words.replace('A long', '**A** _long_'),
    );
  });

  it('may be everything: an empty box is an empty answer', () => {
    assert.equal(
      after('One.\n\nTwo.\n', (tr) => tr.replaceWith(0, tr.doc.content.size, nodes.paragraph.create())),
      '',
    );
    assert.equal(
      after('', (tr) => tr.insert(1, schema.text('Words'))),
      'Words',
    );
  });

  it('is what is written where a box has no place for something', () => {
    const text = 'A picture: ![map](https://example.org/map.png)\n\nAfter.';
    const { node } = readMarkdown(text).root;
    assert.equal(node.firstChild?.type, nodes.source);
    assert.equal(
      after(text, (tr) => replace(tr, 'map.png', 'm.png')),
      text.replace('map.png', 'm.png'),
    );
  });
});
