import assert from 'node:assert/strict';
import {
  createPlans,
  messagesFor,
  publish,
  writeHtml,
  writeHtmlSections,
  writeMarkdown,
} from '../../../server/src/service';
import { textIn } from './html-elements';

const plan = `country: México
number: 5
title: Plan de Acción
language: es-MX
period: { start: 2025-01, end: 2026 }
themes:
  - { id: agua, title: Agua y transparencia, rating: amber, way_forward: proceed }
`;
const stakeholders = `stakeholders:
  - { id: conagua, name: Comisión Nacional del Agua, sector: government }
  - { id: red, name: Red del Agua, sector: civil_society }
`;
const commitment = `number: 1
title: Abrir los datos del agua
theme: agua
summary: { tbc: falta la cifra }
leads: { government: [conagua], civil_society: { tbc: en consulta } }
milestones:
  - { id: m1, title: Publicar el inventario, due: 2025-Q3, lead: conagua, supporting: [red], outputs: [El inventario] }
  - id: m2
    title: Publicar los datos
    due: 2026-02-28
    lead: nadie
    after: [m1]
`;

function published(files: Readonly<Record<string, string>>, uri: string) {
  const plans = createPlans({ messages: messagesFor('en') });
  for (const [name, text] of Object.entries(files)) plans.set(name, text);
  const document = publish(plans, uri);
  assert.ok(document);
  return document;
}

describe('showing findings in a document', () => {
  it('calls a level in plain words, in English as a form does', () => {
    const words = { en: 'Hint', es: 'Sugerencia', fr: 'Conseil', it: 'Suggerimento' };
    for (const [language, word] of Object.entries(words)) {
      const plans = createPlans({ messages: messagesFor('en') });
      plans.set('/x/action-plan.yaml', `title: Our plan\nlanguage: ${language}\n`);
      plans.set('/x/1.commitment.yaml', 'number: 1\ntitle: Open the budget\n');
      const document = publish(plans, '/x/1.commitment.yaml', { withProblems: true });
      assert.ok(document);
      assert.match(writeHtml(document), new RegExp(`<strong>${word}[\u00a0:]`));
    }
  });

  const marksOf = (text: string) => {
    const plans = createPlans({ messages: messagesFor('en') });
    plans.set('/x/1.commitment.yaml', text);
    const document = publish(plans, '/x/1.commitment.yaml', { withProblems: true });
    assert.ok(document);
    const sections = writeHtmlSections(document, (uri, offset) => plans.lines(uri)?.position(offset));
    return (id: string) =>
      [...(sections.find((one) => one.id === id)?.html ?? '').matchAll(/data-rule="([^"]+)"/g)].map(
        ([, rule]) => rule,
      );
  };

  it('shows each at the question or in the cell that it is about', () => {
    const marks = marksOf(`number: 1
title: Open data
stage: mature
summary: We will endeavour to promote openness.
problem:
  statement: Nobody can see it.
milestones:
  - { id: m1, title: Publish, due: soon, outputs: [A list] }
`);
    assert.deepEqual(marks('c-problem-causes'), ['missing-field']);
    assert.deepEqual(marks('c-problem-statement'), []);
    const milestones = marks('c-milestones');
    assert.ok(milestones.includes('vague-date') && milestones.includes('milestone-without-lead'));
    assert.ok(marks('c').includes('missing-lead'));
  });

  it('shows none in what is published', () => {
    const document = published(
      { '/x/1.commitment.yaml': 'title: Bare\nstage: final\n' },
      '/x/1.commitment.yaml',
    );
    assert.doesNotMatch(writeHtml(document), /data-rule/);
  });
});

describe('publishing', () => {
  const files = {
    '/p/action-plan.yaml': plan,
    '/p/stakeholders.yaml': stakeholders,
    '/p/1.commitment.yaml': commitment,
  };

  it('writes a draft in the language of its plan, with names, dates in words, and gaps with their reason', () => {
    const text = writeMarkdown(published(files, '/p/1.commitment.yaml'));
    assert.match(text, /^# Compromiso 1: Abrir los datos del agua$/m);
    assert.match(text, /\*\*Breve descripción del compromiso:\*\* \*\\\[Por confirmar: falta la cifra\\\]\*/);
    assert.match(text, /Comisión Nacional del Agua/);
    assert.match(text, /Tercer trimestre de 2025/);
    assert.match(text, /28 de febrero de 2026/);
    assert.match(text, /Va después de: 1\. Publicar el inventario/);
    assert.match(text, /Enero de 2025 – 2026/);
    assert.doesNotMatch(text, /conagua|\bm1\b/);
  });

  it('writes a plan with a summary that links to each commitment', () => {
    const html = writeHtml(published(files, '/p/action-plan.yaml'));
    assert.match(html, /<html lang="es-MX" dir="ltr">/);
    assert.match(html, /<a href="#c1">1\. Abrir los datos del agua<\/a>/);
    assert.match(html, /<section id="c1"/);
    assert.match(html, /class="tone-fair"[^>]*>Ámbar</);
  });

  it('writes a commitment that belongs to no plan', () => {
    const text = writeMarkdown(
      published({ '/x/1.commitment.yaml': 'title: On its own\n' }, '/x/1.commitment.yaml'),
    );
    assert.match(text, /^# Commitment: On its own$/m);
    assert.match(text, /Not yet written/);
  });
});

describe('what of a draft cannot be read', () => {
  const gapsOf = (text: string, language = 'en') => {
    const plan = `title: Plan\nlanguage: ${language}\n`;
    const { sections } = published(
      { '/action-plan.yaml': plan, '/1.commitment.yaml': text },
      '/1.commitment.yaml',
    );
    return (sections[0]?.blocks ?? []).flatMap((block) =>
      block.kind === 'gap' && block.state === 'unreadable' ? [block.why ?? ''] : [],
    );
  };
  const torn = 'number: 1\n<<<<<<< HEAD\ntitle: Abrir\n=======\ntitle: Publicar\n>>>>>>> equipo-de-maría\n';

  it('is told by what stands there, in the language of the draft and with no line of the file', () => {
    const told: Readonly<Record<string, RegExp>> = {
      en: /“title: Abrir” has two versions/,
      es: /«title: Abrir» tiene dos versiones/,
      fr: /«\u00A0title: Abrir\u00A0» a deux versions/,
      it: /«title: Abrir» ha due versioni/,
    };
    for (const [language, words] of Object.entries(told)) {
      const [conflict = '', twice = ''] = gapsOf(`${torn}summary: One\nsummary: Two\n`, language);
      assert.match(conflict, words);
      assert.match(twice, /summary/);
      assert.doesNotMatch(conflict + twice, /\d/);
    }
  });

  it('is told without notes, which are never published, and without the names of branches', () => {
    const noted = torn.replace('title: Abrir', '# ask Ana whether he resigns\ntitle: Abrir # says Ana');
    assert.match(gapsOf(noted).join(), /begins “title: Abrir” has/);
    const list = 'title: Open\nproblem:\n  # says Ana\n  - the register\n  - the courts\n';
    assert.deepEqual(gapsOf(list), [
      'The part of the draft that begins “the register” cannot be read and may be missing here.',
    ]);
    assert.deepEqual(gapsOf('title: Open\n<<<<<<< HEAD\n'), [
      'A part of the draft has two versions that have not been merged; one of them is shown here.',
    ]);
  });

  it('is told by where it begins on a long line', () => {
    const long = 'palavra '.repeat(200).trim();
    const [gap = ''] = gapsOf(`{ title: "${long}", problem: [o registo], summary: x }\n`);
    assert.match(gap, /“\[o registo\]/);
  });
});

describe('where an answer was written', () => {
  const linesOf = (text: string) => {
    const plans = createPlans({ messages: messagesFor('en') });
    plans.set('/x/1.commitment.yaml', text);
    const document = publish(plans, '/x/1.commitment.yaml');
    assert.ok(document);
    const blocks = document.sections.find(({ id }) => id === 'c-problem-statement')?.blocks ?? [];
    return blocks.map((block) => {
      assert.ok(block.kind === 'paragraph' || block.kind === 'list');
      const { start = -1, end = -1 } = block.source?.range ?? {};
      return text.slice(start, end);
    });
  };

  for (const [style, text] of [
    [
      'kept as it is',
      'problem:\n  statement: |-\n    One *two*\n    three.\n\n    - four\n    - five\n\n    Six.\n',
    ],
    [
      'folded',
      '# A\nproblem:\n  statement: >\n    One *two*\n    three.\n\n    - four\n    - five\n\n    Six.\n',
    ],
    [
      'with other line ends',
      'problem:\r\n  statement: |\r\n    One *two*\r\n    three.\r\n\r\n    - four\r\n    - five\r\n\r\n    Six.\r\n',
    ],
  ] as const) {
    it(`is known paragraph by paragraph in a text ${style}`, () => {
      const [first, list, last] = linesOf(text);
      assert.match(first ?? '', /^One \*two\*\s+three\.$/);
      assert.match(list ?? '', /^- four\s+- five$/);
      assert.equal(last, 'Six.');
    });
  }

  it('is known in a text in quotes', () => {
    assert.deepEqual(linesOf('problem:\n  statement: "One\n    two.\n\n    Three \\"four\\"."\n'), [
      'One\n    two.',
      'Three \\"four\\".',
    ]);
  });

  it('is the whole answer when it has one paragraph', () => {
    assert.deepEqual(linesOf('problem:\n  statement: One two.\n'), ['One two.']);
  });
});

describe('nothing of an answer is lost', () => {
  for (const [written, shown] of [
    ['[note]: https://example.org/x', '[note]: https://example.org/x'],
    ['- [ ] to do', '[ ] to do'],
    ['<b>bold</b> <!-- aside -->', '<b>bold</b> <!-- aside -->'],
    ['![](https://example.org/x.png)', 'https://example.org/x.png'],
    ['a[^1]', 'a[^1]'],
    ['---', 'Not yet written'],
    ['#', 'Not yet written'],
  ] as const) {
    it(written, () => {
      const text = `problem:\n  statement: ${JSON.stringify(written)}\n`;
      const html = writeHtml(published({ '/x/1.commitment.yaml': text }, '/x/1.commitment.yaml'));
      const answer = /id="c-problem-statement"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
      assert.ok(textIn(answer, 'p').includes(shown) || textIn(answer, 'li') === shown, answer);
    });
  }
});
