import assert from 'node:assert/strict';
import { createPlans, messagesFor, publish, writeHtml, writeMarkdown } from '../../../server/src/service';

const plan = `country: Kenya
number: 5
title: Plan 5
language: en
period: { start: 2024-01-01, end: 2025-12-31 }
submitted: 2023-12-18
timeline:
  - { id: first, title: Talk, start: 2024-01, end: 2024-03 }
  - { id: second, title: Write, start: 2024-04, end: 2024-12 }
themes:
  - id: courts
    title: Open courts
    lead_group: bar
    assessment: { relevance: green, government_capability: red }
    way_forward: scope_first
    note: Both sides want it.
    decisions: [{ decision: scope_first, meeting: 2024-02-01, note: Too wide., next_look: 2024-Q4 }]
    actions: [{ what: Narrow it down, owner: bar, due: 2024-05 }]
  - { id: water, title: Water, way_forward: proceed, note: Nothing of courts. }
`;
const earlier = `country: kenya
number: 4
title: Plan 4
language: en
period: { start: 2022-01-01, end: 2023-12-31 }
themes: [{ id: justice, title: Open Courts }]
`;
const files: Readonly<Record<string, string>> = {
  '/p5/action-plan.yaml': plan,
  '/p5/stakeholders.yaml': 'stakeholders: [{ id: bar, name: Bar Association, sector: civil_society }]\n',
  '/p5/contacts.yaml':
    'contacts:\n  - { name: Wanjiru Example, email: wanjiru@example.org, stakeholder: bar }\n  - { name: Otieno Example, email: otieno@example.org, stakeholder: ministry }\n',
  '/p5/contributions.yaml': `contributions:
  - { id: c1, from: Secret Sender, theme: courts, text: Publish the rulings, decision: deferred, reason: Later }
  - { id: c2, from: Open Sender, consent: named, theme: courts, text: Open the hearings }
  - { id: c3, theme: water, text: Clean the rivers }
`,
  '/p5/commitments/1.commitment.yaml':
    'number: 1\ntitle: Publish rulings\nstage: initial\ntheme: courts\nsummary: All rulings online.\nmilestones:\n  - { id: m1, title: Agree the list, due: 2024-04-01 }\n',
  '/p5/commitments/2.commitment.yaml': 'number: 2\ntitle: Rivers\ntheme: water\n',
  '/p4/action-plan.yaml': earlier,
  '/p4/commitments/3.commitment.yaml': `number: 3
title: Court calendar
theme: justice
milestones:
  - { id: m1, title: A, due: 2022-06, status: complete }
  - { id: m2, title: B, due: 2023-06, status: limited }
updates:
  - { date: 2023-12-01, by: bar, note: The calendar is online for two courts. }
`,
  '/p4/commitments/4.commitment.yaml': 'number: 4\ntitle: Roads\ntheme: roads\n',
};

function brief(more: Readonly<Record<string, string>> = {}, options = {}, theme = 'courts') {
  const plans = createPlans({ messages: messagesFor('en') });
  for (const [uri, text] of Object.entries({ ...files, ...more })) plans.set(uri, text);
  return publish(plans, '/p5/action-plan.yaml', { today: '2024-06-15', briefing: theme, ...options });
}

const text = (more = {}, options = {}) => writeMarkdown(brief(more, options) ?? assert.fail());
const part = (name: string, more = {}, options = {}) =>
  new RegExp(`\n## ${name}\n[^]*?(?=\n## |$)`).exec(text(more, options))?.[0] ?? assert.fail(name);

describe('the briefing pack for a theme', () => {
  it('says for whom it is, and how the theme stands', () => {
    assert.match(text(), /^# Briefing pack: Open courts/);
    assert.match(
      text(),
      /For the members of the forum of “Plan 5”, as things stood on 15 June 2024\. Not for publication\./,
    );
    assert.match(text(), /Agree the scope first/);
    assert.match(text(), /Bar Association/);
    assert.match(part('Assessment'), /Green/);
    assert.match(part('Decisions on the themes'), /Too wide\./);
    assert.match(part('Actions'), /Narrow it down/);
  });

  it('has what came in on this theme only, and names nobody who did not agree', () => {
    const came = part('Contributions and the answers to them');
    assert.match(came, /Publish the rulings/);
    assert.match(came, /Open the hearings[^|]*Open Sender/);
    assert.doesNotMatch(text(), /rivers|Secret Sender|Nothing of courts/i);
  });

  it('has the drafts on it, and what each lacks', () => {
    const drafts = part('Drafts so far');
    assert.match(drafts, /1\. Publish rulings/);
    assert.match(drafts, /All rulings online/);
    assert.match(drafts, /Problem: .*2 gaps/);
    assert.doesNotMatch(drafts, /Summary:/);
    const none = part('Drafts so far', {
      '/p5/commitments/1.commitment.yaml': 'number: 1\ntitle: X\ntheme: water\n',
    });
    assert.match(none, /No commitment on this theme has been drafted yet/);
  });

  it('has what earlier plans promised on a theme of the same name, and how it ended', () => {
    const before = part('Earlier commitments on this theme');
    assert.match(before, /3\. Court calendar \| Plan 4 \| 1 of 2 milestones complete/);
    assert.match(before, /The calendar is online for two courts/);
    assert.doesNotMatch(before, /Roads/);
  });

  it('knows an earlier commitment by its code, and nothing of other countries and later plans', () => {
    const named = {
      '/p5/commitments/1.commitment.yaml': 'number: 1\ntitle: X\ntheme: courts\ncarried_over_from: KE0031\n',
      '/p4/commitments/4.commitment.yaml': 'number: 4\ntitle: Roads\nogp_id: ke0031\n',
    };
    assert.match(part('Earlier commitments on this theme', named), /4\. Roads/);
    const others = ['country: Ghana', 'country: kenya'].map((country) =>
      earlier.replace('country: kenya', country).replace('number: 4', 'number: 6'),
    );
    for (const other of others)
      assert.doesNotMatch(text({ '/p4/action-plan.yaml': other }), /Earlier commitments/);
  });

  it('has what comes, and what is overdue', () => {
    const ahead = part('Steps and dates ahead');
    assert.match(ahead, /1 April 2024<br>Overdue \| Agree the list/);
    assert.match(ahead, /May 2024<br>Overdue \| Narrow it down/);
    assert.match(ahead, /December 2024 \| Write/);
    assert.match(ahead, /Fourth quarter of 2024 \| Next look/);
    assert.match(ahead, /Last day for amendments/);
    assert.doesNotMatch(ahead, /\| Talk/);
  });

  it('names people only where that is asked for, and of them those that the theme concerns', () => {
    assert.doesNotMatch(text(), /Example|example\.org/);
    const asked = text({}, { withContacts: true });
    assert.match(asked, /Wanjiru Example/);
    assert.doesNotMatch(asked, /Otieno/);
  });

  it('is not there for a theme that the plan does not have', () => {
    assert.equal(brief({}, {}, 'roads'), undefined);
    assert.equal(brief({ '/p5/action-plan.yaml': 'themes: [[' }), undefined);
  });

  it('shows hostile text as text, in each language of headings', () => {
    const q = `"<img src=x onerror=alert(1)> [a](javascript:alert(1))"`;
    const titles = ['en', 'es', 'fr', 'it'].map((language) => {
      const document =
        brief({
          '/p5/action-plan.yaml': plan
            .replace('language: en', `language: ${language}`)
            .replaceAll('Open courts', q)
            .replace('Both sides want it.', q),
          '/p4/action-plan.yaml': earlier.replace('Plan 4', q).replace('id: justice', 'id: courts'),
          '/p4/commitments/3.commitment.yaml': `title: ${q}\ntheme: courts\nupdates: [{ date: 2023-01, note: ${q} }]\n`,
        }) ?? assert.fail();
      const html = writeHtml(document);
      assert.doesNotMatch(html, /<img|href="javascript/i);
      return document.title.split(':')[0]?.trim();
    });
    assert.equal(new Set(titles).size, 3, 'Spanish and Italian use the same words');
  });
});
