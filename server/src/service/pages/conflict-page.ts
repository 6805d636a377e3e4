import { openConflicts, type OpenConflict, type WayToResolve } from '../features/conflicts/resolve';
import { titleOfWay } from '../features/conflicts/title-of-way';
import type { Messages } from '../messages/messages';
import { createPlans, type Plans } from '../plans/plans';
import type { Block, Cell, PublishedDocument, Section } from '../publish/document';
import { escapeHtml } from '../publish/html/escape';
import { hashText } from '../publish/html/hash-text';
import { writeHtmlSections } from '../publish/html/write-sections';
import { publishDraft } from '../publish/publish';
import type { ConflictSides } from '../yaml/conflict-sides';
import { markDifferences } from './mark-differences';
import { readingAt } from './reading-at';
import type { SectionsPage } from './sections-page';

/** Each conflict of a file with both versions as their readers would see them, and what can be done about it. */
export function conflictPage(plans: Plans, uri: string, say: Messages): SectionsPage | undefined {
  const draft = plans.draft(uri);
  if (!draft) return undefined;
  const open = openConflicts(draft);
  const { lines } = draft.yaml;
  const document: PublishedDocument = {
    title: say.conflicts.title(open.length),
    language: 'en',
    sections: [
      {
        id: 'conflicts',
        level: 1,
        heading: [{ kind: 'text', text: say.conflicts.title(open.length) }],
        blocks: [paragraph(open.length === 0 ? say.conflicts.allSettled : say.conflicts.intro)],
      },
      ...open.map((one, at) => conflictSection(one, at, plans, uri, say)),
    ],
  };
  const written = writeHtmlSections(document, (_, offset) => lines.position(offset));
  return {
    title: document.title,
    language: document.language,
    sections: written.map(({ id, html }, at) => {
      const one = open[at - 1];
      const line = one ? lines.position(one.conflict.range.start).line : 0;
      const whole = one ? withButtons(html, one, line, say) : html;
      return { id, html: whole, hash: hashText(whole), line };
    }),
  };
}

function conflictSection(
  { conflict, sides }: OpenConflict,
  at: number,
  plans: Plans,
  uri: string,
  say: Messages,
): Section {
  const lines = plans.lines(uri);
  const lineOf = (offset: number) => (lines?.position(offset).line ?? 0) + 1;
  const { start, end } = conflict.range;
  return {
    id: `conflict-${at + 1}`,
    level: 2,
    heading: [{ kind: 'text', text: say.conflicts.heading(at + 1, lineOf(start), lineOf(end)) }],
    blocks: sides ? [bothReadings(sides, plans, uri, say)] : [paragraph(say.conflicts.unclear)],
    source: { uri, range: conflict.range },
  };
}

function bothReadings(sides: ConflictSides, plans: Plans, uri: string, say: Messages): Block {
  const read = (way: 'ours' | 'theirs') => readingOf(sides, way, plans, uri, say);
  const [ours, theirs] = [read('ours'), read('theirs')];
  const readings = ours && theirs ? markDifferences(ours, theirs) : [ours, theirs];
  const cells = readings.map((blocks): Cell => ({ blocks: blocks ?? [paragraph(say.conflicts.nothing)] }));
  const column = (way: 'ours' | 'theirs') => ({
    heading: [{ kind: 'text', text: say.conflicts.version(way, sides[way].label) } as const],
    width: 1,
  });
  return {
    kind: 'table',
    caption: say.conflicts.caption,
    columns: [column('ours'), column('theirs')],
    rows: [{ cells }],
  };
}

/** One version in the draft, as its readers see it; where they would see nothing of it, the lines themselves; nothing where it has none. */
function readingOf(
  { block, ...sides }: ConflictSides,
  way: 'ours' | 'theirs',
  plans: Plans,
  uri: string,
  say: Messages,
): readonly Block[] | undefined {
  const text = plans.text(uri) ?? '';
  const { range } = sides[way];
  const lines = text.slice(range.start, range.end);
  if (lines.trim() === '') return undefined;
  const tried = createPlans({ say });
  const plan = plans.planOf(uri)?.uri;
  const list = plan && `${plan.slice(0, plan.lastIndexOf('/') + 1)}stakeholders.yaml`;
  for (const other of [plan, list]) if (other !== undefined) tried.set(other, plans.text(other) ?? '');
  tried.set(uri, text.slice(0, block.start) + lines + text.slice(block.end));
  const published = publishDraft(tried, uri);
  const stretch = { uri, range: { start: block.start, end: block.start + lines.length } };
  const reading = published ? readingAt(published, stretch) : [];
  return reading.length > 0 ? reading : [{ kind: 'code', text: lines.trimEnd() }];
}

function withButtons(
  html: string,
  { resolutions, sides }: OpenConflict,
  line: number,
  say: Messages,
): string {
  const button = (way: WayToResolve) =>
    `<button type="button" data-act="${way}" data-at="${line}">${escapeHtml(titleOfWay(way, sides, say))}</button>`;
  const buttons = resolutions.map(({ way }) => button(way)).join('\n');
  const goTo = `<button type="button" data-go>${escapeHtml(say.conflicts.goTo)}</button>`;
  return html.replace(/<\/section>\s*$/, `<p class="actions">${buttons}\n${goTo}</p>\n</section>\n`);
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [{ kind: 'text', text }] };
}
