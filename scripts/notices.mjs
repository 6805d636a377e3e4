// The licences of what is bundled: whoever gets the program gets them with it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders of the packages that bundles hold, as esbuild's lists of their inputs tell, and of what those depend on: some
 * packages come with others written into them, which no list of inputs shows.
 */
export function packagesIn(root, metafiles) {
  const folders = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap(
        (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input.replace(/^[\w-]+:/, '')) ?? [],
      ),
  );
  for (const folder of folders) {
    const { dependencies = {} } = packageIn(root, folder);
    for (const name of Object.keys(dependencies)) {
      // Types are gone from a program.
      if (name.startsWith('@types/')) continue;
      const own = `${folder}/node_modules/${name}`;
      folders.add(existsSync(join(root, own)) ? own : `node_modules/${name}`);
    }
  }
  return [...folders].sort();
}

function packageIn(root, folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** Throws where a package says nothing of its licence: nobody may ship that. */
export function notices(root, folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = packageIn(root, folder);
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    if (texts.length === 0 && typeof license !== 'string') throw new Error(`${folder} names no licence.`);
    return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
  });
  const head = 'Codraft holds work of others, under these licences.';
  return `${[head, ...new Set(parts)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
