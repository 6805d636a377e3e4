import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, root } from './places.mjs';

/** The service as it is now, bundled. */
export async function loadService() {
  const outfile = join(cache, 'service.mjs');
  await build({
    entryPoints: [join(root, 'server/src/service/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
