import MarkdownIt, { type Token } from 'markdown-it';

/*
 * The reader of answers as the server has it (`server/src/service/markdown/`), but for one thing: addresses of links stay
 * as they are written. A test holds that the two find the same.
 */

let reader: ReturnType<typeof createReader> | undefined;

export function readTokens(text: string): readonly Token[] {
  reader ??= createReader();
  return reader.parse(text, {});
}

/** What stands in one line, such as in a cell of a table. */
export function readLineTokens(text: string): readonly Token[] {
  reader ??= createReader();
  return reader.parseInline(text, {})[0]?.children ?? [];
}

/** Pages and email, and nothing that a browser would run or load. */
export function isSafeLink(address: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s/])/i.test(address.trim());
}

/** The reader drops what lies too deep: such a text is shown as it is written. */
export function isTooDeep(text: string): boolean {
  return /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){25}|^[ \t]{50}/m.test(text);
}

function createReader() {
  const markdown = new MarkdownIt('default', { html: false, linkify: false, breaks: false, maxNesting: 100 });
  markdown.validateLink = isSafeLink;
  markdown.normalizeLink = (address) => address;
  markdown.normalizeLinkText = (address) => address;
  markdown.disable('reference');
  return markdown;
}
