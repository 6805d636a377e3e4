import { readDraft } from '../../kinds/read-draft';
import type { PlanDraft } from '../../kinds/action-plan/action-plan-kind';
import { itemOf, putItems, type ItemWriter } from '../../put/put-items';
import { plain } from '../../put/written';
import { applyEdits, type TextEdit } from '../../text/edit';
import { spaces } from '../../yaml/layout/rows';
import { writeListItem, writeScalar } from '../../yaml/write-scalar';
import { isColumnMeaning, type ColumnMeaning, type TableReading } from './source-table';

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

/** An id that no import of the plan has, so that none takes the place of another. */
export function freshId(readings: readonly TableReading[], id: string): string {
  const taken = new Set(readings.map((one) => one.id));
  let fresh = id;
  for (let number = 2; taken.has(fresh); number++) fresh = `${id}-${number}`;
  return fresh;
}

/** The plan with a new entry for how a table is read; nothing where there is no place for it. */
export function withReading(
  draft: PlanDraft,
  { id, channel, meanings }: TableReading,
  columns: readonly string[],
): ChangedPlan | undefined {
  const item: ItemWriter = {
    block: (indent) => {
      const inner = spaces(indent);
      const named = columns.flatMap((column) => {
        const meaning = meanings.get(column);
        return meaning === undefined ? [] : [columnEntry(column, meaning)];
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
  const edit = putItems(draft, ['imports'], [item]);
  return (
    edit && changed(draft, [edit], id, new Map([...meanings].filter(([column]) => columns.includes(column))))
  );
}

/** The plan with other meanings in an entry that is there, whose other columns and comments stay; nothing where there is no place for them. */
export function withMeanings(
  draft: PlanDraft,
  id: string,
  meanings: ReadonlyMap<string, ColumnMeaning>,
): ChangedPlan | undefined {
  const { imports } = draft.plan;
  const index = imports.findIndex((one) => one.id.ok && one.id.value.trim() === id);
  const there = new Map(
    (imports[index]?.columns ?? []).flatMap(({ column, as }) =>
      column.ok ? [[column.value.trim(), as] as const] : [],
    ),
  );
  const edits: TextEdit[] = [];
  const added: ItemWriter[] = [];
  for (const [column, meaning] of meanings) {
    const as = there.get(column);
    if (!as) added.push(itemOf(columnEntry(column, meaning)));
    else if (!as.ok) return undefined;
    else if (as.value !== meaning) edits.push({ range: as.range, text: meaning });
  }
  if (added.length > 0) {
    const edit = putItems(draft, ['imports', index, 'columns'], added);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return changed(draft, edits, id, meanings);
}

export interface ChangedPlan {
  readonly before: string;
  readonly text: string;
}

function columnEntry(column: string, meaning: ColumnMeaning): string {
  return `{ column: ${writeListItem(column)}, as: ${meaning} }`;
}

/** Nothing where the plan would then not say what is meant. */
function changed(
  { yaml }: PlanDraft,
  edits: readonly TextEdit[],
  id: string,
  meanings: ReadonlyMap<string, ColumnMeaning>,
): ChangedPlan | undefined {
  const text = applyEdits(yaml.text, edits);
  const after = readDraft('action-plan', text);
  if (after.kind !== 'action-plan' || after.yaml.problems.length > yaml.problems.length) return undefined;
  const reading = readingsIn(after).find((one) => one.id === id);
  const isSaid = [...meanings].every(([column, meaning]) => reading?.meanings.get(column.trim()) === meaning);
  return isSaid ? { before: yaml.text, text } : undefined;
}
