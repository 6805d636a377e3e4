import type { Block, WordDocument } from './document';
import { NotRead, type Refusal } from './refusal';
import { openPackage } from './package';
import { Parts } from './parts';
import { readAnswers } from './read-answers';
import { readComments } from './comments';

export type WordRead =
  { readonly ok: true; readonly document: WordDocument } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads a Word file (`.docx`, of Word, LibreOffice, Google Docs and others, strict or not, with macros or without; these are not
 * looked at). It takes time and memory in proportion to the file, whatever the file is, and never throws. Of pictures, charts and
 * embedded files nothing is read.
 */
export async function readWord(bytes: Uint8Array): Promise<WordRead> {
  try {
    return { ok: true, document: await readDocument(await Parts.of(await openPackage(bytes))) };
  } catch (error) {
    if (error instanceof NotRead) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function readDocument(parts: Parts): Promise<WordDocument> {
  const answers = await readAnswers(parts);
  return {
    blocks: await readText(parts),
    notes: await readNotes(parts),
    margins: await readMargins(parts),
    comments: await readComments(parts),
    ...(answers && { answers }),
  };
}

async function readText(parts: Parts): Promise<readonly Block[]> {
  const reader = await parts.reader(parts.main);
  const blocks: Block[] = [];
  const bodies = await parts.each(parts.main, 'w:body', (element) => {
    reader.add(element, blocks);
  });
  if (bodies === 0) throw new NotRead('not-word');
  return blocks;
}

async function readNotes(parts: Parts): Promise<ReadonlyMap<string, readonly Block[]>> {
  const notes = new Map<string, readonly Block[]>();
  for (const kind of ['footnote', 'endnote']) {
    for (const part of parts.ofType(`${kind}s`)) {
      const reader = await parts.reader(part);
      await parts.each(part, `w:${kind}s`, (element) => {
        // The lines that part notes from the text are kept among them.
        if ((element.attributes.get('type') ?? 'normal') !== 'normal') return;
        notes.set(`${kind} ${element.attributes.get('id') ?? ''}`, reader.read(element));
      });
    }
  }
  return notes;
}

async function readMargins(parts: Parts): Promise<readonly (readonly Block[])[]> {
  const margins: (readonly Block[])[] = [];
  for (const [type, parent] of [
    ['header', 'w:hdr'],
    ['footer', 'w:ftr'],
  ] as const) {
    for (const part of parts.ofType(type)) {
      const reader = await parts.reader(part);
      const blocks: Block[] = [];
      await parts.each(part, parent, (element) => {
        reader.add(element, blocks);
      });
      margins.push(blocks);
    }
  }
  return margins;
}
