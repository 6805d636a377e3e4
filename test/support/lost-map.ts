import JSZip from 'jszip';

/** A Word file as a program saves it that knows nothing of its marks: no bookmark, no content control, no part beside the text. */
export async function withoutMap(
  bytes: Uint8Array,
  { keepsPart = false, keepsStyles = true, keepsTables = true } = {},
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const change = async (name: string, edit: (xml: string) => string) => {
    const xml = await zip.file(name)?.async('string');
    if (xml !== undefined) zip.file(name, edit(xml));
  };
  await change('word/document.xml', (xml) => {
    const bare = withoutMarks(xml);
    const styled = keepsStyles ? bare : withoutStyles(bare);
    return keepsTables ? styled : withoutTables(styled);
  });
  if (!keepsPart) {
    for (const name of Object.keys(zip.files)) if (name.startsWith('customXml/')) zip.remove(name);
    await change('word/_rels/document.xml.rels', (xml) =>
      xml.replace(/<Relationship [^>]*customXml[^>]*>/g, ''),
    );
    await change('[Content_Types].xml', (xml) => xml.replace(/<Override [^>]*customXml[^>]*>/g, ''));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

export function withoutMarks(xml: string): string {
  return xml
    .replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/g, '')
    .replace(/<\/?w:sdt(?:Content)?>/g, '');
}

/** One paragraph below the other, as where only the words of a page were copied. */
function withoutTables(xml: string): string {
  return xml.replace(/<w:(tblPr|tblGrid|trPr|tcPr)>.*?<\/w:\1>/g, '').replace(/<\/?w:(?:tbl|tr|tc)>/g, '');
}

/** What is left when words are put into a new document: headings are bold and nothing more. */
function withoutStyles(xml: string): string {
  return xml
    .replace(/<w:p>(?=<w:pPr><w:pStyle w:val="(?:Heading|Title))((?:(?!<\/w:p>).)*)<\/w:p>/g, (found) =>
      found.replaceAll('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>').replaceAll(/<\/w:rPr><w:rPr>/g, ''),
    )
    .replace(/<w:pStyle [^>]*>/g, '')
    .replace(/<w:rStyle [^>]*>/g, '')
    .replace(/<w:tblHeader[^>]*>/g, '');
}
