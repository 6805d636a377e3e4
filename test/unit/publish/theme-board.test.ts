import assert from 'node:assert/strict';
import { createPlans, messagesFor, publish, writeHtml, writeMarkdown } from '../../../server/src/service';

const plan = `country: Kenya
number: 5
title: Plan 5
language: en
period: { start: 2024-01-01, end: 2025-12-31 }
themes:
  - id: courts
    title: Open courts
    lead_group: bar
    assessment: { relevance: green, significance: amber, government_capability: red }
    rating: amber
    way_forward: develop_for_next_plan
    note: No group could carry it.
    decisions:
      - { decision: scope_first, meeting: 2024-02-01, note: First. }
      - { decision: develop_for_next_plan, meeting: 2024-06-20, note: No group., next_look: 2024-Q4 }
    actions:
      - { what: Find a group, owner: bar, due: 2024-09 }
      - { what: Write to the judges, owner: bar, due: 2024-03, done: 2024-03-02 }
  - { id: budget, title: Budget, way_forward: proceed, rating: green }
  - { id: water, title: Water, way_forward: proceed }
  - { id: health, title: Health }
`;
const meeting = `title: Forum of spring
date: 2024-03-05
parts:
  - title: Themes
    themes: [{ theme: water, decision: proceed }, { theme: courts, decision: scope_first }]
`;
const stakeholders = 'stakeholders: [{ id: bar, name: Bar Association, sector: civil_society }]\n';

function render(text = plan, today?: string) {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('/p/action-plan.yaml', text);
  plans.set('/p/stakeholders.yaml', stakeholders);
  plans.set('/p/meetings/2024-03-05.meeting.yaml', meeting);
  return (
    publish(plans, '/p/action-plan.yaml', today === undefined ? {} : { today }) ?? assert.fail('no document')
  );
}

const board = (text = plan, today?: string) =>
  writeMarkdown(render(text, today))
    .replace(/^[^]*?\n## Themes\n/, '')
    .replace(/\n## [^]*$/, '');

describe('the board of themes', () => {
  it('has the themes by their way forward, in the order of the form, and those of which none is written last', () => {
    const sections = render().sections.filter(({ id }) => id.startsWith('themes'));
    assert.deepEqual(
      sections.map(({ id, level }) => `${level} ${id}`),
      [
        '2 themes',
        '3 themes-proceed',
        '3 themes-develop-for-next-plan',
        '3 themes-undecided',
        '3 themes-assessment',
        '3 themes-decisions',
        '3 themes-actions',
      ],
    );
    assert.match(board(), /### Draft commitments now \(2\)/);
    assert.match(board(), /### Not decided yet \(1\)/);
  });

  it('says when and at which meeting a theme was decided last, by its own record or by that of a meeting', () => {
    assert.match(
      board(),
      /\| Open courts<br>Lead group: Bar Association \| Amber \|.*20 June 2024<br>Next look: fourth quarter of 2024 \|/,
    );
    assert.match(board(), /\| Water \|.*\| 5 March 2024, Forum of spring \|/);
  });

  it('names the actions that are open, by whom and by when, and says of what has passed that it has', () => {
    assert.match(
      board(),
      /\| - Find a group \(Bar Association, due September 2024\) \||Find a group \(Bar Association, due September 2024\) \|\n/,
    );
    assert.doesNotMatch(/### Develop[^]*?\n### /.exec(board())?.[0] ?? '', /Write to the judges/);
    assert.match(board(plan, '2025-02-01'), /due September 2024; overdue\)/);
    assert.match(board(plan, '2025-02-01'), /Next look: fourth quarter of 2024; overdue/);
    assert.doesNotMatch(board(plan, '2024-07-01'), /overdue/);
  });

  it('gives every rating a word and a colour', () => {
    const html = writeHtml(render());
    for (const [tone, word] of [
      ['good', 'Green'],
      ['fair', 'Amber'],
      ['poor', 'Red'],
    ])
      assert.match(
        html,
        new RegExp(`<td class="tone-${tone}"[^>]*><span[^>]*>${word}|<td class="tone-${tone}"[^>]*>${word}`),
      );
    assert.doesNotMatch(html, /<td class="tone-(?:good|fair|poor)"[^>]*><\/td>/);
  });

  it('keeps what the form does not know apart, under its own words', () => {
    const odd = plan.replace('way_forward: proceed }', 'way_forward: "<b>perhaps" }');
    assert.match(writeHtml(render(odd)), /&lt;b&gt;perhaps/);
    assert.doesNotMatch(writeHtml(render(odd)), /<b>perhaps/);
  });

  it('speaks the language of the plan', () => {
    const headings = ['en', 'es', 'fr', 'it'].map((language) => {
      const document = render(plan.replace('language: en', `language: ${language}`));
      const of = document.sections.find(({ id }) => id === 'themes-undecided') ?? assert.fail();
      return JSON.stringify(of.heading);
    });
    assert.equal(new Set(headings).size, 4);
  });
});
