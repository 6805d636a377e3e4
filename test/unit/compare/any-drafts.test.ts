import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  changedWords,
  compareDrafts,
  messagesFor,
  type Change,
  type DraftKind,
} from '../../../server/src/service';
import { generatedDraft, type GeneratedDraft } from '../../support/generated-draft';
import { applyAll, edits } from '../../support/generated-edit';
import '../../support/property-seed';
import { layout, plainLayout, writeDraft } from '../../support/write-generated';

const runs = 400;

function compare(before: string, after: string): readonly Change[] {
  return compareDrafts(before, after, { kind: 'commitment', messages: messagesFor('en') });
}

const edited = fc
  .tuple(generatedDraft, edits)
  .map(([before, all]) => ({ before, after: applyAll(before, all) }));

/** Lists in which the order says nothing. */
const unordered = /^(?:leads\.\w+|supporting\.\w+|milestones\.(?:supporting|after|evidence)|sign_off)$/;

/** What a draft says, its lists without an order in one that is always the same. */
function plainTree(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plainTree(item, path)).filter((item) => item !== undefined);
    if (unordered.test(path)) items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    if ('tbc' in value) return { tbc: String(value.tbc).trim() };
    const entries = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, plainTree(item, path === '' ? key : `${path}.${key}`)] as const)
      .filter(([, item]) => item !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  const text = (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** `field value`, for everything that is said, sorted. */
function leaves(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, path));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`));
  }
  return [`${path}\n${String(value)}`];
}

function minus(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return all.filter((leaf) => {
    const index = left.indexOf(leaf);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function readTree(draft: GeneratedDraft): unknown {
  return plainTree(parse(writeDraft(draft, plainLayout)) as unknown);
}

describe('comparing any two drafts', () => {
  it('finds nothing between a draft and itself, however it is laid out', () => {
    fc.assert(
      fc.property(generatedDraft, layout, layout, (draft, one, other) => {
        assert.deepEqual(compare(writeDraft(draft, one), writeDraft(draft, other)), []);
      }),
      { numRuns: runs },
    );
  });

  it('names everything that a plain comparison of the two finds, and nothing else', () => {
    fc.assert(
      fc.property(edited, layout, layout, ({ before, after }, one, other) => {
        const changes = compare(writeDraft(before, one), writeDraft(after, other)).filter(
          ({ kind }) => kind !== 'comment',
        );
        const [older, newer] = [readTree(before), readTree(after)];
        const isSame = JSON.stringify(older) === JSON.stringify(newer);
        assert.equal(changes.length === 0, isSame, JSON.stringify(changes, undefined, 1));

        const lost = minus(leaves(older), leaves(newer)).map((leaf) => leaf.split('\n')[0] ?? '');
        const gained = minus(leaves(newer), leaves(older)).map((leaf) => leaf.split('\n')[0] ?? '');
        for (const field of [...lost, ...gained]) {
          const path = field.replace(/\.tbc$/, '');
          assert.ok(
            changes.some((change) => path === change.field || path.startsWith(`${change.field}.`)),
            `${field} is not named`,
          );
        }
      }),
      { numRuns: runs },
    );
  });

  it('counts the same from either side', () => {
    const counts = (changes: readonly Change[], opposite: boolean) => {
      const turned = { added: 'removed', removed: 'added' } as const;
      return changes
        .filter(({ kind }) => kind !== 'comment')
        .map(({ kind, field }) => {
          const is = opposite && (kind === 'added' || kind === 'removed') ? turned[kind] : kind;
          return `${is} ${field}`;
        })
        .sort();
    };
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        const [a, b] = [writeDraft(before, plainLayout), writeDraft(after, plainLayout)];
        assert.deepEqual(counts(compare(a, b), false), counts(compare(b, a), true));
      }),
      { numRuns: runs },
    );
  });

  it('tells comments that were added, taken out and reworded, and no others', () => {
    fc.assert(
      fc.property(generatedDraft, fc.nat(), layout, layout, (draft, at, one, other) => {
        const places = Object.keys(draft.comments);
        const place = places[at % Math.max(1, places.length)];
        if (place === undefined) return;
        const { [place]: gone, ...comments } = draft.comments;
        const without = { ...draft, comments };
        const reworded = { ...draft, comments: { ...draft.comments, [place]: `${gone ?? ''} as before` } };
        const kinds = (a: GeneratedDraft, b: GeneratedDraft) =>
          compare(writeDraft(a, one), writeDraft(b, other)).map(
            ({ kind, before, after }) => `${kind} ${before ?? '-'} ${after ?? '-'}`,
          );
        assert.deepEqual(kinds(draft, without), [`comment ${gone ?? ''} -`]);
        assert.deepEqual(kinds(without, draft), [`comment - ${gone ?? ''}`]);
        assert.deepEqual(kinds(draft, reworded), [`comment ${gone ?? ''} ${gone ?? ''} as before`]);
      }),
      { numRuns: runs },
    );
  });

  it('bears whatever stands in the files', () => {
    const piece = fc.constantFrom(
      ...[
        'title: ',
        'milestones:\n',
        '  - id: m1\n',
        '    due: ',
        '2025-13-01',
        'leads: [',
        ']',
        'tbc: ',
        '- ',
        ': ',
        '\n',
        '  ',
      ],
      ...[
        '\t',
        '"',
        "'",
        '# a\n',
        '<<<<<<< a\n',
        '=======\n',
        '>>>>>>> b\n',
        '&a ',
        '*a',
        '!x ',
        '---\n',
        '{',
        '}',
        '? ',
        '| ',
      ],
      ...[
        'é',
        '😀',
        '\uD800',
        '\r\n',
        '\0',
        '__proto__: ',
        'constructor: ',
        'hasOwnProperty: x\n',
        'sign_off:\n',
        '- by: x\n',
      ],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc
        .tuple(generatedDraft, layout, fc.nat(2000))
        .map(([draft, way, end]) => writeDraft(draft, way).slice(0, end)),
    );
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom<DraftKind>('commitment', 'action-plan', 'stakeholders', 'contacts'),
        (before, after, kind) => {
          const changes = compareDrafts(before, after, { kind, messages: messagesFor('en') });
          assert.deepEqual(compareDrafts(before, before, { kind, messages: messagesFor('en') }), []);
          for (const { summary, range } of changes) {
            assert.match(summary, /^\S.*\S$/s);
            for (const [place, whole] of [
              [range.before, before],
              [range.after, after],
            ] as const) {
              assert.ok(
                !place || (0 <= place.start && place.start <= place.end && place.end <= whole.length),
              );
            }
          }
        },
      ),
      { numRuns: runs },
    );
  });

  it('marks words from which both versions can be read off', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('a', 'the', 'data', '2025.', '90 %', '公开数据', '\n\n', 'ข้อมูล'), {
          maxLength: 30,
        })
        .map((all) => all.join(' ')),
    );
    const squeeze = (all: string) => all.replace(/\s+/gu, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = changedWords(before, after);
        const read = (left: string) =>
          squeeze(words.flatMap(({ kind, text: word }) => (kind === left ? [] : [word])).join(''));
        assert.equal(read('inserted'), squeeze(before));
        assert.equal(read('deleted'), squeeze(after));
      }),
      { numRuns: runs },
    );
  });
});
