import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { shifted } from '../../../client/src/webview/form/model/shifted';
import type { FormAnswer as ToldAnswer } from '../../../server/src/protocol/form';
import {
  createFormReader,
  createPlans,
  messagesFor,
  type FormAnswer,
  type Plans,
} from '../../../server/src/service';
import { filesBelow } from '../../support/fixtures';
import { folders, formOf } from '../../support/form-plans';
import { examples } from '../../support/how-often';
import '../../support/property-seed';

const messages = messagesFor('en');

/** What a page is told of an answer. */
function told(plans: Plans, uri: string, answer: FormAnswer): ToldAnswer {
  const lines = plans.lines(uri);
  assert.ok(lines);
  const at = (offset: number) => {
    const { line, column } = lines.position(offset);
    return { line, character: column };
  };
  const { findings, ...rest } = answer;
  return {
    ...rest,
    ...(findings && {
      findings: findings.map(({ rule, level, message, range }) => ({
        rule,
        level,
        message,
        range: { start: at(range.start), end: at(range.end) },
      })),
    }),
  };
}

function wholeForm(plans: Plans, uri: string): ReadonlyMap<string, ToldAnswer> {
  return new Map([...formOf(plans, uri).answers].map(([at, answer]) => [at, told(plans, uri, answer)]));
}

/** What somebody does to the lines of a text. */
const edit = fc.record({
  line: fc.nat(),
  out: fc.nat({ max: 3 }),
  put: fc.constantFrom(
    [],
    [''],
    ['# a note'],
    ['summary: Anew.', ''],
    ['  - id: new', '    title: Something'],
    ['<<<<<<< ours', 'x: 1'],
    ['  more words'],
  ),
});

describe('what only stands on other lines in a form', () => {
  for (const folder of folders)
    it(`is told by how far, and then known as in a form read anew: ${folder}`, () => {
      const drafts = filesBelow(folder).filter((file) => file.endsWith('.commitment.yaml'));
      fc.assert(
        fc.property(
          fc.constantFrom(...drafts),
          fc.array(edit, { minLength: 1, maxLength: 4 }),
          fc.constantFrom('\n', '\r\n'),
          (file, edits, lineBreak) => {
            const plans = createPlans({ messages });
            let rows = readFileSync(file, 'utf8').split('\n');
            plans.set(file, rows.join(lineBreak));
            const reader = createFormReader(plans, messages);
            const known = new Map<string, ToldAnswer>();
            let since: number | undefined;
            for (const { line, out, put } of [{ line: 0, out: 0, put: [] }, ...edits]) {
              const at = line % rows.length;
              rows = [...rows.slice(0, at), ...put, ...rows.slice(at + out)];
              plans.set(file, rows.join(lineBreak));
              const news = reader.read(file, since);
              assert.ok(news);
              since = news.revision;
              if (news.isWhole) known.clear();
              const { shift } = news;
              if (shift) for (const [place, answer] of known) known.set(place, shifted(answer, shift));
              for (const place of news.gone) known.delete(place);
              for (const answer of news.answers) known.set(answer.at, told(plans, file, answer));
              const whole = wholeForm(plans, file);
              assert.deepEqual([...known.keys()].sort(), [...whole.keys()].sort());
              for (const [place, answer] of whole) assert.deepEqual(known.get(place), answer, place);
            }
          },
        ),
        { numRuns: examples(10) },
      );
    });

  it('is not told again', () => {
    const uri = 'a.commitment.yaml';
    const steps = Array.from(
      { length: 30 },
      (_, i) => `  - id: m${i}\n    title: Step ${i}\n    due: 2025-06-30\n`,
    );
    const text = `number: 1\ntitle: A\nsummary: |\n  One.\nmilestones:\n${steps.join('')}`;
    const plans = createPlans({ messages });
    plans.set(uri, text);
    const reader = createFormReader(plans, messages);
    const first = reader.read(uri);
    plans.set(uri, text.replace('  One.\n', '  One.\n\n  Two.\n'));
    const second = reader.read(uri, first?.revision);
    assert.deepEqual(second?.shift, { from: 4, by: 2 });
    assert.deepEqual(
      second.answers.map(({ at }) => at),
      ['summary'],
    );
    plans.set(uri, text);
    const third = reader.read(uri, second.revision);
    assert.deepEqual(third?.shift, { from: 6, by: -2 });
    assert.equal(third.answers.length, 1);
  });
});
