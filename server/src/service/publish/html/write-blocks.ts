import type { Block, Gap, ProblemMark } from '../document';
import { gapWord } from '../gap-word';
import { markDifferent } from '../mark-different';
import { escapeHtml } from './escape';
import type { HtmlWriting } from './html-writing';
import { writeFigure } from './write-figure';
import { writeInlines } from './write-inlines';
import { writeTable } from './write-table';

export function writeBlocks(blocks: readonly Block[], writing: HtmlWriting): string {
  return blocks.map((block) => writeBlock(block, writing)).join('');
}

function writeBlock(block: Block, writing: HtmlWriting): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto"${writing.mark(block.source)}>${writeInlines(block.text, writing)}</p>\n`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const start = block.start === undefined || !block.ordered ? '' : ` start="${Math.trunc(block.start)}"`;
      const items = block.items.map((item) => `<li dir="auto">${writeBlocks(item, writing)}</li>\n`).join('');
      return `<${tag}${start}${writing.mark(block.source)}>\n${items}</${tag}>\n`;
    }
    case 'quote':
      return `<blockquote>\n${writeBlocks(block.blocks, writing)}</blockquote>\n`;
    case 'code':
      return `<pre dir="ltr"><code>${writeInlines(markDifferent(block.text, block.different), writing)}</code></pre>\n`;
    case 'heading':
      return `<h${block.level} dir="auto">${writeInlines(block.text, writing)}</h${block.level}>\n`;
    case 'gap':
      return writeGap(block, writing);
    case 'problem':
      return writeProblem(block, writing);
    case 'table':
      return writeTable(block, writing);
    case 'figure':
      return writeFigure(block, writing);
  }
}

function writeGap({ state, why, source }: Gap, writing: HtmlWriting): string {
  const reason =
    why === undefined
      ? ''
      : `${escapeHtml(writing.headings.colon)}<span dir="auto">${escapeHtml(why)}</span>`;
  return `<p class="gap gap-${state}"${writing.mark(source)}><strong${writing.lang}>${escapeHtml(gapWord(state, writing.headings))}</strong>${reason}</p>\n`;
}

function writeProblem({ level, rule, message, source }: ProblemMark, writing: HtmlWriting): string {
  const word = writing.headings.page[level];
  return `<p class="problem problem-${level}" data-rule="${escapeHtml(rule)}"${writing.mark(source)}><strong${writing.lang}>${escapeHtml(word + writing.headings.colon)}</strong>${escapeHtml(message)}</p>\n`;
}
