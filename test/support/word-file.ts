import JSZip from 'jszip';

/** What a Word file of a test is made of: the XML inside its parts, without what is around it. */
export interface WordFile {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly comments?: string;
  readonly threads?: string;
  /** Addresses that the text links to, by id. */
  readonly links?: Readonly<Record<string, string>>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: office,
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  v: 'urn:schemas-microsoft-com:vml',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
};

const parts = [
  ['styles', 'styles', 'w:styles'],
  ['numbering', 'numbering', 'w:numbering'],
  ['footnotes', 'footnotes', 'w:footnotes'],
  ['header', 'header', 'w:hdr'],
  ['comments', 'comments', 'w:comments'],
  ['threads', 'commentsExtended', 'w15:commentsEx'],
] as const;

/** The bytes of a Word file as Word writes it. */
export async function wordFile(file: WordFile): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    contentTypes(parts.flatMap(([name]) => (file[name] === undefined ? [] : [name]))),
  );
  zip.file('_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']]));
  zip.file('word/document.xml', part('w:document', `<w:body>${file.body}<w:sectPr/></w:body>`));
  const led: (readonly [string, string, string])[] = [];
  for (const [name, type, root] of parts) {
    const xml = file[name];
    if (xml === undefined) continue;
    zip.file(`word/${name}1.xml`, part(root, xml));
    led.push([`rIdOf${name}`, type, `${name}1.xml`]);
  }
  for (const [id, address] of Object.entries(file.links ?? {})) led.push([id, 'hyperlink', address]);
  zip.file('word/_rels/document.xml.rels', relationships(led));
  return zip.generateAsync({ type: 'uint8array' });
}

/** So that LibreOffice can open it, too. */
function contentTypes(names: readonly (typeof parts)[number][0][]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = [
    ['document', 'document.main'],
    ...names.map((name) => [`${name}1`, name === 'threads' ? 'commentsExtended' : name]),
  ].map(
    ([name = '', type = '']) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** The bytes of a ZIP file with these parts and nothing else. */
export async function zipFile(texts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(texts)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export function part(root: string, inside: string): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${declared.join(' ')}>${inside}</${root}>`;
}

function relationships(led: readonly (readonly [string, string, string])[]): string {
  const each = led.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A paragraph of runs, with what its own properties say. */
export function p(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** Words, with what their properties say. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
