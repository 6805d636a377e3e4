import assert from 'node:assert/strict';
import fc from 'fast-check';
import { before, describe, it } from 'mocha';
import { mergeDrafts, type Merged } from '../../../../server/src/service';
import { formOfMarkdown } from '../../../../server/src/service/markdown/published-form';
import '../../../support/property-seed';
import { structuredAnswer, writeMarkdown, type Part } from '../../../support/structured-answer';
import { applyEach, inOneOrder, place, twoAuthors, type AnswerEdit } from '../../../support/structured-edit';
import { answerStyle, draftWith, formIn } from '../../../support/write-structured';

/** What two people made of one answer at the same time, each in one of the ways to write it. */
interface Pair {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly edits: readonly AnswerEdit[];
  /** What readers should then see; nothing where it depends on who comes first, because the two contradict each other. */
  readonly wanted: string | undefined;
}

const otherStyle = fc.option(answerStyle, { freq: 3 });

const pair: fc.Arbitrary<Pair | undefined> = fc
  .tuple(structuredAnswer, twoAuthors, answerStyle, otherStyle, otherStyle)
  .map(([parts, [one, other], style, mine, yours]) => {
    const [a, b] = [place(parts, one), place(parts, other)];
    const [ours, theirs] = [applyEach(parts, a), applyEach(parts, b)];
    if (!ours || !theirs || a.length === 0 || b.length === 0) return undefined;
    return {
      base: draftWith(parts, style),
      ours: draftWith(ours, mine ?? style),
      theirs: draftWith(theirs, yours ?? style),
      edits: [...a, ...b],
      wanted: bothOf(ours, a, theirs, b),
    };
  });

function bothOf(
  ours: readonly Part[],
  mine: readonly AnswerEdit[],
  theirs: readonly Part[],
  yours: readonly AnswerEdit[],
): string | undefined {
  // What both did alike was done once.
  const without = (edits: readonly AnswerEdit[], all: readonly AnswerEdit[]) =>
    edits.filter(
      ({ id, kind }) => /^add|reword/.test(kind) || !all.some((o) => o.id === id && o.kind === kind),
    );
  const [one, other] = [applyEach(ours, without(yours, mine)), applyEach(theirs, without(mine, yours))].map(
    (parts) => parts && inOneOrder(formOfMarkdown(writeMarkdown(parts)), [...mine, ...yours]),
  );
  return one === other ? one : undefined;
}

describe('merging answers with lists, tables and the like', () => {
  let merged: readonly (Pair & Merged)[] = [];

  before(() => {
    const pairs = fc.sample(pair, 600).filter((one) => one !== undefined);
    merged = pairs.map((one) => ({ ...one, ...mergeDrafts('commitment', one.base, one.ours, one.theirs) }));
  });

  it('says what both wrote', () => {
    for (const { base, ours, theirs, text, conflicts, wanted, edits } of merged) {
      if (wanted === undefined || conflicts > 0) continue;
      const shown = [JSON.stringify(edits), base, ours, theirs, text].join('\n');
      assert.equal(inOneOrder(formIn(text), edits), wanted, shown);
    }
  });

  it('loses nothing that either wrote', () => {
    for (const { base, ours, theirs, text, edits } of merged) {
      for (const { word } of edits)
        assert.ok(
          (!ours.includes(word) && !theirs.includes(word)) || text.includes(word),
          [base, ours, theirs, text].join('\n'),
        );
    }
  });

  it('leaves to people what contradicts itself, and little else', () => {
    const apart = merged.filter(({ wanted }) => wanted === undefined);
    const together = merged.filter(({ wanted }) => wanted !== undefined);
    const done = together.filter(({ conflicts }) => conflicts === 0);
    const figures = `${done.length} of ${together.length} merged; ${apart.length} contradict each other`;
    assert.ok(together.length > 300 && apart.length > 30, figures);
    assert.ok(done.length / together.length > 0.9, figures);
    if (process.env.CODRAFT_FIGURES) console.log(figures);
  });
});
