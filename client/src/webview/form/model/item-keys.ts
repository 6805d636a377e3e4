import type { FormPlace } from '../../../../../server/src/protocol/form';
import { answerAt, type FormDocument } from './form-document';
import type { FreshItem } from './fresh-items';
import { pairItems } from './pair-items';
import { join, type FormPath } from './places';

type Keys = ReadonlyMap<FormPath, readonly number[]>;

/** The numbers by which items of lists are known, wherever they are moved to. */
export class ItemKeys {
  private keys = new Map<FormPath, readonly number[]>();
  private last = 0;

  /** A number for an item that the file does not have yet. */
  make(): number {
    return ++this.last;
  }

  of(document: FormDocument, list: FormPath): readonly number[] {
    const known = this.keys.get(list);
    if (known) return known;
    const at = this.placeOf(list);
    const count = at === undefined ? 0 : (answerAt(document, at).count ?? 0);
    const made = Array.from({ length: count }, () => this.make());
    if (at !== undefined) this.keys.set(list, made);
    return made;
  }

  /** Where it is now; undefined when an item that it is in is not there, or not yet. */
  placeOf(path: FormPath): FormPlace | undefined {
    return placeIn(this.keys, path);
  }

  pathOf(document: FormDocument, at: FormPlace): FormPath | undefined {
    let path = '';
    for (const name of at === '' ? [] : at.split('/')) {
      if (!/^\d+$/.test(name)) path = join(path, name);
      else {
        const key = this.of(document, path)[Number(name)];
        if (key === undefined) return undefined;
        path = join(path, `#${key}`);
      }
    }
    return path;
  }

  /**
   * Finds the items of the earlier form in the later one.
   * @param changed the places where they differ
   * @param added the items of a list that are expected there, by their place and their number
   */
  follow(
    before: FormDocument,
    after: FormDocument,
    changed: readonly FormPlace[],
    added: (list: FormPath) => readonly FreshItem[],
  ): void {
    const old = this.keys;
    this.keys = new Map();
    for (const list of [...old.keys()].sort((a, b) => depth(a) - depth(b))) {
      const from = placeIn(old, list);
      const to = this.placeOf(list);
      const keys = old.get(list);
      if (from === undefined || to === undefined || !keys) continue;
      if (from === to && isSettled(before, after, to, changed)) this.keys.set(list, keys);
      else {
        const expected = added(list);
        const paired = pairItems({ before, from, after, to, added: expected });
        this.keys.set(
          list,
          paired.map(
            (at, index) => keys[at] ?? expected.find((one) => one.index === index)?.key ?? this.make(),
          ),
        );
      }
    }
  }
}

function placeIn(keys: Keys, path: FormPath): FormPlace | undefined {
  let at = '';
  let list = '';
  for (const name of path === '' ? [] : path.split('/')) {
    const index = name.startsWith('#') ? keys.get(list)?.indexOf(Number(name.slice(1))) : name;
    if (index === undefined || index === -1) return undefined;
    at = join(at, index);
    list = join(list, name);
  }
  return at;
}

function depth(path: FormPath): number {
  return path.split('/').length;
}

/** True when no more than one item has changed and none has come or gone: then each is where it was. */
function isSettled(
  before: FormDocument,
  after: FormDocument,
  list: FormPlace,
  changed: readonly FormPlace[],
): boolean {
  if (answerAt(before, list).count !== answerAt(after, list).count) return false;
  const touched = new Set<string>();
  for (const at of changed) {
    if (!at.startsWith(`${list}/`)) continue;
    touched.add(at.slice(list.length + 1).split('/', 1)[0] ?? '');
    if (touched.size > 1) return false;
  }
  return true;
}
