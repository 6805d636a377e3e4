import { comparisonDocument } from '../compare/report/comparison-document';
import { bringIn } from '../exchange/back/bring-in';
import type { BroughtIn } from '../exchange/back/brought-in';
import type { Chosen } from '../exchange/back/chosen-edits';
import type { Reply } from '../exchange/reply';
import type { Messages } from '../messages/messages';
import type { Plans } from '../plans/plans';
import type { Block, Section } from '../publish/document';
import { escapeHtml } from '../publish/html/escape';
import { hashText } from '../text/hash-text';
import { writeHtmlSections } from '../publish/html/write-sections';
import { folderOf } from '../text/address';
import { changeSections, type ShownChange } from './brought-changes';
import { commentsSection, notPlacedSection } from './brought-rest';
import { actButtons, atEndOf, oneOf, withTick } from './choice-marks';
import { aboutOf, comparedAlone, whoMade } from './compared-alone';
import type { SectionsPage } from './sections-page';

/** What is chosen so far on a page about a file that came back. */
export interface BroughtRequest extends Pick<Chosen, 'into' | 'choices' | 'name'> {
  readonly tracked: 'accept' | 'reject';
}

/** The page, and which drafts it is about. */
export interface BroughtPage extends SectionsPage {
  /** Those in which something can be taken in. */
  readonly drafts: readonly string[];
}

/**
 * What a file that came back changes, before anything is changed: what promises less first, then each change with a box to tick, each
 * conflict with both versions, what comes into no draft and why, and the comments of the file.
 */
export function broughtPage(
  reply: Reply,
  plans: Plans,
  { into, choices, name, tracked }: BroughtRequest,
  messages: Messages,
): BroughtPage {
  const brought = bringIn(reply, plans, { messages, into });
  const told = brought.drafts.map((draft) => comparedAlone(draft, plans, messages));
  const folder = folderOf(plans.planOf(into)?.uri ?? into);
  const comparison = { files: told.map(({ file }) => file), unchanged: 0 };
  const compared = comparisonDocument(comparison, {
    messages,
    names: { before: messages.exchange.draft, after: name },
    pathOf: ({ file }) => (file.startsWith(folder) ? file.slice(folder.length) : file),
    whoOf: (_, change) => whoMade(told, change, messages),
  });
  const changes = told.flatMap((one, i) => changeSections(one, `file-${i + 1}`, { choices, messages }));
  const sections = [
    ...compared.sections.flatMap((section): readonly Section[] => {
      if (section.level === 1) return [topSection(section, brought, name, messages)];
      const own = changes.filter(({ below }) => below === section.id).map((one) => one.section);
      return section.level === 2 ? [section, ...own] : [];
    }),
    ...notPlacedSection(brought, messages),
    ...commentsSection(brought, messages),
  ];
  const title = messages.exchange.title(name);
  const shown = new Map(changes.map((one) => [one.section.id, one]));
  const written = writeHtmlSections({ title, language: compared.language, sections }, (uri, offset) =>
    plans.lines(uri)?.position(offset),
  ).map((one) => {
    const change = shown.get(one.id);
    const html = change
      ? withChoice(one.html, change, messages)
      : one.id === compared.sections[0]?.id && isTracked(reply)
        ? atEndOf(one.html, trackedChoice(tracked, messages))
        : one.html;
    return { ...one, html, hash: hashText(html) };
  });
  const canBeTaken = changes.length > 0 || brought.comments.length > 0;
  const all = canBeTaken ? [...written, buttons(messages)] : written;
  return {
    title,
    language: compared.language,
    sections: all,
    drafts: brought.drafts.map(({ uri }) => uri),
  };
}

function topSection(
  section: Section,
  { drafts, notPlaced, base }: BroughtIn,
  name: string,
  messages: Messages,
): Section {
  const { exchange } = messages;
  const heading = [{ kind: 'text', text: exchange.title(name) } as const];
  const say = (text: string): Block => ({ kind: 'paragraph', text: [{ kind: 'text', text }] });
  const lost = base === 'now' ? [say(exchange.mapLost)] : [];
  if (drafts.length === 0) {
    const why = notPlaced.length > 0 ? exchange.nothingPlaced : exchange.nothingToTake;
    return { ...section, heading, blocks: [say(why), ...lost] };
  }
  const isSplit = drafts.some(({ changes }) => changes.some(({ state }) => state === 'conflict'));
  const intro = [...lost, say(exchange.intro), ...(isSplit ? [say(exchange.introConflicts)] : [])];
  return { ...section, heading, blocks: [...section.blocks, ...intro] };
}

function withChoice(html: string, { change, choice }: ShownChange, { exchange }: Messages): string {
  if (change.state !== 'conflict') return withTick(html, change.id, choice !== 'leave');
  const options = [
    { choice: 'leave', label: exchange.keepDraft },
    { choice: 'take', label: exchange.takeFile },
  ];
  return atEndOf(html, oneOf(change.id, aboutOf(change), options, choice));
}

function trackedChoice(tracked: BroughtRequest['tracked'], { exchange }: Messages): string {
  const options = [
    { choice: 'accept', label: exchange.accepted },
    { choice: 'reject', label: exchange.rejected },
  ];
  return `<p>${escapeHtml(exchange.trackedChanges)}</p>\n${oneOf('tracked', exchange.trackedChanges, options, tracked)}`;
}

function isTracked({ answers, items, passages }: Reply): boolean {
  return [...answers, ...items, ...passages].some(({ tracked }) => tracked.by.length > 0);
}

function buttons({ exchange }: Messages): BroughtPage['sections'][number] {
  const html = actButtons({ 'take-in': exchange.takeIn, 'take-all': exchange.takeAll });
  return { id: 'take', html, hash: hashText(html), line: 0 };
}
