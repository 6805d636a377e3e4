import {
  messagesFor,
  whoIn,
  type BroughtChange,
  type BroughtComment,
  type NotPlaced,
} from '../../service/index';
import { pretty } from '../compare/pretty';
import type { ComparisonStyle } from '../compare/report';
import { coloursFor, type Colours } from '../terminal/colours';
import { safeText } from '../terminal/safe-text';
import type { Imported } from './import-request';
import { changeBehind } from './told-changes';

const messages = messagesFor('en');
const { exchange } = messages;

/** For people at a terminal: what changes, what weakens the plan first, then all that somebody has to look after. */
export function print(imported: Imported, file: string, style: ComparisonStyle): string {
  const { brought, joined, comparison, pathOf } = imported;
  const colours = coloursFor(style.output, style.env);
  const head = pretty(
    {
      comparison,
      names: { before: 'the drafts', after: file },
      pathOf,
      whoOf: (one, change) => {
        const behind = changeBehind(brought, one, change);
        return behind && whoIn(behind.tracked, messages);
      },
    },
    style,
  );
  const conflicts = brought.drafts.flatMap(({ changes }) =>
    changes.filter(({ state }) => state === 'conflict'),
  );
  const commentLines = ({ author, date, text, where, isDone }: BroughtComment) => {
    const who = exchange.changedBy(author, date?.slice(0, 10));
    const done = isDone ? ` (${exchange.settled})` : '';
    return `  ${safeText(where)}${colours.faint(`  ${safeText(who)}${done}`)}\n${indented(text)}`;
  };
  const isLeft = ({ id }: BroughtComment) => joined.left.has(id);
  return [
    head,
    part(
      exchange.inConflict,
      conflicts.map((one) => conflictLines(one, colours)),
      colours,
    ),
    part(
      exchange.notPlaced,
      brought.notPlaced.map((one) => notPlacedLines(one, colours)),
      colours,
    ),
    part(exchange.joined, brought.comments.filter((one) => !isLeft(one)).map(commentLines), colours),
    part(exchange.comments, brought.comments.filter(isLeft).map(commentLines), colours),
  ].join('');
}

function part(heading: string, blocks: readonly string[], colours: Colours): string {
  return blocks.length === 0 ? '' : `\n${colours.strong(heading)}\n${blocks.join('')}`;
}

function conflictLines({ label, item, path, now, came, tracked }: BroughtChange, colours: Colours): string {
  const name = item === undefined ? label : `${item}: ${label}`;
  const who = whoIn(tracked, messages);
  const says = (side: string, texts: readonly string[]) =>
    `    ${colours.faint(side)}  ${safeText(texts.join(' / ').replace(/\s+/g, ' ') || exchange.nothing)}\n`;
  return [
    `  ${colours.level('warning', '!')} ${safeText(name)}  ${colours.faint(safeText(path))}\n`,
    says(exchange.draftSays, now),
    says(exchange.fileSays, came),
    ...(who === undefined ? [] : [`    ${colours.faint(safeText(who))}\n`]),
  ].join('');
}

function notPlacedLines({ text, where, why, tracked }: NotPlaced, colours: Colours): string {
  const who = whoIn(tracked, messages);
  const head = `  ${safeText(where)}${who === undefined ? '' : colours.faint(`  ${safeText(who)}`)}\n`;
  return `${head}${indented(text)}    ${colours.faint(safeText(why))}\n`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `    ${safeText(line)}\n`)
    .join('');
}
