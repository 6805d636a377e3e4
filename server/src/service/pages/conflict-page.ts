import { besidePlan } from '../kinds/file-names';
import { openConflicts, type OpenConflict, type WayToResolve } from '../features/conflicts/resolve';
import { titleOfWay } from '../features/conflicts/title-of-way';
import type { Messages } from '../messages/messages';
import { createPlanStore, type Plans } from '../plans/plans';
import type { Block, Cell, PublishedDocument, Section } from '../publish/document';
import { escapeHtml } from '../publish/html/escape';
import { hashText } from '../text/hash-text';
import { writeHtmlSections } from '../publish/html/write-sections';
import { publishDraft } from '../publish/publish';
import type { Draft } from '../kinds/draft';
import type { Range } from '../text/range';
import type { ConflictSides } from '../yaml/conflict-sides';
import { readConflicts } from '../yaml/conflicts';
import { markDifferences } from './mark-differences';
import { readingAt } from './reading-at';
import type { SectionsPage } from './sections-page';

/** Each conflict of a file with both versions as their readers would see them, and what can be done about it. */
export function conflictPage(plans: Plans, uri: string, messages: Messages): SectionsPage | undefined {
  const draft = plans.draft(uri);
  if (!draft) return undefined;
  const open = openConflicts(draft);
  const { lines } = draft.yaml;
  const published = open.length === 0 ? {} : publishSides(plans, uri, messages);
  const document: PublishedDocument = {
    title: messages.conflicts.title(open.length),
    language: 'en',
    sections: [
      {
        id: 'conflicts',
        level: 1,
        heading: [{ kind: 'text', text: messages.conflicts.title(open.length) }],
        blocks: [paragraph(open.length === 0 ? messages.conflicts.allSettled : messages.conflicts.intro)],
      },
      ...open.map((one, at) => conflictSection(one, at, { draft, uri, published, messages })),
    ],
  };
  const written = writeHtmlSections(document, (_, offset) => lines.position(offset));
  return {
    title: document.title,
    language: document.language,
    sections: written.map(({ id, html }, at) => {
      const one = open[at - 1];
      const line = one ? lines.position(one.conflict.range.start).line : 0;
      const whole = one ? withButtons(html, one, line, messages) : html;
      return { id, html: whole, hash: hashText(whole), line };
    }),
  };
}

type Way = 'ours' | 'theirs';

interface Subject {
  readonly draft: Draft;
  readonly uri: string;
  readonly published: Readonly<Partial<Record<Way, PublishedDocument>>>;
  readonly messages: Messages;
}

/** The draft as either side has it. Both stand at the places of the file: what only the other side has is blank. */
function publishSides(plans: Plans, uri: string, messages: Messages): Subject['published'] {
  const plan = plans.planOf(uri)?.uri;
  const list = plan && besidePlan(plan, 'stakeholders');
  const publishSide = (way: Way) => {
    const tried = createPlanStore({ messages });
    for (const other of [plan, list]) if (other !== undefined) tried.set(other, plans.text(other) ?? '');
    tried.set(uri, readConflicts(plans.text(uri) ?? '', way).text);
    return publishDraft(tried, uri);
  };
  const [ours, theirs] = [publishSide('ours'), publishSide('theirs')];
  return { ...(ours && { ours }), ...(theirs && { theirs }) };
}

function conflictSection({ conflict, sides }: OpenConflict, at: number, subject: Subject): Section {
  const { uri, messages, draft } = subject;
  const lineOf = (offset: number) => draft.yaml.lines.position(offset).line + 1;
  const { start, end } = conflict.range;
  return {
    id: `conflict-${at + 1}`,
    level: 2,
    heading: [{ kind: 'text', text: messages.conflicts.heading(at + 1, lineOf(start), lineOf(end)) }],
    blocks: sides ? [bothReadings(sides, subject)] : [paragraph(messages.conflicts.unclear)],
    source: { uri, range: conflict.range },
  };
}

function bothReadings(sides: ConflictSides, subject: Subject): Block {
  const { messages } = subject;
  const read = (way: Way) => readingOf(sides[way].range, way, subject);
  const [ours, theirs] = [read('ours'), read('theirs')];
  const readings = ours && theirs ? markDifferences(ours, theirs) : [ours, theirs];
  const cells = readings.map((blocks): Cell => ({
    blocks: blocks ?? [paragraph(messages.conflicts.nothing)],
  }));
  const column = (way: Way) => ({
    heading: [{ kind: 'text', text: messages.conflicts.version(way, sides[way].label) } as const],
    width: 1,
  });
  return {
    kind: 'table',
    caption: messages.conflicts.caption,
    columns: [column('ours'), column('theirs')],
    rows: [{ cells }],
  };
}

/** One version in the draft, as its readers see it; where they would see nothing of it, the lines themselves; nothing where it has none. */
function readingOf(range: Range, way: Way, { draft, uri, published }: Subject): readonly Block[] | undefined {
  const lines = draft.yaml.text.slice(range.start, range.end);
  if (lines.trim() === '') return undefined;
  const side = published[way];
  const reading = side ? readingAt(side, { uri, range }) : [];
  return reading.length > 0 ? reading : [{ kind: 'code', text: lines.trimEnd() }];
}

function withButtons(
  html: string,
  { resolutions, sides }: OpenConflict,
  line: number,
  messages: Messages,
): string {
  const button = (way: WayToResolve) =>
    `<button type="button" data-act="${way}" data-at="${line}">${escapeHtml(titleOfWay(way, sides, messages))}</button>`;
  const buttons = resolutions.map(({ way }) => button(way)).join('\n');
  const goTo = `<button type="button" data-go>${escapeHtml(messages.conflicts.goTo)}</button>`;
  return html.replace(/<\/section>\s*$/, `<p class="actions">${buttons}\n${goTo}</p>\n</section>\n`);
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [{ kind: 'text', text }] };
}
