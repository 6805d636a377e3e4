// Collects the sentences of the extension's own code for translators, in l10n/bundle.l10n.json. A translation is a file
// beside it: bundle.l10n.fr.json, with the same keys. What the checks say is translated in the service instead.
// Usage: node scripts/l10n.mjs [--check]
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'l10n', 'bundle.l10n.json');

const sources = readdirSync(join(root, 'client', 'src'), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'client', 'src', name), 'utf8'));
const calls = sources.flatMap((text) => [...text.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)]);
// A quote in the code is written \', a backslash \\: JSON knows the second and not the first.
const sentences = calls.map(([, code]) =>
  JSON.parse(`"${code.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`),
);
const wanted = `${JSON.stringify(Object.fromEntries([...new Set(sentences)].sort().map((one) => [one, one])), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(bundle, wanted);
} else if (readFileSync(bundle, 'utf8') !== wanted) {
  console.error('l10n/bundle.l10n.json is not what the code says: run "node scripts/l10n.mjs".');
  process.exit(1);
}
