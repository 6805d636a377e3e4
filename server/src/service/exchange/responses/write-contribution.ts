import type { ItemWriter } from '../../put/put-items';
import { plain } from '../../put/written';
import { oneLine, writeScalar } from '../../yaml/write-scalar';
import { spaces } from '../../yaml/layout/rows';

/** Fields in the order of the form. */
export type FieldsToWrite = readonly (readonly [name: string, value: string])[];

/** A line longer than this stands below its name, where an editor wraps it. */
const longest = 90;

/** One contribution as an item of a list on lines. */
export function contributionItem(fields: FieldsToWrite): ItemWriter {
  return { block: (indent) => plain(writeFields(fields, indent).join(`\n${spaces(indent)}`)) };
}

/** The same as lines, the first of each field without what stands before it. */
export function writeFields(fields: FieldsToWrite, indent: number): readonly string[] {
  return fields.map(([name, value]) => `${name}: ${valueAt(value, indent)}`);
}

function valueAt(value: string, indent: number): string {
  if (value.includes('\n') || value.length > longest)
    return ['|', ...value.split('\n').map((line) => (line === '' ? '' : spaces(indent + 2) + line))].join(
      '\n',
    );
  return isBare(value) ? value : writeScalar(value);
}

/** A day, or an address without a sign that means something: nobody takes these for anything else. */
function isBare(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) ||
    (/^https?:\/\/[\w./?=&%~+-]+$/.test(value) && oneLine(value) === value)
  );
}
