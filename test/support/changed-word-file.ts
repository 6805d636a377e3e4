import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { writeDocx } from '../../server/src/docx/write-docx';
import { part } from './word-file';
import {
  messagesFor,
  publish,
  withShownAnswers,
  withShownRemarks,
  type Plans,
} from '../../server/src/service';

const messages = messagesFor('en');

/** The Word file of a draft or a plan, as it is sent. */
export async function wordFileOf(plans: Plans, uri: string): Promise<Uint8Array> {
  const document = publish(plans, uri);
  assert.ok(document);
  return writeDocx(withShownAnswers(document, plans, messages));
}

/** The same with what was said of the draft. */
export async function discussedWordFile(plans: Plans, uri: string): Promise<Uint8Array> {
  const document = publish(plans, uri);
  assert.ok(document);
  return writeDocx(withShownAnswers(withShownRemarks(document, plans), plans, messages));
}

/** The file with its text part as somebody has changed it. */
export async function edited(bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const before = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const after = change(before);
  zip.file('word/document.xml', after);
  return zip.generateAsync({ type: 'uint8array' });
}

/** The file with comments, which the text part names by their ids. */
export async function withComments(bytes: Uint8Array, comments: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file('word/comments9.xml', part('w:comments', comments));
  const links = 'word/_rels/document.xml.rels';
  const before = (await zip.file(links)?.async('string')) ?? '';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const link = `<Relationship Id="Comments" Type="${type}" Target="comments9.xml"/>`;
  zip.file(links, before.replace('</Relationships>', `${link}$&`));
  return zip.generateAsync({ type: 'uint8array' });
}

/** Some words in the place of others, typed into the file. */
export function typed(before: string, after: string): (xml: string) => string {
  return (xml) => {
    assert.ok(xml.includes(before), `${before} is in the file`);
    return xml.replace(before, after);
  };
}

/** The same with its changes tracked. */
export function tracked(
  before: string,
  after: string,
  { author = 'Amina Odhiambo', date = '2026-03-01T09:30:00Z' } = {},
): (xml: string) => string {
  const who = `w:author="${author}" w:date="${date}"`;
  return (xml) => {
    const run = Array.from(xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/g)).find(([whole]) =>
      whole.includes(before),
    );
    assert.ok(run, `${before} is in the file`);
    const [whole] = run;
    const [, properties = '', text = ''] =
      /^<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>(.*)<\/w:t><\/w:r>$/.exec(whole) ?? [];
    const [head = '', ...tail] = text.split(before);
    const words = (of: string, name = 't') =>
      of === '' ? '' : `<w:r>${properties}<w:${name} xml:space="preserve">${of}</w:${name}></w:r>`;
    const changed = `<w:del w:id="901" ${who}>${words(before, 'delText')}</w:del><w:ins w:id="902" ${who}>${words(after)}</w:ins>`;
    return xml.replace(whole, words(head) + changed + words(tail.join(before)));
  };
}

/** Rows of tables, each as it stands in the file. */
export function rowWith(xml: string, words: string): string {
  const row = Array.from(xml.matchAll(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/g)).find(([whole]) =>
    whole.includes(words),
  );
  assert.ok(row, `${words} is in a row`);
  return row[0];
}
