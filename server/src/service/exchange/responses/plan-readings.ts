import type { PlanDraft } from '../../kinds/action-plan/action-plan-kind';
import { putItems, type ItemWriter } from '../../put/put-items';
import { plain } from '../../put/written';
import { applyEdits } from '../../text/edit';
import { spaces } from '../../yaml/layout/rows';
import { writeListItem, writeScalar } from '../../yaml/write-scalar';
import { isColumnMeaning, type TableReading } from './source-table';

/** How the plan says that tables are read. */
export function readingsIn({ plan }: PlanDraft): readonly TableReading[] {
  return plan.imports.flatMap(({ id, channel, columns }) =>
    id.ok
      ? [
          {
            id: id.value.trim(),
            ...(channel.ok && { channel: channel.value }),
            meanings: new Map(
              columns.flatMap(({ column, as }) =>
                column.ok && as.ok && isColumnMeaning(as.value)
                  ? [[column.value.trim(), as.value] as const]
                  : [],
              ),
            ),
          },
        ]
      : [],
  );
}

/** The one whose columns the table has most of; none where the table lacks the column with the text. */
export function readingFor(
  readings: readonly TableReading[],
  columns: readonly string[],
): TableReading | undefined {
  const there = new Set(columns);
  let best: { readonly reading: TableReading; readonly share: number } | undefined;
  for (const reading of readings) {
    const names = [...reading.meanings.keys()];
    const hasText = names.some((name) => there.has(name) && reading.meanings.get(name) === 'text');
    const share = names.filter((name) => there.has(name)).length / Math.max(1, names.length);
    if (hasText && share >= 0.5 && share > (best?.share ?? 0)) best = { reading, share };
  }
  return best?.reading;
}

/** The plan with how a table is read, in the place of what it said of an import with this id; nothing where there is no place for it. */
export function withReading(
  draft: PlanDraft,
  { id, channel, meanings }: TableReading,
  columns: readonly string[],
): { readonly before: string; readonly text: string } | undefined {
  const { text } = draft.yaml;
  const item: ItemWriter = {
    block: (indent) => {
      const inner = spaces(indent);
      const named = columns.flatMap((column) => {
        const meaning = meanings.get(column);
        return meaning === undefined ? [] : [`{ column: ${writeListItem(column)}, as: ${meaning} }`];
      });
      return plain(
        [
          `id: ${id}`,
          ...(channel === undefined ? [] : [`${inner}channel: ${writeScalar(channel)}`]),
          `${inner}columns:`,
          ...named.map((one) => `${inner}  - ${one}`),
        ].join('\n'),
      );
    },
  };
  const there = draft.plan.imports.find((one) => one.id.ok && one.id.value.trim() === id);
  if (there) {
    const column = columnIn(text, there.range.start);
    const written = item.block(column).text;
    const end = text.slice(there.range.start, there.range.end).trimEnd().length + there.range.start;
    return { before: text, text: text.slice(0, there.range.start) + written + text.slice(end) };
  }
  const edit = putItems(draft, ['imports'], [item]);
  return edit && { before: text, text: applyEdits(text, [edit]) };
}

function columnIn(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
