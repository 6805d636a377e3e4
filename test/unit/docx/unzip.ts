import JSZip from 'jszip';
import type { PublishedDocument } from '../../../server/src/service/index';
import { writeDocx } from '../../../server/src/docx/write-docx';

/** A part of the Word file of a document, by its name: `word/document.xml`. */
export type Parts = (name: string) => string;

export async function partsOf(document: PublishedDocument): Promise<Parts> {
  const zip = await JSZip.loadAsync(await writeDocx(document));
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir);
  const texts = new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [
        name,
        (await zip.file(name)?.async('string')) ?? '',
      ]),
    ),
  );
  return (name) => {
    const part = texts.get(name);
    if (part === undefined) throw new Error(`No ${name} in ${names.join(', ')}`);
    return part;
  };
}

/** The words of a part, without what dresses them; a paragraph ends with a line. */
export function wordsIn(part: string): string {
  return part
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The paragraph in which some words stand. */
export function paragraphWith(part: string, words: string): string {
  const found = part
    .split('<w:p>')
    .slice(1)
    .find((one) => wordsIn(one.split('</w:p>')[0] ?? '').includes(words));
  if (found === undefined) throw new Error(`No paragraph with “${words}”`);
  return found;
}
