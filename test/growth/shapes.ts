/** The files of a plan; the first is the one that is being worked on. */
export type Files = Readonly<Record<string, string>>;

const plan = `country: Kenya
number: 5
title: Kenya Action Plan
period: { start: 2024-01-01, end: 2025-12-31 }
language: en
themes:
  - { id: justice, title: Open Justice, way_forward: proceed }
`;
const stakeholders = `stakeholders:
  - { id: caj, name: Commission on Administrative Justice, sector: government }
  - { id: article-19, name: ARTICLE 19 Eastern Africa, sector: civil_society }
`;
const head = `number: 1
title: Publish the register of contracts
theme: justice
leads: { government: [caj], civil_society: [article-19] }
`;

const draftName = 'commitments/1.commitment.yaml';

function times(count: number, write: (i: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, i) => write(i)).join(between);
}

/** A plan around one draft that holds something many times. */
function draft(write: (count: number) => string): (count: number) => Files {
  return (count) => ({
    [draftName]: write(count),
    'action-plan.yaml': plan,
    'stakeholders.yaml': stakeholders,
  });
}

/** An answer that is one line, however long. */
function line(piece: string): (count: number) => Files {
  return draft((count) => `${head}summary: ${piece.repeat(count)}\nproblem:\n  statement: x\n`);
}

/** The same as a text of many lines. */
function block(write: (i: number) => string): (count: number) => Files {
  return draft((count) => `${head}summary: |\n  ${times(count, write, '\n  ')}\nproblem:\n  statement: x\n`);
}

const sentence = (i: number) =>
  `By June 2025 the ministry will publish ${i} contracts, 80 % of them with prices, and strengthen the dialogue.`;

const milestone = (i: number) => `  - id: m${i}
    title: Publish part ${i} of the register
    outputs: [Part ${i}]
    due: 2025-0${1 + (i % 9)}-15
    lead: caj
    status: limited
`;

const meeting = (count: number, nth: number) => `title: Meeting ${nth}
date: ${2024 + (nth % 50)}-05-${String(10 + (nth % 20))}
attendance: { total: 38, sectors: [{ sector: government, number: 38 }] }
parts:
  - title: Progress
    co_chairs:
${times(count, (i) => `      - { stakeholder: caj, role: Role ${i} }\n`)}    commitments:
${times(count, (i) => `      - { commitment: ${i}, government: Part ${i} is done. }\n`)}    themes:
${times(count, (i) => `      - { theme: t${i}, decision: proceed, note: Agreed. }\n`)}actions:
${times(count, (i) => `  - { what: Do ${i}, owner: caj, due: 2024-06 }\n`)}`;

/** Drafts and plans that grow by one thing, each in its own way. */
export const shapes: Readonly<Record<string, (count: number) => Files>> = {
  milestones: draft((count) => `${head}milestones:\n${times(count, milestone)}`),
  'milestones that lack something': draft(
    (count) =>
      `${head}milestones:\n${times(count, (i) => `  - id: m${i}\n    due: 30 June 2025\n    led: caj\n`)}`,
  ),
  'milestones of the same id': draft(
    (count) => `${head}milestones:\n${times(count, () => '  - id: m1\n    title: Publish it\n')}`,
  ),
  'steps that wait for each other': draft(
    (count) =>
      `${head}milestones:\n${times(count, (i) => `  - id: m${i}\n    title: x\n    depends_on: [m${i + 1}]\n    due: 2025-06\n`)}`,
  ),
  'sentences on one line': draft((count) => `${head}summary: ${times(count, sentence, ' ')}\n`),
  'sentences in quotes, line by line': draft(
    (count) => `${head}summary: "${times(count, sentence, '\n  ')}"\n`,
  ),
  'sentences in a block': block(sentence),
  'paragraphs in a block': block((i) => `${sentence(i)}\n`),
  'answers in a list': draft(
    (count) => `${head}problem:\n  causes:\n${times(count, (i) => `    - Cause ${i} of it\n`)}`,
  ),
  'answers in brackets': draft(
    (count) => `${head}problem:\n  causes: [${times(count, (i) => `cause ${i}`, ', ')}]\n`,
  ),
  'rows of a table': block((i) => (i === 0 ? '| a | b |\n  | --- | --- |' : `| ${i} | contracts |`)),
  'items in Markdown': block((i) => `${'  '.repeat(i % 5)}- item ${i}`),
  'quotations in Markdown': block(() => '> said'),
  'headings in Markdown': block((i) => `# Part ${i}\n`),
  'comments with CRLF': draft((count) =>
    `${head}milestones:\n${times(count, (i) => `  # - id: m${i}\n`)}summary: x\n`.replaceAll('\n', '\r\n'),
  ),
  'comments below answers': draft(
    (count) => `${head}${times(count, (i) => `# note ${i}\nour_field_${i}: x # aside ${i}\n`)}`,
  ),
  'comments that silence': draft(
    (count) => `${head}${times(count, () => '# codraft-ignore vague-wording -- agreed\n')}summary: x\n`,
  ),
  'small words of a promise': draft(
    (count) => `${head}summary: We improve ${'the '.repeat(100 * count)}and publish it\n`,
  ),
  'blank lines': draft(
    (count) => `${head}${'\n'.repeat(count)}summary: x\n${' \t\n'.repeat(count)}stage: final\n`,
  ),
  'lines that end in CR': draft((count) => `${head}summary: |\n${times(count, () => '  words\r')}`),
  'lines below a quote that never closes': draft(
    (count) => `${head}summary: "The ministry\n${times(count, (i) => `field_${i}: an answer\n`)}`,
  ),
  'lines below a bracket that never closes': draft(
    (count) => `${head}supporting: [caj,\n${times(count, (i) => `field_${i}: an answer\n`)}`,
  ),
  'quotes that never close': draft((count) => `${head}${times(count, (i) => `field_${i}: "an answer\n`)}`),
  'brackets that never close': draft((count) => `${head}${times(count, (i) => `field_${i}: [an answer\n`)}`),
  conflicts: draft(
    (count) =>
      `${head}milestones:\n${times(count, (i) => `  - id: m${i}\n<<<<<<< ours\n    due: 2025-06-30\n=======\n    due: 2025-09-30\n>>>>>>> theirs\n    title: Part ${i}\n`)}`,
  ),
  'left-over marks of conflicts': draft(
    (count) => `${head}milestones:\n${times(count, (i) => `  - id: m${i}\n=======\n    title: Part ${i}\n`)}`,
  ),
  'opening marks of conflicts': draft(
    (count) =>
      `${head}milestones:\n${times(count, (i) => `  - id: m${i}\n<<<<<<< ours\n    title: Part ${i}\n`)}`,
  ),
  'fields that the form does not have': draft(
    (count) => `${head}${times(count, (i) => `sumary_${i}: words\n`)}`,
  ),
  'the same field': draft((count) => `${head}${times(count, (i) => `summary: words ${i}\n`)}`),
  'keys without answers': draft(
    (count) => `${head}milestones:\n${times(count, () => '  - title:\n    due:\n')}`,
  ),
  'answers left open': draft(
    (count) =>
      `${head}milestones:\n${times(count, (i) => `  - id: m${i}\n    title: { tbc: soon }\n    due: { tbc: }\n`)}`,
  ),
  'lines of two colons': draft((count) => `${head}${times(count, (i) => `Step ${i}: do this: now\n`)}`),
  'lines indented by tabs': draft((count) => `${head}milestones:\n${times(count, (i) => `\t- id: m${i}\n`)}`),
  'lines a space too far': draft(
    (count) => `${head}problem:\n  statement: x\n${times(count, (i) => `   causes: ${i}\n`)}`,
  ),
  'lines that are only words': draft((count) => `${head}${times(count, (i) => `and then ${i} words\n`)}`),
  'documents in one file': draft((count) => `${head}${times(count, () => '---\ntitle: x\n')}`),
  'anchors and aliases': draft(
    (count) => `${head}problem:\n  causes:\n${times(count, (i) => `    - &a${i} cause\n    - *a${i}\n`)}`,
  ),
  'answers cut by a #': draft(
    (count) => `${head}problem:\n  causes:\n${times(count, (i) => `    - Answer #${i} of it\n`)}`,
  ),
  signatures: draft(
    (count) =>
      `${head}sign_off:\n${times(count, (i) => `  - { by: body-${i}, on: 2025-01-15, digest: sha256:00 }\n`)}`,
  ),
  'supporting organisations': draft(
    (count) => `${head}supporting:\n  government: [${times(count, (i) => `body-${i}`, ', ')}]\n`,
  ),
  'levels of maps': draft(
    (count) => `${head}ours:\n${times(Math.round(count / 8), (i) => `${' '.repeat(i + 1)}a:\n`)}`,
  ),
  // One within the other they are read to some depth only.
  'lists in lists': draft((count) => `${head}ours:\n${times(count, () => `  ${'- '.repeat(8)}x\n`)}`),
  'marks in one list in brackets': draft(
    (count) => `${head}ours: [${times(count, (i) => `*part${i}`, ', ')}]\n`,
  ),
  'levels of brackets': draft((count) => `${head}ours: ${'['.repeat(count)}${']'.repeat(count)}\n`),
  'levels of braces': draft((count) => `${head}ours: ${'{a: '.repeat(count)}${'}'.repeat(count)}\n`),
  ...Object.fromEntries(
    [
      ':#',
      ' #',
      '[',
      '{',
      ']',
      '"',
      "'",
      "''",
      '\\',
      '\t',
      ' ',
      '- ',
      '* ',
      '*',
      '_',
      '**a',
      '`',
      '<',
      '<a ',
      '&a ',
      '&amp;',
      '!x ',
      '? ',
      '%',
      '0',
      '0 ',
      '0,',
      '1. ',
      'a',
      'É',
      '😀',
      'A.B.',
      'NAP ',
      '[a](',
      '![',
      '](',
      '~~',
      'a@',
      'http://a',
      '+44 ',
      '(',
      '€',
      '. ',
      'etc. ',
      '20 days ',
      'not ',
      '| ',
      '||',
      '--',
      '\u00a0',
      '\u200b',
      'tbc: ',
      ': ',
      ', ',
      'by June 2025 ',
      'will ',
      '=',
      '<!--',
      '$',
      '# ',
    ].map((piece) => [`${JSON.stringify(piece)} on one line`, line(piece)]),
  ),
  drafts: (count) => ({
    ...Object.fromEntries(
      Array.from({ length: Math.round(count / 4) }, (_, i) => [
        `commitments/${i + 1}.commitment.yaml`,
        head.replace('number: 1', `number: ${i + 1}`),
      ]),
    ),
    'action-plan.yaml': plan,
    'stakeholders.yaml': stakeholders,
  }),
  'drafts of the same number': (count) => ({
    ...Object.fromEntries(
      Array.from({ length: Math.round(count / 4) }, (_, i) => [`commitments/${i + 1}.commitment.yaml`, head]),
    ),
    'action-plan.yaml': plan,
    'stakeholders.yaml': stakeholders,
  }),
  'stakeholders that a draft names': (count) => ({
    [draftName]: `${head}supporting:\n  government: [${times(count, (i) => `body-${i}`, ', ')}]\n`,
    'action-plan.yaml': plan,
    'stakeholders.yaml': `${stakeholders}${times(count, (i) => `  - { id: body-${i}, name: Body ${i}, sector: government }\n`)}`,
  }),
  'stakeholders in their own file': (count) => ({
    'stakeholders.yaml': `${stakeholders}${times(count, (i) => `  - { id: body-${i}, name: Body ${i}, sector: government }\n`)}`,
    'action-plan.yaml': plan,
    [draftName]: head,
  }),
  'stakeholders of the same name': (count) => ({
    'stakeholders.yaml': `${stakeholders}${times(count, () => '  - { id: body, name: Body, sector: government }\n')}`,
    'action-plan.yaml': plan,
    [draftName]: head,
  }),
  contacts: (count) => ({
    'contacts.yaml': `contacts:\n${times(count, (i) => `  - { stakeholder: caj, name: Person ${i}, email: p${i}@example.org }\n`)}`,
    'action-plan.yaml': plan,
    'stakeholders.yaml': stakeholders,
    [draftName]: head,
  }),
  themes: (count) => ({
    'action-plan.yaml':
      plan + times(count, (i) => `  - { id: theme-${i}, title: Theme ${i}, way_forward: proceed }\n`),
    'stakeholders.yaml': stakeholders,
    [draftName]: head,
  }),
  meetings: (count) => ({
    'meetings/0.meeting.yaml': meeting(1, 0),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`meetings/${i + 1}.meeting.yaml`, meeting(1, i + 1)]),
    ),
    'action-plan.yaml': plan,
    'stakeholders.yaml': stakeholders,
  }),
  'reports and decisions of a meeting': (count) => ({
    'meetings/0.meeting.yaml': meeting(count, 0),
    'action-plan.yaml': `${plan}${times(count, (i) => `  - { id: t${i}, title: Theme ${i}, lead_group: caj, way_forward: scope_first }\n`)}`,
    'stakeholders.yaml': stakeholders,
    'contacts.yaml': `contacts:\n${times(count, (i) => `  - { stakeholder: caj, name: Person ${i}, role: Role ${i} }\n`)}`,
  }),
  contributions: (count) => ({
    'contributions.yaml': `contributions:\n${times(count, (i) => `  - { id: c${i}, from: Sender ${i}, theme: justice, text: Open part ${i}., decision: accepted, commitments: [${i}] }\n`)}`,
    'action-plan.yaml': plan,
    'stakeholders.yaml': stakeholders,
    [draftName]: head,
  }),
  'decisions and actions of themes': (count) => ({
    'action-plan.yaml': `${plan}${times(count, (i) => `  - { id: t${i}, title: Theme ${i}, way_forward: proceed, decisions: [{ decision: proceed, meeting: 2024-05-01, note: x }], actions: [{ what: Do ${i}, owner: caj, due: 2024-06 }] }\n`)}`,
    'meetings/0.meeting.yaml': meeting(1, 0),
  }),
  amendments: (count) => ({
    'action-plan.yaml': `${plan}amendments:\n${times(count, (i) => `  - { date: 2024-06-01, summary: Change ${i} }\n`)}`,
    'stakeholders.yaml': stakeholders,
    [draftName]: head,
  }),
};
