/** On A4 and on Letter alike: the paper is the printer's, the margins are ours. */
export const printStyle = `@page {
  margin: 20mm 18mm 18mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #4a5866; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; line-height: 1.45; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  .skip { display: none; }
  h1 { font-size: 24pt; }
  h2 { font-size: 16pt; margin-top: 22pt; }
  h3 { font-size: 12.5pt; margin-top: 16pt; }
  h4 { font-size: 11pt; margin-top: 11pt; }
  h1, h2, h3, h4, h5, h6, figcaption, caption { break-after: avoid; break-inside: avoid; }
  .chapter { break-before: page; }
  .chapter > h2 { font-size: 18pt; margin-top: 0; }
  p, li { orphans: 3; widows: 3; }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  thead, thead tr { break-after: avoid; break-inside: avoid; }
  tr, figure, p.gap { break-inside: avoid; }
  .wide { overflow: visible; }
  .grid { min-width: 0; }
  th, td { padding: 4pt 5pt; }
  .grid thead th { font-size: 8pt; }
  a { color: inherit; }
  a[rel]:not(.address)::after { content: " (" attr(href) ")"; font-size: 0.85em; color: #4a5866; }
}`;
