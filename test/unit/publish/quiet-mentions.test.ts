import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { quietMentions, writeMarkdown, type Block, type Inline } from '../../../server/src/service';

/** What GitHub takes for a mention in the text that is shown. */
const mentions = /@[a-z\d]|#\d|\bGH-\d|\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{7,40}\b|github\.com/i;

const shown = (blocks: readonly Block[]) => {
  const document = {
    title: 'T',
    language: 'en',
    sections: [{ id: 's', level: 1, heading: [], blocks }],
  } as const;
  const html = new MarkdownIt({ html: true }).render(writeMarkdown(quietMentions(document)));
  return html.replace(/<code>.*?<\/code>/gs, '').replace(/<[^>]*>/g, '');
};
const paragraph = (...text: readonly Inline[]): Block => ({ kind: 'paragraph', text });
const words = (text: string): Inline => ({ kind: 'text', text });

describe('a comparison for GitHub', () => {
  for (const text of [
    'says @octocat of @acme/records-team',
    'fixes #12, closes acme/site#3 and GH-7, gh-8',
    'as in 3f2a9c1 and 1234567890abcdef1234567890abcdef12345678',
    'see https://github.com/acme/site/issues/9',
    'mail a.person@example.org',
  ]) {
    it(`mentions nobody in “${text}”`, () => {
      assert.doesNotMatch(shown([paragraph(words(text))]), mentions);
      assert.doesNotMatch(
        shown([{ kind: 'list', ordered: false, items: [[paragraph(words(text))]] }]),
        mentions,
      );
      assert.doesNotMatch(
        shown([{ kind: 'quote', blocks: [paragraph({ kind: 'deleted', content: [words(text)] })] }]),
        mentions,
      );
      assert.doesNotMatch(shown([{ kind: 'gap', state: 'open', why: text }]), mentions);
      const cell = { blocks: [paragraph(words(text))] };
      const column = { heading: [words(text)], width: 1 };
      assert.doesNotMatch(
        shown([
          {
            kind: 'table',
            caption: text,
            showsCaption: true,
            columns: [column, column],
            rows: [{ cells: [cell, cell] }],
          },
        ]),
        mentions,
      );
    });
  }

  it('links to no issue', () => {
    const link: Inline = {
      kind: 'link',
      href: 'https://github.com/acme/site/issues/9',
      content: [words('the issue')],
    };
    assert.match(shown([paragraph(link)]), /the issue \(https/);
    assert.doesNotMatch(shown([paragraph(link)]), mentions);
  });

  it('leaves figures, dates, words and other links as they are', () => {
    const text = 'In 2024-06-30 the 5,000,000 facades of 1234567 houses cost 3 € each: §12, no. 7, A-4, 50 %';
    const link: Inline = { kind: 'link', href: 'https://example.org/a', content: [words('page')] };
    assert.equal(shown([paragraph(words(text), link)]).trim(), `${text}page`);
  });
});
