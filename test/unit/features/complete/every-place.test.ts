import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createPlans, messagesFor } from '../../../../server/src/service';
import { completeAt } from '../../../../server/src/service/features/complete/complete';
import type { Completion } from '../../../../server/src/service/features/complete/completion';
import { wordsIn, wordsLost } from '../../../../server/src/service/features/trial/words';
import type { Draft } from '../../../../server/src/service/kinds/draft';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';
import { kindOfFile } from '../../../../server/src/service/kinds/file-names';
import { writtenBy } from '../../../support/complete';
import { filesBelow } from '../../../support/fixtures';
import { rareDraft } from '../../../support/rare-draft';

const messages = messagesFor('en');
const root = join(__dirname, '../../../..');
const files = ['test/fixtures/rules', 'test/fixtures/real-world', 'examples']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((file) => kindOfFile(file) !== undefined);

const plan = {
  'action-plan.yaml':
    'country: Kenya\nnumber: 5\ntitle: Plan\nperiod: { start: 2024-01-01, end: 2025-12-31 }\nthemes:\n  - { id: justice, title: Open Justice }\n',
  'stakeholders.yaml':
    'stakeholders:\n  - { id: caj, name: Commission on Administrative Justice, sector: government }\n',
};

/** A text with a cursor in it, as it is when somebody asks for suggestions. */
interface Asked {
  readonly text: string;
  readonly offset: number;
  /** The text before a line was begun in it. Where that cannot be read in full, nobody can tell what a suggestion does. */
  readonly from: string;
}

/** Where the cursor is put in a text that stays as it is. */
function cursorsIn(text: string): readonly Asked[] {
  const offsets = new Set([0, text.length]);
  for (const { index, 0: found } of text.matchAll(/\r\n|\r|\n|^[ \t]*|[:,[{-][ \t]?/gm)) {
    offsets.add(index).add(index + found.length);
    if (found.length === 2 && found !== '\r\n') offsets.add(index + 1);
  }
  return [...offsets].map((offset) => ({ text, offset, from: text }));
}

/** A line of its own, empty or with a word just begun, between two others and at many indentations. */
function newLinesIn(text: string): readonly Asked[] {
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: found }) => index + found.length)];
  return starts.flatMap((start) =>
    ['', ' ', '  ', '   ', '    ', '      ', '        ', 'st', '  ti', '    m', '  - ', '-', '  - t'].map(
      (line) => ({
        text: text.slice(0, start) + line + lineBreak + text.slice(start),
        offset: start + line.length,
        from: text,
      }),
    ),
  );
}

const ofForm = ['unknown-field', 'wrong-kind', 'unknown-value'];

function wrongIn({ problems }: Draft): number {
  return problems.filter(({ kind }) => ofForm.includes(kind)).length;
}

/**
 * A name that stands twice may be told as one that has lost its place, as soon as there is a place for it. An item that is only
 * just called by its id, above one that has none, may be the same with a dash too many.
 */
function faultsIn({ yaml }: Draft): number {
  return yaml.problems.filter(({ cause }) => cause !== 'stray-dash').length + yaml.duplicates.length;
}

function problemsOf(item: Completion, { text, offset, from }: Asked, before: Draft): readonly string[] {
  const { range } = item;
  const { lines } = before.yaml;
  const told: string[] = [];
  if (range.start > offset || range.end < offset) told.push('does not hold the cursor');
  if (lines.position(range.start).line !== lines.position(range.end).line) told.push('reaches over lines');
  const after = readDraft(
    before.kind,
    text.slice(0, range.start) + writtenBy(item, text) + text.slice(range.end),
  );
  const couldBeRead = readDraft(before.kind, from).yaml.problems.length === 0;
  // What stands below a name that is put right may be wrong for it.
  const isNew = /[:-]/.test(item.insert.text);
  // What was no field of the form may be told as one that has lost its group.
  const faults = faultsIn(after) - faultsIn(before);
  if (
    couldBeRead &&
    (isNew || wrongIn(before) === 0) &&
    faults > 0 &&
    faults > wrongIn(before) - wrongIn(after)
  )
    told.push('cannot be read');
  const isWhole = before.yaml.problems.length === 0;
  // Of two fields with one name, one hides what is wrong in the other.
  const isSeen = isWhole && before.yaml.duplicates.length === 0;
  if (isWhole && after.yaml.duplicates.length > before.yaml.duplicates.length) told.push('stands twice');
  if (isSeen && isNew && wrongIn(after) > wrongIn(before)) told.push('is not of the form');
  const typed = wordsIn(text.slice(range.start, range.end));
  const lost = wordsLost(wordsIn(text), wordsIn(after.yaml.text));
  if (wordsLost(lost, typed).size > 0) told.push('takes words away');
  return told.map((what) => {
    const shown = `${text.slice(Math.max(0, offset - 60), offset)}<|>${text.slice(offset, offset + 60)}`;
    return `“${item.insert.text}” ${what} at ${JSON.stringify(shown)}`;
  });
}

function wrongAt(file: string, asked: Asked): { readonly told: readonly string[]; readonly count: number } {
  const name = kindOfFile(file) === 'commitment' ? 'x.commitment.yaml' : (file.split('/').at(-1) ?? '');
  const plans = createPlans({ messages });
  for (const [uri, text] of Object.entries({ ...plan, [name]: asked.text })) plans.set(uri, text);
  const draft = plans.draft(name);
  assert.ok(draft, name);
  const items = completeAt(asked.offset, { draft, surroundings: plans.surroundings(name), messages });
  return { told: items.flatMap((item) => problemsOf(item, asked, draft)), count: items.length };
}

/** `CODRAFT_RUNS=all` goes to every place of every fixture; otherwise some of them are drawn. */
const given = process.env.CODRAFT_RUNS;

describe('what is suggested at every place', function () {
  this.timeout(24 * 3_600_000);

  it('fits it: the draft is as readable as before, nothing is gone, and only what was typed is replaced', () => {
    const places = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...cursorsIn(text), ...newLinesIn(text)].map((asked) => ({ file, asked }));
    });
    assert.ok(places.length > 10_000);
    let suggested = 0;
    const check = ({ file, asked }: (typeof places)[number]) => {
      const { told, count } = wrongAt(file, asked);
      suggested += count;
      assert.deepEqual(told, [], file);
    };
    if (given === 'all') places.forEach(check);
    else {
      // So many places are more than a function takes arguments.
      const index = fc.nat({ max: places.length - 1 });
      const checkAt = (i: number) => places.slice(i, i + 1).forEach(check);
      fc.assert(fc.property(index, checkAt), { numRuns: Number(given ?? 400) });
    }
    assert.ok(suggested > 500, `only ${suggested} suggestions were tried`);
  });

  it('fits it in drafts written as no form is', () => {
    // What stands beside a name behind a question mark, no layout of lines can show; nobody writes one.
    // Editors keep a byte order mark to themselves; below a text that is still to be written, a tab alone is an error.
    const asked = rareDraft
      .map((text) => text.replace('\uFEFF', '').replace(/\t/g, '  '))
      .filter((text) => !/^\s*(?:- *)?\?\s/m.test(text))
      .chain((text) => fc.constantFrom(...cursorsIn(text), ...newLinesIn(text)));
    fc.assert(
      fc.property(asked, (one) => {
        assert.deepEqual(wrongAt('x.commitment.yaml', one).told, []);
      }),
      { numRuns: Number(given === 'all' ? 5000 : (given ?? 120)) },
    );
  });
});
