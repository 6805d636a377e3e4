import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  createPlans,
  isStage,
  messagesFor,
  type Finding,
  type Plans,
  type Stage,
} from '../../server/src/service';

/** A fixture: one draft, or a folder with a plan. What it should find is written in it, where it should find it. */
export interface Fixture {
  readonly name: string;
  readonly plans: Plans;
  /** `file:line rule`, sorted. */
  readonly wanted: readonly string[];
  readonly found: readonly string[];
  readonly findings: readonly (Finding & { readonly file: string })[];
}

interface Directives {
  readonly only: ReadonlySet<string> | undefined;
  readonly stage: Stage | undefined;
  readonly today: string | undefined;
}

/** Every file below a folder, in order, with `/` between folders. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path.replaceAll('\\', '/')];
    });
}

/** Reads a fixture from a file or folder, checks it, and sets what was found beside what was wanted. */
export function readFixture(path: string): Fixture {
  const files = statSync(path).isDirectory() ? filesBelow(path) : [path];
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const { only, stage, today } = readDirectives([...texts.values()]);
  const plans = createPlans({
    messages: messagesFor('en'),
    ...(stage && { stage }),
    ...(today !== undefined && { today: () => today }),
  });
  for (const [file, text] of texts) plans.set(file, text);

  const name = (file: string) =>
    relative(path, file).replaceAll('\\', '/') || (file.split('/').at(-1) ?? file);
  const findings = plans.files().flatMap((file) => {
    return plans
      .findings(file)
      .filter(({ rule }) => !only || only.has(rule))
      .map((finding) => ({ ...finding, file }));
  });
  const found = findings.map(({ file, range, rule }) => {
    const line = (plans.lines(file)?.position(range.start).line ?? 0) + 1;
    return `${name(file)}:${line} ${rule}`;
  });
  const wanted = [...texts].flatMap(([file, text]) =>
    wantedIn(text).map(([line, rule]) => `${name(file)}:${line} ${rule}`),
  );
  return { name: path, plans, findings, found: found.sort(), wanted: wanted.sort() };
}

function readDirectives(texts: readonly string[]): Directives {
  let only: Set<string> | undefined;
  let stage: Stage | undefined;
  let today: string | undefined;
  for (const match of texts.join('\n').matchAll(/^\s*# check: (only|as|on) (.+)$/gm)) {
    const [, kind, value = ''] = match;
    const words = value.trim().split(/\s*,\s*/);
    if (kind === 'only') only = new Set([...(only ?? []), ...words]);
    else if (kind === 'on') [today] = words;
    else if (words[0] !== undefined && isStage(words[0])) stage = words[0];
    else throw new Error(`No stage is called ${value}.`);
  }
  return { only, stage, today };
}

/** `# want: a, b` on the line of the finding; `# want-below:` and `# want-above:` where no comment can stand there. */
function wantedIn(text: string): readonly (readonly [line: number, rule: string])[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, index) => {
    const match = /# want(-above|-below)?: ([a-z0-9, -]+)/.exec(content);
    if (!match) return [];
    const [, where, rules = ''] = match;
    const line = index + 1 + (where === '-above' ? -1 : where === '-below' ? 1 : 0);
    return rules
      .trim()
      .split(/\s*,\s*/)
      .map((rule) => [line, rule] as const);
  });
}
