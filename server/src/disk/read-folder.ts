import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { kindOfFile, planFileName } from '../service/index';
import { childOf } from './address';
import { problemFrom, type DiskProblem } from './disk-problem';
import { addRules, rulesOfRepository, keptPaths, type IgnoreRules } from './git-ignore';

/** A folder on the way, and what it takes from those above it. */
export interface WalkedFolder {
  /** The path by which it was reached. */
  readonly path: string;
  readonly real: string;
  /** What git leaves out, as the folder above tells. */
  readonly rules: IgnoreRules;
  /** The real path of the nearest folder upward with an `action-plan.yaml`, as far as the walk has come. */
  readonly plan?: string;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** For what lies in it, when it is a folder. */
  readonly rules: IgnoreRules;
}

export type ReadFolder =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly inside: WalkedFolder }
  | { readonly ok: false; readonly problem: DiskProblem };

/** The entries of a folder that a walk may look at, in order, and what the folder hands down. */
export async function readFolder(folder: WalkedFolder): Promise<ReadFolder> {
  let all: readonly Dirent[];
  try {
    all = await readdir(folder.path, { withFileTypes: true });
  } catch (error) {
    return { ok: false, problem: problemFrom(folder.path, error) };
  }
  const names = new Set(all.map(({ name }) => name));
  const rules = await rulesInside(folder, names);
  const looked = all
    .filter(({ name }) => name !== '.git' && name !== 'node_modules')
    .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
    .filter(({ name, kind }) => kind === 'folder' || kind === 'link' || kindOfFile(name) !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const pathOf = (name: string) => childOf(folder.real, name);
  const kept = await keptPaths(
    looked.map(({ name, kind }) => ({ path: pathOf(name), isFolder: kind === 'folder' })),
    rules,
  );
  const entries = looked.flatMap((entry) => {
    const inEntry = kept.get(pathOf(entry.name));
    return inEntry ? [{ ...entry, rules: inEntry }] : [];
  });
  const holdsPlan = entries.some(({ name, kind }) => name === planFileName && kind !== 'folder');
  return { ok: true, entries, inside: { ...folder, rules, ...(holdsPlan && { plan: folder.real }) } };
}

async function rulesInside({ real, rules }: WalkedFolder, names: ReadonlySet<string>): Promise<IgnoreRules> {
  if (names.has('.git') && !rules.isLeftOut) return rulesOfRepository(real, rules.effort);
  return names.has('.gitignore') ? addRules(rules, real) : rules;
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
