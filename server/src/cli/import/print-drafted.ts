import { messagesFor, wordsFor, type DraftFromForm } from '../../service/index';
import type { ComparisonStyle } from '../compare/report';
import { coloursFor, type Colours } from '../terminal/colours';
import { safeJson, safeText } from '../terminal/safe-text';
import type { Drafted } from './import-request';

const { exchange } = messagesFor('en');

/** For people at a terminal: what of a form went where, and what somebody has to look after. */
export function printDrafted({ made, pathOf, isWritten }: Drafted, style: ComparisonStyle): string {
  const colours = coloursFor(style.output, style.env);
  const { drafts, added, rest, stakeholders } = made;
  const lines = [
    colours.strong(exchange.newDrafts(drafts.length, isWritten)),
    ...drafts.flatMap((draft) => draftLines(draft, pathOf, colours)),
  ];
  if (stakeholders) {
    lines.push('', colours.strong(exchange.addedTo(pathOf(stakeholders.uri))));
    for (const { name, sector } of added)
      lines.push(`  ${safeText(name)}${sector === undefined ? colours.faint(`  ${exchange.noSector}`) : ''}`);
  }
  if (rest.length > 0)
    lines.push('', colours.strong(exchange.inNoCommitment), ...rest.map((line) => `  ${safeText(line)}`));
  return `${lines.join('\n')}\n`;
}

function draftLines(
  { uri, title, number, answers, milestones, notPlaced, like }: DraftFromForm,
  pathOf: Drafted['pathOf'],
  colours: Colours,
): readonly string[] {
  const left = notPlaced.map(wordsFor);
  return [
    `  ${safeText(`${number} ${title}`.trim())}  ${colours.faint(safeText(pathOf(uri)))}`,
    `    ${exchange.filled(answers, milestones)}`,
    ...(left.length === 0 ? [] : [`    ${exchange.leftAsComment} ${safeText(left.join('; '))}`]),
    ...like.map(
      (one) =>
        `    ${colours.level('warning', '!')} ${safeText(exchange.looksLike(pathOf(one.uri), one.same))}`,
    ),
  ];
}

/** The same for a program. */
export function jsonDrafted({ made, pathOf, isWritten }: Drafted): string {
  const drafts = made.drafts.map(({ uri, number, title, answers, milestones, notPlaced, like }) => {
    const looksLike = like.map((one) => ({ file: pathOf(one.uri), same: one.same }));
    return { file: pathOf(uri), number, title, answers, milestones, notPlaced, looksLike };
  });
  const { added, rest } = made;
  return `${safeJson({ version: 1, written: isWritten, drafts, stakeholders: added, notPlaced: rest })}\n`;
}
