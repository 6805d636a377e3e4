import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { planFiles } from './generated-plan.mjs';
import { cli, root, writeFolder } from './places.mjs';
import { heading, row } from './statistics.mjs';

const runs = 10;

/** `codraft import` of a Word file of twenty commitments with changes in each, from the command to its end. */
export async function benchWord() {
  const plan = writeFolder('word', planFiles(20));
  const file = join(plan, 'plan.docx');
  const lost = join(plan, 'lost.docx');
  run(['render', plan, '--to', 'docx', '--out', file, '--force']);
  heading('codraft import of a Word file of 20 commitments, from the command to its end');
  row('nothing changed', times(['import', file, '--dry-run']));
  await loseMap(file, lost);
  row('nothing changed, and its marks lost', times(['import', lost, '--dry-run']));
  const words = await change(file, /publishes them every month/g, 'publishes them every other week');
  const days = await change(file, /28 (?:May|July) 2025/g, '15 May 2025');
  row(`${words} answers and ${days} days changed`, times(['import', file, '--dry-run']));
}

async function change(file, before, after) {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const xml = await zip.file('word/document.xml').async('string');
  zip.file('word/document.xml', xml.replace(before, after));
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
  return xml.match(before)?.length ?? 0;
}

/** The file as a program saves it that keeps nothing but what is seen. */
async function loseMap(file, lost) {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const xml = await zip.file('word/document.xml').async('string');
  const seen = xml
    .replace(/<w:bookmark(?:Start|End)[^>]*>|<\/?w:sdt(?:Content)?>/g, '')
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/g, '');
  zip.file('word/document.xml', seen);
  for (const name of Object.keys(zip.files)) if (name.startsWith('customXml/')) zip.remove(name);
  writeFileSync(lost, await zip.generateAsync({ type: 'nodebuffer' }));
}

function times(args) {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run(args);
    return performance.now() - start;
  });
}

function run(args) {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
