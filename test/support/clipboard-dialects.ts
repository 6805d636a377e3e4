import type { PastedBlock, PastedItem, PastedLine, PastedWord } from './pasted-document';

/** How a program writes a document to the clipboard. */
export type Dialect = (blocks: readonly PastedBlock[]) => string;

export const dialects: Readonly<Record<string, Dialect>> = {
  Word: (blocks) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-GB>\r\n<!--StartFragment-->\r\n\r\n${blocks
      .map(wordBlock)
      .join('\r\n\r\n')}\r\n\r\n<!--EndFragment-->\r\n</body></html>`,
  'Word on the web': (blocks) => blocks.map(wordOnlineBlock).join(''),
  'Google Docs': (blocks) =>
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">${blocks
      .map((block) => docsBlock(block))
      .join('<br />')}</b><br class="Apple-interchange-newline">`,
  'LibreOffice Writer': (blocks) =>
    `<!DOCTYPE html>\n<html><head><title>x</title></head><body lang="en">${blocks
      .map((block) =>
        plainBlock(block, (words) => `<p style="margin-bottom: 0in"><font face="Serif">${words}</font></p>`),
      )
      .join('\n')}</body></html>`,
  'a web page': (blocks) =>
    `<div><main>${blocks.map((block) => plainBlock(block, (words) => words)).join('<hr>')}</main></div>`,
};

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00A0', '&nbsp;');
}

type Write = (word: PastedWord, text: string) => string;

/** Blanks look as the word in front of them, as they do where somebody has marked words with the mouse. */
function line(words: PastedLine, write: Write, blank = ' '): string {
  return words
    .map((word, i) => {
      const html = write(word, escaped(word.text) + (i < words.length - 1 && !word.href ? blank : ''));
      const href = word.href;
      return href
        ? `<a href="${escaped(href).replaceAll('"', '&quot;')}">${html}</a>${i < words.length - 1 ? blank : ''}`
        : html;
    })
    .join('');
}

const tags: Write = ({ bold, italic }, text) => {
  const slanted = italic ? `<i>${text}</i>` : text;
  return bold ? `<b style='mso-bidi-font-weight:normal'>${slanted}</b>` : slanted;
};
const spans: Write = ({ bold, italic }, text) =>
  `<span style="font-size:11pt;font-weight:${bold ? 700 : 400};font-style:${italic ? 'italic' : 'normal'};white-space:pre-wrap;">${text}</span>`;

function lines(all: readonly PastedLine[], write: Write, blank?: string): string {
  return all.map((one) => line(one, write, blank)).join('<br>');
}

function table(rows: readonly (readonly PastedLine[])[], write: (cell: PastedLine) => string): string {
  return `<table border=1><col width=10>${rows
    .map((row) => `<tr>\n${row.map((cell) => `<td width=10>${write(cell)}</td>`).join('\n')}\n</tr>`)
    .join('')}</table>`;
}

function wordBlock(block: PastedBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p class=MsoNormal>${lines(block.lines, tags, '\r\n')}<o:p></o:p></p>`;
    case 'heading':
      return `<h${block.level}>${line(block.words, tags)}<o:p></o:p></h${block.level}>`;
    case 'list':
      return wordItems(block.items, block.ordered, 1);
    case 'table':
      return table(block.rows, (cell) => `<p class=MsoNormal>${line(cell, tags)}<o:p></o:p></p>`);
  }
}

function wordItems(items: readonly PastedItem[], ordered: boolean, level: number): string {
  return items
    .map(({ words, inner }, i) => {
      const sign = ordered ? (level % 2 === 1 ? `${i + 1}.` : `(${i + 1})`) : level % 2 === 1 ? '·' : 'o';
      return `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-list:l${level} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${line(words, tags)}<o:p></o:p></p>\r\n${inner ? wordItems(inner.items, inner.ordered, level + 1) : ''}`;
    })
    .join('\r\n');
}

function wordOnlineBlock(block: PastedBlock): string {
  const run = (words: string) =>
    `<span class="TextRun SCXW1 BCX0"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span>`;
  const paragraph = (words: string) =>
    `<p class="Paragraph SCXW1" style="font-weight: normal;">${run(words)}</p>`;
  const item = ({ words, inner }: PastedItem, ordered: boolean, i: number, level: number): string => {
    const list = ordered ? `<ol role="list" start="${i + 1}">` : '<ul class="BulletListStyle1" role="list">';
    return `<div class="ListContainerWrapper">${list}<li role="listitem" data-aria-level="${level}">${paragraph(
      line(words, spans),
    )}</li></${ordered ? 'ol' : 'ul'}></div>${inner ? inner.items.map((one, at) => item(one, inner.ordered, at, level + 1)).join('') : ''}`;
  };
  switch (block.kind) {
    case 'paragraph':
      return `<div class="OutlineElement">${paragraph(lines(block.lines, spans))}</div>`;
    case 'heading':
      return `<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="${block.level}">${run(line(block.words, spans))}</p></div>`;
    case 'list':
      return block.items.map((one, i) => item(one, block.ordered, i, 1)).join('');
    case 'table':
      return `<div class="TableContainer">${table(block.rows, (cell) => `<div class="OutlineElement">${paragraph(line(cell, spans))}</div>`)}</div>`;
  }
}

function docsBlock(block: PastedBlock): string {
  const paragraph = (words: string) => `<p dir="ltr" style="line-height:1.38;">${words}</p>`;
  const list = (items: readonly PastedItem[], ordered: boolean, level: number): string => {
    const name = ordered ? 'ol' : 'ul';
    return `<${name}>${items
      .map(
        ({ words, inner }) =>
          `<li dir="ltr" aria-level="${level}">${paragraph(line(words, spans))}</li>${inner ? list(inner.items, inner.ordered, level + 1) : ''}`,
      )
      .join('')}</${name}>`;
  };
  switch (block.kind) {
    case 'paragraph':
      return paragraph(lines(block.lines, spans));
    case 'heading':
      return `<h${block.level} dir="ltr">${line(block.words, spans)}</h${block.level}>`;
    case 'list':
      return list(block.items, block.ordered, 1);
    case 'table':
      return `<div dir="ltr"><table><colgroup><col /></colgroup><tbody>${block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${paragraph(line(cell, spans))}</td>`).join('')}</tr>`)
        .join('')}</tbody></table></div>`;
  }
}

function plainBlock(block: PastedBlock, paragraph: (words: string) => string): string {
  const list = (items: readonly PastedItem[], ordered: boolean): string => {
    const name = ordered ? 'ol' : 'ul';
    return `<${name}>\n${items
      .map(
        ({ words, inner }) =>
          `\t<li>${paragraph(line(words, tags))}\n${inner ? list(inner.items, inner.ordered) : ''}</li>`,
      )
      .join('\n')}\n</${name}>`;
  };
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lines(block.lines, tags)}</p>`;
    case 'heading':
      return `<h${block.level}>${line(block.words, tags)}</h${block.level}>`;
    case 'list':
      return list(block.items, block.ordered);
    case 'table':
      return table(block.rows, (cell) => paragraph(line(cell, tags)));
  }
}
