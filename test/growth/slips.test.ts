import assert from 'node:assert/strict';
import { readDraft } from '../../server/src/service/kinds/read-draft';
import { countSteps } from '../support/count-steps';

/** What is done to one milestone in so many. */
const kinds: Readonly<Record<string, (milestone: string) => string>> = {
  'a text with a colon': (milestone) => milestone.replace('title: Do', 'title: Step 1:'),
  'a line that stands too far in': (milestone) => milestone.replace('    lead', '     lead'),
  'a text that begins with a sign': (milestone) => milestone.replace('Do step', '>90 % of step'),
  'a pasted paragraph': (milestone) => milestone.replace('    due', 'It was pasted.\n    due'),
  'points from a word processor': (milestone) =>
    milestone.replace('    due', '• Phase 1: begin\n• See #3\n    due'),
  'a star instead of a dash': (milestone) => milestone.replace('- id', '* id'),
  'signs around a name': (milestone) => milestone.replace('due:', '**due:**'),
  'words behind a list in brackets': (milestone) => milestone.replace('report]', 'report] and others'),
  'a list whose name is gone': (milestone) =>
    milestone.replace(/( *)outputs: \[[^\n]*/, '$1- A page\n$1- A report'),
  'a quotation mark that does not close': (milestone) => milestone.replace('Do step', '"Do step'),
};

describe('looking for what was meant', () => {
  for (const [name, slip] of Object.entries(kinds)) {
    it(`takes about twice the work in a draft twice as long: ${name}`, () => {
      assertTwice(stepsFor(draftWith(40, 2, slip), 2), stepsFor(draftWith(80, 2, slip), 2));
    });

    it(`takes about twice the work for twice as many slips: ${name}`, () => {
      assertTwice(stepsFor(draftWith(48, 4, slip), 4), stepsFor(draftWith(48, 8, slip), 8));
    });
  }

  it('ends in a file in which every line is wrong', () => {
    const wrong = (lines: number) => `title: a\nsummary:\n${'   - b: c: d\n  e\n "f\n'.repeat(lines)}`;
    assertTwice(stepsFor(wrong(200)), stepsFor(wrong(400)));
  });
});

function draftWith(milestones: number, slips: number, slip: (milestone: string) => string): string {
  const each = Array.from({ length: milestones }, (_, index) => {
    const milestone = `  - id: m${index}\n    title: Do step ${index}\n    due: 2025-06-30\n    lead: treasury\n    outputs: [A report]\n`;
    return (index + 1) % (milestones / slips) === 0 ? slip(milestone) : milestone;
  });
  return `number: 1\ntitle: Open courts\nmilestones:\n${each.join('')}summary: x\n`;
}

/** How much is done to read it. Where their number is given, all slips are told and mended. */
function stepsFor(text: string, slips?: number): number {
  return countSteps(() => {
    const { problems } = readDraft('commitment', text).yaml;
    if (slips === undefined) return;
    assert.equal(problems.length, slips);
    assert.ok(problems.every(({ repairs }) => repairs !== undefined));
  });
}

function assertTwice(some: number, twice: number): void {
  assert.ok(some > 1000, `only ${some} steps were counted`);
  assert.ok(twice < some * 2.5, `${some} steps become ${twice}`);
}
