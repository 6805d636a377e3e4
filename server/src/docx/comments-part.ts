import JSZip from 'jszip';
import type { ShownRemark } from '../service/index';
import type { MarkedAnswer } from './answer-marks';
import { anchorIn, withInsertions, type Anchor, type Insertion } from './anchors';
import { cleanLines, cleanText } from './clean-text';
import { escapeXml } from './package';

/** One comment; a reply is one as well. */
interface Comment {
  readonly id: number;
  readonly entry: ShownRemark['entries'][number];
  readonly isSettled: boolean;
  /** The comment that it replies to. */
  readonly parent?: number;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const microsoft = 'http://schemas.microsoft.com/office';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Puts remarks into a Word file as comments with replies, at the words that they are about, or else at the answer, or else at the first
 * one of the draft.
 */
export async function withComments(
  bytes: Uint8Array,
  remarks: readonly ShownRemark[],
  marked: readonly MarkedAnswer[],
): Promise<Uint8Array> {
  if (remarks.length === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const change = async (name: string, edit: (text: string) => string) => {
    zip.file(name, edit((await zip.file(name)?.async('string')) ?? ''));
  };
  const text = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const comments: Comment[] = [];
  const insertions: Insertion[] = [];
  for (const remark of remarks) {
    const anchor = anchorOf(remark, marked, text);
    if (!anchor) continue;
    const first = comments.length;
    const own = remark.entries.map((entry, i): Comment => {
      const parent = i === 0 ? {} : { parent: first };
      return { id: first + i, entry, isSettled: remark.isSettled, ...parent };
    });
    comments.push(...own);
    insertions.push(anchor.start(own.map(({ id }) => `<w:commentRangeStart w:id="${id}"/>`).join('')));
    insertions.push(
      anchor.end(
        own
          .map(({ id }) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
          .join(''),
      ),
    );
  }
  zip.file('word/document.xml', withInsertions(text, insertions));
  zip.file('word/comments.xml', head + commentsXml(comments));
  zip.file('word/commentsExtended.xml', head + threadsXml(comments));
  await change('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="Comments" Type="${office}/comments" Target="comments.xml"/><Relationship Id="CommentThreads" Type="${microsoft}/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>$&`,
    ),
  );
  await change('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/word/comments.xml" ContentType="${types}.comments+xml"/><Override PartName="/word/commentsExtended.xml" ContentType="${types}.commentsExtended+xml"/>$&`,
    ),
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** What stands in the head of a draft comes first, and is there whatever else is. */
function anchorOf(
  { source: { uri, field = '' }, words, isGone }: ShownRemark,
  marked: readonly MarkedAnswer[],
  text: string,
): Anchor | undefined {
  const own = marked.filter(({ draft }) => draft.uri === uri);
  const isPart = (part: string, whole: string) => part === whole || part.startsWith(`${whole}.`);
  const at = field === '' ? [] : own.filter((one) => isPart(one.field, field) || isPart(field, one.field));
  const exact = at.filter((one) => one.field === field);
  for (const { mark } of [...exact, ...at, ...own]) {
    const anchor = anchorIn(text, mark, isGone ? '' : words);
    if (anchor) return anchor;
  }
  return undefined;
}

function commentsXml(comments: readonly Comment[]): string {
  const each = comments.map(({ id, entry }) => {
    const by = escaped(cleanText(entry.by));
    const day = /^\d{4}-\d{2}-\d{2}$/.test(entry.on) ? ` w:date="${entry.on}T12:00:00Z"` : '';
    const lines = cleanLines(entry.text.trim());
    const paragraphs = lines.map((line, i) => {
      const number = i === lines.length - 1 ? ` w14:paraId="${paragraphId(id)}"` : '';
      return `<w:p${number}><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
    });
    const initials = escaped(initialsOf(entry.by));
    return `<w:comment w:id="${id}" w:author="${by}"${day} w:initials="${initials}">${paragraphs.join('')}</w:comment>`;
  });
  return `<w:comments xmlns:w="${word}" xmlns:w14="${microsoft}/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14">${each.join('')}</w:comments>`;
}

/** Which comment is a reply to which, and which are settled. */
function threadsXml(comments: readonly Comment[]): string {
  const each = comments.map(({ id, parent, isSettled }) => {
    const above = parent === undefined ? '' : ` w15:paraIdParent="${paragraphId(parent)}"`;
    return `<w15:commentEx w15:paraId="${paragraphId(id)}"${above} w15:done="${isSettled ? 1 : 0}"/>`;
  });
  return `<w15:commentsEx xmlns:w15="${microsoft}/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w15">${each.join('')}</w15:commentsEx>`;
}

function paragraphId(comment: number): string {
  return (comment + 1).toString(16).toUpperCase().padStart(8, '0');
}

function initialsOf(name: string): string {
  return cleanText(name)
    .split(/\s+/)
    .map((part) => Array.from(part)[0] ?? '')
    .join('')
    .slice(0, 4);
}

function escaped(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;');
}
