import { changeBlocks } from '../compare/report/change-blocks';
import type { BroughtChange } from '../exchange/back/brought-in';
import type { Choice } from '../exchange/back/take-in';
import { whoIn } from '../exchange/back/told';
import type { Messages } from '../messages/messages';
import { answerBlocks } from '../publish/answers/answer';
import type { Block, Cell, Section } from '../publish/document';
import { hashText } from '../text/hash-text';
import { aboutOf, type ComparedAlone } from './compared-alone';
import { markDifferences } from './mark-differences';

/** A section of a page that is about one change. */
export interface ShownChange {
  readonly section: Section;
  /** The id of the section that it stands below. */
  readonly below: string;
  readonly change: BroughtChange;
  readonly choice: Choice | undefined;
}

interface Options {
  readonly choices: ReadonlyMap<string, Choice>;
  readonly messages: Messages;
}

/** A section for each change of a draft; of a conflict with both versions. */
export function changeSections(
  { draft, file, changes }: ComparedAlone,
  below: string,
  { choices, messages }: Options,
): readonly ShownChange[] {
  return draft.changes.map((change) => {
    const who = whoIn(change.tracked, messages);
    const told = (changes.get(change.id) ?? []).map((one) =>
      changeBlocks(one, file.kind, messages.compare, { uri: draft.uri, who }),
    );
    const section: Section = {
      // The same for the same change, so that a page keeps what was chosen of it.
      id: `change-${hashText(change.id)}`,
      level: 3,
      heading: [{ kind: 'text', text: aboutOf(change) }],
      blocks: blocksOf(change, told, who, messages),
    };
    return { section, below, change, choice: choices.get(change.id) };
  });
}

function blocksOf(
  change: BroughtChange,
  told: readonly (readonly Block[])[],
  who: string | undefined,
  messages: Messages,
): readonly Block[] {
  if (change.state === 'conflict')
    return [...bothVersions(change, messages), ...(who === undefined ? [] : [by(who)])];
  if (told.length === 0) return versionBlocks(change.came, messages);
  // Words with marks in them would show the signs of their lists and bold passages.
  if (change.kind === 'changed' && isFormatted(change))
    return [...told.flatMap((blocks) => blocks.slice(0, 1)), ...bothVersions(change, messages)];
  return told.flat();
}

function isFormatted({ now, came }: BroughtChange): boolean {
  return [...now, ...came]
    .flatMap((text) => answerBlocks(text, 4))
    .some((block) => block.kind !== 'paragraph' || block.text.some(({ kind }) => kind !== 'text'));
}

function bothVersions({ now, came }: BroughtChange, messages: Messages): readonly Block[] {
  const { exchange } = messages;
  const cells = markDifferences(versionBlocks(now, messages), versionBlocks(came, messages)).map(
    (blocks): Cell => ({ blocks }),
  );
  const column = (text: string) => ({ heading: [{ kind: 'text', text } as const], width: 1 });
  return [
    {
      kind: 'table',
      caption: exchange.bothVersions,
      columns: [column(exchange.theDraftSays), column(exchange.theFileSays)],
      rows: [{ cells }],
    },
  ];
}

function by(name: string): Block {
  return { kind: 'paragraph', text: [{ kind: 'emphasis', content: [{ kind: 'text', text: `(${name})` }] }] };
}

/** The answers as readers would see them. */
function versionBlocks(texts: readonly string[], { exchange }: Messages): readonly Block[] {
  const blocks = texts.flatMap((text) => answerBlocks(text, 4));
  return blocks.length > 0
    ? blocks
    : [{ kind: 'paragraph', text: [{ kind: 'text', text: exchange.nothing }] }];
}
