import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/property-seed';
import { createPlans, messagesFor } from '../../../server/src/service';
import { pasteAt } from '../../../server/src/service/form/paste/paste-at';
import { leavesOf } from '../../../server/src/service/markdown/leaves';
import { structureOf } from '../../../server/src/service/markdown/published-form';
import { applyEdits } from '../../../server/src/service/text/edit';
import { parseYaml } from '../../../server/src/service/yaml/parse';
import { nodeAt } from '../../../server/src/service/yaml/tree';
import { structuredAnswer, writeMarkdown } from '../../support/structured-answer';
import { answerStyle, draftWith } from '../../support/write-structured';

const messages = messagesFor('en');
const uri = 'plan/1-open.commitment.yaml';

function solutionIn(text: string): string {
  const { root, problems } = parseYaml(text);
  assert.deepEqual(problems, [], text);
  const node = nodeAt(root, ['description', 'solution']);
  return node?.kind === 'scalar' ? node.text : '';
}

/** Letters and figures, in order: what stands between them may be laid out anew. */
const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

function isPutInto(before: string, added: string, now: string): boolean {
  for (let at = now.indexOf(added); at >= 0; at = now.indexOf(added, at + 1)) {
    if (now.slice(0, at) + now.slice(at + added.length) === before) return true;
  }
  return false;
}

describe('whatever is pasted anywhere into an answer', () => {
  it('is there with all the words around it, in their order, and the rest of the draft is as it was', () => {
    let pasted = 0;
    fc.assert(
      fc.property(structuredAnswer, answerStyle, structuredAnswer, fc.nat(), (there, style, copied, at) => {
        const text = draftWith(there, style);
        const markdown = writeMarkdown(copied);
        const from = text.indexOf('solution: ') + 'solution: '.length;
        const offset = from + (at % (text.indexOf('\nbudget') - from + 1));
        const plans = createPlans({ messages });
        plans.set(uri, text);
        const edit = pasteAt(plans, uri, { start: offset, end: offset }, markdown, messages);
        if (!edit) return;
        pasted++;
        const after = applyEdits(text, [edit]);
        const before = solutionIn(text);
        const now = solutionIn(after);
        assert.ok(isPutInto(lettersIn(before), lettersIn(markdown), lettersIn(now)), after);
        assert.ok(after.startsWith('title: Ours\n') && after.endsWith('budget: 5\n'), after);
      }),
      { numRuns: 300 },
    );
    assert.ok(pasted > 200, String(pasted));
  });

  it('keeps its paragraphs, lists and tables at the end of an answer', () => {
    fc.assert(
      fc.property(structuredAnswer, structuredAnswer, (there, copied) => {
        const text = draftWith(there, 'literal').replace('\nbudget', '\n\n    \nbudget');
        const markdown = writeMarkdown(copied);
        const offset = text.indexOf('\nbudget');
        const plans = createPlans({ messages });
        plans.set(uri, text);
        const edit = pasteAt(plans, uri, { start: offset, end: offset }, markdown, messages);
        assert.ok(edit, text);
        const leaves = leavesOf(solutionIn(applyEdits(text, [edit])));
        const wanted = leavesOf(markdown);
        const kinds = (all: typeof leaves) =>
          all.map((leaf) => [structureOf(leaf).split(' ').at(-1), leaf.around.length]);
        assert.deepEqual(kinds(leaves.slice(-wanted.length)), kinds(wanted));
      }),
    );
  });
});
