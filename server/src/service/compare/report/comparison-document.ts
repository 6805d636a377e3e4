import { isOneOfItsKind } from '../../kinds/file-names';
import { kinds } from '../../kinds/kinds';
import type { Messages } from '../../messages/messages';
import type { Block, Inline, PublishedDocument, Row, Section } from '../../publish/document';
import type { Change } from '../change';
import type { FileComparison, PlanComparison } from '../plan/compare-plans';
import { calledOut } from './called-out';
import { changeBlocks } from './change-blocks';
import { countsOf } from './counts';
import { fieldHeading } from './field-heading';

export interface ComparisonDocumentOptions {
  readonly messages: Messages;
  /** What the versions are called. */
  readonly names: { readonly before: string; readonly after: string };
  /** How a file is called where it has no title; its path by default. */
  readonly pathOf?: (file: FileComparison) => string;
  /** The address of a file, where a reader can go to what is said of it. */
  readonly uriOf?: (file: FileComparison) => string;
  /** Who made a change and when, in words, where that is known. */
  readonly whoOf?: (file: FileComparison, change: Change) => string | undefined;
  /** Only so many rows and changes are told, from the beginning; at the end it says how many changes are left out. */
  readonly most?: number;
}

/** A comparison as a document to read: what touches the agreement and what promises less first, then each file in the order of the form. */
export function comparisonDocument(
  comparison: PlanComparison,
  { messages, names, pathOf = ({ file }) => file, uriOf, whoOf, most = Infinity }: ComparisonDocumentOptions,
): PublishedDocument {
  const { compare } = messages;
  const title = compare.between(names.before, names.after);
  const files = comparison.files.map((file, i): NumberedFile => ({
    ...file,
    whoOf: (change) => whoOf?.(file, change),
    id: `file-${i + 1}`,
    path: pathOf(file),
    ...calledIn(file, pathOf(file), messages),
    ...(uriOf && { uri: uriOf(file) }),
  }));
  const counts = countsOf(comparison);
  const left = createAllowance(most);
  const top: Section = {
    id: 'comparison',
    level: 1,
    heading: [text(title)],
    blocks: [
      { kind: 'paragraph', text: [text(`${compare.counts(counts)}.`)] },
      ...overview(files, compare, left),
    ],
  };
  const sections = [top, ...weakened(files, compare, left)];
  const told = files.map((file) => ({ ...file, changes: left.take(file.changes) }));
  const shown = countsOf({ ...comparison, files: told }).changes;
  sections.push(
    ...told.flatMap((file, i) =>
      file.changes.length === 0 && files[i]?.changes.length !== 0 ? [] : fileSections(file, compare),
    ),
    ...(shown < counts.changes ? [leftOut(counts.changes - shown, counts.changes, compare)] : []),
  );
  // The sentences are in English, whatever language the drafts are in.
  return { title, language: 'en', sections };
}

/** Hands out what is told, until there has been enough. */
interface Allowance {
  take<T>(items: readonly T[]): readonly T[];
}

function createAllowance(most: number): Allowance {
  let left = most;
  return {
    take(items) {
      const taken = items.slice(0, left);
      left -= taken.length;
      return taken;
    },
  };
}

/** How many single things a comparison tells: its rows, what promises less, and the changes. */
export function comparisonLength(comparison: PlanComparison): number {
  const { files, changes, weaker } = countsOf(comparison);
  return files + weaker + changes;
}

function leftOut(count: number, of: number, messages: Say): Section {
  const blocks: readonly Block[] = [{ kind: 'paragraph', text: [text(messages.leftOut(count, of))] }];
  return { id: 'left-out', level: 2, heading: [text(messages.leftOutHeading)], blocks };
}

interface NumberedFile extends FileComparison {
  readonly id: string;
  readonly path: string;
  /** As its heading says, and shorter. */
  readonly name: string;
  readonly shortName: string;
  readonly uri?: string;
  readonly whoOf: (change: Change) => string | undefined;
}

type Say = Messages['compare'];

function weakened(files: readonly NumberedFile[], messages: Say, left: Allowance): readonly Section[] {
  return calledOut(files, messages).flatMap(({ heading, changes }, i): readonly Section[] => {
    const items = left.take(changes).map(({ file, change: { summary, path } }): readonly Block[] => {
      // The summary of a whole file names it.
      const where: readonly Inline[] =
        files.length < 2 || path === ''
          ? []
          : [{ kind: 'link', href: `#${file.id}`, content: [text(file.shortName)] }, text(': ')];
      return [{ kind: 'paragraph', text: [...where, text(summary)] }];
    });
    if (items.length === 0) return [];
    const id = i === 0 ? 'weakened' : `weakened-${i + 1}`;
    const blocks: readonly Block[] = [{ kind: 'list', ordered: false, items }];
    return [{ id, level: 2, heading: [text(heading)], blocks }];
  });
}

/** Of one file there is nothing to look over. */
function overview(files: readonly NumberedFile[], messages: Say, left: Allowance): readonly Block[] {
  if (files.length < 2) return [];
  const column = (heading: string, width: number) => ({ heading: [text(heading)], width });
  const cell = (inlines: readonly Inline[]) => ({ blocks: [{ kind: 'paragraph' as const, text: inlines }] });
  const rows = left.take(files).map((file): Row => {
    const weaker = file.changes.filter(({ weakens }) => weakens !== undefined).length;
    return {
      isHeaded: true,
      cells: [
        cell([{ kind: 'link', href: `#${file.id}`, content: [text(file.name)] }]),
        cell([text(String(file.changes.length))]),
        { ...cell([text(String(weaker))]), ...(weaker > 0 && { tone: 'poor' }) },
      ],
    };
  });
  const { caption, file, changes, weaker } = messages.overview;
  return [
    { kind: 'table', caption, columns: [column(file, 6), column(changes, 1), column(weaker, 1)], rows },
  ];
}

function fileSections(file: NumberedFile, messages: Say): readonly Section[] {
  const isWhole = ({ path, kind }: Change) => path === '' && kind !== 'comment';
  const head: Section = {
    id: file.id,
    level: 2,
    heading: [text(file.name)],
    blocks: [
      { kind: 'paragraph', text: [{ kind: 'code', text: file.path }] },
      ...file.changes
        .filter(isWhole)
        .flatMap((change) => changeBlocks(change, file.kind, messages, { who: file.whoOf(change) })),
    ],
  };
  const parts = new Map<string, Change[]>();
  for (const change of file.changes.filter((one) => !isWhole(one))) {
    const heading = headingOf(change, file, messages);
    const part = parts.get(heading);
    if (part) part.push(change);
    else parts.set(heading, [change]);
  }
  return [
    head,
    ...[...parts].map(([heading, changes], i): Section => ({
      id: `${file.id}-${i + 1}`,
      level: 3,
      heading: [text(heading)],
      blocks: changes.flatMap((change) =>
        changeBlocks(change, file.kind, messages, { uri: file.uri, who: file.whoOf(change) }),
      ),
    })),
  ];
}

function headingOf({ kind, field, item }: Change, file: FileComparison, messages: Say): string {
  if (kind === 'comment') return messages.commentsHeading;
  return item ?? fieldHeading(file.kind, field);
}

function calledIn(
  { kind, number, title }: FileComparison,
  path: string,
  messages: Messages,
): Pick<NumberedFile, 'name' | 'shortName'> {
  if (kind === 'commitment')
    return {
      name: messages.compare.commitmentHeading(number, title ?? path),
      shortName: messages.compare.commitmentShort(number, title ?? path),
    };
  const { heading } = kinds[kind].words(messages);
  const name = isOneOfItsKind(kind) ? heading : messages.compare.titled(heading, title ?? path);
  return { name, shortName: name };
}

function text(written: string): Inline {
  return { kind: 'text', text: written };
}
