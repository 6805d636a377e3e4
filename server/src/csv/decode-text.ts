/** The text of a file that some spreadsheet has written; nothing where it is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  const start = bytes.subarray(0, 4000);
  const [even, odd] = [0, 1].map(
    (offset) => start.filter((byte, i) => i % 2 === offset && byte === 0).length,
  );
  const half = start.length / 2;
  if ((odd ?? 0) > half / 2 && even === 0) return decode(bytes, 'utf-16le');
  if ((even ?? 0) > half / 2 && odd === 0) return decode(bytes, 'utf-16be');
  if ((even ?? 0) + (odd ?? 0) > 0) return undefined;
  // What older spreadsheets write in the west of Europe and in the Americas can stand for any bytes, so it comes last.
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252');
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
