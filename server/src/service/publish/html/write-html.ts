import { directionOf } from '../direction-of';
import type { PublishedDocument } from '../document';
import { withRemarksBelow } from '../remarks-below';
import { escapeHtml } from './escape';
import { htmlWriting, unmarked } from './html-writing';
import { style } from './style';
import { isChapter, writeContents, writeSection } from './write-section';

/** One file that needs nothing beside it: no script, nothing loaded from elsewhere. */
export function writeHtml(published: PublishedDocument): string {
  const document = withRemarksBelow(published);
  const { title, language, sections } = document;
  const writing = htmlWriting(language, unmarked);
  const [first, ...rest] = sections.map((section, i) =>
    writeSection(section, isChapter(document, i), writing),
  );
  const contents = writeContents(document, writing) ?? '';
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#main"${writing.lang}>${escapeHtml(writing.headings.page.skip)}</a>
<main id="main">
${first ?? ''}${contents}${rest.join('')}</main>
</body>
</html>
`;
}
