/** Every file of the same document has the same bytes: no clock and no machine is in it. */
const fixedDate = '2000-01-01T00:00:00Z';
/** The first of January 2000, as ZIP files write days. */
const fixedDay = ((2000 - 1980) << 9) | (1 << 5) | 1;

export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
}

/** What the library writes into this part has the time of day in it, and no language. */
export function coreProperties({ title, subject, language }: Properties): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>Codraft</dc:creator><cp:lastModifiedBy>Codraft</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${fixedDate}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${fixedDate}</dcterms:modified><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;

/** Sets the day and time of every part of a ZIP file, in its directory and before the part itself. */
export function forgetTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== entryOfDirectory) throw new Error('Not a ZIP file as expected');
    stamp(view, at + 12);
    stamp(view, view.getUint32(at + 42, true) + 10);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return zip;
}

function stamp(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, fixedDay, true);
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('Not a ZIP file');
}
