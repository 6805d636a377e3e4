import type { Token } from 'markdown-it';
import { readMarkdown } from './reader';

/** The words of a Markdown text for a reader who would see its marks: lists keep their dashes, links their addresses. */
export function plainText(markdown: string): string {
  const lines: string[] = [];
  const numbers: (number | undefined)[] = [];
  let mark = '';
  for (const token of readMarkdown(markdown)) {
    switch (token.type) {
      case 'bullet_list_open':
        numbers.push(undefined);
        break;
      case 'ordered_list_open':
        numbers.push(Number(token.attrGet('start') ?? 1));
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        numbers.pop();
        if (numbers.length === 0) lines.push('');
        break;
      case 'list_item_open': {
        const number = numbers.at(-1);
        mark = `${'  '.repeat(numbers.length - 1)}${number === undefined ? '-' : `${number}.`} `;
        if (number !== undefined) numbers[numbers.length - 1] = number + 1;
        break;
      }
      case 'inline':
        lines.push(mark + wordsOf(token.children ?? []));
        mark = '';
        break;
      case 'paragraph_close':
      case 'heading_close':
      case 'table_close':
        if (!token.hidden && numbers.length === 0) lines.push('');
        break;
      case 'fence':
      case 'code_block':
        lines.push(token.content.trimEnd(), '');
        break;
    }
  }
  return lines.join('\n').trimEnd();
}

function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  let link: { readonly address: string; readonly from: number } | undefined;
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') words += '\n';
    else if (token.type === 'link_open')
      link = { address: String(token.attrGet('href') ?? ''), from: words.length };
    else if (token.type === 'link_close' && link) {
      if (words.slice(link.from) !== link.address) words += ` (${link.address})`;
      link = undefined;
    } else words += token.content;
  }
  return words;
}
