import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/property-seed';
import { createPlans, messagesFor } from '../../../server/src/service';
import { pasteAt } from '../../../server/src/service/form/paste/paste-at';
import { plainText } from '../../../server/src/service/markdown/plain-text';
import { pasteAsMarkdown } from '../../../server/src/service/paste/paste-as-markdown';
import { plainAsMarkdown } from '../../../server/src/service/paste/plain-as-markdown';
import { applyEdits } from '../../../server/src/service/text/edit';

const htmlOf = (paragraphs: readonly string[]) => paragraphs.map((words) => `<p>${words}</p>`).join('');

describe('paragraphs that begin like an item', () => {
  const same: readonly (readonly [name: string, paragraphs: readonly string[]])[] = [
    ['a German date', ['15. Mai 2025: Bericht']],
    ['German dates', ['1. Januar 2025 Start', '30. Juni 2025 Ende']],
    ['German dates that count on', ['1. März Start', '2. März Ende']],
    ['Czech dates', ['1. ledna: začátek', '2. ledna: konec']],
    ['Norwegian dates', ['1. desember åpner registeret', '2. desember stenger det']],
    ['Finnish dates', ['1. tammikuuta alkaa', '2. tammikuuta loppuu']],
    ['dates in figures', ['1. 5. 2025 start', '2. 5. 2025 konec']],
    ['quarters', ['1. Quartal 2025', '2. Quartal 2025']],
    ['a number alone', ['3. Third point']],
    ['numbers that do not count on', ['1. one', '3. three', '2. two']],
    ['numbers with words between', ['1. one', 'words', '2. two']],
    ['a remark between dashes', ['– dijo el ministro – y se fue']],
    ['less of something', ['– 5 % weniger', 'als im Vorjahr']],
    ['a note', ['* Valores en millones']],
  ];
  for (const [name, paragraphs] of same) {
    it(`${name}: the sign stays, and there is no list`, () => {
      for (const markdown of [pasteAsMarkdown(htmlOf(paragraphs)), plainAsMarkdown(paragraphs.join('\n'))]) {
        if (paragraphs[0]?.startsWith('*') && !markdown.startsWith('\\')) continue; // Typed Markdown.
        assert.equal(markdown.replaceAll('\\', ''), paragraphs.join('\n\n'));
        assert.doesNotMatch(markdown, /^(?:\d+[.)]|[-*]) /m);
      }
    });
  }

  const lists: readonly (readonly [name: string, html: string, markdown: string])[] = [
    ['numbers that count on', '<p>1. one</p><p>2. two</p>', '1. one\n2. two'],
    ['numbers that begin later', '<p>4) four</p><p>5) five</p>', '4. four\n5. five'],
    ['dashes in a row', '<p>– one</p><p>– two</p>', '- one\n- two'],
    ['one bullet', '<p>• one</p>', '- one'],
    [
      'lines that go on in an item',
      '<p>1. one<br>(more)<br>2. two<br><br>After</p>',
      '1. one\\\n   (more)\n2. two\n\nAfter',
    ],
    [
      'dashes below numbers',
      '<p>1. one</p><p>- a</p><p>- b</p><p>2. two</p>',
      '1. one\n\n- a\n- b\n\n2. two',
    ],
  ];
  for (const [name, html, markdown] of lists) {
    it(`${name}: a list`, () => {
      assert.equal(pasteAsMarkdown(html), markdown);
    });
  }
});

describe('no digit and no letter of what is pasted is lost', () => {
  const uri = 'plan/1-open.commitment.yaml';
  const messages = messagesFor('en');
  const head = 'problem:\n  causes:\n    - ';
  const start = fc.constantFrom(
    ...[
      '',
      '',
      '1. ',
      '2. ',
      '3. ',
      '15. ',
      '1) ',
      '2) ',
      '– ',
      '- ',
      '• ',
      '(a) ',
      'a) ',
      '1.1. ',
      '2025. ',
    ],
  );
  const words = fc.constantFrom(
    ...[
      'Mai 2025: Bericht',
      'ledna',
      'eins',
      'zwei 2',
      'März',
      '5 % weniger',
      'dijo – y',
      'العقود 7',
      '2. 2025',
    ],
  );
  const paragraphs = fc.array(fc.record({ start, words }), { minLength: 1, maxLength: 5 });
  const kept = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';

  /** What has to be there; a number only where no other counts on from it or to it. */
  function wanted(all: readonly { readonly start: string; readonly words: string }[]): RegExp {
    const sources = all.map((one) => {
      const number = /^(\d{1,3})[.)] $/.exec(one.start)?.[1];
      const isCounted =
        number !== undefined &&
        !/^(?:Mai|ledna|März|2\.)/.test(one.words) &&
        all.some((other) => Math.abs(parseInt(other.start) - Number(number)) === 1);
      return isCounted ? `(?:${number} )?${kept(one.words)}` : kept(one.start + one.words);
    });
    return new RegExp(`^${sources.join(' ')}$`, 'u');
  }

  it('in a text', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const texts = all.map((one) => one.start + one.words);
        assert.match(kept(plainText(pasteAsMarkdown(htmlOf(texts)))), wanted(all));
        assert.equal(kept(pasteAsMarkdown(htmlOf(texts))), kept(texts.join(' ')));
        assert.equal(kept(plainAsMarkdown(texts.join('\n'))), kept(texts.join(' ')));
      }),
    );
  });

  it('in a list of answers', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const texts = all.map((one) => one.start + one.words);
        for (const markdown of [pasteAsMarkdown(htmlOf(texts)), plainAsMarkdown(texts.join('\n'))]) {
          const plans = createPlans({ messages });
          plans.set(uri, `${head}\n`);
          const edit = pasteAt(plans, uri, { start: head.length, end: head.length }, markdown, messages);
          assert.ok(edit, markdown);
          const draft = applyEdits(`${head}\n`, [edit]);
          assert.match(kept(draft.replace(/^problem:\n {2}causes:/, '')), wanted(all), draft);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('numbers of a list that the place of its items does not say stay among their words', () => {
    const plans = createPlans({ messages });
    plans.set(uri, `${head}\n`);
    const markdown = pasteAsMarkdown('<ol start=3><li>three</li><li>four</li></ol>');
    const edit = pasteAt(plans, uri, { start: head.length, end: head.length }, markdown, messages);
    assert.ok(edit);
    assert.equal(applyEdits(`${head}\n`, [edit]), `${head}'3\\. three'\n    - '4\\. four'\n`);
  });
});
