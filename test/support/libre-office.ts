import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));

/** Skips a test, and says so, where LibreOffice is not installed. */
export function needsLibreOffice(test: Mocha.Context): void {
  if (program !== undefined) return;
  console.log('      (LibreOffice is not on this machine: not tried)');
  test.skip();
}

/** A Word file opened by LibreOffice and saved again; nothing where it makes no file of it. */
export async function savedByLibreOffice(
  bytes: Uint8Array,
  format: 'docx' | 'pdf',
): Promise<Uint8Array | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'codraft-docx-'));
  try {
    writeFileSync(join(folder, 'in.docx'), bytes);
    const options = [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      format,
      '--outdir',
      'out',
    ];
    const running = spawn(program ?? '', [...options, 'in.docx'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 240_000,
      killSignal: 'SIGKILL',
    });
    await once(running, 'exit');
    const saved = join(folder, 'out', `in.${format}`);
    return existsSync(saved) ? new Uint8Array(readFileSync(saved)) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
