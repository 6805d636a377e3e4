import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DraftSymbol, Plans, Range } from '../../../../server/src/service';
import { definitionAt, referencesAt } from '../../../../server/src/service/features/navigate/definition';
import { findSymbols } from '../../../../server/src/service/features/navigate/find-symbols';
import { foldsIn } from '../../../../server/src/service/features/navigate/folding';
import { highlightsAt } from '../../../../server/src/service/features/navigate/highlights';
import { linksIn } from '../../../../server/src/service/features/navigate/links';
import { namesIn } from '../../../../server/src/service/kinds/names';
import { outlineOf } from '../../../../server/src/service/features/navigate/outline';
import { renamableAt, renameAt } from '../../../../server/src/service/features/navigate/rename';
import { selectionsAt } from '../../../../server/src/service/features/navigate/selection';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { contains } from '../../../../server/src/service/text/range';
import { filesBelow } from '../../../support/fixtures';
import { plansOf, messages } from './small-plan';

const root = join(__dirname, '../../../..');
const fixtures = ['test/fixtures', 'examples']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((file) => file.endsWith('.yaml'));
const kinds = ['action-plan.yaml', 'stakeholders.yaml', 'contacts.yaml', 'x.commitment.yaml'];

/** Holds every feature to what it promises of any text at all. */
function navigate(
  texts: Readonly<Record<string, string>>,
  files: readonly string[],
  offsets: readonly number[],
) {
  const plans = plansOf(texts);
  for (const file of files) {
    const draft = plans.draft(file);
    assert.ok(draft, file);
    const { text, lines } = draft.yaml;
    const all = { start: 0, end: text.length };
    const symbols = outlineOf({ draft, surroundings: plans.surroundings(file), messages });
    checkSymbols(symbols, all);
    for (const { range } of linksIn(text)) checkRange(range, all);
    for (const { first, last } of foldsIn(draft)) assert.ok(0 <= first && first < last && last < lines.count);
    for (const at of offsets.map((offset) => offset % (text.length + 1))) {
      const selections = selectionsAt(at, draft);
      assert.deepEqual(selections.at(-1), all);
      for (const [i, range] of selections.entries()) {
        assert.ok(range.start <= at && at <= range.end);
        checkRange(range, selections[i + 1] ?? all);
      }
      for (const { range } of highlightsAt(at, draft)) checkRange(range, all);
      checkPlaces(definitionAt(at, file, plans), plans);
      checkPlaces(referencesAt(at, file, plans, { includeDeclaration: true }), plans);
    }
  }
  for (const symbol of findSymbols('e', plans, messages)) {
    assert.notEqual(symbol.name, '');
    checkPlaces([symbol], plans);
  }
}

function checkPlaces(places: readonly { uri: string; range: Range }[], plans: Plans) {
  for (const { uri, range } of places) checkRange(range, { start: 0, end: plans.text(uri)?.length ?? -1 });
}

function checkRange(range: Range, outer: Range) {
  assert.ok(range.start <= range.end && contains(outer, range), JSON.stringify({ range, outer }));
}

function checkSymbols(symbols: readonly DraftSymbol[], outer: Range) {
  for (const { name, range, selection, children } of symbols) {
    assert.match(name, /^\S(.*\S)?$/u);
    checkRange(range, outer);
    checkRange(selection, range);
    checkSymbols(children, range);
  }
}

/** Renames the first few ids that can be renamed; none that it leaves behind is the old one. */
function renameSome(texts: Readonly<Record<string, string>>, file: string) {
  const plans = plansOf(texts);
  const draft = plans.draft(file);
  assert.ok(draft);
  for (const name of namesIn(draft).slice(0, 3)) {
    const at = name.range.start;
    if (renamableAt(at, file, plans, messages).kind === 'refused') continue;
    const result = renameAt(at, file, 'zz-new', plans, messages);
    if (result.kind === 'refused') continue;
    const changed = result.files.map(({ uri, edits }) => [uri, applyEdits(texts[uri] ?? '', edits)]);
    const after = plansOf({ ...texts, ...(Object.fromEntries(changed) as Record<string, string>) });
    for (const uri of name.kind === 'milestone' ? [file] : after.files()) {
      const left = namesIn(after.draft(uri) ?? assert.fail()).filter(
        (other) => other.kind === name.kind && other.id === name.id,
      );
      assert.deepEqual(left, []);
    }
  }
}

const piece = fc.constantFrom(
  'title: ',
  'number: 1\n',
  'theme: a\n',
  'stakeholders:\n',
  'themes:\n',
  'milestones:\n',
  '  - id: a\n',
  '  - id: "a"\n',
  '    after: [a]\n',
  '    lead: a\n',
  '    lead: |\n      a\n',
  'leads:\n  government: [',
  'amendments: [{ commitments: [1] }]\n',
  'a',
  ']',
  'tbc: ',
  '- ',
  ': ',
  '\n',
  '  ',
  '\t',
  '"',
  "'",
  '# https://a.org\n',
  '<<<<<<< a\n=======\n>>>>>>> b\n',
  '&a ',
  '*a',
  '{',
  '}',
  '? ',
  '| \n',
  '😀',
  '\uD800',
  '\r',
  '\0',
  '__proto__: ',
);

describe('navigation in any text at all', () => {
  const offsets = fc.array(fc.nat(2000), { maxLength: 6 });

  it('of the pieces of drafts answers without fail', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), offsets, (pieces, at) => {
        const texts = Object.fromEntries(kinds.map((kind) => [kind, pieces.join('')]));
        navigate(texts, kinds, at);
        for (const kind of kinds) renameSome(texts, kind);
      }),
      { seed: 20231218, numRuns: 120 },
    );
  });

  it('whatever answers without fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), offsets, (text, at) => {
        navigate(Object.fromEntries(kinds.map((kind) => [kind, text])), kinds, at);
      }),
      { seed: 20231218, numRuns: 100 },
    );
  });

  it('that is the beginning of a draft answers without fail, as it is while it is typed', () => {
    for (const file of fixtures) {
      const text = readFileSync(file, 'utf8');
      const name = kinds.find((kind) => file.endsWith(`/${kind}`)) ?? 'x.commitment.yaml';
      const step = Math.max(1, Math.floor(text.length / 10));
      for (let end = 0; end <= text.length; end += step) {
        const texts = { 'action-plan.yaml': '', [name]: text.slice(0, end) };
        navigate(texts, [name], [0, end, end >> 1]);
      }
    }
  });

  it('huge or hostile answers too', () => {
    const texts = [
      'title: a\n'.repeat(5000),
      `milestones:\n${'  - id: m1\n    after: [m1]\n'.repeat(2000)}`,
      '['.repeat(5000),
      '# a\n'.repeat(45_000),
      `summary: ${'https://a.org/'.repeat(50_000)}`,
      `leads: { government: [${'a, '.repeat(10_000)}] }`,
      'x'.repeat(1_100_000),
    ];
    for (const text of texts) navigate({ 'x.commitment.yaml': text }, ['x.commitment.yaml'], [0, 60, 1000]);
  });
});
