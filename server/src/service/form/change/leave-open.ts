import { putOpen } from '../../features/fixes/layout/field-writers';
import { putField, type FieldWriter } from '../../put/put-field';
import { join } from '../../put/written';
import { readIndentation } from '../../text/indentation';
import { emptyAt } from '../../text/range';
import { spaces } from '../../yaml/layout/rows';
import { entryOf, nodeAt } from '../../yaml/tree';
import { writeListItem, writeScalar } from '../../yaml/write-scalar';
import { blankBehind } from '../../put/blank-behind';
import type { Candidate, Subject } from './change';

/** The ways to leave an answer open. */
export function* openCandidates({ draft, path, node }: Subject, why: string): Iterable<Candidate> {
  const { root, text } = draft.yaml;
  const parent = nodeAt(root, path.slice(0, -1));
  const inFlow = (parent?.kind === 'map' || parent?.kind === 'list') && parent.flow;
  const reason = why === '' ? '' : inFlow ? writeListItem(why) : writeScalar(why);
  if (node) yield [putOpen(text, node.range, inFlow, reason)];
  const step = path.at(-1);
  if (node || step === undefined) return;
  if (typeof step === 'number') {
    const dash = parent?.kind === 'list' ? parent.itemRanges[step] : undefined;
    if (dash && text[dash.start] === '-') yield [putOpen(text, emptyAt(dash.end), inFlow, reason)];
    return;
  }
  const entry = entryOf(parent, step);
  const blank = entry && blankBehind(text, entry.keyRange);
  if (blank) yield [putOpen(text, blank, inFlow, reason)];
  const edit = putField(draft, path, openWriter(text, reason));
  if (edit) yield [edit];
}

function openWriter(text: string, reason: string): FieldWriter {
  const { step } = readIndentation(text);
  const said = reason === '' ? 'tbc:' : `tbc: ${reason}`;
  return {
    block: ({ name }, column) => join([`${name}:\n${spaces(column + step)}${said}`]),
    inline: ({ name }) => join([`${name}: { ${said} }`]),
  };
}
