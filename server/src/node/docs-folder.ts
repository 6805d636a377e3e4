import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the pages about the rules lie, as an address with a slash at its end: beside the built files, or the sources. */
export function findDocsBase(from: string): string | undefined {
  for (let folder = from, above = dirname(from); ; folder = above, above = dirname(above)) {
    const docs = join(folder, 'docs', 'rules');
    if (existsSync(docs)) return `${pathToFileURL(docs).href}/`;
    if (above === folder) return undefined;
  }
}
