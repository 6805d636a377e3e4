import { isInside } from '../service/index';
import { dirname, join, resolve } from 'node:path';
import { addressOf } from './address';
import { topOf } from './git/repository';
import { trackedDrafts } from './git/tracked-drafts';
import { bytesOf, readPatterns, verdictOf, type IgnorePattern } from './ignore-patterns';
import { exists, isLink } from './look';
import { readFileAt } from './read-file';
import type { Patience } from './wildmatch';

/** What git leaves out in a folder, and what it keeps all the same. */
export interface IgnoreRules {
  /** The folder that everything is relative to, with `/` between folders. */
  readonly top: string;
  /** Those of one file each; what the last of them says, counts. */
  readonly lists: readonly PatternList[];
  /** True in a folder that is left out as a whole. */
  readonly isLeftOut: boolean;
  /** The drafts that git keeps, and the folders they lie in: to them no rule applies. */
  readonly tracked: () => Promise<ReadonlySet<string>>;
  /** Shared by all rules of a walk. */
  readonly effort: Effort;
}

interface PatternList {
  /** How many folders below `top` the file lies. */
  readonly depth: number;
  readonly patterns: readonly IgnorePattern[];
}

interface Effort extends Patience {
  /** True when not all of a file was read. */
  hasCut: boolean;
}

/** A walk of any honest folder takes far fewer; these take a second. */
const mostSteps = 100_000_000;
/** In bytes. Nobody writes as many rules by hand. */
const largestFile = 200_000;

/** False when there were more rules than could be heeded. */
export function areAllHeeded({ effort }: IgnoreRules): boolean {
  return effort.steps > 0 && !effort.hasCut;
}

/** The rules that hold for the entries of `folder`, from its repository's top down to `folder` itself. */
export async function ignoreRulesFor(folder: string): Promise<IgnoreRules> {
  const effort = { steps: mostSteps, hasCut: false };
  const top = await topOf(folder);
  if (top === undefined) return addRules(noRules(folder, effort), folder);
  const rules = await rulesAlong(await rulesOfRepository(top, effort), top, folder);
  // Who names a folder that git leaves out wants it checked: then only what lies in it counts.
  return rules.isLeftOut ? addRules({ ...noRules(folder, effort), tracked: rules.tracked }, folder) : rules;
}

/** The rules at the top of a repository. */
export async function rulesOfRepository(top: string, effort: Effort): Promise<IgnoreRules> {
  let asked: Promise<ReadonlySet<string>> | undefined;
  const tracked = () => (asked ??= trackedDrafts(top));
  const excludes = await readRules(await excludesOf(top), effort);
  return addRules(withList({ ...noRules(top, effort), tracked }, 0, excludes), top);
}

/** From the rules in one folder to those in a folder below it. */
export async function rulesAlong(rules: IgnoreRules, from: string, to: string): Promise<IgnoreRules> {
  let now = rules;
  for (const step of stepsBetween(from, to)) {
    if (isIgnored(now, step, true)) return { ...now, isLeftOut: true };
    now = (await exists(join(step, '.git')))
      ? await rulesOfRepository(step, now.effort)
      : await addRules(now, step);
  }
  return now;
}

/** The rules with those that the folder's own `.gitignore` adds. */
export async function addRules(rules: IgnoreRules, folder: string): Promise<IgnoreRules> {
  const depth = namesBelow(rules.top, folder).length;
  return withList(rules, depth, await readRules(join(folder, '.gitignore'), rules.effort));
}

/** Those of the paths that a walk may look at, with the rules for what lies below them. */
export async function keptPaths(
  paths: readonly { readonly path: string; readonly isFolder: boolean }[],
  rules: IgnoreRules,
): Promise<ReadonlyMap<string, IgnoreRules>> {
  const leftOut = new Set(
    paths.filter(({ path, isFolder }) => isIgnored(rules, path, isFolder)).map(({ path }) => path),
  );
  const tracked = leftOut.size === 0 ? leftOut : await rules.tracked();
  return new Map(
    paths.flatMap(({ path }) => {
      if (!leftOut.has(path)) return [[path, rules] as const];
      return tracked.has(path) ? [[path, { ...rules, isLeftOut: true }] as const] : [];
    }),
  );
}

function isIgnored({ isLeftOut, lists, top, effort }: IgnoreRules, path: string, isFolder: boolean): boolean {
  if (isLeftOut) return true;
  const names = namesBelow(top, path).map(bytesOf);
  for (let i = lists.length - 1; i >= 0; i--) {
    const { depth = 0, patterns = [] } = lists[i] ?? {};
    const verdict = verdictOf(patterns, names.slice(depth), isFolder, effort);
    if (verdict) return verdict === 'out';
  }
  return false;
}

function noRules(top: string, effort: Effort): IgnoreRules {
  return { top, lists: [], isLeftOut: false, tracked: () => Promise.resolve(new Set()), effort };
}

function withList(rules: IgnoreRules, depth: number, patterns: readonly IgnorePattern[]): IgnoreRules {
  return patterns.length === 0 ? rules : { ...rules, lists: [...rules.lists, { depth, patterns }] };
}

function namesBelow(top: string, path: string): readonly string[] {
  const relative = path.slice(top.length).replace(/^\//, '');
  return relative === '' ? [] : relative.split('/');
}

/** The folders from below `top` down to `folder`. */
function stepsBetween(top: string, folder: string): readonly string[] {
  const steps: string[] = [];
  for (let step = folder; step !== top && isInside(step, top); step = addressOf(dirname(step)))
    steps.unshift(step);
  return steps;
}

/** Where the repository's own list lies. In a linked worktree `.git` is a file that tells where the repository lies. */
async function excludesOf(top: string): Promise<string> {
  const git = join(top, '.git');
  const pointer = /^gitdir: (.+)$/m.exec((await readOrNothing(git)).text)?.[1];
  if (pointer === undefined) return join(git, 'info', 'exclude');
  const own = resolve(top, pointer);
  const common = (await readOrNothing(join(own, 'commondir'))).text.trim();
  return join(resolve(own, common), 'info', 'exclude');
}

async function readRules(path: string, effort: Effort): Promise<readonly IgnorePattern[]> {
  const { text, isWhole } = await readOrNothing(path, 'latin1');
  if (isWhole) return readPatterns(text);
  effort.hasCut = true;
  // Half a rule would be another one.
  return readPatterns(text.slice(0, text.lastIndexOf('\n') + 1));
}

/** Like git, it follows no links here. */
async function readOrNothing(path: string, encoding: 'utf8' | 'latin1' = 'utf8') {
  const read = (await isLink(path)) ? undefined : await readFileAt(path, largestFile);
  return read?.ok
    ? { text: read.bytes.toString(encoding), isWhole: read.isWhole }
    : { text: '', isWhole: true };
}
