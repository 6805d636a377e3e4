import { draftFiles } from '../schema/generated/files';
import type { DraftKind, FileLocation } from '../schema/draft-kind';
import { folderOf, baseName } from '../text/address';
import { kindIds, kinds } from './kinds';

/**
 * The kind of file by its name, or nothing when it is not ours. Some are ours only where they lie in a plan (`isWhereItBelongs`);
 * where that is, is for the caller to know.
 */
export function kindOfFile(path: string): DraftKind | undefined {
  return patternOf(path)?.kind;
}

function patternOf(path: string): { readonly kind: DraftKind; readonly pattern: string } | undefined {
  const name = baseName(path);
  for (const kind of kindIds()) {
    const pattern = kinds[kind].file.names.find((one) => matches(one, name));
    if (pattern !== undefined) return { kind, pattern };
  }
  return undefined;
}

function matches(pattern: string, name: string): boolean {
  if (!pattern.startsWith('*')) return name === pattern;
  const ending = pattern.slice(1);
  return name.endsWith(ending) && name.length > ending.length;
}

/** The file that makes a folder a plan. */
export const planFileName = draftFiles['action-plan'].names[0];

/** The patterns of all names, those for any name with an ending first. */
export function fileNames(): readonly string[] {
  const all = kindIds().flatMap((kind) => kinds[kind].file.names);
  return [...all.filter((name) => name.startsWith('*')), ...all.filter((name) => !name.startsWith('*'))];
}

/** The patterns of the names of files that are signed. */
export function signedFileNames(): readonly string[] {
  return kindIds().flatMap((kind) => (kinds[kind].stageOf ? kinds[kind].file.names : []));
}

/** A glob for every file that is, or may be, part of a plan, in any folder. */
export function draftsGlob(): string {
  return `**/{${fileNames().join(',')}}`;
}

/** True for what nobody outside the plan's circle is shown, unless it is asked for by name. What is not ours is not. */
export function isPrivate(path: string): boolean {
  const kind = kindOfFile(path);
  return kind !== undefined && kinds[kind].file.audience === 'private';
}

/** True for what is public, and for what is private of a kind that was asked for by name. */
export function mayBeShown(path: string, askedFor: ReadonlySet<DraftKind>): boolean {
  const kind = kindOfFile(path);
  return !isPrivate(path) || (kind !== undefined && askedFor.has(kind));
}

/** True for a name under which what is private would be shown: a link that leads to it from a kind that is not. */
export function uncovers(path: string, real: string): boolean {
  return isPrivate(real) && !isPrivate(path);
}

/** True where a kind has one file a plan, which is known by its place. */
export function isOneOfItsKind(kind: DraftKind): boolean {
  return kinds[kind].file.names.every((name) => !name.startsWith('*'));
}

/**
 * Whether a file of this name is ours in this folder, of a plan in that folder. Folders with or without a slash at their
 * ends, both alike.
 */
export function isWhereItBelongs(name: string, folder: string, planFolder: string | undefined): boolean {
  const location = locationOf(name);
  if (location === undefined) return false;
  if (location === 'anywhere') return true;
  return planFolder !== undefined && bare(folder) === bare(inPlan(planFolder, location));
}

/** True where files of this name are ours in a plan only. */
export function needsPlan(path: string): boolean {
  return locationOf(path) !== 'anywhere';
}

function locationOf(path: string): FileLocation | undefined {
  const known = patternOf(path);
  if (!known) return undefined;
  const { location } = kinds[known.kind].file;
  return location === 'beside-plan' && known.pattern.startsWith('*') ? 'anywhere' : location;
}

function inPlan(planFolder: string, location: Exclude<FileLocation, 'anywhere'>): string {
  if (location === 'beside-plan') return planFolder;
  return planFolder === '' || planFolder.endsWith('/') ? planFolder + location : `${planFolder}/${location}`;
}

function bare(folder: string): string {
  return folder.replace(/\/$/, '');
}

/** The addresses of the files that a plan has one of, its own first. */
export function filesBesidePlan(planUri: string): readonly string[] {
  const [own, ...others] = kindIds().filter((kind) =>
    kinds[kind].file.names.some((name) => !name.startsWith('*')),
  );
  return [own, ...others].flatMap((kind) => (kind === undefined ? [] : besidePlan(planUri, kind)));
}

/** The address of the file of a kind that lies beside a plan. */
export function besidePlan(planUri: string, kind: DraftKind): string {
  return folderOf(planUri) + (kinds[kind].file.names[0] ?? '');
}
