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
    ...drafts.flatMap((draft) => draftLines(draft, pathOf(draft.uri), colours)),
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
  { title, number, answers, milestones, notPlaced }: DraftFromForm,
  path: string,
  colours: Colours,
): readonly string[] {
  const left = notPlaced.map(wordsFor);
  return [
    `  ${safeText(`${number} ${title}`.trim())}  ${colours.faint(safeText(path))}`,
    `    ${exchange.filled(answers, milestones)}`,
    ...(left.length === 0 ? [] : [`    ${exchange.leftAsComment} ${safeText(left.join('; '))}`]),
  ];
}

/** The same for a program. */
export function jsonDrafted({ made, pathOf, isWritten }: Drafted): string {
  const drafts = made.drafts.map(({ uri, number, title, answers, milestones, notPlaced }) => {
    return { file: pathOf(uri), number, title, answers, milestones, notPlaced };
  });
  const { added, rest } = made;
  return `${safeJson({ version: 1, written: isWritten, drafts, stakeholders: added, notPlaced: rest })}\n`;
}
