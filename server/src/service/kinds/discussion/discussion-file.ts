import { kinds } from '../kinds';
import { kindOfFile } from '../file-names';
import type { DraftKind } from '../../schema/draft-kind';
import { baseName, folderOf } from '../../text/address';

/** Where the discussion of a commitment may lie: beside it, under its name, with the ending first that is like its own. */
export function discussionsOf(uri: string): readonly string[] {
  return besideUnder(uri, 'commitment', 'discussion');
}

/** The commitments that a discussion may be of, by its name. */
export function commitmentsOf(uri: string): readonly string[] {
  return besideUnder(uri, 'discussion', 'commitment');
}

/** The same name with the endings of another kind. */
function besideUnder(uri: string, from: DraftKind, to: DraftKind): readonly string[] {
  if (kindOfFile(uri) !== from) return [];
  const name = baseName(uri);
  const endings = kinds[from].file.names.map((pattern) => pattern.slice(1));
  const at = endings.findIndex((ending) => name.endsWith(ending));
  const stem = folderOf(uri) + name.slice(0, name.length - (endings[at] ?? '').length);
  const others = kinds[to].file.names.map((pattern) => stem + pattern.slice(1));
  const [same] = others.splice(at, 1);
  return same === undefined ? others : [same, ...others];
}
