import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conflictPage, createPlans, messagesFor } from '../../../server/src/service';

const messages = messagesFor('en');
const uri = 'commitments/a.commitment.yaml';

function page(text: string) {
  const plans = createPlans({ messages });
  plans.set(
    'action-plan.yaml',
    'country: Italia\nnumber: 6\ntitle: Piano\nlanguage: en\nperiod: { start: 2024, end: 2025 }\n',
  );
  plans.set('stakeholders.yaml', 'stakeholders: [{ id: co, name: Cabinet Office, sector: government }]\n');
  plans.set(uri, text);
  const found = conflictPage(plans, uri, messages);
  if (!found) throw new Error('no page');
  return found;
}

/** The section of a conflict: what either side reads as, and its buttons. */
function conflict(text: string, number = 1) {
  const html = page(text).sections.find(({ id }) => id === `conflict-${number}`)?.html ?? '';
  const cells = [...html.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((match) => plain(match[1] ?? ''));
  const acts = [...html.matchAll(/data-act="(\w+)" data-at="(\d+)"/g)].map(
    (match) => `${match[1] ?? ''} ${match[2] ?? ''}`,
  );
  return { html, cells, acts };
}

/** The text, with what is marked in braces. */
function plain(html: string): string {
  return html
    .replace(/<mark><span class="unseen">\[different: <\/span>/g, '{')
    .replace(/<span class="unseen">\]<\/span><\/mark>/g, '}')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\{) | (?=\})/g, '')
    .trim();
}

const td = /<td[^>]*>([\s\S]*?)<\/td>/g;
const squeeze = (text: string) => text.replace(/\s/g, '');

const block = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> bond\n`;

describe('the page of conflicts', () => {
  it('shows both versions as their readers see them, with what can be done', () => {
    const { html, cells, acts } = conflict(
      `number: 1\ntitle: A\n${block('summary: All *contracts*.\n', 'summary: Some contracts.\n')}`,
    );
    assert.match(plain(html), /^Conflict 1, lines 3 to 7 /);
    assert.match(plain(html), /Current version Incoming version \(bond\)/);
    assert.deepEqual(cells, [
      'Brief Description of the Commitment {All} contracts .',
      'Brief Description of the Commitment {Some} contracts.',
    ]);
    assert.match(html, /<em>contracts<\/em>/);
    assert.deepEqual(acts, ['ours 2', 'theirs 2', 'both 2']);
  });

  it('shows of a milestone the answer that is in question, and which milestone it is', () => {
    const { cells, acts } = conflict(
      `milestones:\n  - id: m1\n    title: Publish it\n${block('    due: 2024-06\n', '    due: 2025-Q1\n')}    lead: co\n`,
    );
    assert.match(cells[0] ?? '', /Publish it Expected Completion Date \{June 2024\}$/);
    assert.match(cells[1] ?? '', /Publish it Expected Completion Date \{First quarter of 2025\}$/);
    assert.deepEqual(acts, ['ours 3', 'theirs 3']);
  });

  it('shows the lines where readers would see nothing, and says where one version has nothing', () => {
    assert.deepEqual(conflict(`title: A\n${block('stage: mature\n', 'stage: final\n')}`).cells, [
      'stage: {mature}',
      'stage: {final}',
    ]);
    assert.deepEqual(
      conflict(`title: A\n${block('', 'theme: x\n')}`).cells[0],
      'Nothing: this version removed the passage.',
    );
  });

  it('marks the words that the other version does not have, whatever they stand in', () => {
    const summary = (text: string) => `summary: |\n${text.replace(/^/gm, '  ')}\n`;
    const cells = (ours: string, theirs: string) =>
      conflict(`title: A\n${block(summary(ours), summary(theirs))}`).cells.map((cell) =>
        cell.replace('Brief Description of the Commitment ', ''),
      );
    assert.deepEqual(
      cells(
        'We will publish **all contracts** by June.\n\n- a register\n- a `monthly` report',
        'We may publish **all big contracts** by June.\n\n- a register\n- a `yearly` report\n- a chart',
      ),
      [
        'We {will} publish all contracts by June. a register a {monthly} report',
        'We {may} publish all {big} contracts by June. a register a {yearly} report {a chart}',
      ],
    );
    assert.deepEqual(cells('One two.\n\nThree.', 'One two.\n\nThree.\n\nFour [five](https://a.org).'), [
      'One two. Three.',
      'One two. Three. {Four} {five} {.}',
    ]);
    assert.deepEqual(cells('a | b\n--|--\n1 | 2', 'a | b\n--|--\n1 | 3'), ['a b 1', '{2}', 'a b 1', '{3}']);
    assert.deepEqual(cells('Café <b>', 'Cafe\u0301 </mark>'), [
      'Café &lt;{b}&gt;',
      'Cafe\u0301 &lt;{/mark}&gt;',
    ]);
  });

  it('loses no word of either version by marking', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '*', '`', '- ', 'é', 'e\u0301', '法'),
    });
    const reading = (html: string) => plain(html.replace(/<span class="unseen">[^<]*<\/span>/g, ''));
    fc.assert(
      fc.property(words, words, (ours, theirs) => {
        const side = (text: string) => `summary: ${JSON.stringify(`x ${text}`)}\n`;
        const both = [...conflict(`title: A\n${block(side(ours), side(theirs))}`).html.matchAll(td)];
        const alone = [ours, theirs].map((text) =>
          [...conflict(`title: A\n${block(side(text), side(text))}`).html.matchAll(td)].map(
            ([, cell]) => cell ?? '',
          ),
        );
        for (const [i, [, cell = '']] of both.entries())
          assert.equal(squeeze(reading(cell)), squeeze(reading(alone[i]?.[0] ?? '')));
      }),
    );
  });

  it('has no button where nobody can tell the versions apart, and a word when all is settled', () => {
    const unclear = conflict('<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n');
    assert.deepEqual(unclear.acts, []);
    assert.match(plain(unclear.html), /The conflict markers are incomplete/);
    const settled = page('title: A\n');
    assert.equal(settled.title, 'No conflicts left to resolve');
    assert.equal(settled.sections.length, 1);
  });

  it('takes what stands in the draft for text', () => {
    const { html } = conflict(
      `title: A\n${block('summary: <b onclick=x>\n', 'summary: "</section><script>"\n')}`,
    );
    assert.doesNotMatch(html, /<script|<b /);
    const label = conflict(`<<<<<<< "><script>\ntitle: A\n=======\ntitle: B\n>>>>>>> '><img\n`);
    assert.doesNotMatch(label.html, /<script|<img/);
  });

  it('keeps the other sections as they are when one is settled', () => {
    const two = `title: A\n${block('summary: A\n', 'summary: B\n')}${block('theme: a\n', 'theme: b\n')}`;
    const [, first, second] = page(two).sections;
    const [, again] = page(two).sections;
    assert.equal(first?.hash, again?.hash);
    assert.notEqual(first?.hash, second?.hash);
    assert.equal(second?.line, 6);
  });
});
