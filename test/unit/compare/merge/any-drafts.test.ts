import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { mergeDrafts } from '../../../../server/src/service';
import { takeSide } from '../../../../server/src/service/compare/merge/prove';
import { sentencesOf } from '../../../../server/src/service/language/sentences';
import { commentsIn } from '../../../../server/src/service/yaml/comments';
import { readConflicts } from '../../../../server/src/service/yaml/conflicts';
import { parseYaml } from '../../../../server/src/service/yaml/parse';
import { generatedDraft } from '../../../support/generated-draft';
import { applyAll, edits } from '../../../support/generated-edit';
import '../../../support/property-seed';
import { layout, writeDraft } from '../../../support/write-generated';

const runs = { numRuns: 80 };

/** A draft, and what two people made of it, each in a layout of its own or all in one. */
const three = fc
  .tuple(generatedDraft, edits, edits, fc.tuple(layout, layout, layout), fc.boolean())
  .map(([draft, mine, yours, [a, b, c], isOneLayout]) => ({
    base: writeDraft(draft, a),
    ours: writeDraft(applyAll(draft, mine), isOneLayout ? a : b),
    theirs: writeDraft(applyAll(draft, yours), isOneLayout ? a : c),
  }));

const merge = (base: string, ours: string, theirs: string) => mergeDrafts('commitment', base, ours, theirs);

/** What a draft says; lists are compared without their order, since each side puts its own additions first. */
function said(text: string): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([key, item]) => [key, sorted(item)] as const);
      const left = entries.filter(([, item]) => item !== null && JSON.stringify(item) !== '[]');
      return left.length === 0 ? null : Object.fromEntries(left.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return value === null || value === undefined ? null : wordsIn(value).replace(/\s+/g, ' ').trim();
  };
  return sorted(parse(text));
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function countsOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Everything that a draft says, sentence by sentence. */
function sentences(text: string): readonly string[] {
  const texts = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(texts);
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
    return value === null || value === undefined ? [] : [wordsIn(value)];
  };
  return texts(parse(text)).flatMap((answer) =>
    answer
      .split(/\n\s*/)
      .flatMap((part) =>
        sentencesOf(part).map(({ start, end }) => part.slice(start, end).replace(/\s+/g, ' ').trim()),
      ),
  );
}

function comments(text: string): readonly string[] {
  return commentsIn(text, parseYaml(text).root).map((comment) => comment.text);
}

describe('merging any three versions', () => {
  it('takes the side that changed something when the other did nothing', () => {
    fc.assert(
      fc.property(three, ({ base, ours, theirs }) => {
        assert.deepEqual(merge(base, ours, base), { text: ours, conflicts: 0 });
        assert.deepEqual(merge(base, ours, ours), { text: ours, conflicts: 0 });
        const { text, conflicts } = merge(base, base, theirs);
        assert.deepEqual([said(text), conflicts], [said(theirs), 0]);
      }),
      runs,
    );
  });

  it('takes over what they changed into a draft that was only laid out anew', () => {
    fc.assert(
      fc.property(generatedDraft, edits, layout, layout, ({ fields }, all, one, other) => {
        // A comment that comes to stand at another place says something else.
        const draft = { fields, comments: {} };
        const after = applyAll(draft, all);
        const { text, conflicts } = merge(
          writeDraft(draft, one),
          writeDraft(draft, other),
          writeDraft(after, one),
        );
        assert.deepEqual([said(text), conflicts], [said(writeDraft(after, one)), 0]);
        const back = merge(writeDraft(draft, one), writeDraft(after, one), writeDraft(draft, other));
        assert.deepEqual([said(back.text), back.conflicts], [said(writeDraft(after, one)), 0]);
      }),
      runs,
    );
  });

  it('says the same whichever side is ours', () => {
    fc.assert(
      fc.property(three, ({ base, ours, theirs }) => {
        const [one, other] = [merge(base, ours, theirs), merge(base, theirs, ours)];
        assert.equal(one.conflicts === 0, other.conflicts === 0);
        // What both added at one place stands there in the order of the sides.
        if (one.conflicts === 0)
          assert.deepEqual([...sentences(one.text)].sort(), [...sentences(other.text)].sort());
      }),
      runs,
    );
  });

  it('leaves a draft that can be read, with well-formed conflicts only', () => {
    fc.assert(
      fc.property(three, ({ base, ours, theirs }) => {
        const { text, conflicts } = merge(base, ours, theirs);
        const found = readConflicts(text).conflicts;
        assert.equal(found.length, conflicts);
        assert.ok(found.every(({ whole }) => whole));
        for (const side of ['ours', 'theirs'] as const) {
          const taken = takeSide(text, side);
          assert.equal(taken.conflicts, conflicts);
          const { problems, duplicates } = parseYaml(taken.text);
          assert.deepEqual([problems, duplicates], [[], []]);
        }
      }),
      runs,
    );
  });

  it('loses no sentence and no comment that the other side has not taken out', () => {
    fc.assert(
      fc.property(three, ({ base, ours, theirs }) => {
        const { text } = merge(base, ours, theirs);
        const sides = (['ours', 'theirs'] as const).map((side) => takeSide(text, side).text);
        for (const partsOf of [sentences, comments]) {
          const [b, o, t] = [base, ours, theirs].map((version) => countsOf(partsOf(version)));
          const found = sides.map((side) => countsOf(partsOf(side)));
          for (const part of new Set([...(o?.keys() ?? []), ...(t?.keys() ?? [])])) {
            const [before = 0, mine = 0, yours = 0] = [b, o, t].map((counts) => counts?.get(part) ?? 0);
            // Of what stands there several times, nobody can say which one has become of which.
            if (Math.max(before, mine, yours) > 1) continue;
            const isTakenOut = mine < before || yours < before;
            const wanted = isTakenOut ? Math.min(mine, yours, mine + yours - before) : Math.max(mine, yours);
            const there = Math.max(...found.map((counts) => counts.get(part) ?? 0));
            assert.ok(there >= wanted, `${part}: ${there} of ${wanted}\n${text}`);
          }
        }
      }),
      runs,
    );
  });

  it('never throws, whatever the three texts are', () => {
    const line = fc.constantFrom(
      '<<<<<<< a',
      '=======',
      '>>>>>>> b',
      'title: x',
      'title: "x',
      '  - a',
      '- id: m1',
      '  title: *b',
      'a: &b',
      '---',
      '# x',
      '\t',
      '',
      '{',
      'milestones:',
      '  - id: m1',
      '    due: 2024',
      'title: y # z',
      '? a',
      'a: >-',
      '   text',
    );
    const text = fc.oneof(
      fc
        .array(line, { maxLength: 12 })
        .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((eol) => lines.join(eol))),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, text, text, (base, ours, theirs) => {
        const { text: merged, conflicts } = merge(base, ours, theirs);
        if (conflicts > 0) assert.match(merged, /^<<<<<<< ours\r?\n?/m);
      }),
      { numRuns: 800 },
    );
  });
});
