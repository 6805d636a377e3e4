import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Fragment, type Node } from 'prosemirror-model';
import { writeDocx } from '../../../server/src/docx/write-docx';
import { normal } from '../../../server/src/prose/normal';
import { readMarkdown } from '../../../server/src/prose/read';
import { schema } from '../../../server/src/prose/schema';
import {
  answerBlocks,
  createPlans,
  messagesFor,
  publish,
  withShownAnswers,
} from '../../../server/src/service';
import { bringBack } from '../../../server/src/word/bring-back';
import { markedIn } from '../../../server/src/word/marked';
import { readWord } from '../../../server/src/word/read-word';
import { proseOfShown } from '../../../server/src/word/shown-prose';
import { proseOf } from '../../../server/src/word/to-prose';
import { nestedLists } from '../../support/nested-lists';
import { examples } from '../../support/how-often';
import { richAnswer } from '../../support/rich-answer';
import { structuredAnswer, writeMarkdown } from '../../support/structured-answer';

const messages = messagesFor('en');

async function throughWord(markdown: string) {
  const plans = createPlans({ messages });
  const block = markdown
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
  plans.set('a.commitment.yaml', `title: A\ndescription:\n  solution: |2\n${block}\n`);
  const document = publish(plans, 'a.commitment.yaml');
  assert.ok(document);
  const result = await readWord(await writeDocx(withShownAnswers(document, plans, messages)));
  assert.ok(result.ok);
  const answer = result.document.answers?.answers.find(({ field }) => field === 'description.solution');
  assert.ok(answer);
  return proseOf(markedIn(result.document.blocks).get(answer.mark) ?? []);
}

/** A document with one of its words replaced: the word so many words from its beginning. */
function withWord(doc: Node, at: number, word: string): Node {
  let left = at;
  const visit = (node: Node): Node => {
    if (!node.isText) return node.copy(Fragment.from(node.children.map(visit)));
    const text = (node.text ?? '').replace(/\p{L}+/gu, (found) => (left-- === 0 ? word : found));
    return schema.text(text, node.marks);
  };
  return visit(doc);
}

function wordsIn(doc: Node): number {
  return doc.textBetween(0, doc.content.size, ' ').match(/\p{L}+/gu)?.length ?? 0;
}

describe('an answer that went through Word', () => {
  it('is what it was', async () => {
    await fc.assert(
      fc.asyncProperty(structuredAnswer, async (parts) => {
        const markdown = writeMarkdown(parts, 60);
        const back = normal(await throughWord(markdown));
        assert.equal(back.toString(), normal(readMarkdown(markdown).root.node).toString(), markdown);
      }),
      { numRuns: examples(20) },
    );
  });

  it('is what is published of it, whatever Markdown it is', async () => {
    await fc.assert(
      fc.asyncProperty(richAnswer, async (markdown) => {
        const blocks = answerBlocks(markdown, 4);
        fc.pre(blocks.length > 0);
        const shown = normal(proseOfShown(blocks));
        assert.equal(normal(await throughWord(markdown)).toString(), shown.toString(), markdown);
      }),
      { numRuns: examples(50) },
    );
  });

  it('is what it was, with whatever marks its lists are written', async () => {
    await fc.assert(
      fc.asyncProperty(nestedLists, async (markdown) => {
        const sent = proseOfShown(answerBlocks(markdown, 4));
        assert.equal(bringBack(markdown, sent, await throughWord(markdown)), markdown);
      }),
      { numRuns: examples(40) },
    );
  });

  it('keeps the marks of lists that look like one where a word is changed there', async () => {
    await fc.assert(
      fc.asyncProperty(nestedLists, fc.nat(), async (markdown, at) => {
        const sent = normal(proseOfShown(answerBlocks(markdown, 4)));
        const came = normal(withWord(await throughWord(markdown), at % wordsIn(sent), 'Zanzibar'));
        const changed = bringBack(markdown, sent, came);
        const marksOf = (text: string) => text.match(/(?<=^ *\d*)[-*+.)](?= )/gm);
        assert.deepEqual(marksOf(changed), marksOf(markdown), changed);
        assert.equal(changed.match(/Zanzibar/g)?.length, 1);
      }),
      { numRuns: examples(40) },
    );
  });

  it('keeps points in the list that they stand in where one is added or taken out', () => {
    const markdown = '- one\n- two\n\n* three\n* four\n\nand\n\n1. five\n2. six\n\n3) seven\n4) eight';
    const shown = (text: string) => normal(proseOfShown(answerBlocks(text, 4)));
    assert.equal(
      bringBack(
        markdown,
        shown(markdown),
        shown('- one\n- two\n- four\n- new\n\nand\n\n1. five\n2. new\n3. six\n4. seven\n5. eight'),
      ),
      '- one\n- two\n\n* four\n* new\n\nand\n\n1. five\n2. new\n3. six\n\n4) seven\n5) eight',
    );
  });

  it('has a word that was changed there, and nothing else is another', async () => {
    await fc.assert(
      fc.asyncProperty(structuredAnswer, fc.nat(), async (parts, at) => {
        const markdown = writeMarkdown(parts, 60);
        const sent = normal(await throughWord(markdown));
        const count = wordsIn(sent);
        fc.pre(count > 0);
        const came = withWord(sent, at % count, 'Zanzibar');
        const written = bringBack(markdown, sent, came);
        const meant = withWord(normal(readMarkdown(markdown).root.node), at % count, 'Zanzibar');
        assert.ok(normal(readMarkdown(written).root.node).eq(normal(meant)), written);
      }),
      { numRuns: examples(30) },
    );
  });
});
