import { buildSync } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type * as service from '../../server/src/service';
import { countBuiltins } from './count-builtins';
import type * as features from './every-feature';

/**
 * The service, with the packages that it stands on, in a form that counts its steps: every function that is called and every
 * turn of a loop. The same on every machine, however busy it is.
 */
export type CountedService = Pick<
  typeof service,
  'bringInResponses' | 'createPlans' | 'messagesFor' | 'kindOfFile' | 'pasteAsMarkdown'
> &
  Pick<typeof features, 'everyFeature'> & {
    /** The steps that are gone through, and what built-in functions go over. */
    readonly countSteps: (run: () => void) => number;
  };

const entry = `
  export { bringInResponses, createPlans, messagesFor, kindOfFile, pasteAsMarkdown } from '../../server/src/service';
  export { everyFeature } from './every-feature';
`;
const counter = 'stepsGoneThrough';

export function loadCountedService(): CountedService {
  return loadCounted<Omit<CountedService, 'countSteps'>>('service', entry);
}

/** Some of our modules, bundled in a form that counts its steps. `name` is what the bundle is called, the same for the same `entry`. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- whoever gives the entry knows what it exports
export function loadCounted<Exports extends object>(
  name: string,
  entryText: string,
): Exports & Pick<CountedService, 'countSteps'> {
  const { outputFiles } = buildSync({
    stdin: { contents: entryText, resolveDir: __dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('The service could not be bundled.');
  const path = join(__dirname, `../../.cache/counted/${name}.cjs`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `var ${counter} = 0; ${withCounts(output.text)}\nmodule.exports.steps = () => ${counter};\n`,
  );
  const counted = createRequire(__filename)(path) as Exports & { readonly steps: () => number };
  return {
    ...counted,
    countSteps(run) {
      const before = counted.steps();
      const builtins = countBuiltins(run);
      return counted.steps() - before + builtins;
    },
  };
}

/** The same program, which counts at the beginning of each function and of each turn of a loop. */
function withCounts(program: string): string {
  const file = ts.createSourceFile('service.js', program, ts.ScriptTarget.ES2022);
  const written = new Map<number, string>();
  const open = (at: number, text: string) => written.set(at, (written.get(at) ?? '') + text);
  // What lies inside is found later and closes first.
  const close = (at: number, text: string) => written.set(at, text + (written.get(at) ?? ''));
  const countIn = (body: ts.Node) => {
    const [start, end] = [body.getStart(file), body.getEnd()];
    if (ts.isBlock(body)) {
      const [first] = body.statements;
      // A directive such as 'use strict' has to stay in front.
      const isDirective = first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression);
      open(isDirective ? first.getEnd() : start + 1, ` ${counter}++; `);
    } else if (ts.isStatement(body)) {
      open(start, `{ ${counter}++; `);
      close(end, ' }');
    } else {
      open(start, `(${counter}++, `);
      close(end, ')');
    }
  };
  const visit = (node: ts.Node) => {
    if (ts.isIterationStatement(node, false)) countIn(node.statement);
    else if (ts.isFunctionLike(node) && 'body' in node && node.body) countIn(node.body);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const parts: string[] = [];
  let from = 0;
  for (const [at, text] of [...written].sort(([a], [b]) => a - b)) {
    parts.push(program.slice(from, at), text);
    from = at;
  }
  return parts.join('') + program.slice(from);
}
