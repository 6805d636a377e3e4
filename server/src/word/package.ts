import JSZip from 'jszip';
import { NotRead } from './refusal';

/** A file of 2,000 pages with its pictures is smaller. */
const largestFile = 200 * 1024 * 1024;
const mostParts = 20_000;
/** What is read of all parts together, unpacked; pictures and fonts are not. A page takes some 20 kB. */
const largestText = 96 * 1024 * 1024;

/** The parts of a Word file, each unpacked when it is asked for. */
export interface Package {
  /** The text of a part by its name (`word/document.xml`, in any capitals); nothing where there is no such part. */
  text(name: string): Promise<string | undefined>;
}

/**
 * Opens a ZIP file.
 * @throws NotRead where it is none, or far too large
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (bytes.length > largestFile) throw new NotRead('too-large');
  const zip = await open(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  if (files.length > mostParts) throw new NotRead('too-large');
  const parts = new Map(files.map((file) => [partName(file.name), file]));
  if (await isOpenDocument(parts.get('mimetype'))) throw new NotRead('open-document');
  let left = largestText;
  return {
    async text(name) {
      const file = parts.get(partName(name));
      if (!file) return undefined;
      const unpacked = await unpack(file, left);
      left -= unpacked.length;
      return decode(unpacked);
    },
  };
}

async function open(bytes: Uint8Array): Promise<JSZip> {
  // The file format of Word before 2007 is that of a locked file of today, too.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    throw new NotRead(holds(bytes, 'EncryptedPackage') ? 'locked' : 'old-word');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new NotRead('not-word');
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    throw new NotRead(/encrypted/i.test(String(error)) ? 'locked' : 'damaged');
  }
}

/** Names of parts take no notice of capitals, and begin with no stroke. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

async function isOpenDocument(file: JSZip.JSZipObject | undefined): Promise<boolean> {
  return file !== undefined && decode(await unpack(file, 1024)).includes('opendocument');
}

/** The library describes this, and leaves it out of its types. */
interface Streamed extends JSZip.JSZipObject {
  internalStream(type: 'uint8array'): Stream;
}

interface Stream {
  on(event: 'data', callback: (chunk: Uint8Array) => void): this;
  on(event: 'error' | 'end', callback: () => void): this;
  resume(): this;
  pause(): this;
}

/** Unpacks a part, and stops as soon as it is more than `most` bytes, whatever its own directory says. */
function unpack(file: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = (file as Streamed).internalStream('uint8array');
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        if (size > most) {
          stream.pause();
          reject(new NotRead('too-large'));
        } else chunks.push(chunk);
      })
      .on('error', () => {
        reject(new NotRead('damaged'));
      })
      .on('end', () => {
        resolve(joined(chunks, size));
      })
      .resume();
  });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** XML is written in UTF-8 or UTF-16; the first bytes tell. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, i) => bytes[i] === sign);
}

/** Whether a name, written in two bytes a letter, stands among the first ones of an old file's directory. */
function holds(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
}
