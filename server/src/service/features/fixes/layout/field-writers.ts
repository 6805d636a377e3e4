import type { FieldFact } from '../../../schema/field-fact';
import { readIndentation } from '../../../text/indentation';
import { FieldBody } from '../../../put/field-body';
import { knownAnswers } from '../../known-answers';
import type { FixInput } from '../fix';
import type { FieldWriter } from '../../../put/put-field';
import { join, toAnswer, type Written } from '../../../put/written';

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
export function openFields(): FieldWriter {
  const write = ({ name }: FieldFact): Written => join([`${name}: `, leftOpen('')]);
  return { block: write, inline: write };
}

/** `{ tbc: why }`, the cursor on the reason; `why` is written as YAML reads it. */
export function leftOpen(why: string): Written {
  return join(['{ tbc: ', toAnswer(why), ' }']);
}
