import assert from 'node:assert/strict';
import { createPlans, messagesFor, publish, writeHtml } from '../../../server/src/service';
import { fitLabel } from '../../../server/src/service/publish/html/fit-label';

const usual = 'language: en\nperiod: { start: 2024-01-01, end: 2025-12-31 }\nsubmitted: 2023-12-18';

/** The page of a plan whose commitments have these milestones. */
function render(commitments: readonly string[], plan = usual): string {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('/action-plan.yaml', `title: Plan\n${plan}\n`);
  commitments.forEach((milestones, i) =>
    plans.set(
      `/${i}.commitment.yaml`,
      `number: ${i + 1}\ntitle: Commitment <b>${i + 1}</b>\nmilestones:\n${milestones}\n`,
    ),
  );
  const document = publish(plans, '/action-plan.yaml', { today: '2024-06-15' });
  assert.ok(document);
  // Phases and the days of OGP have a picture of their own.
  return writeHtml({ ...document, sections: document.sections.filter(({ id }) => id !== 'phases') });
}

const step = (due: string, more = '') => `  - { title: Step, due: ${due}${more} }`;
const placesOf = (html: string) =>
  [...html.matchAll(/<circle class="ring" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x]) => Number(x));
/** The ring that the legend shows is none of them. */
const pointsOf = (html: string) => html.match(/<g class="point"/g)?.length ?? 0;

describe('the milestones of a plan over time', () => {
  it('is not there without commitments, or without a date', () => {
    assert.doesNotMatch(render([]), /<svg/);
    assert.doesNotMatch(render(['  - { title: No date }', '  - { title: Open, due: tbc }']), /<svg/);
  });

  it('shows a month, a quarter and a year at their last day', () => {
    const html = render([
      [step('2024-06-30'), step('2024-06'), step('2024-Q2'), step('2025-12-31'), step('2025')].join('\n'),
    ]);
    const [first = 0, second, third, fourth = 0, fifth] = placesOf(html);
    assert.deepEqual([second, third, fifth], [first, first, fourth]);
    assert.ok(fourth > first);
    assert.match(html, /<title>Step, second quarter of 2024, /i);
  });

  it('leaves to the table what lies so far outside the plan that nothing else could be seen', () => {
    const html = render([[step('1999-01-01'), step('9999-12-31'), step('2025-03-01')].join('\n')]);
    assert.equal(pointsOf(html), 1);
    const [place = 0] = placesOf(html);
    assert.ok(place > 600 && place < 800, String(place));
    assert.match(html, /1 January 1999/);
    assert.match(html, /31 December 9999/);
  });

  it('shows milestones all the same when it is the plan that has the wrong year', () => {
    const html = render([step('2024-05-01')], 'language: en\nperiod: { start: 2204, end: 2205 }');
    assert.equal(pointsOf(html), 1);
    assert.doesNotMatch(html, /NaN|Infinity|undefined/);
  });

  it('begins work that was long under way at its edge', () => {
    const html = render([step('2024-05-01', ', start: 0001-01-01')]);
    assert.match(html, /class="work" x1="310"/);
    assert.doesNotMatch(html, /"-\d/);
  });

  it('is drawn for a plan without a period, and for one that ends before it begins', () => {
    assert.equal(pointsOf(render([step('2025-03-01')], 'language: en')), 1);
    const reversed = render(
      [step('2025-03-01')],
      'language: en\nperiod: { start: 2026-01-01, end: 2024-01-01 }',
    );
    assert.equal(pointsOf(reversed), 1);
    assert.doesNotMatch(reversed, /width="-|NaN|class="band/);
  });

  it('shows text as text, and has words for those who do not see it', () => {
    const html = render([step('2024-05-01', ', status: complete, lead: "<i>x</i>"')]);
    assert.ok(!html.includes('<b>') && !html.includes('<i>'));
    assert.match(html, /<svg class="timeline"[^>]* role="img" aria-label="[^"]+"/);
    assert.match(html, /<title>Step \(&lt;i&gt;x&lt;\/i&gt;\), 1 May 2024, Complete<\/title>/);
  });

  it('has a place for each milestone of one and of two hundred commitments', () => {
    const milestones = [step('2024-05-01'), step('2025-05-01')].join('\n');
    assert.equal(pointsOf(render([milestones])), 2);
    assert.equal(pointsOf(render(Array.from({ length: 200 }, () => milestones))), 400);
  });

  it('writes the whole of a long title of a theme, and lets no line run through it', () => {
    const title = 'Anti-Corruption and Integrity - Beneficial Ownership and Open Contracting';
    const themes = `${usual}\nthemes: [{ id: a, title: ${title} }]`;
    const html = render([`${step('2024-05-01')}\ntheme: a`], themes);
    assert.match(html, new RegExp(`class="group" x="0" y="73"[^>]*><title>${title}</title>${title}</text>`));
    const ticks = [...html.matchAll(/class="tick" d="([^"]+)"/g)].map(([, path = '']) => path);
    assert.ok(ticks.length > 0);
    for (const path of ticks) assert.match(path, /^M[\d.]+ \d+V52M[\d.]+ 84V112$/);
  });

  it('speaks the language of the plan', () => {
    const words = ['es', 'fr', 'it'].map(
      (language) =>
        /aria-label="([^"]+)" font/.exec(render([step('2024-05-01')], `language: ${language}`))?.[1],
    );
    assert.equal(new Set(words).size, 3);
    assert.ok(!words.includes(undefined));
  });
});

describe('a label in a picture', () => {
  it('is left alone when there is room, and cut with dots when there is none', () => {
    assert.equal(fitLabel('Open data', 200), 'Open data');
    assert.equal(fitLabel('', 200), '');
    assert.match(fitLabel('Open contracting '.repeat(5), 200), /^Open contracting Open .*[a-z]…$/);
  });

  it('keeps fewer of wide letters, and no half of one', () => {
    const wide = fitLabel('公開'.repeat(40), 200);
    assert.ok(Array.from(wide).length <= 16, wide);
    assert.ok(fitLabel('M'.repeat(80), 200).length < fitLabel('i'.repeat(80), 200).length);
    assert.match(fitLabel('😀'.repeat(80), 200), /^(?:😀)+…$/u);
  });
});
