import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { messagesFor } from '../../../../server/src/service';
import { fixAll } from '../../../../server/src/service/features/fixes/fix-all';
import { refactoringsAt } from '../../../../server/src/service/features/refactor/refactorings';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';
import { allFixes, file, inputOf, plansWith, textsAfter } from '../../../support/fix';
import { filesBelow } from '../../../support/fixtures';
import { somewhere } from '../../../support/somewhere';

const root = join(__dirname, '../../../..');
const drafts = ['test/fixtures/real-world', 'examples']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((path) => path.endsWith('.commitment.yaml'))
  .map((path) => readFileSync(path, 'utf8'));
const messages = messagesFor('en');

/** A draft that somebody has cut short, with a slip or two of the hand in it. */
const damaged = fc
  .record({
    text: fc.constantFrom(...drafts),
    end: somewhere,
    slips: fc.array(
      fc.record({
        at: somewhere,
        length: fc.nat({ max: 3 }),
        by: fc.constantFrom(
          '',
          '\t',
          ':',
          ': ',
          '"',
          "'",
          '[',
          '{',
          '}',
          '#',
          ' #',
          '\n',
          '\r\n',
          '- ',
          '\n- ',
          '  ',
          '|',
          '>',
          '*',
          '&',
          '%',
          'é',
        ),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ text, end, slips }) =>
    slips.reduce(
      (now, { at, length, by }) => {
        const place = Math.floor(at * now.length);
        return now.slice(0, place) + by + now.slice(place + length);
      },
      text.slice(0, Math.ceil(end * text.length)),
    ),
  );

/** `CODRAFT_RUNS=2000` for a long look. */
const runs = Number(process.env.CODRAFT_RUNS ?? 20);

describe('any text', function () {
  it('gets fixes that can be made, and that leave no more to mend than there was', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const plans = plansWith(text);
        const seen = new Set<string>();
        for (const fix of allFixes(plans, file)) {
          if (seen.has(`${fix.finding.rule} ${fix.title}`)) continue;
          seen.add(`${fix.finding.rule} ${fix.title}`);
          const after = textsAfter(plans, fix).get(file);
          if (after === undefined) continue;
          assert.ok(
            readDraft('commitment', after).yaml.problems.length <=
              readDraft('commitment', text).yaml.problems.length,
            `${fix.finding.rule}: ${fix.title}`,
          );
        }
      }),
      { numRuns: runs },
    );
  });

  it('keeps its comments and comes to an end when every safe fix is made', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const plans = plansWith(text);
        const { text: after } = fixAll(file, plans, messages);
        assert.ok(
          readDraft('commitment', after).yaml.problems.length <=
            readDraft('commitment', text).yaml.problems.length,
        );
        assert.equal(plans.text(file), text);
        plans.set(file, after);
        assert.equal(fixAll(file, plans, messages).text, after);
      }),
      { numRuns: runs },
    );
  });

  it('can be refactored anywhere', () => {
    fc.assert(
      fc.property(damaged, somewhere, (text, at) => {
        const offset = Math.floor(at * text.length);
        const { draft } = inputOf(plansWith(text), file);
        for (const { edits } of refactoringsAt({
          draft,
          selection: { start: offset, end: offset },
          messages,
        })) {
          assert.ok(
            readDraft('commitment', applyEdits(text, edits)).yaml.problems.length <=
              draft.yaml.problems.length,
          );
        }
      }),
      { numRuns: 3 * runs },
    );
  });
});
