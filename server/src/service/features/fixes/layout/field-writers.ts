import { readLine } from '../../../cursor/read-line';
import { readIndentation } from '../../../text/indentation';
import { FieldBody } from '../../../put/field-body';
import { knownAnswers } from '../../known-answers';
import type { FixInput } from '../fix';
import type { FieldWriter } from '../../../put/field-writer';
import { withBreaksOf } from '../../../put/write-rows';
import { join, replaceWith, toAnswer, type PutEdit, type Written } from '../../../put/written';
import type { Range } from '../../../text/range';
import { spaces } from '../../../yaml/layout/rows';
import { startOfLine } from '../../../yaml/line-at';

const writers = new WeakMap<FixInput, FieldWriter>();

/** The field with everything below it that the form asks for, still to be answered. */
export function emptyFields(input: FixInput): FieldWriter {
  const writer = writers.get(input) ?? writeEmpty(input);
  writers.set(input, writer);
  return writer;
}

function writeEmpty({ draft, surroundings }: FixInput): FieldWriter {
  const indentation = readIndentation(draft.yaml.text);
  const known = knownAnswers(draft, surroundings);
  const body = new FieldBody(indentation, known);
  return {
    block: (fact, column) => body.write(fact, column),
    inline: (fact) => body.writeInline(fact),
  };
}

/** The field left open, with a place for the reason. */
export function openFields({ draft }: FixInput): FieldWriter {
  const { step } = readIndentation(draft.yaml.text);
  return {
    block: ({ name }, column) => join([`${name}:\n${spaces(column + step)}tbc: `, toAnswer()]),
    inline: ({ name }) => join([`${name}: `, inBraces('')]),
  };
}

/**
 * Leaves an answer open, the cursor on the reason: on a line of its own below the name, where what is typed next does no harm.
 * Between braces only where all around stands on one line. The answer is what `range` holds; `why` is written as YAML reads it.
 */
export function putOpen(text: string, { start, end }: Range, isFlow: boolean, why = ''): PutEdit {
  const before = text.slice(startOfLine(text, start), start);
  const apart = /[:-]$/.test(before) ? ' ' : '';
  const reason = join(['tbc: ', toAnswer(why)]);
  if (!isFlow && /^(?:[ \t]|-(?![^ \t]))*$/.test(before))
    return replaceWith({ start, end }, join([apart, reason]));
  const name = before.trimEnd();
  if (isFlow || !name.endsWith(':')) return replaceWith({ start, end }, join([apart, inBraces(why)]));
  const column = readLine(before).column + readIndentation(text).step;
  const below = withBreaksOf(text, join([`\n${spaces(column)}`, reason]));
  return replaceWith({ start: start - (before.length - name.length), end }, below);
}

function inBraces(why: string): Written {
  return join(['{ tbc: ', toAnswer(why), ' }']);
}
