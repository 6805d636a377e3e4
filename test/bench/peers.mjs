import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pulling, waiting } from './lsp-session.mjs';
import { cache, nodeServer, root, uriOf } from './places.mjs';

/**
 * A language server that is measured: how it is started and told of the form, the draft in its language, what the editor
 * says of itself, and how long it waits by design after a keystroke, in milliseconds.
 */

const schema = uriOf(join(root, 'schemas', 'commitment.schema.json'));

// The newest that run on the oldest Node that the project promises.
const yamlVersion = '1.25.0';
const jsonVersion = '4.10.0';

export const ours = {
  name: 'Codraft',
  command: [process.execPath, nodeServer, '--stdio'],
  languageId: 'ogp-draft',
  extension: '.commitment.yaml',
  settings: {},
  capabilities: pulling,
  wait: 0,
  write: (yaml) => yaml,
};

/** The same server, in an editor that does not ask for findings. */
export const oursSending = { ...ours, name: 'Codraft, sending', capabilities: waiting };

export function yamlServer() {
  const server = install('yaml-language-server', yamlVersion, 'bin/yaml-language-server');
  return (
    server && {
      ...ours,
      name: `yaml-language-server ${yamlVersion}`,
      command: [process.execPath, server, '--stdio'],
      languageId: 'yaml',
      settings: {
        yaml: {
          schemas: { [schema]: ['*.commitment.yaml'] },
          schemaStore: { enable: false },
          kubernetesCRDStore: { enable: false },
          validate: true,
          hover: true,
          completion: true,
        },
      },
      capabilities: waiting,
      wait: 200,
    }
  );
}

/** VS Code's own server for JSON, with the same draft as JSON: what the same content can cost at best. */
export function jsonServer() {
  const server = install('vscode-langservers-extracted', jsonVersion, 'bin/vscode-json-language-server');
  return (
    server && {
      ...ours,
      name: `VS Code's JSON server (${jsonVersion})`,
      command: [process.execPath, server, '--stdio'],
      languageId: 'json',
      extension: '.commitment.json',
      options: { handledSchemaProtocols: ['file'], provideFormatter: false },
      settings: {
        http: {},
        json: { validate: { enable: true }, schemas: [{ fileMatch: ['*.commitment.json'], url: schema }] },
      },
      write: (yaml) => JSON.stringify(parse(yaml), null, 2) + '\n',
    }
  );
}

/** Installed on demand, in a folder of its own: it is no part of the project. Nothing where it cannot be had. */
function install(name, version, bin) {
  const folder = join(cache, `${name}-${version}`);
  const server = join(folder, 'node_modules', name, bin);
  if (existsSync(server)) return server;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return status === 0 && existsSync(server) ? server : undefined;
}
