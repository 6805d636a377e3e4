import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['server/src', 'client/src'];

/** Every regular expression of the product: `{ source, flags, from }`, each once. */
export async function collectExpressions() {
  const all = [...writtenExpressions(), ...(await builtExpressions())];
  return [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}

function writtenExpressions() {
  return sources.flatMap((folder) => filesBelow(join(root, folder))).flatMap(expressionsIn);
}

function expressionsIn(path) {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const written = node.getText(file);
      const end = written.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const from = `${relative(root, path).split(sep).join('/')}:${line + 1}`;
      found.push({ source: written.slice(1, end), flags: written.slice(end + 1), from });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Those that the service puts together from parts, when it is loaded and while it reads drafts of all its languages. */
async function builtExpressions() {
  const outfile = join(root, '.cache', 'expressions', 'service.mjs');
  mkdirSync(join(outfile, '..'), { recursive: true });
  await build({
    entryPoints: [join(root, 'server/src/service/index.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  const found = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts, newTarget) {
      const made = Reflect.construct(target, parts, newTarget);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (caller.includes('service.mjs')) found.push({ source: made.source, flags: made.flags, from: '' });
      return made;
    },
  });
  try {
    useAll(await import(pathToFileURL(outfile).href));
  } finally {
    globalThis.RegExp = Original;
  }
  return found.map((one) => ({ ...one, from: 'put together' }));
}

function useAll({ createPlans, comparePlans, messagesFor }) {
  const messages = messagesFor('en');
  const drafts = filesBelow(join(root, 'test/fixtures/real-world'), '.yaml');
  const texts = new Map(drafts.map((path) => [path.split(sep).join('/'), readFileSync(path, 'utf8')]));
  const plans = createPlans({ messages });
  for (const [path, text] of texts) plans.set(path, text);
  for (const path of plans.files()) plans.findings(path);
  // Each answer loses its last word: that makes a comparison look at all of them.
  const other = new Map([...texts].map(([path, text]) => [path, text.replace(/ \p{L}+\.?$/gmu, '')]));
  comparePlans(texts, other, { messages });
}

function filesBelow(folder, ending = '.ts') {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}
