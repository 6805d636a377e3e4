import { putOpen } from '../../features/fixes/layout/field-writers';
import type { FieldWriter } from '../../put/field-writer';
import { putField } from '../../put/put-field';
import { join } from '../../put/written';
import { readIndentation } from '../../text/indentation';
import { spaces } from '../../yaml/layout/rows';
import { entryOf, nodeAt } from '../../yaml/tree';
import { writeListItem, writeScalar } from '../../yaml/write-scalar';
import { behindDash, blankBehind } from '../../put/blank-behind';
import type { Candidate, Subject } from './change';
import { inTwoSteps } from './in-two-steps';

/** The ways to leave an answer open. */
export function* openCandidates(subject: Subject, why: string): Iterable<Candidate> {
  yield* directly(subject, why);
  if (subject.node) yield* inTwoSteps(subject, (emptied) => directly(emptied, why));
}

function* directly({ draft, path, node }: Subject, why: string): Iterable<Candidate> {
  const { root, text } = draft.yaml;
  const parent = nodeAt(root, path.slice(0, -1));
  const inFlow = (parent?.kind === 'map' || parent?.kind === 'list') && parent.flow;
  const reason = why === '' ? '' : inFlow ? writeListItem(why) : writeScalar(why);
  if (node) yield [putOpen(text, node.range, inFlow, reason)];
  const step = path.at(-1);
  if (node || step === undefined) return;
  if (typeof step === 'number') {
    const blank = parent?.kind === 'list' ? behindDash(text, parent, step) : undefined;
    if (blank) yield [putOpen(text, blank, inFlow, reason)];
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
