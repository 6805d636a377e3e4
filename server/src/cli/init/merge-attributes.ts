import { fileNames } from '../../service/index';

const about = '# Drafts are merged by what they say, where “codraft init --merge-only” was run.';
const lines = fileNames().map((name) => `${name} merge=codraft`);

/** The text of a `.gitattributes` with our lines behind all others; those that are there stay where they are. */
export function withAttributes(text: string): string {
  const there = new Set(rowsOf(text).map(({ content }) => content.trim()));
  const missing = lines.filter((line) => !there.has(line));
  if (missing.length === 0) return text;
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const added = [...(there.has(about) ? [] : [about]), ...missing];
  const open = text === '' || text.endsWith('\n') ? '' : lineBreak;
  return text + open + added.map((line) => line + lineBreak).join('');
}

/** The same without them. */
export function withoutAttributes(text: string): string {
  const ours = new Set([about, ...lines]);
  return rowsOf(text)
    .filter(({ content }) => !ours.has(content.trim()))
    .map(({ content, lineBreak }) => content + lineBreak)
    .join('');
}

function rowsOf(text: string) {
  return [...text.matchAll(/([^\r\n]+)(\r\n|\r|\n)?|(\r\n|\r|\n)/g)].map(
    ([, content = '', itsBreak = '', lineBreak = itsBreak]) => ({ content, lineBreak }),
  );
}
