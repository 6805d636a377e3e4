import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root';

declare const CODRAFT_VERSION: string | undefined;

/** Put in when the project is built; run from its source, it is read from the manifest. */
export function version(): string {
  if (typeof CODRAFT_VERSION === 'string') return CODRAFT_VERSION;
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return manifest instanceof Object && 'version' in manifest ? String(manifest.version) : 'unknown';
}
