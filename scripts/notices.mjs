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
      folders.add(folderOf(root, folder, name));
    }
  }
  return [...folders].sort();
}

/** Where a package finds one that it depends on: in its own folder, or in that of a package around it. */
function folderOf(root, folder, name) {
  const around = folder.split('/node_modules/');
  for (let depth = around.length; depth > 0; depth -= 1) {
    const found = `${around.slice(0, depth).join('/node_modules/')}/node_modules/${name}`;
    if (existsSync(join(root, found))) return found;
  }
  return `node_modules/${name}`;
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
