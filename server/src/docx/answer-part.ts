import JSZip from 'jszip';
import type { MarkedAnswer } from './answer-marks';
import { hashText, lineOf } from '../service/index';
import { cleanLines } from './clean-text';
import { escapeXml } from './package';
import { shownLines, type ShownLines } from './shown-lines';

/** What the part with the answers is known by. The number grows when older versions could not read what is written. */
const answersNamespace = 'urn:codraft:answers:1';

/** The id of the part; the same for all files, so that the same document gives the same bytes. */
const partId = '{6C2D0F5E-6D0A-4B8C-9D55-8A2B1B6E7C01}';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ooxml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/**
 * Puts a part into a Word file that says what each mark stands for, and what the answer was: no more than the document shows. Word
 * and LibreOffice keep such parts and show them to nobody.
 */
export async function withAnswers(bytes: Uint8Array, marked: readonly MarkedAnswer[]): Promise<Uint8Array> {
  if (marked.length === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const change = async (name: string, edit: (text: string) => string) => {
    zip.file(name, edit((await zip.file(name)?.async('string')) ?? ''));
  };
  const text = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const shown = shownLines(text, new Set(marked.map(({ mark }) => mark)));
  // Word counts the pages anew.
  const margins = zip
    .file(/^word\/(?:header|footer)\d*\.xml$/)
    .map(async (part) =>
      shownLines(await part.async('string'), new Set()).rest.map((line) => lineOf(line.replace(/\d+/g, ''))),
    );
  const rest = [...shown.rest, ...(await Promise.all(margins)).flat()];
  zip.file('customXml/item1.xml', head + answersXml(marked, { ...shown, rest }));
  zip.file(
    'customXml/itemProps1.xml',
    `${head}<ds:datastoreItem xmlns:ds="${ooxml}" ds:itemID="${partId}"><ds:schemaRefs><ds:schemaRef ds:uri="${answersNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  zip.file(
    'customXml/_rels/item1.xml.rels',
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${leadingTo('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
  );
  await change('word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${leadingTo('Answers', 'customXml', '../customXml/item1.xml')}$&`),
  );
  await change('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>$&',
    ),
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function leadingTo(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function answersXml(marked: readonly MarkedAnswer[], shown: ShownLines): string {
  const byPath = new Map<string, MarkedAnswer[]>();
  for (const one of marked) {
    const { path } = one.draft;
    const found = byPath.get(path);
    if (found) found.push(one);
    else byPath.set(path, [one]);
  }
  const drafts = [...byPath].map(([path, answers]) => {
    const each = answers.map((one) => answerXml(one, shown.marked.get(one.mark) ?? []));
    return `<draft path="${escaped(path)}">${each.join('')}</draft>`;
  });
  // What stands around the answers is known again by its fingerprints; what is not among them somebody has added.
  const rest = [...new Set(shown.rest.map(hashText))].join(' ');
  return `<answers xmlns="${answersNamespace}">${drafts.join('')}<rest>${rest}</rest></answers>`;
}

/** How an answer is shown stands there where it is not shown as it is written: a date, a name, a gap. */
function answerXml({ mark, field, answer }: MarkedAnswer, shown: readonly string[]): string {
  const items = (answer.items ?? []).map((item) => `<item>${escaped(item)}</item>`);
  const values = answer.values.map(
    ({ text, isOpen }) =>
      `<value${isOpen ? ' open="true"' : ''} xml:space="preserve">${escaped(text)}</value>`,
  );
  const written = answer.values.map(({ text }) => cleanLines(text).join(' ')).join(' ');
  const isAsWritten = lineOf(shown.join(' ')) === lineOf(written);
  const lines = isAsWritten ? [] : shown.map((line) => `<shown>${escaped(line)}</shown>`);
  const none = !isAsWritten && shown.length === 0 ? ['<shown/>'] : lines;
  return `<answer mark="${mark}" field="${escaped(field)}">${[...items, ...values, ...none].join('')}</answer>`;
}

function escaped(text: string): string {
  return escapeXml(cleanLines(text).join('\n')).replaceAll('"', '&quot;');
}
