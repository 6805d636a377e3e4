import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {
  createPlans,
  messagesFor,
  publish,
  writeHtml,
  writeHtmlSections,
  writeMarkdown,
  type PublishedDocument,
} from '../../../server/src/service';
import { elementsIn, textIn } from './html-elements';

/** What somebody could put into a draft to have a page do something. */
const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title></head><body onload=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  `' onmouseover='alert(1)`,
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&colon;alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '[x](file:///etc/passwd)',
  '[x](//example.org/without-a-scheme)',
  '<javascript:alert(1)>',
  '![x](https://example.org/track.png)',
  '![x](javascript:alert(1))',
  '[x][ref]\n\n[ref]: javascript:alert(1) "t"',
  '<style>body { display: none }</style>',
  '{{ 7 * 7 }} ${7*7} <%= 7 %> #{7} {% raw %}',
  '<!-- comment --> <![CDATA[x]]> <?php echo 1 ?>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;',
  'right\u202Eto\u2066left\u2069\u202C',
  'bell\u0007 escape\u001b[31m null\u0000 del\u007f c1\u009b',
  'half \ud800 of a letter \uffff',
  '{:onclick="x"} {::nomarkdown} *[HTML]: x',
  '$CTA\nsay\n$CTA',
  '%warning% ^info^ @important@ x[button](https://example.org)x',
  '| a | b |\n| - | - |\n| <b>c</b> | d |',
];

const commitmentWith = (text: string) => {
  const q = JSON.stringify(text.replace(/[\ud800-\udfff]/gu, '\\ud800')).replaceAll('\\\\ud800', '\\ud800');
  return `number: 1
title: ${q}
theme: ${q}
ogp_id: ${q}
summary: ${q}
leads: { government: [${q}, { tbc: ${q} }], civil_society: ${q} }
supporting: { other: [${q}] }
period: { start: ${q}, end: { tbc: ${q} } }
problem: { statement: ${q}, causes: [${q}, { tbc: ${q} }] }
description: { done_so_far: { tbc: ${q} }, solution: ${q}, results: [${q}] }
analysis: { transparency: ${q}, accountability: [${q}], participation: ${q} }
milestones:
  - { id: ${q}, title: ${q}, outputs: [${q}], due: ${q}, start: ${q}, lead: ${q}, supporting: [${q}], after: [${q}], status: ${q}, evidence: [${q}], recurs: ${q} }
  - ${q}
updates: [{ date: ${q}, by: ${q}, note: ${q}, milestones: [${q}], side: ${q}, delivery: ${q}, reason: ${q}, question: ${q}, asked_of: ${q}, answer: ${q} }]
budget: ${q}
sdg: [${q}]
links: [${q}, { title: ${q}, url: ${q} }]
carried_over_from: ${q}
sign_off: [{ by: ${q}, on: ${q}, digest: ${q} }]
${q}: ${q}
`;
};

const planWith = (text: string) => {
  const q = JSON.stringify(text.replace(/[\ud800-\udfff]/gu, ''));
  return `country: ${q}
number: 6
title: ${q}
language: ${q}
layout: ${q}
period: { start: ${q}, end: ${q} }
forum: { name: ${q}, co_chairs: [${q}] }
timeline: [{ id: ${q}, title: ${q}, start: ${q}, end: ${q}, steps: [{ id: ${q}, title: ${q}, start: ${q}, end: { tbc: ${q} } }] }]
themes: [{ id: ${q}, title: ${q}, lead_group: ${q}, assessment: { relevance: ${q} }, rating: ${q}, way_forward: ${q}, note: ${q}, decisions: [{ decision: ${q}, meeting: ${q}, note: ${q}, next_look: ${q} }], actions: [{ what: ${q}, owner: ${q}, due: { tbc: ${q} }, done: ${q} }] }]
amendments: [{ date: ${q}, kind: ${q}, state: ${q}, commitments: [1, 2], changes: ${q}, reason: ${q}, agreed_on: ${q}, agreed_by: [${q}] }]
`;
};

const listWith = (text: string) => {
  const q = JSON.stringify(text.replace(/[\ud800-\udfff]/gu, ''));
  return `stakeholders: [{ id: ${q}, name: ${q}, sector: ${q}, aliases: [${q}], url: ${q} }]\n`;
};

const meetingWith = (text: string) => {
  const q = JSON.stringify(text.replace(/[\ud800-\udfff]/gu, ''));
  return `title: ${q}
date: ${q}
place: ${q}
aim: ${q}
attendance: { total: 2, sectors: [{ sector: ${q}, number: 2, bodies: [${q}], apologies: [${q}] }] }
parts:
  - { title: ${q}, co_chairs: [{ stakeholder: ${q}, role: ${q} }], agenda: [${q}], plan: ${q}, introduction: ${q}, commitments: [{ commitment: 1, title: ${q}, government: ${q}, civil_society: ${q} }], themes: [{ theme: ${q}, decision: ${q}, note: ${q} }], comments: ${q} }
  - ${q}
actions: [{ what: ${q}, owner: ${q}, due: ${q}, done: ${q} }]
next_steps: ${q}
reflections: { tbc: ${q} }
links: [${q}, { title: ${q}, url: ${q} }]
${q}: ${q}
`;
};

const contributionsWith = (text: string) => {
  const q = JSON.stringify(text.replace(/[\ud800-\udfff]/gu, ''));
  return `contributions: [{ id: ${q}, date: ${q}, from: ${q}, consent: named, channel: ${q}, theme: ${q}, text: ${q}, link: ${q}, decision: accepted, reason: ${q}, commitments: [1, 2] }]\n`;
};

function documentsWith(text: string): readonly PublishedDocument[] {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('/p/action-plan.yaml', planWith(text));
  plans.set('/p/stakeholders.yaml', listWith(text));
  plans.set(
    '/p/contacts.yaml',
    `contacts: [{ name: ${JSON.stringify(text.slice(0, 500).replace(/[\ud800-\udfff]/gu, ''))}, email: "javascript:alert(1)@x" }]\n`,
  );
  plans.set('/p/1.commitment.yaml', commitmentWith(text));
  plans.set('/p/1.meeting.yaml', meetingWith(text));
  plans.set('/p/contributions.yaml', contributionsWith(text));
  const options = { today: '2025-06-30', withContacts: true, withProblems: true };
  const documents = [
    publish(plans, '/p/action-plan.yaml', options),
    publish(plans, '/p/1.commitment.yaml', options),
    publish(plans, '/p/1.meeting.yaml', options),
    publish(plans, '/p/1.meeting.yaml', { ...options, layout: 'agenda' }),
  ];
  return documents.flatMap((document) => document ?? []);
}

const tags = new Set(
  'html head meta title style body a main nav section h1 h2 h3 h4 h5 h6 p ul ol li table caption colgroup col thead tbody tr th td div span strong em s code pre br blockquote figure figcaption ins del details summary svg g title rect line circle path text'.split(
    ' ',
  ),
);
const attributes =
  /^(?:lang|dir|charset|http-equiv|content|name|id|class|href|rel|scope|colspan|start|tabindex|role|aria-label|aria-labelledby|data-(?:rule|uri|line|column|end-line)|viewBox|[xyrd]|[xy][12]|c[xy]|width|height|(?:fill|stroke|font|text)(?:-[a-z]+)?)$/;

function assertOwnMarksOnly(html: string): void {
  for (const { tag, attributes: own } of elementsIn(html)) {
    assert.ok(tags.has(tag), `<${tag}> is none of the writer's own`);
    for (const [name, value] of own) {
      assert.match(name, attributes, `${name} of <${tag}> is none of the writer's own`);
      if (name === 'href') assert.match(value, /^(?:https?:\/\/|mailto:|#[\w-]+$)/i);
    }
  }
}

/** Reads Markdown much as GitHub does: with HTML in it, and with bare addresses made links. */
function renderMarkdown(text: string): string {
  const markdown = new MarkdownIt({ html: true, linkify: true, maxNesting: 100 });
  markdown.linkify.add('//', null);
  return markdown.render(text);
}

describe('hostile text', () => {
  for (const text of hostile) {
    const shown = JSON.stringify(text.slice(0, 60));
    it(`stays text in HTML: ${shown}`, () => {
      for (const document of documentsWith(text)) {
        const html = writeHtml(document);
        assertOwnMarksOnly(html);
        assert.doesNotMatch(
          html,
          // eslint-disable-next-line no-control-regex -- none of these may be left
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\uffff]/,
        );
        for (const section of writeHtmlSections(document, () => ({ line: 1, column: 0 }))) {
          assertOwnMarksOnly(section.html);
        }
      }
    });

    it(`stays text in Markdown: ${shown}`, () => {
      for (const document of documentsWith(text)) {
        assertOwnMarksOnly(renderMarkdown(writeMarkdown(document)));
      }
    });
  }

  for (const [what, text] of [
    ['a word of 100,000 letters', 'x'.repeat(100_000)],
    ['quotes in quotes', `${'> '.repeat(5000)}last words`],
    [
      'lists in lists',
      Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n') + ' last words',
    ],
    ['emphasis that never ends', '*a '.repeat(20_000)],
    ['parentheses and links that never close', '![a](b '.repeat(90)],
    ['a table of 2,000 columns', `|${' a |'.repeat(2000)}\n|${' - |'.repeat(2000)}\n|${' b |'.repeat(2000)}`],
    ['backticks of all lengths', Array.from({ length: 300 }, (_, i) => '`'.repeat(i)).join(' a ')],
  ] as const) {
    it(`can be ${what}`, () => {
      const plans = createPlans({ messages: messagesFor('en') });
      plans.set('/1.commitment.yaml', `problem:\n  statement: ${JSON.stringify(text)}\n`);
      const document = publish(plans, '/1.commitment.yaml');
      assert.ok(document);
      const html = writeHtml(document);
      assertOwnMarksOnly(html);
      if (text.endsWith('last words')) assert.match(html, /last words/);
      assertOwnMarksOnly(renderMarkdown(writeMarkdown(document)));
    });
  }

  const marks = fc.string({
    unit: fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~^$%@&:;=/"\' \n\tab1xs'.split(''),
      'http://',
      'www.',
      '&amp;',
      '\u202e',
    ),
    maxLength: 40,
  });
  const paragraphOf = (text: string): PublishedDocument => ({
    title: text,
    language: 'en',
    sections: [
      {
        id: 'x',
        level: 1,
        heading: [{ kind: 'text', text }],
        blocks: [
          { kind: 'paragraph', text: [{ kind: 'text', text }] },
          { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', text: [{ kind: 'text', text }] }]] },
          {
            kind: 'table',
            caption: text,
            columns: [{ heading: [{ kind: 'text', text }], width: 1 }],
            rows: [{ cells: [{ blocks: [{ kind: 'paragraph', text: [{ kind: 'text', text }] }] }] }],
          },
        ],
      },
    ],
  });
  const visible = (text: string) => text.replaceAll('\u202e', '[U+202E]').replace(/\s+/gu, ' ').trim();

  it('is the text that it is, whatever marks it holds, in HTML', () => {
    fc.assert(
      fc.property(marks, (text) => {
        const html = writeHtml(paragraphOf(text));
        assertOwnMarksOnly(html);
        assert.equal(visible(textIn(html, 'td')), visible(text));
        assert.equal(visible(textIn(html, 'h1')), visible(text));
      }),
    );
  });

  it('is the text that it is, whatever marks it holds, in Markdown', () => {
    fc.assert(
      fc.property(marks, (text) => {
        const html = renderMarkdown(writeMarkdown(paragraphOf(text)));
        for (const tag of ['h1', 'p', 'li', 'th', 'td']) {
          if (visible(text) === '') continue;
          assert.equal(visible(textIn(html, tag)), visible(text), `<${tag}> in ${html}`);
        }
        assert.ok(!html.includes('<a '), html);
      }),
      { numRuns: 500 },
    );
  });
});
