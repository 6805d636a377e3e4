import type { Package } from './package';
import { eachChild } from './xml';

/** Where a part of the file leads: to other parts, and out of the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `hyperlink`, `styles`, `comments`. */
  readonly type: string;
  /** The name of a part, or an address. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** What leads out of a part; `''` is the file itself. */
export async function relationshipsOf(file: Package, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const xml = await file.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  eachChild(xml, 'rel:Relationships', ({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const type = (attributes.get('Type') ?? '').replace(/^.*\//, '');
    const isOutside = attributes.get('TargetMode')?.toLowerCase() === 'external';
    found.push({
      id: attributes.get('Id') ?? '',
      type,
      target: isOutside || type === 'hyperlink' ? target : resolve(part.slice(0, slash), target),
      isOutside,
    });
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const names = folder.split('/').filter((name) => name !== '');
  for (const name of target.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
