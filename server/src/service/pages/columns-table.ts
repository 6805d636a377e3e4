import type { BroughtResponses, ColumnTold } from '../exchange/responses/bring-in-responses';
import { columnMeanings, isPersonal, type SourceTable } from '../exchange/responses/source-table';
import type { Messages } from '../messages/messages';
import { cleanText } from '../publish/clean-text';
import { escapeHtml } from '../publish/html/escape';
import { oneFromList } from './choice-marks';

/** Each column with some of what stands in it and with what it is read as, to be chosen from a list. */
export function columnsTable(table: SourceTable, { columns }: BroughtResponses, messages: Messages): string {
  const { responses } = messages;
  const head = [responses.column, responses.inIt, responses.readAs]
    .map((words) => `<th scope="col">${escapeHtml(words)}</th>`)
    .join('');
  const rows = columns.map((column, i) => {
    const said = examplesOf(table, column, i);
    const cells = [
      `<th scope="row" dir="auto">${shown(column.column)}</th>`,
      `<td dir="auto">${escapeHtml(responses.filled(column.filled))}${said === '' ? '' : `: ${shown(said)}`}</td>`,
      `<td>${meaningList(column, i, messages)}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const heading = escapeHtml(responses.columns);
  return `<section id="columns"><h2>${heading}</h2>
<div class="wide" tabindex="0" role="group" aria-label="${heading}"><table class="grid">
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
</section>
`;
}

function meaningList({ column, meaning, isLeftOut }: ColumnTold, i: number, { responses }: Messages): string {
  const options = [
    ...(meaning === undefined ? [{ choice: '', label: responses.meaning(undefined) }] : []),
    ...columnMeanings.map((choice) => ({ choice, label: responses.meaning(choice) })),
  ];
  const list = oneFromList(`column-${i + 1}`, responses.readAsOf(column), options, meaning ?? '');
  return isLeftOut && meaning !== 'leave_out'
    ? `${list}<p>${escapeHtml(responses.leftOut(isPersonal(meaning)))}</p>`
    : list;
}

const most = 2;
const longest = 60;

/** What people have written there first; of who they are, nothing. */
function examplesOf({ rows }: SourceTable, { meaning }: ColumnTold, i: number): string {
  if (isPersonal(meaning)) return '';
  const found: string[] = [];
  for (const row of rows) {
    const cell = (row[i] ?? '').replace(/\s+/g, ' ').trim();
    if (cell !== '' && !found.includes(cell)) found.push(cell);
    if (found.length === most) break;
  }
  return found.map((cell) => `“${cell.length > longest ? `${cell.slice(0, longest)}…` : cell}”`).join(', ');
}

function shown(words: string): string {
  return escapeHtml(cleanText(words));
}
