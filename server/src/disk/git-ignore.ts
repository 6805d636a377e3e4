import ignore, { type Ignore } from 'ignore';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { addressOf, isInside } from './address';

/** What git leaves out below a folder. All patterns are kept in one list, as if they stood in `top`: then the last one wins. */
export interface IgnoreRules {
  /** The folder that the patterns are relative to, with `/` between folders. */
  readonly top: string;
  readonly patterns: Ignore;
}

/** The rules that hold for the entries of `folder`, from its repository's top down to `folder` itself. */
export async function ignoreRulesFor(folder: string): Promise<IgnoreRules> {
  const none = { top: folder, patterns: emptyRules() };
  const top = await repositoryOf(folder);
  if (top === undefined) return addRules(none, folder);
  // Who names a folder that git leaves out wants it checked: then only what lies in it counts.
  return (await rulesAlong(await rulesOfRepository(top), top, folder)) ?? addRules(none, folder);
}

/** The rules at the top of a repository. */
export async function rulesOfRepository(top: string): Promise<IgnoreRules> {
  return addRules({ top, patterns: emptyRules().add(await excludesOf(top)) }, top);
}

/** From the rules in one folder to those in a folder below it; nothing when git leaves that one out. */
export async function rulesAlong(
  rules: IgnoreRules,
  from: string,
  to: string,
): Promise<IgnoreRules | undefined> {
  let now = rules;
  for (const step of stepsBetween(from, to)) {
    if (isIgnored(now, step, true)) return undefined;
    now = (await exists(join(step, '.git'))) ? await rulesOfRepository(step) : await addRules(now, step);
  }
  return now;
}

/** The rules with those that the folder's own `.gitignore` adds. */
export async function addRules(rules: IgnoreRules, folder: string): Promise<IgnoreRules> {
  const lines = linesOf(await readOrNothing(join(folder, '.gitignore')));
  if (lines.length === 0) return rules;
  const base = folder.slice(rules.top.length).replace(/^\//, '');
  return {
    top: rules.top,
    patterns: emptyRules()
      .add(rules.patterns)
      .add(lines.map((line) => under(base, line))),
  };
}

export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  const relative = path.slice(rules.top.length).replace(/^\//, '');
  return relative !== '' && rules.patterns.ignores(isFolder ? `${relative}/` : relative);
}

function emptyRules(): Ignore {
  return ignore({ ignorecase: false, allowRelativePaths: true });
}

/** The pattern that means from the top what `line` means in the folder `base`. */
function under(base: string, line: string): string {
  if (base === '') return line;
  const [negation, pattern] = line.startsWith('!') ? ['!', line.slice(1)] : ['', line];
  const prefix = `${negation}/${base.replace(/[\\*?[\]]/g, '\\$&')}`;
  if (pattern.startsWith('/')) return `${prefix}${pattern}`;
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  return isAnchored ? `${prefix}/${pattern}` : `${prefix}/**/${pattern}`;
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?<!\\) +$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The folders from below `top` down to `folder`. */
function stepsBetween(top: string, folder: string): readonly string[] {
  const steps: string[] = [];
  for (let step = folder; step !== top && isInside(top, step); step = addressOf(dirname(step)))
    steps.unshift(step);
  return steps;
}

async function repositoryOf(folder: string): Promise<string | undefined> {
  for (let at = folder, above = dirname(at); ; at = above, above = dirname(at)) {
    if (await exists(join(at, '.git'))) return addressOf(at);
    if (above === at) return undefined;
  }
}

/** The patterns of `.git/info/exclude`. In a linked worktree `.git` is a file that tells where the repository lies. */
async function excludesOf(top: string): Promise<readonly string[]> {
  const git = join(top, '.git');
  const pointer = /^gitdir: (.+)$/m.exec(await readOrNothing(git))?.[1];
  if (pointer === undefined) return linesOf(await readOrNothing(join(git, 'info', 'exclude')));
  const own = resolve(top, pointer);
  const common = (await readOrNothing(join(own, 'commondir'))).trim();
  return linesOf(await readOrNothing(join(resolve(own, common), 'info', 'exclude')));
}

async function readOrNothing(path: string): Promise<string> {
  try {
    // Reading a named pipe would wait for somebody to write into it.
    return (await stat(path)).isFile() ? await readFile(path, 'utf8') : '';
  } catch {
    return '';
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
