import { isPersonal, messagesFor, responsesTold } from '../../service/index';
import type { ComparisonStyle } from '../compare/report';
import { coloursFor } from '../terminal/colours';
import { safeJson, safeText } from '../terminal/safe-text';
import type { ImportedResponses } from './import-responses';

const messages = messagesFor('en');

/** For people at a terminal: how each column was read, and what became of the rows. */
export function printResponses(
  { brought, pathOf, isWritten }: ImportedResponses,
  style: ComparisonStyle,
): string {
  const { responses } = messages;
  const colours = coloursFor(style.output, style.env);
  const { columns, rows, files, reading, isGuess } = brought;
  const width = Math.min(50, Math.max(...columns.map(({ column }) => column.length)));
  return [
    colours.strong(responses.columnsIn(reading.id, isGuess)),
    ...columns.map(({ column, meaning, filled, isLeftOut }) => {
      const said = [responses.filled(filled), ...(isLeftOut ? [responses.leftOut(isPersonal(meaning))] : [])];
      const name = safeText(column).padEnd(width);
      return `  ${name}  ${responses.meaning(meaning)}  ${colours.faint(said.join(', '))}`;
    }),
    '',
    colours.strong(responses.cameIn(rows, isWritten)),
    ...responsesTold(brought, messages).map((line) => `  ${safeText(line)}`),
    ...files.map(({ uri }) => `  ${colours.faint(safeText(pathOf(uri)))}`),
    '',
  ].join('\n');
}

/** The same for a program. */
export function jsonResponses({ brought, pathOf, isWritten }: ImportedResponses): string {
  const { reading, isGuess, columns, rows, files, read } = brought;
  const { added, updated, same, doubles, contested, wouldBeNamed, notChanged } = brought;
  return `${safeJson({
    version: 1,
    written: isWritten,
    import: reading.id,
    guessed: isGuess,
    columns: columns.map(({ column, meaning, filled, isLeftOut }) => ({
      ...{ column, as: meaning ?? null, filled, leftOut: isLeftOut },
    })),
    rows,
    files: files.map(({ uri }) => pathOf(uri)),
    ...{ added, updated, same, doubles, contested, wouldBeNamed, notChanged },
    withoutText: read.withoutText,
    unread: read.unread,
  })}\n`;
}
